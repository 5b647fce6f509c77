"""What was found: facts and comparisons, each with the questions that it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from quizgen.clauses import Clause, Phrase, Sentence
from quizgen.quiz.model import ItemType, Level

FactKind = Literal[
    "number", "cause", "effect", "person", "purpose", "date", "organisation", "definition", "place", "event",
    "example", "role", "part-list", "quotation", "other",
]  # fmt: skip
ComparisonKind = Literal[
    "contrast", "more-less", "superlative", "concession", "change", "then-now", "similarity", "ratio", "exception",
    "analogy",
]  # fmt: skip


ANY_QUESTION: frozenset[ItemType] = frozenset({"choice", "short_answer", "cloze"})
"""The item types of a question whose key stands in its sentence as one unit."""
WITH_STEM: frozenset[ItemType] = frozenset({"choice", "short_answer"})
"""The item types of a question in words of its own, whose key need not stand in its sentence."""
WRITTEN: frozenset[ItemType] = frozenset({"short_answer"})
"""The item type of a question that goes without wrong answers."""
GAP_ONLY: frozenset[ItemType] = frozenset({"cloze"})
"""The item type of what has a gap and no question."""
OF_SUBJECT: frozenset[str] = frozenset({"subject", "thing"})
"""Frames of questions for what a clause is told of."""
DOERS: frozenset[str] = OF_SUBJECT | {"agent"}
"""The same, and for who or what does it in the passive."""
OF_TERM: frozenset[str] = frozenset({"called", "is-called", "term-for"})
"""Frames of questions for what something is called."""


@dataclass(frozen=True)
class Ask:
    """A question that a fact answers.

    Attributes:
        frame: name of the frame in its finder: "subject", "how-differ" …: with the finder's name, the item's rule.
        stem: the question; empty where only a gap or a statement to judge is sound.
        key: the answer as an option or a line of the answer key says it: 1-8 words, no open reference.
        types: item types that it is sound for.
        phrase: what the key names, for distractors; None for clauses.
        rivals: distractors that come with it, best first: the other side of a comparison.
        gap: the words of ``Fact.text`` that a cloze blanks, if they are not the key's.
        accept: other wordings of the key.
        hint: what kind of thing is wanted, for a cloze that could take several ("year", "person").
        level: of the question.
    """

    frame: str
    stem: str
    key: str
    types: frozenset[ItemType]
    phrase: Phrase | None = None
    rivals: tuple[str, ...] = ()
    gap: str = ""
    accept: tuple[str, ...] = ()
    hint: str = ""
    level: Level = "remember"


@dataclass(frozen=True)
class Fact:
    """Something that the article says.

    Attributes:
        kind: as in the list of kinds.
        rule: name of the finder: "facts.dates".
        text: the fact as one sentence that stands alone, with everything that limits it.
        parts: role and words: (("subject", "China"), …).
        sentences: every sentence that it rests on, the first first.
        clause: the clause that ``text`` words, to be parsed again; None for facts read off a phrase or a pattern.
        asks: the questions that it answers, best first.
        context: the sentence before as a statement, where a reference in ``text`` needs it; items open with it.
    """

    kind: FactKind
    rule: str
    text: str
    parts: tuple[tuple[str, str], ...]
    sentences: tuple[Sentence, ...]
    clause: Clause | None = None
    asks: tuple[Ask, ...] = ()
    context: str = ""


@dataclass(frozen=True)
class Compared:
    """Two sides as a comparison has them.

    Attributes:
        a, b, aspect, a_value, b_value: as in ``Comparison``.
        context: the sentence before that the first side was named from, or None.
    """

    a: str
    b: str
    aspect: str
    a_value: str
    b_value: str
    context: Sentence | None = None


@dataclass(frozen=True)
class Wording:
    """A comparison in words.

    Attributes:
        text: as one true sentence, or empty.
        false_texts: with sides swapped.
        clause: the one that ``text`` states in its main clause.
        asks: the questions.
        restated: the same in other words, or empty.
    """

    text: str = ""
    false_texts: tuple[str, ...] = ()
    clause: Clause | None = None
    asks: tuple[Ask, ...] = ()
    restated: str = ""


@dataclass(frozen=True)
class Comparison:
    """Two things or two times set side by side by the article.

    Attributes:
        kind: as in the list of kinds.
        rule: name of the finder.
        text: the comparison as one sentence that stands alone.
        a, b: the two sides.
        aspect: on what they are compared.
        a_value, b_value: what is said of each; one may be empty where the article leaves it unsaid.
        cue: the words that signal it.
        sentences: every sentence that it rests on, the first first.
        clause: the clause that ``text`` words, to be parsed again, or None.
        false_texts: ``text`` made false by swapping the sides or the direction, best first.
        asks: the questions that it answers, best first.
        restated: ``text`` in other words, as a true statement to be judged; empty where none is sure.
        context: as for a fact.
    """

    kind: ComparisonKind
    rule: str
    text: str
    a: str
    b: str
    aspect: str
    a_value: str
    b_value: str
    cue: str
    sentences: tuple[Sentence, ...]
    clause: Clause | None = None
    false_texts: tuple[str, ...] = ()
    asks: tuple[Ask, ...] = ()
    restated: str = ""
    context: str = ""

    @classmethod
    def of(
        cls, kind: ComparisonKind, rule: str, told: Compared, said: Wording, cue: str, *sentences: Sentence
    ) -> Comparison:
        """The comparison of two sides, with the words that it is said in."""
        return cls(
            kind,
            rule,
            said.text,
            told.a,
            told.b,
            told.aspect,
            told.a_value,
            told.b_value,
            cue,
            sentences,
            said.clause,
            said.false_texts,
            said.asks,
            said.restated,
        )


Finding = Fact | Comparison
