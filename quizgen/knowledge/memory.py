"""Keeps what is read or worked out from the tables, until other tables are taken up."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

_Kept = TypeVar("_Kept", bound=Callable[..., object])
_KEPT: list[Callable[[], None]] = []
_MOST = 1 << 15
"""Results that one function keeps: more than a long article asks for, so that a shelf of them fills no memory."""


def kept(function: _Kept) -> _Kept:
    """`functools.lru_cache`, which `forget` empties."""
    cached = lru_cache(_MOST)(function)
    _KEPT.append(cached.cache_clear)
    return cached  # type: ignore[return-value]  # a cached function is called as the function itself


def forget() -> None:
    """Empty all that is kept, so that the tables are read again."""
    for clear in _KEPT:
        clear()
