"""How the lengths of options tell the key."""

from __future__ import annotations

from collections.abc import Sequence

_RISK = 1.25


def is_longest(key: str, wrong: Sequence[str]) -> bool:
    """True if a key is longer than each of the others and over 1.25 times their mean: a risk (flaw 4 of the rubric).

    Args:
        key: the right option.
        wrong: the others; of none the key is not the longest.
    """
    sizes = [len(text) for text in wrong]
    return bool(sizes) and len(key) > max(sizes) and len(key) > _RISK * sum(sizes) / len(sizes)
