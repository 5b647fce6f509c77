"""What gives the key away among its options: a word of the stem in it alone, an option that leaves no third case."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from quizgen import knowledge
from quizgen.distractors.content import holds_root
from quizgen.facts.pieces import contents
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.quiz.numbers import CARDINALS, ORDINALS

_NUMBERS = frozenset({*CARDINALS, *ORDINALS})
_LINKS = frozenset(
    "that other another such after before between during through about only many some any each every all both "
    "those these while when where there then also".split()
)
"""Small words that dictionaries list as nouns or adjectives, too."""
_PARTS = ("VERB", "NOUN", "ADJ")
_LONG = 6
"""Letters of a word that is known again in another."""


def stands_out(key: str, wrong: Sequence[str], stem: str, title: str) -> bool:
    """True if a word of the stem that the title lacks stands in the key and in no other option."""
    return any(not any(_has(text, word) for text in wrong) for word in _echoed(key, stem, title))


def shares(text: str, key: str, stem: str, title: str) -> bool:
    """True if an option has all words of the stem that the key has."""
    return all(_has(text, word) for word in _echoed(key, stem, title))


def _has(text: str, word: str) -> bool:
    """True for a text with a word, whole or as the root of another."""
    return any(word == one or (len(word) >= _LONG - 1 and holds_root(one, word)) for one in _bases(text))


def _echoed(key: str, stem: str, title: str) -> frozenset[str]:
    """The words of a stem, in their base forms, that the key has, whole or as the root of another, and the title not.

    The halves of a hyphened word are words of their own ("Dark-Sky"); numbers do not count.
    """
    said, own = (_bases(text) - _bases(title) for text in (stem, key))
    cores = {word.removesuffix("e") for word in said if len(word) >= _LONG}
    return (said & own) | frozenset(core for core in cores if any(holds_root(word, core) for word in own))


@lru_cache(maxsize=8192)
def _bases(text: str) -> frozenset[str]:
    """The base forms of the nouns, verbs, adjectives and names of a text."""
    words = (half.replace("isation", "ization") for word in contents(text) for half in word.split("-"))
    return frozenset(_base(word) for word in words if len(word) > 2 and word not in _NUMBERS | _LINKS) - {""}


def _base(word: str) -> str:
    """The verb that a word is a form of, else the noun, else the word; empty where it is no verb, noun or adjective."""
    found = lemmas_of(word)
    if found and not any(part in found for part in _PARTS):
        return ""
    return next((found[part][0] for part in _PARTS if part in found and found[part][0] != word), word)


def exhausts(one: str, other: str) -> bool:
    """True for two texts that differ in one word, by which one of them must be so: "oral", "written"."""
    first, second = one.split(), other.split()
    if len(first) != len(second):
        return False
    differ = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    return len(differ) == 1 and knowledge.leaves_no_third(*differ[0])
