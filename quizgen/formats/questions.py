"""Choice items and statements as games ask them: a question on a line, and options of which some are right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.formats.texts import on_a_line
from quizgen.forms import FormItem
from quizgen.quiz import Choice, TrueFalse

SECONDS = 30
"""Time to answer in games that want one; each of them offers it."""


@dataclass(frozen=True)
class Question:
    """A question with its options in the order of form A.

    Attributes:
        stem: on a line.
        options: on a line each.
        right: numbers of those that are right, from 1.
    """

    stem: str
    options: tuple[str, ...]
    right: tuple[int, ...]

    @property
    def right_numbers(self) -> str:
        """The numbers of the right options as games write them: ``1`` or ``1,3``."""
        return ",".join(map(str, self.right))


@dataclass(frozen=True)
class Bounds:
    """What a game takes at most; what is longer is left out, never cut.

    Attributes:
        stem: characters of the question.
        option: characters of an option.
        options: how many.
    """

    stem: int
    option: int
    options: int

    def exceeded(self, question: Question) -> str:
        """Which bound a question exceeds, in a sentence; empty for none."""
        if length(question.stem) > self.stem:
            return f"its question has {length(question.stem):,} characters, and {self.stem:,} is the most"
        longest = max(map(length, question.options))
        if longest > self.option:
            return f"an option of it has {longest:,} characters, and {self.option:,} is the most"
        if len(question.options) > self.options:
            return f"it has {len(question.options)} options, and {self.options} is the most"
        return ""

    def misread(self, dealt: FormItem) -> str:
        """Which bound a choice or a statement exceeds, in a sentence; empty for none."""
        return self.exceeded(question_of(dealt))

    def columns(self, options: Sequence[str]) -> list[str]:
        """Options in as many columns as there are for them, the last ones empty."""
        return [*options, *[""] * (self.options - len(options))]


def question_of(dealt: FormItem) -> Question:
    """A choice or a statement as a question.

    Raises:
        TypeError: it is neither.
    """
    item = dealt.item
    match item:
        case Choice():
            options = tuple(on_a_line(option.text) for option in dealt.options)
            right = tuple(at for at, option in enumerate(dealt.options, 1) if option.right)
            return Question(on_a_line(item.stem), options, right)
        case TrueFalse():
            return Question(on_a_line(item.statement), ("True", "False"), (1 if item.answer else 2,))
    raise TypeError(f"an item of type {item.type} has no options")


def length(text: str) -> int:
    """Characters as programs in the browser count them: an emoji is two (UTF-16)."""
    return len(text.encode("utf-16-le")) // 2
