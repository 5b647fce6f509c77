"""Whether an article bears an item out: by the words that its sentences hold, without a parser."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from quizgen.checks.examples import choice, cloze, statement
from quizgen.checks.model import ASKING, CHOICE, CLOZE, TRUE_FALSE, ArticleRule, Hit
from quizgen.checks.view import View
from quizgen.checks.words import content_lemmas, is_derived, lemma, sentences, words
from quizgen.quiz import TrueFalse

_ENOUGH = 0.6
"""The share of a stem's words that a sentence holds which tells what the stem asks."""
_FEWEST = 2


@dataclass(eq=False)
class Passage:
    """The sentences of an article as the rules see them.

    Args:
        blocks: the text of each paragraph, heading and list item.
    """

    blocks: Sequence[str]

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """All of them, in order."""
        return tuple(sentence for block in self.blocks for sentence in sentences(block))

    @cached_property
    def said(self) -> tuple[frozenset[str], ...]:
        """The base forms that each sentence holds."""
        return tuple(frozenset(content_lemmas(sentence)) for sentence in self.sentences)

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """All base forms of the article."""
        return frozenset[str]().union(*self.said)

    def lacks(self, text: str) -> list[str]:
        """The words of a text that the article says in no form."""
        missing = [lemma for lemma in content_lemmas(text) if lemma not in self.lemmas]
        return [one for one in missing if not any(is_derived(one, other) for other in self.lemmas)]

    def telling(self, stem: frozenset[str]) -> Iterator[int]:
        """Where the sentences stand that hold most of a stem's words."""
        if len(stem) >= _FEWEST:
            yield from (at for at, said in enumerate(self.said) if len(stem & said) >= _ENOUGH * len(stem))


def find_key_missing(view: View, passage: Passage) -> Iterator[Hit]:
    """C3: find a key with words that the article does not say; where it says some of them it may be a paraphrase."""
    for key in view.right:
        missing = passage.lacks(key)
        if missing:
            is_whole = len(missing) == len(content_lemmas(key))
            told = f"the article does not say {', '.join(f'“{word}”' for word in missing)}"
            yield Hit(key, told, None if is_whole else "note")


def find_true_distractor(view: View, passage: Passage) -> Iterator[Hit]:
    """M2: find a distractor that stands in a sentence which tells what the stem asks, and where no key stands."""
    keys = [frozenset(content_lemmas(key)) for key in view.right]
    asks = frozenset(content_lemmas(" ".join(view.around) if any(view.around) else view.stem))
    for distractor in view.distractors:
        own = frozenset(content_lemmas(distractor)) - asks
        for at in passage.telling(asks):
            said = passage.said[at]
            if own and own <= said and not any(key <= said for key in keys):
                yield Hit(distractor, f"“{distractor}” stands where the article tells this: “{passage.sentences[at]}”")
                break


def find_unsupported_statement(view: View, passage: Passage) -> Iterator[Hit]:
    """C3: find a true statement with words that the article does not say; a common word may be a synonym."""
    if isinstance(view.item, TrueFalse) and view.item.answer and (missing := passage.lacks(view.stem)):
        told = f"the article does not say {', '.join(f'“{word}”' for word in missing)}"
        exact = {lemma(word.lower) for word in words(view.stem) if word.number or (word.capital and word.start)}
        yield Hit(", ".join(missing), told, None if exact.intersection(missing) else "note")


def find_supported_falsehood(view: View, passage: Passage) -> Iterator[Hit]:
    """T3: find a false statement whose words stand in one sentence of the article, in their order."""
    if not isinstance(view.item, TrueFalse) or view.item.answer:
        return
    own = [word.lower for word in words(view.stem)]
    for sentence in passage.sentences:
        rest = iter(word.lower for word in words(sentence))
        if len(own) > _FEWEST and all(word in rest for word in own):
            yield Hit(view.stem, f"the article says so: “{sentence}”")


_LAVA = ("Lava is molten rock that flows from a crater.", "Ash falls on the fields around the crater.")

ARTICLE_RULES = (
    ArticleRule(
        id="key-missing",
        rubric="C3",
        severity="risk",
        types=ASKING | CLOZE,
        why="An answer that the article does not give cannot be found by reading.",
        mend="Take the answer from the article, or ask something else.",
        find=find_key_missing,
        language=True,
        passage=_LAVA,
        good=choice("What flows from a crater?", "molten rock", "wet sand", "cold mud", "fresh snow"),
        bad=choice("What flows from a crater?", "boiling water", "wet sand", "cold mud", "fresh snow"),
    ),
    ArticleRule(
        id="true-distractor",
        rubric="M2",
        severity="risk",
        types=CHOICE | CLOZE,
        why="A wrong option that the article makes true is a second answer.",
        mend="Take a distractor that the article does not say of the same thing.",
        find=find_true_distractor,
        language=True,
        passage=_LAVA,
        good=choice("What falls on the fields around a crater?", "ash", "snow", "rock", "mud"),
        bad=cloze("[[Rock]] falls on the fields around the crater.", distractors="ash; snow; mud"),
    ),
    ArticleRule(
        id="unsupported-statement",
        rubric="C3",
        severity="risk",
        types=TRUE_FALSE,
        why="A reader of the article must be able to tell that a true statement is true.",
        mend="Say it in words that the article bears out, or drop it.",
        find=find_unsupported_statement,
        language=True,
        passage=_LAVA,
        good=statement("Lava flows from a crater."),
        bad=statement("Lava flows from Etna."),
    ),
    ArticleRule(
        id="supported-falsehood",
        rubric="T3",
        severity="flaw",
        types=TRUE_FALSE,
        why="A statement that the article makes is not false.",
        mend="Key it true, or change what makes it false.",
        find=find_supported_falsehood,
        passage=_LAVA,
        good=statement("Lava is molten sand.", False),
        bad=statement("Lava is molten rock.", False),
    ),
)
