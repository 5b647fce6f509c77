"""What a quiz format is, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from quizgen.quiz import Quiz


@dataclass(frozen=True)
class LeftOut:
    """An item that a format cannot hold, and why."""

    item_id: str
    reason: str


@dataclass(frozen=True)
class Settings:
    """What a user may choose about an output.

    Attributes:
        paper: ``a4`` or ``letter``.
        theme: name of a worksheet theme.
    """

    paper: str = "a4"
    theme: str = "plain"


@dataclass(frozen=True)
class Output:
    """The files of one format.

    Attributes:
        files: file name to contents; nothing is written to disk by a format.
        left_out: the items that are not in them.
        warnings: sentences for the user.
    """

    files: dict[str, bytes]
    left_out: tuple[LeftOut, ...] = field(default=())
    warnings: tuple[str, ...] = field(default=())


class Format(Protocol):
    """One quiz format: a file in ``quizgen/formats`` that sees the quiz, the forms and its templates only."""

    name: str
    summary: str

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give the files of ``quiz`` in this format."""
        ...
