"""What a source of wrong answers is given, and what every one of them looks like."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from random import Random

from quizgen import knowledge
from quizgen.clauses import Text
from quizgen.facts.model import Ask, Finding
from quizgen.knowledge import Entry
from quizgen.quiz.model import Distractor


@dataclass(frozen=True)
class Query:
    """A question that wants wrong answers.

    Attributes:
        ask: the question with its key.
        finding: what it asks about; its sentences are never searched for wrong answers.
        text: the article.
        rng: the only source of chance.
    """

    ask: Ask
    finding: Finding
    text: Text
    rng: Random

    @property
    def key(self) -> str:
        """The right answer as an option says it."""
        return self.ask.key

    @property
    def kind(self) -> str:
        """What the key names, as far as its phrase tells."""
        return self.ask.phrase.kind if self.ask.phrase is not None else ""

    @property
    def is_name_or_number(self) -> bool:
        """True if the key's phrase is one as a whole: no word of it is changed alone."""
        phrase = self.ask.phrase
        return phrase is not None and (phrase.is_named or phrase.is_numeric)

    @cached_property
    def entry(self) -> Entry | None:
        """The key in the tables: of the kind that the stem asks for ("Which country …"), else of the phrase's own."""
        found = knowledge.find_all(self.key)
        asked = [one for one in found if f"which {knowledge.kind_of(one).noun} " in self.ask.stem.lower()]
        return next(iter((*asked, *(one for one in found if one.kind == self.kind), *found)), None)

    @property
    def in_present(self) -> bool:
        """True if the finding speaks of the present."""
        clause = self.finding.clause
        return clause is None or clause.verb.tense == "present"

    @cached_property
    def own(self) -> frozenset[tuple[int, int]]:
        """The sentences that the finding rests on."""
        return frozenset((sentence.block, sentence.number) for sentence in self.finding.sentences)

    @cached_property
    def own_text(self) -> str:
        """The words of those sentences."""
        return " ".join(sentence.text for sentence in self.finding.sentences)


Source = Callable[[Query], Iterator[Distractor]]
"""Gives wrong answers for a question, the best first; it may give none."""
