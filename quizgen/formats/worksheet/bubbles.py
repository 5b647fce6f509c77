"""The answer sheet of a form: a row of circles for each item that is answered by one letter or more."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.formats.worksheet.sheet import Sheet
from quizgen.forms import FormItem


@dataclass(frozen=True)
class BubbleSection:
    """Rows of circles.

    Attributes:
        first: number of the first row; the others follow.
        rows: letters of the circles.
    """

    title: str
    first: int
    rows: tuple[tuple[str, ...], ...]


def bubble_sections(sheet: Sheet) -> tuple[BubbleSection, ...]:
    """Rows for choice and true/false, whose answers are single letters; empty where there are none."""
    return tuple(
        BubbleSection(section.title, section.items[0].number, tuple(_letters(each) for each in section.items))
        for section in sheet.sections
        if section.type in {"choice", "true_false"}
    )


def _letters(dealt: FormItem) -> tuple[str, ...]:
    return tuple(option.letter for option in dealt.options) or ("T", "F")
