"""What a page repeats or numbers, and what stands under its text: running heads, page numbers, footnotes."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from quizgen.readers.pdf.columns import Column
from quizgen.readers.pdf.page import Line, Page, lines_of

OUTER = 4
"""How many lines at the top and at the bottom of a page may be its furniture."""
SAME_PLACE = 6.0
"""Points that a running head may move from page to page."""
NEAR = 4
"""Pages: a line of the text may come twice in a book; a running head comes again soon, on left pages or right ones."""
_Place = tuple[int, float]
"""Number of a page, and a baseline on it."""
PAGE_NUMBER = re.compile(
    r"(?:page |p\. ?)?[-–—|\[( ]*(?:\d{1,4}|[ivxlc]{1,7})[-–—|\]) ]*(?:(?:of|/) ?\d{1,4})?", re.IGNORECASE
)
SMALL = 0.93
"""Of the size of the text: footnotes are set smaller."""
NOTE = re.compile(r"(?:\d{1,3}|[*†‡§¶]{1,2}|\[\d{1,3}\])[.)]?(?: ?[^\W\d_“\"‘(]|\s)")


def without_furniture(pages: Sequence[Page]) -> list[Page]:
    """Give the pages without running heads and feet and without their numbers."""
    whole = [lines_of(page.words) for page in pages]
    rows = [_unnumbered(whole, at) for at in range(len(whole))]
    repeated = _repeated(pages, rows)
    return [
        replace(page, words=tuple(word for line in _body(lines, repeated, page) for word in line.words))
        for page, lines in zip(pages, rows, strict=True)
    ]


def _unnumbered(rows: Sequence[Sequence[Line]], at: int) -> Sequence[Line]:
    """The lines of a page without a head or foot that holds its number, where the page before or after has the like."""
    lines = rows[at]
    for end in (0, -1):
        beside = [rows[near][end] for near in (at - 1, at + 1) if 0 <= near < len(rows) and rows[near]]
        if lines and any(_count_on(lines[end], other) for other in beside):
            lines = [line for line in lines if line is not lines[end]]
    return lines


def _count_on(line: Line, other: Line) -> bool:
    """Tell whether two lines at one place hold, first or last, numbers of which one follows the other."""
    if abs(line.y - other.y) > 1:
        return False
    mine, others = ({int(w.text) for w in (one.words[0], one.words[-1]) if w.text.isdecimal()} for one in (line, other))
    return any(abs(a - b) == 1 for a in mine for b in others)


def _outer(lines: Sequence[Line]) -> list[Line]:
    return [*lines[:OUTER], *lines[max(OUTER, len(lines) - OUTER) :]]


def _key(line: Line) -> str:
    return re.sub(r"\d+|\b[ivxlc]+\b", "#", " ".join(word.text for word in line.words).lower())


def _repeated(pages: Sequence[Page], rows: Sequence[Sequence[Line]]) -> dict[str, list[_Place]]:
    """Give the places of what stands near the edge of at least two pages, numbers aside."""
    places: defaultdict[str, list[_Place]] = defaultdict(list)
    for page, lines in zip(pages, rows, strict=True):
        for line in _outer(lines):
            places[_key(line)].append((page.number, line.y))
    return {key: found for key, found in places.items() if len(found) > 1}


def _body(lines: Sequence[Line], repeated: dict[str, list[_Place]], page: Page) -> list[Line]:
    outer = {id(line) for line in _outer(lines)}
    kept = [line for line in lines if id(line) not in outer or not _is_repeated(line, repeated, page)]
    for end in (0, -1):
        while kept and PAGE_NUMBER.fullmatch(kept[end].text) and _is_at_edge(kept[end], page):
            kept.pop(end)
    return kept


def _is_repeated(line: Line, repeated: dict[str, list[_Place]], page: Page) -> bool:
    near = (y for number, y in repeated.get(_key(line), ()) if abs(number - page.number) <= NEAR)
    return sum(abs(y - line.y) <= SAME_PLACE for y in near) > 1


def _is_at_edge(line: Line, page: Page) -> bool:
    return line.y < 0.15 * page.height or line.y > 0.85 * page.height


def without_notes(column: Column, size: float) -> Column:
    """Give a column without the footnotes under it.

    Args:
        column: of a page.
        size: of the type of the text.
    """
    start = len(column.lines)
    while start and column.lines[start - 1].size < SMALL * size:
        start -= 1
    notes = [at for at in range(start, len(column.lines)) if _opens_note(column.lines[at])]
    return replace(column, lines=column.lines[: notes[0]]) if notes else column


def _opens_note(line: Line) -> bool:
    first = line.words[0]
    return first.shift > 0 or bool(NOTE.match(" ".join(word.text for word in line.words)))


def usual_leading(columns: Sequence[Column], size: float) -> float:
    """Give the commonest distance between two lines of the text, in points; 0 where there are no two."""
    steps = Counter(
        round(2 * (b.y - a.y)) / 2
        for column in columns
        for a, b in zip(column.lines, column.lines[1:], strict=False)
        if abs(a.size - size) < 0.5 and abs(b.size - size) < 0.5
    )
    return max(steps, key=lambda step: (steps[step], -step), default=0.0)
