"""How the lengths of options tell the key."""

from __future__ import annotations

from collections.abc import Sequence

_RISK = 1.25
_UNSEEN = 4
"""So many letters more nobody sees: a short word."""


def is_longest(key: str, wrong: Sequence[str], unseen: int = _UNSEEN) -> bool:
    """True if a key is seen to be longer than each other, and is over 1.25 times their mean: a risk (flaw 4).

    Args:
        key: the right option.
        wrong: the others; of none the key is not the longest.
        unseen: so many letters more than the longest of the others count for nothing.
    """
    sizes = [len(text) for text in wrong]
    return bool(sizes) and len(key) > max(sizes) + unseen and len(key) > _RISK * sum(sizes) / len(sizes)
