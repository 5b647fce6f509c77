"""Whether a statement made false says anything else than the true one: more than its parts in another order."""

from __future__ import annotations

import re
from collections import Counter

_PARTS = re.compile(r"[,;:.]|\b(?:while|whereas|although|though|and|but|or|both)\b")
"""What stands between the parts of a sentence that can be told in any order."""
_WORD = re.compile(r"[\w’'%$£€-]+")


def says_otherwise(true: str, false: str) -> bool:
    """False for a statement that says what the true one says: the same parts, in whatever order.

    Args:
        true: what the article states.
        false: the same with a part of it exchanged.
    """
    return _parts(true) != _parts(false)


def _parts(text: str) -> Counter[tuple[str, ...]]:
    """The parts of a statement and how often each is said, marks and the words that join them left off."""
    said = (tuple(_WORD.findall(part)) for part in _PARTS.split(text.lower()))
    return Counter(part for part in said if part)
