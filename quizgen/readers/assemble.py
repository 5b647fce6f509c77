"""A reader's pieces to an Article: normalised, told apart, numbered, under a title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from quizgen.article import Article, Block, Origin
from quizgen.errors import ArticleError
from quizgen.readers.base import SHORTER, Draft, Piece, Source
from quizgen.readers.context import settle
from quizgen.readers.kinds import furniture, kind_of, without_marker
from quizgen.readers.normal import normalise, without_dateline
from quizgen.readers.titles import is_title, made_title

NOT_ASKED = {
    "list_item": "list item", "table": "table", "caption": "caption", "verse": "passage of verse", "code": "code block"
}  # fmt: skip
MOST_BLOCKS = 50_000
"""A book of 300 pages has some 5,000."""
LONGEST_PARAGRAPH = 100_000
PLURALS = {"passage of verse": "passages of verse"}


def assemble(draft: Draft, source: Source) -> Article:
    """Make the Article of ``draft``; raise ArticleError where it has too many blocks, or one is too long."""
    from hashlib import sha256

    if len(draft.pieces) > MOST_BLOCKS:
        raise ArticleError(f"{source.called} is too large: at most {MOST_BLOCKS:,} paragraphs are read.", SHORTER)
    pieces = [clean for piece in draft.pieces if (clean := _cleaned(piece)).text]
    title = normalise(draft.title)
    if title:
        pieces = _without_title(pieces, title)
    elif not draft.headings_marked:
        title, pieces = _own_title(pieces)
    blocks = _blocks(pieces, draft.headings_marked)
    _refuse_too_long(blocks, source)
    return Article(
        title=title or _title_from(blocks, source),
        blocks=blocks,
        origin=Origin(source.name, draft.url or source.url, draft.licence, sha256(source.data).hexdigest()),
        title_is_own=bool(title),
        notices=draft.notices + _notices(blocks),
    )


def _refuse_too_long(blocks: Sequence[Block], source: Source) -> None:
    """Raise ArticleError where a paragraph is so long that no person wrote it as one: the parser takes it whole."""
    for block in blocks:
        if block.kind == "paragraph" and len(block.text) > LONGEST_PARAGRAPH:
            raise ArticleError(
                f"{source.called} has a paragraph of {len(block.text):,} characters ({block.text[:40]}…); "
                f"at most {LONGEST_PARAGRAPH:,} are read.",
                "Put empty lines between its paragraphs.",
            )


def _cleaned(piece: Piece) -> Piece:
    is_row = piece.kind is None and "\t" in piece.text
    text = piece.text if is_row else without_dateline(normalise(piece.text))
    return replace(piece, text=text)


def _without_title(pieces: list[Piece], title: str) -> list[Piece]:
    """Drop the first heading or line where it says the title again."""
    for index, piece in enumerate(pieces[:4]):
        if piece.text.casefold() == title.casefold():
            return pieces[:index] + pieces[index + 1 :]
    return pieces


def _own_title(pieces: list[Piece]) -> tuple[str, list[Piece]]:
    """Take the first line that is no byline or link as the title, if it looks like one."""
    for index, piece in enumerate(pieces):
        if piece.kind is None and furniture(piece.text):
            continue
        following = pieces[index + 1].text if index + 1 < len(pieces) else ""
        if piece.kind is None and is_title(piece.text, following):
            return normalise(piece.text), pieces[:index] + pieces[index + 1 :]
        break
    return "", pieces


def _blocks(pieces: Sequence[Piece], headings_marked: bool) -> tuple[Block, ...]:
    blocks = tuple(_block(number, piece, headings_marked) for number, piece in enumerate(pieces, start=1))
    guessed = frozenset(number for number, piece in enumerate(pieces, start=1) if piece.kind is None)
    return settle(blocks, guessed)


def _block(number: int, piece: Piece, headings_marked: bool) -> Block:
    kind = piece.kind or kind_of(piece.text, headings_marked=headings_marked)
    if kind == "list_item":
        kind = furniture(piece.text) or kind
    text = normalise(piece.text.replace("\t", " | ") if kind == "table" else piece.text)
    text = without_marker(text) if kind == "list_item" else text
    return Block(number, kind, text, piece.line, piece.page, piece.level if kind == "heading" else 0)


def _title_from(blocks: Sequence[Block], source: Source) -> str:
    prose = next((block.text for block in blocks if block.kind == "paragraph"), "")
    if prose:
        return made_title(prose, " ".join(block.text for block in blocks))
    first = next((block.text.split(" / ")[0][:80] for block in blocks), "")
    stem = re.sub(r"[-_ ]+", " ", PurePath(source.name).stem)
    return first.rstrip(" ,;:.") or stem.strip() or "Untitled"


def _notices(blocks: Sequence[Block]) -> tuple[str, ...]:
    """Say what is printed and not asked about."""
    counts = Counter(block.kind for block in blocks)
    parts = [_counted(counts[kind], name) for kind, name in NOT_ASKED.items() if counts[kind]]  # type: ignore[index]
    if not parts:
        return ()
    told = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    return (f"Questions come from sentences only; left aside: {told}.",)


def _counted(number: int, name: str) -> str:
    return f"1 {name}" if number == 1 else f"{number} {PLURALS.get(name, name + 's')}"
