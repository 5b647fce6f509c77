"""An article as the readers give it: a title and numbered blocks of normalised text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

BlockKind = Literal["heading", "paragraph", "list_item", "table", "caption", "byline", "verse", "code", "other"]

BESIDE: frozenset[BlockKind] = frozenset({"table", "caption", "code"})


@dataclass(frozen=True)
class Block:
    """One block of an article.

    Attributes:
        number: counts from 1 in reading order; headings and list items count, the title does not.
        kind: only a ``paragraph`` is prose that the language step parses.
        text: normalised: Unicode NFC, single spaces, no line breaks. All offsets elsewhere count its characters.
        line: line of the input file where the block begins, from 1; None where the format has no lines.
        page: page on which the block begins, from 1; None where the format has no pages.
        level: of a heading, 1 the highest; 0 where the format does not tell.
    """

    number: int
    kind: BlockKind
    text: str
    line: int | None = None
    page: int | None = None
    level: int = 0

    @property
    def words(self) -> int:
        """Number of its words."""
        return len(self.text.split())


@dataclass(frozen=True)
class Origin:
    """Where an article came from.

    Attributes:
        name: file name or ``-`` for standard input.
        url: address of a web page, or empty.
        licence: licence of the text where it is known, or empty.
        sha256: hexadecimal digest of the bytes read.
        part: which part of it the article is, in words, or empty where it is all of it.
    """

    name: str
    url: str = ""
    licence: str = ""
    sha256: str = ""
    part: str = ""


@dataclass(frozen=True)
class Article:
    """A title and blocks.

    Attributes:
        title: the article's own, or one made from its first sentence's main names.
        blocks: in reading order, numbers rising from 1.
        origin: where it came from.
        title_is_own: False where the title was made.
        notices: what the reader left out or guessed, one sentence each, for the user.
    """

    title: str
    blocks: tuple[Block, ...]
    origin: Origin
    title_is_own: bool = True
    notices: tuple[str, ...] = field(default=())

    @property
    def words(self) -> int:
        """Number of words in all blocks but tables, captions and code, which stand beside the text."""
        return sum(block.words for block in self.blocks if block.kind not in BESIDE)

    @property
    def prose(self) -> tuple[Block, ...]:
        """The blocks that are sentences."""
        return tuple(block for block in self.blocks if block.kind == "paragraph")
