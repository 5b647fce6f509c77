"""The title of an article whose format tells the levels of its headings."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.readers.base import Piece

Levelled = tuple[Piece, int]
"""A piece, and its level where it is a heading: 1 the highest; 0 where it is none."""


def with_title(found: Sequence[Levelled]) -> tuple[str, tuple[Piece, ...]]:
    """Give the title and the pieces without it: the first heading, where it stands above all others.

    Nothing but bylines and captions may stand before it.
    """
    for index, (piece, level) in enumerate(found):
        if level:
            others = [other for _, other in found[index + 1 :] if other]
            if level < min(others, default=level + 1):
                return piece.text, tuple(other for other, _ in [*found[:index], *found[index + 1 :]])
            break
        if piece.kind not in ("byline", "caption"):
            break
    return "", tuple(piece for piece, _ in found)
