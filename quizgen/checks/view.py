"""An item as the rules see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from quizgen.checks.words import content_lemmas, words
from quizgen.knowledge.function_words import ARTICLES
from quizgen.quiz import Choice, Cloze, ComparisonTable, Item, Matching, Ordering, ShortAnswer, TrueFalse

Same = Callable[[str, str], bool]


def same_surface(one: str, other: str) -> bool:
    """Whether two texts are one but for case and articles: what is known where no table of aliases is at hand."""
    return _bare(one) == _bare(other)


def _bare(text: str) -> tuple[str, ...]:
    return tuple(word.lower for word in words(text) if word.lower not in ARTICLES)


@dataclass(eq=False)
class View:
    """An item under its article's title, with the texts that rules ask for worked out once.

    Args:
        item: any item.
        title: of the article.
        same: says whether two texts name one thing.
    """

    item: Item
    title: str
    same: Same = same_surface

    @cached_property
    def stem(self) -> str:
        """The sentence that the learner reads; a gap is filled."""
        match self.item:
            case Choice() | ShortAnswer():
                return self.item.stem
            case Cloze():
                return self.item.before + self.item.key + self.item.after
            case TrueFalse():
                return self.item.statement
        return ""

    @cached_property
    def right(self) -> tuple[str, ...]:
        """The keys of a choice, the key of a short answer or cloze; else empty."""
        match self.item:
            case Choice():
                return tuple(self.item.right)
            case ShortAnswer() | Cloze():
                return (self.item.key,)
        return ()

    @cached_property
    def distractors(self) -> tuple[str, ...]:
        """The wrong options of a choice or a cloze."""
        return tuple(each.text for each in self.item.distractors) if isinstance(self.item, Choice | Cloze) else ()

    @cached_property
    def options(self) -> tuple[str, ...]:
        """All options, the right ones first."""
        return self.right + self.distractors

    @cached_property
    def around(self) -> tuple[str, str]:
        """What stands before and after the gap of a cloze; two empty texts for other items."""
        return (self.item.before, self.item.after) if isinstance(self.item, Cloze) else ("", "")

    @cached_property
    def title_lemmas(self) -> frozenset[str]:
        """The base forms of the title's words that carry meaning."""
        return frozenset(content_lemmas(self.title))

    @cached_property
    def pieces(self) -> tuple[str, ...]:
        """All texts of the item that the learner reads or writes, the stem first."""
        match self.item:
            case Matching():
                sides = [side for pair in self.item.pairs for side in (pair.left, pair.right)]
                return (self.item.instruction, *sides, *self.item.extra_right)
            case Ordering():
                return (self.item.instruction, *(step.text for step in self.item.steps))
            case ComparisonTable():
                cells = [cell for row in self.item.rows for cell in (row.aspect, row.a, row.b)]
                return (self.item.a, self.item.b, *cells)
            case Choice():
                return (self.stem, *self.options)
            case ShortAnswer():
                return (self.stem, self.item.key)
        return (self.stem,)
