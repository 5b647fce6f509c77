"""Words of an item that are no whole words of its source: the A of "A*", the C of "C++", half of "inter–city"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze

_EDGES = ".,;:!?()[]{}\"'“”‘’—–-…_"
_SIGNS = re.compile(r"[*+#^~=&@\\°|<>]+")
"""Signs that a word can hold: what stands on one side of them is half of it."""
_AFTER_GAP = re.compile(r"[*+#^~=&@\\|<>]|[-–][A-Za-z]")
_PARTED = re.compile(r"\w- (?!(?:and|or|to|but|nor|as)\b)\w")
"""A hyphen with a space behind it, left by the end of a line."""
_GOES_ON, _IS_CUT = re.compile(r"[-–][A-Za-z]"), re.compile(r"[-–\w]")
"""What stands right behind a text where its source has a compound, and where it has any longer word."""
_LAST = 3
"""So many words at the end of a text find its place in the source."""


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse an item that holds half a word, or breaks off inside a compound."""
    item = candidate.item
    source = " ".join(one.text for one in item.source)
    texts = texts_of(item)
    if isinstance(item, Cloze) and _AFTER_GAP.match(item.after):
        return "half a word blanked"
    halves = set(_halves(source))
    if halves and any(word in halves for text in texts for word in _words(text)[1:]):
        return "half a word of the article"
    if any("—" in text or _PARTED.search(text) for text in texts):
        return "a dash or hyphen left over"
    return "broken off inside a compound" if any(_breaks_off(text, source) for text in texts) else None


def _words(text: str) -> list[str]:
    return [word for chunk in text.split() if (word := chunk.strip(_EDGES))]


def _halves(source: str) -> Iterator[str]:
    """What stands beside a sign inside a word of the source, and never alone."""
    words = _words(source)
    for word in words:
        parts = [part for part in _SIGNS.split(word) if part]
        if _SIGNS.search(word):
            yield from (part for part in parts if part not in words)


def _breaks_off(text: str, source: str) -> bool:
    """True for a text that ends where its source goes on with a hyphen or dash: "if the slave state–free"."""
    end = " ".join(text.split()[-_LAST:]).rstrip(".?!")
    behind = source.split(end)[1:] if len(end.split()) == _LAST else []
    return any(map(_GOES_ON.match, behind)) and all(map(_IS_CUT.match, behind))
