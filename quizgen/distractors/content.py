"""The words of a key or stem that carry meaning, by which wrong answers are compared with them."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.knowledge.dictionary import lemmas_of

_OWNER = re.compile(r"[’']s?$")
_WORD = re.compile(r"[\w’'-]+")
_PREFIX = re.compile(
    r"(?:anti|astro|auto|bio|circum|co|counter|cyber|de|dis|eco|electro|ethno|ex|extra|fore|geo|hydro|hyper|il|im|in|"
    r"infra|inter|ir|macro|mega|meta|micro|mid|mis|mono|multi|nano|neo|neuro|non|omni|out|over|pa?laeo|paleo|para|photo|"
    r"poly|post|pre|pro|pseudo|psycho|re|self|semi|socio|sub|super|tele|thermo|trans|ultra|un|under|uni)"
)
"""What may stand before a root: "geomagnetism" is of magnets; "vaccination" is of no nation."""
_SHORTEST = 3
"""Letters of a word that keeps its s: "gas"."""
_LEAST = 4
"""Letters of a noun that stands before another as one word with it: "floodwater"."""
_SMALL = frozenset(
    "the a an of in on at to by for from with and or as its their his her is was were are be that".split()
)


@lru_cache(maxsize=4096)
def content(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, in lower case, bare of 's, each noun as one of it is called."""
    bare = (_OWNER.sub("", word) for word in _WORD.findall(text.lower()))
    return frozenset(_single(word) for word in bare if word and word not in _SMALL)


def _single(word: str) -> str:
    """The singular of a noun: "wolf", "country"; a word the dictionary does not know loses its s."""
    known = lemmas_of(word).get("NOUN", ())
    if known:
        return word if word in known else known[0]
    return word if len(word) <= _SHORTEST or word.endswith("ss") else word.removesuffix("s")


@lru_cache(maxsize=16384)
def holds_root(word: str, root: str) -> bool:
    """True if a word opens with a root, or has it behind a prefix or another noun."""
    at = word.find(root)
    if at <= 0:
        return at == 0
    before = word[:at].removesuffix("-")
    is_noun = len(before) >= _LEAST and "NOUN" in lemmas_of(before)
    return is_noun or _PREFIX.fullmatch(before) is not None or word[at - 1] == "-"
