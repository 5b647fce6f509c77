"""Text inside GIFT: escapes, formats, and where it may be cut."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\~=#{}:n])")
_KEEPS_LINES = frozenset({"html", "markdown"})


@dataclass(frozen=True)
class GiftText:
    """Text and the format it is in: ``moodle``, ``plain``, ``html`` or ``markdown``."""

    format: str
    text: str


def formatted(text: str) -> tuple[str, str]:
    """The format that is named before a text, ``moodle`` where none is, and the text behind it."""
    found = _FORMAT.match(text)
    return (found[1].lower(), text[found.end() :]) if found else ("moodle", text)


def text_of(raw: str, form: str) -> GiftText:
    """A text as it reads: escapes resolved; line ends are spaces but in formats where they tell.

    Args:
        raw: as it stands, a format of its own before it or not.
        form: its format where it has none of its own.
    """
    found = _FORMAT.match(raw)
    form, raw = (found[1].lower(), raw[found.end() :]) if found else (form, raw)
    joined = raw if form in _KEEPS_LINES else re.sub(r"\s*\n\s*", " ", raw)
    return GiftText(form, bare(joined.strip()))


def bare(text: str) -> str:
    """Text without its escapes."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] == "n" else found[1], text)


def split(text: str, mark: str, *, keep: bool = False) -> list[str]:
    """Text cut at every mark that no backslash escapes.

    Args:
        text: as it stands.
        mark: one or more characters.
        keep: the mark stays at the head of each part but the first.
    """
    parts, start, at = [], 0, 0
    while at < len(text):
        if text[at] == "\\":
            at += 2
        elif text.startswith(mark, at):
            parts.append(text[start:at])
            start = at if keep else at + len(mark)
            at += len(mark)
        else:
            at += 1
    return [*parts, text[start:]]
