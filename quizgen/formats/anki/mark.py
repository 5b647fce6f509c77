"""What a note remembers of how it was written: its field ``Extra1`` holds the revision of its item and a digest of it.

No other record is kept, and none is needed: a note whose digest still fits its words is as quizgen wrote it, whether by
a package or by a push; one whose digest does not fit was edited by the student.
"""

from __future__ import annotations

import hashlib
import html
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

FIELD = "Extra1"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")  # Anki takes these out of every field


@dataclass(frozen=True)
class Mark:
    """How a note was last written: the revision of its item, and the digest of the words that it then had."""

    revision: int
    digest: str

    def __str__(self) -> str:
        return f"{self.revision}-{self.digest}"


def mark_of(revision: int, fields: Mapping[str, str]) -> Mark:
    """The mark of a note with these fields by name; the mark's own field does not count, nor an empty one."""
    words = "\0".join(f"{name}={value}" for name, value in sorted(words_of(fields).items()))
    return Mark(revision, hashlib.sha256(words.encode()).hexdigest()[:12])


def read_mark(fields: Mapping[str, str]) -> Mark | None:
    """The mark that a note bears; None where it bears none."""
    found = re.fullmatch(r"(\d{1,9})-([0-9a-f]{12})", fields.get(FIELD, ""))
    return Mark(int(found[1]), found[2]) if found else None


def words_of(fields: Mapping[str, str]) -> dict[str, str]:
    """What the fields say, by name, in one spelling.

    Anki composes letters and drops control characters, and its editor writes ``&#58;`` as ``:`` when a field is merely
    entered: none of that is an edit.
    """
    found = {name: _plain(value) for name, value in fields.items() if name != FIELD}
    return {name: value for name, value in found.items() if value}


def _plain(value: str) -> str:
    return unicodedata.normalize("NFC", _CONTROL.sub("", html.unescape(value))).strip()
