"""The title of an article whose format tells the levels of its headings."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.readers.base import Piece


def with_title(found: Sequence[Piece]) -> tuple[str, tuple[Piece, ...]]:
    """Give the title and the pieces without it: the first heading, where it stands above all others.

    Nothing but bylines and captions may stand before it.
    """
    for index, piece in enumerate(found):
        if piece.level:
            others = [other.level for other in found[index + 1 :] if other.level]
            if piece.level < min(others, default=piece.level + 1):
                return piece.text, (*found[:index], *found[index + 1 :])
            break
        if piece.kind not in ("byline", "caption"):
            break
    return "", tuple(found)
