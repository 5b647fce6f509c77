"""What a reader is, what it gets and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePath
from typing import Protocol

from quizgen.article import BlockKind
from quizgen.errors import ArticleError
from quizgen.readers.encoding import decode

MEGABYTE = 1_000_000
HEAD = 4096
MOST_ELEMENTS = 500_000
"""Of a page, or of a part of a document: a book of 300 pages has some 10,000, and each takes 200 bytes of memory."""
SHORTER = "Cut it into chapters and give one at a time."
CONTROL = frozenset(map(chr, range(32))) - frozenset("\t\n\r\f\x1b\x1a")
MANY_CONTROL = 0.02


@dataclass(frozen=True)
class Source:
    """The bytes of one input.

    Attributes:
        name: file name, or ``-`` for standard input.
        data: its bytes.
        url: address that it was fetched from, or empty.
        charset: encoding that a server names, or empty.
    """

    name: str
    data: bytes
    url: str = ""
    charset: str = ""

    @property
    def extension(self) -> str:
        """The file name's extension in lower case, with its dot; may be empty."""
        return PurePath(self.name).suffix.lower()

    @property
    def called(self) -> str:
        """How messages call the input."""
        return self.url or ("Standard input" if self.name == "-" else self.name)

    @property
    def head(self) -> bytes:
        """The first bytes, without byte-order mark and white space."""
        return self.data[:HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()

    @cached_property
    def text(self) -> str:
        """The bytes as text, in the encoding they seem to be in, lines ended by ``\\n``.

        Raises:
            ArticleError: they are no text.
        """
        return self.decoded(self.charset)

    def decoded(self, declared: str) -> str:
        """As ``text``, where the format itself may name the encoding."""
        text = decode(self.data, declared)
        control = sum(character in CONTROL for character in text[:8000])
        if control > MANY_CONTROL * len(text[:8000]) or "\x00" in text[:8000]:
            raise ArticleError(f"{self.called} is a binary file, not text.", "Give an article as text or HTML.")
        return text.replace("\r\n", "\n").replace("\r", "\n")


@dataclass(frozen=True)
class Piece:
    """A block before it is numbered.

    Attributes:
        text: as it stands in the input.
        kind: None where the format does not tell; the words decide then.
        line: line of the input where it begins, from 1.
        page: page of the input where it begins, from 1.
        level: of a heading, 1 the highest; 0 where the format does not tell.
    """

    text: str
    kind: BlockKind | None = None
    line: int | None = None
    page: int | None = None
    level: int = 0


@dataclass(frozen=True)
class Draft:
    """What a reader found in its input.

    Attributes:
        pieces: in reading order, without the title.
        title: the article's own title, or empty.
        url: address of the page, or empty.
        licence: licence of the text, or empty.
        language: code that the input itself names (``en-GB``), or empty.
        headings_marked: True where the format marks headings, so that a short line is none.
        notices: sentences for the user.
    """

    pieces: tuple[Piece, ...]
    title: str = ""
    url: str = ""
    licence: str = ""
    language: str = ""
    headings_marked: bool = False
    notices: tuple[str, ...] = field(default=())


class Reader(Protocol):
    """One input format: a file in ``quizgen/readers`` and a line in ``READERS``."""

    name: str
    extensions: tuple[str, ...]
    limit: int

    def recognises(self, source: Source) -> bool:
        """Tell whether the bytes of an input can only be of this format, whatever its name says."""
        ...

    def read(self, source: Source) -> Draft:
        """Give title and blocks of ``source``; raise ArticleError where it is broken."""
        ...


def refuse_too_large(called: str, size: int, limit: int, kind: str) -> None:
    """Raise ArticleError where ``size`` is over ``limit``, both in bytes."""
    if size > limit:
        raise ArticleError(
            f"{called} is too large: {size / MEGABYTE:.1f} MB; at most {limit // MEGABYTE} MB of {kind} are read.",
            SHORTER,
        )


def refuse_too_full(called: str, *markup: bytes) -> None:
    """Raise ArticleError where HTML or XML has so many elements that their tree would fill the memory."""
    if sum(part.count(b"<") for part in markup) > 2 * MOST_ELEMENTS:
        raise ArticleError(f"{called} is too large: at most {MOST_ELEMENTS:,} elements of it are read.", SHORTER)
