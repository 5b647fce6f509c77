"""What a Word template may do with a value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from quizgen.formats.passage import marked
from quizgen.formats.worksheet.key import QuickSection
from quizgen.formats.worksheet.sheet import ruled_lines

_NO_BREAK_SPACE = "\u00a0"


def unbroken(words: str) -> str:
    """Words that stay on one line."""
    return words.replace(" ", _NO_BREAK_SPACE)


def in_rows(section: QuickSection) -> list[list[tuple[str, str]]]:
    """The answers of a section with their numbers, as many in a row as it says; the last row is filled up."""
    pairs = [(str(section.first + place), answer) for place, answer in enumerate(section.answers)]
    pairs += [("", "")] * (-len(pairs) % section.columns)
    return [pairs[at : at + section.columns] for at in range(0, len(pairs), section.columns)]


FILTERS: dict[str, Callable[..., Any]] = {
    "in_rows": in_rows,
    "lines": ruled_lines,
    "marked": marked,
    "unbroken": unbroken,
}
"""Name in a template to the function."""
