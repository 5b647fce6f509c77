"""Lines in columns to blocks: headings by size and weight, paragraphs by gap, indent and short lines, tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.article import BlockKind
from quizgen.readers.base import Piece
from quizgen.readers.kinds import CAPTION, MARKER, ends_sentence
from quizgen.readers.pdf.columns import Column
from quizgen.readers.pdf.hyphens import Hyphens
from quizgen.readers.pdf.page import Line
from quizgen.readers.pdf.tables import BULLET, GAP, Measure, table_rows

LARGER = 1.08
"""Of the size of the text: headings are set larger."""
SMALL = 0.93
HEADING_GAP = 2.2
INDENT = 0.7
STRETCHED = 0.1
LONGEST_BOLD = 2
LONGEST_CAPTION = 4
UNDER_PICTURE = 3.0
ASIDE = frozenset({"table", "caption", "other"})


@dataclass
class Block:
    """Lines that belong together.

    Attributes:
        lines: in reading order.
        column: that holds its last lines.
        page: on which it begins.
        kind: None for a paragraph.
    """

    lines: list[Line]
    column: Column
    page: int
    kind: BlockKind | None = None

    @property
    def size(self) -> float:
        """Of its type; bold counts as a little larger, where headings are ranked."""
        return self.lines[0].size + self.lines[0].main.bold

    @property
    def last(self) -> Line:
        """The line it ends with."""
        return self.lines[-1]


def blocks_of(columns: Sequence[Column], measure: Measure) -> Iterator[Block]:
    """Give the blocks of columns in reading order; a paragraph that runs on in the next column is one block."""
    before: Block | None = None
    between: list[Block] = []
    for block in _all_blocks(columns, measure):
        if before and _runs_on(before, block, interrupted=bool(between)):
            before.lines += block.lines
            before.column = block.column
        elif before and block.kind in ASIDE and _is_open(before):
            between.append(block)
        else:
            yield from [before, *between] if before else []
            before, between = block, []
    yield from [before, *between] if before else []


def _is_open(block: Block) -> bool:
    """Tell whether a paragraph has not come to its end."""
    return block.kind is None and not ends_sentence(block.last.text)


def _runs_on(before: Block, after: Block, *, interrupted: bool) -> bool:
    """Tell whether a paragraph goes on in the next column, on the next page, or after a picture or table in it."""
    if before.kind is not None or after.kind is not None or BULLET.match(after.lines[0].text):
        return False
    if after.column is before.column and not interrupted:
        return False
    first = after.lines[0]
    at_margin = first.x0 < after.column.left + INDENT * first.size
    return _is_open(before) or (at_margin and _is_full(before.last, first, before.column))


def _is_full(last: Line, following: Line, column: Column) -> bool:
    """Tell whether a line that ends a sentence ends there by the margin and not with its paragraph.

    Stretched lines end at the margin to a point, as the last line of a paragraph hardly ever does; in ragged text the
    next word would not have fitted.
    """
    at_margin = [line.x1 > column.right - STRETCHED * line.size for line in column.lines]
    if sum(at_margin) > len(at_margin) / 2:
        return last.x1 > column.right - STRETCHED * last.size
    return not _ends_early(last, following, column)


def _all_blocks(columns: Sequence[Column], measure: Measure) -> Iterator[Block]:
    for column, rows in zip(columns, table_rows(columns, measure), strict=True):
        yield from _column_blocks(column, measure, rows)


def _column_blocks(column: Column, measure: Measure, rows: frozenset[int]) -> Iterator[Block]:
    block: Block | None = None
    for index, line in enumerate(column.lines):
        kind: BlockKind | None = "table" if index in rows else _kind(line, measure)
        of_label = block is not None and block.kind == "caption" and kind in (None, "other")
        if block and (kind == block.kind or of_label) and not _breaks(block, line, measure):
            block.lines.append(line)
            continue
        if block:
            yield _finished(block, measure)
        block = Block([line], column, column.page, kind)
    if block:
        yield _finished(block, measure)


def _kind(line: Line, measure: Measure) -> BlockKind | None:
    if line.size > LARGER * measure.size:
        return "heading"
    if CAPTION.match(line.text):
        return "caption"
    return "other" if line.size < SMALL * measure.size else None


def _finished(block: Block, measure: Measure) -> Block:
    """Give a block whose kind only all of its lines tell: a bold heading, a caption, a lone large letter."""
    if block.kind in (None, "other") and _is_caption(block, measure):
        block.kind = "caption"
    elif block.kind is None and not measure.bold and _is_bold_heading(block):
        block.kind = "heading"
    return block


def _is_bold_heading(block: Block) -> bool:
    bold = all(word.bold for line in block.lines for word in line.words)
    return bold and len(block.lines) <= LONGEST_BOLD and not ends_sentence(block.last.text)


def _is_caption(block: Block, measure: Measure) -> bool:
    """Tell whether a block stands right under a picture and is not set as the text is."""
    first = block.lines[0]
    under = any(
        0 <= first.y - picture.bottom < UNDER_PICTURE * measure.leading
        and first.x0 < picture.x1 + first.size and first.x1 > picture.x0 - first.size
        for picture in block.column.pictures
    )  # fmt: skip
    if not under or len(block.lines) > LONGEST_CAPTION:
        return False
    set_apart = min(line.x0 for line in block.lines) > block.column.left + INDENT * first.size
    return first.main.italic or block.kind == "other" or set_apart


def _breaks(block: Block, line: Line, measure: Measure) -> bool:
    """Tell whether ``line`` opens a new block after the last line of ``block``."""
    last, step = block.last, line.y - block.last.y
    if block.kind == "heading":
        return step > HEADING_GAP * last.size or abs(last.size - line.size) > 0.5 or ends_sentence(last.text)
    if block.kind == "table":
        return False
    if step > GAP * max(measure.leading, last.size) or last.main.bold != line.main.bold:
        return True
    if MARKER.match(line.text):
        return bool(BULLET.match(line.text)) or ends_sentence(last.text) or bool(MARKER.match(block.lines[0].text))
    if MARKER.match(block.lines[0].text):
        return line.x0 < block.lines[0].x0 + 0.2 * line.size and ends_sentence(last.text)
    if line.x0 > last.x0 + INDENT * line.size and last.x0 < block.column.left + INDENT * line.size:
        return True
    return _ends_early(last, line, block.column) and (ends_sentence(last.text) or not line.text[0].islower())


def _ends_early(line: Line, following: Line, column: Column) -> bool:
    """Tell whether the next word would have fitted on a line."""
    first = following.words[0]
    return line.x1 + (first.x1 - first.x0) + 0.6 * line.size < column.right


def pieces_of(blocks: Sequence[Block], hyphens: Hyphens) -> Iterator[Piece]:
    """Give the pieces of blocks, with the levels of headings by the size of their type."""
    sizes = sorted({round(block.size) for block in blocks if block.kind == "heading"}, reverse=True)
    for block in blocks:
        if block.kind == "table":
            rows = (" | ".join(cell.strip() for cell in line.cells) for line in block.lines)
            yield Piece("; ".join(rows), "table", page=block.page)
            continue
        level = sizes.index(round(block.size)) + 1 if block.kind == "heading" else 0
        text = hyphens.joined([line.text for line in block.lines])
        yield Piece(text, block.kind, page=block.page, level=level)
