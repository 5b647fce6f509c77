"""Where cards stand on their pages, so that each back meets its front when the paper is printed on both sides.

Turned over its long edge, an upright page has its left at the right: the cards of a row change places. Turned over its
short edge, its top is at the bottom: the rows change places.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.formats.paper_cards.cards import Card

COLUMNS, ROWS = 2, 4
Row = tuple["Numbered | None", ...]


@dataclass(frozen=True)
class Numbered:
    """A card with its number, which stands on both sides; numbers count from 1."""

    number: int
    card: Card


@dataclass(frozen=True)
class Page:
    """The cards of a sheet of paper; an empty place is None.

    Attributes:
        fronts: row by row, from left to right.
        backs: likewise, as they are printed on the other side.
    """

    fronts: tuple[Row, ...]
    backs: tuple[Row, ...]


def pages_of(cards: Sequence[Card], flip: str) -> list[Page]:
    """Lay cards out for printing on both sides.

    Args:
        flip: edge that the paper is turned over, ``long`` or ``short``.
    """
    numbered: list[Numbered | None] = [Numbered(number, card) for number, card in enumerate(cards, 1)]
    numbered += [None] * (-len(numbered) % (COLUMNS * ROWS))
    rows = [tuple(numbered[at : at + COLUMNS]) for at in range(0, len(numbered), COLUMNS)]
    pages = [tuple(rows[at : at + ROWS]) for at in range(0, len(rows), ROWS)]
    return [Page(fronts, _turned(fronts, flip)) for fronts in pages]


def _turned(rows: tuple[Row, ...], flip: str) -> tuple[Row, ...]:
    return tuple(row[::-1] for row in rows) if flip == "long" else rows[::-1]
