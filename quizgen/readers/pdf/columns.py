"""Columns of a page in reading order.

A gutter is a strip that few lines cross, with lines that fill a column on either side (a projection profile, as in
the recursive X-Y cut of Nagy and Seth 1984); lines that cross it part the page into bands, read one after another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from quizgen.readers.pdf.page import Line, Picture, Word, lines_of, segments_of

NARROWEST_GUTTER = 0.7
"""Of the size of type; spaces between words are bridged where they are narrower."""
CROSSING = (0.0, 0.1, 0.25, 0.5)
"""Of the height of the lines beside it: what may cross a gutter, the least first."""
NARROWEST_COLUMN = 0.18
"""Of the width of the page's text."""
FILLED = 0.7
"""Of a column's width: what three in ten of its lines take up at least."""
FEWEST_LINES = 3
MARGIN = 0.9
"""Share of a column's lines that end before its right margin; the others stick out."""
DEEPEST = 4


@dataclass(frozen=True)
class Column:
    """Lines that are read from top to bottom.

    Attributes:
        lines: from top to bottom.
        left, right: the margins they stand between.
        page: its number.
        pictures: that stand on the page.
    """

    lines: tuple[Line, ...]
    left: float
    right: float
    page: int = 1
    pictures: tuple[Picture, ...] = ()


Strip = tuple[float, float]
"""Left and right end of a gutter."""


def columns_of_pages(pages: Sequence[Sequence[Line]]) -> Iterator[list[Column]]:
    """Give the columns of each page in reading order.

    A page with too few lines to show a gutter of its own is parted by that of most other pages.

    Args:
        pages: the lines of each, from top to bottom.
    """
    gutters = [_gutter(lines) for lines in pages]
    usual = _usual([strip for strip in gutters if strip])
    for lines, gutter in zip(pages, gutters, strict=True):
        yield [*_columns(lines, gutter or _kept(usual, lines))]


def columns_of(words: Sequence[Word], depth: int = 0) -> Iterator[Column]:
    """Give the columns of words on a page in reading order.

    Args:
        words: all that are to be read.
        depth: how often the page was cut already.
    """
    lines = lines_of(words)
    yield from _columns(lines, _gutter(lines) if depth < DEEPEST else None, depth)


def _columns(lines: Sequence[Line], gutter: Strip | None, depth: int = 0) -> Iterator[Column]:
    if not lines:
        return
    if gutter is None:
        ends = sorted(line.x1 for line in lines)
        yield Column(tuple(lines), min(line.x0 for line in lines), ends[int(MARGIN * (len(ends) - 1))])
        return
    for band in _bands(lines, gutter):
        if len(band) == 1:
            yield from columns_of(band[0], depth=DEEPEST)
        else:
            for side in band:
                yield from columns_of(side, depth=depth + 1)


def _usual(found: Sequence[Strip]) -> Strip | None:
    """Give the gutter that parts most pages; None where none does."""
    return max(found, key=lambda strip: sum(abs(strip[1] - other[1]) < 2 for other in found), default=None)


def _segments(lines: Sequence[Line]) -> list[Line]:
    return [part for line in lines for part in segments_of(line, NARROWEST_GUTTER * line.size)]


def _gutter(lines: Sequence[Line]) -> Strip | None:
    """Give the left and right end of the strip that fewest lines cross; None where there is no gutter."""
    if not lines:
        return None
    segments = _segments(lines)
    left, right = min(part.x0 for part in segments), max(part.x1 for part in segments)
    profile = [0.0] * (int(right - left) + 1)
    for part in segments:
        size = part.size
        for x in range(max(0, int(part.x0 - left)), min(len(profile), int(part.x1 - left) + 1)):
            profile[x] += size
    least = NARROWEST_GUTTER * median(part.size for part in segments)
    most = sorted(profile)[int(0.8 * len(profile))]
    for share in CROSSING:
        runs = [run for run in _low_runs(profile, share * most) if run[1] - run[0] >= least]
        strips = [(left + a, left + b) for a, b in runs if _parts(lines, (left + a, left + b), left, right)]
        if strips:
            return max(strips, key=lambda strip: strip[1] - strip[0])
    return None


def _kept(usual: Strip | None, lines: Sequence[Line]) -> Strip | None:
    """Give the gutter of the other pages where a line begins right after it and few lines cross it."""
    if usual is None:
        return None
    begun = any(abs(part.x0 - usual[1]) < 2 for part in _segments(lines))
    crossed = sum(any(word.x0 < usual[1] - 1 and word.x1 > usual[0] + 1 for word in line.words) for line in lines)
    return usual if begun and crossed <= CROSSING[-1] * len(lines) else None


def _low_runs(profile: Sequence[float], most: float) -> Iterator[tuple[int, int]]:
    start = None
    for x, height in enumerate([*profile, most + 1]):
        if height <= most and start is None:
            start = x
        elif height > most and start is not None:
            yield start, x
            start = None


def _parts(lines: Sequence[Line], strip: Strip, left: float, right: float) -> bool:
    """Tell whether lines that fill a column stand on both sides of a strip."""
    sides = (
        ([_reach([word for word in line.words if word.x1 <= strip[0] + 1]) for line in lines], strip[0] - left),
        ([_reach([word for word in line.words if word.x0 >= strip[1] - 1]) for line in lines], right - strip[1]),
    )
    return all(
        len(reaches := [reach for reach in found if reach]) >= FEWEST_LINES
        and width >= NARROWEST_COLUMN * (right - left)
        and sorted(reaches)[int(FILLED * len(reaches))] >= FILLED * width
        for found, width in sides
    )


def _reach(words: Sequence[Word]) -> float:
    return words[-1].x1 - words[0].x0 if words else 0.0


def _bands(lines: Sequence[Line], gutter: Strip) -> Iterator[tuple[list[Word], ...]]:
    """Cut the page at the lines that cross the gutter: both sides between them, and what crosses by itself."""
    sides: tuple[list[Word], list[Word]] = ([], [])
    crossing: list[Word] = []
    for line in lines:
        parts = [*segments_of(line, NARROWEST_GUTTER * line.size)]
        if any(part.x0 < gutter[0] and part.x1 > gutter[1] for part in parts):
            if any(sides):
                yield sides
                sides = ([], [])
            crossing += line.words
            continue
        if crossing:
            yield (crossing,)
            crossing = []
        for part in parts:
            sides[part.x0 + part.x1 > gutter[0] + gutter[1]].extend(part.words)
    if crossing:
        yield (crossing,)
    if any(sides):
        yield sides
