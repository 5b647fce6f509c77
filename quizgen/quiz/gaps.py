r"""How the text of a cloze marks its gap: the key in ``[[`` and ``]]``; two brackets that are no gap as ``\[[``."""

from __future__ import annotations

import re
from functools import lru_cache

OPEN = r"\[\[(?!\[)"
"""Of three brackets in a row the last two: a gap may stand in brackets."""
_PLAIN = rf"(?:\\\[\[|(?!\\?{OPEN}).)*"
_GAP = re.compile(rf"({_PLAIN}){OPEN}({_PLAIN}?)\]\]({_PLAIN})", re.DOTALL)


@lru_cache(maxsize=1024)
def pieces(text: str) -> tuple[str, str, str]:
    """Read the text of a cloze; asked of the same one again and again.

    Args:
        text: as the quiz file has it.

    Returns:
        The plain texts before, in and after the gap.

    Raises:
        ValueError: it has no gap or several, or nothing in it.
    """
    found = _GAP.fullmatch(text)
    if not found or not found[2].strip():
        raise ValueError(r"a text with exactly one [[gap]], and \[[ for two brackets that are no gap")
    before, gap, after = (piece.replace(r"\[[", "[[") for piece in found.groups())
    return before, gap, after


def gapped(before: str, key: str, after: str) -> str | None:
    """Write the text of a cloze, the reverse of `pieces`.

    Args:
        before: the plain text before the gap.
        key: the plain text that belongs into it.
        after: the plain text after it.

    Returns:
        The text as the quiz file has it; None if nobody could read from it where the gap is, as with a backslash right
        before it, a bracket first or last in it, or nothing in it.
    """
    text = f"{_literal(before)}[[{_literal(key)}]]{_literal(after)}"
    try:
        return text if pieces(text) == (before, key, after) else None
    except ValueError:
        return None


def _literal(text: str) -> str:
    return text.replace("[[", r"\[[")
