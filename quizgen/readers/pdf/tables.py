"""Rows of tables among the lines of a column, told by the spaces in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizgen.readers.kinds import ends_sentence
from quizgen.readers.pdf.columns import Column
from quizgen.readers.pdf.page import Line

GAP = 1.3
"""Of the usual distance between lines: what belongs together stands closer."""
DEEPEST_ROW = 3
"""Lines that a wrapped cell may take."""
UNEVEN = 1.5
BULLET = re.compile(r"^[•‣◦▪●]\s")


@dataclass(frozen=True)
class Measure:
    """How most of a text is set: its size, the distance between its lines, and whether it is bold."""

    size: float
    leading: float
    bold: bool


def table_rows(columns: Sequence[Column], measure: Measure) -> list[frozenset[int]]:
    """Give for each column the numbers of the lines that are rows of tables."""
    found = [{*_rows(column, measure)} for column in columns]
    for before, after in pairwise(range(len(columns))):
        last = len(columns[before].lines) - 1
        if 0 in found[after] and _may_be_row(columns[before], last):
            found[before].add(last)  # a table goes on in the next column
        elif last in found[before] and _may_be_row(columns[after], 0):
            found[after].add(0)
    pairs = [*zip(found, columns, strict=True)]
    step = max([measure.leading, *(step for rows, column in pairs for step in _steps(rows, column))])
    return [frozenset(rows | {*_around(rows, column, GAP * step)}) for rows, column in pairs]


def _rows(column: Column, measure: Measure) -> Iterator[int]:
    rows = [index for index, line in enumerate(column.lines) if len(line.cells) > 1 and not _is_stretched(line, column)]
    yield from (index for index in rows if len(column.lines[index].cells) > 2)
    for a, b in pairwise(rows):
        between = column.lines[a + 1 : b]
        near = column.lines[b].y - column.lines[a].y < (DEEPEST_ROW + len(between)) * measure.leading
        if b - a <= DEEPEST_ROW and near and all(_is_narrow(line, column) for line in between):
            yield from range(a, b + 1)


def _is_stretched(line: Line, column: Column) -> bool:
    """Tell whether wide spaces in a line make it reach the margin, or follow the sign of a list."""
    reaches = line.x1 > column.right - line.size
    return BULLET.match(line.text) is not None or (reaches and not _is_uneven(line))


def _may_be_row(column: Column, index: int) -> bool:
    if not column.lines:
        return False
    line = column.lines[index]
    return _is_uneven(line) and line.x1 < column.right - line.size and not ends_sentence(line.text)


def _around(found: set[int], column: Column, near: float) -> Iterator[int]:
    """Give the short lines beside rows that are close to them: a row of heads over them, the rest of wrapped cells."""
    for index, step in ((index, step) for index in found for step in (-1, 1)):
        if index + step in found or not 0 <= index + step < len(column.lines):
            continue
        line, row = column.lines[index + step], column.lines[index]
        close = abs(line.y - row.y) < near
        away = line.x0 > column.left + 2 * line.size or _is_uneven(line)
        ends = line.x1 < column.right - 2 * line.size or _is_narrow(line, column)
        if close and away and ends and not ends_sentence(line.text):
            yield index + step


def _steps(found: set[int], column: Column) -> Iterator[float]:
    """Give the distances of neighbouring rows."""
    yield from (column.lines[index + 1].y - column.lines[index].y for index in found if index + 1 in found)


def _is_narrow(line: Line, column: Column) -> bool:
    return line.x1 - line.x0 < 0.5 * (column.right - column.left)


def _is_uneven(line: Line) -> bool:
    """Tell whether the spaces in a line are of different widths, as padding and spaces between words are."""
    gaps = [b.x0 - a.x1 for a, b in pairwise(line.words) if not b.glued]
    return bool(gaps) and max(gaps) > UNEVEN * min(gaps)
