"""The words of a key or stem that carry meaning, by which wrong answers are compared with them."""

from __future__ import annotations

import re
from functools import lru_cache

_OWNER = re.compile(r"[’']s?$")
_WORD = re.compile(r"[\w’'-]+")
_SMALL = frozenset(
    "the a an of in on at to by for from with and or as its their his her is was were are be that".split()
)


@lru_cache(maxsize=4096)
def content(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, in lower case, bare of 's and of a plural s."""
    bare = (_OWNER.sub("", word) for word in _WORD.findall(text.lower()))
    return frozenset(word.removesuffix("s") if len(word) > 3 else word for word in bare if word and word not in _SMALL)
