"""How much a text tells of its topic: by names, by words of the title, by words that are rare."""

from __future__ import annotations

import re

from quizgen.knowledge.dictionary import frequency

_COMMON, _RARE = 5.0, 3.0
"""Zipf frequency (wordfreq) from which a word tells nothing, and below which it tells as much as a name."""
_SHORT = 3
_WORD = re.compile(r"[A-Za-z][\w’'-]*")


def is_named(text: str) -> bool:
    """True if a name stands in a text; at its head a capital tells nothing, but a rare word does."""
    words = _WORD.findall(text)
    is_rare = bool(words) and frequency(words[0].lower()) < _RARE
    return is_rare or any(word[:1].isupper() for word in words[1:])


def is_titled(text: str, title: str) -> bool:
    """True if a text holds a word of the title that is more than form."""
    words = {word.lower().removesuffix("s") for word in _WORD.findall(title) if len(word) > _SHORT}
    said = {word.lower().removesuffix("’s").removesuffix("s") for word in _WORD.findall(text)}
    return not words.isdisjoint(said)


def weight(text: str) -> float:
    """By how much the words of a text are rarer than common ones (Zipf), summed up."""
    words = {word.lower() for word in _WORD.findall(text) if len(word) > _SHORT}
    return sum(max(0.0, _COMMON - frequency(word)) for word in words)
