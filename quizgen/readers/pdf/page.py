"""Words and lines of a PDF page with their places: plain data, no library in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

from quizgen.readers.normal import superscript

SAME_LINE = 0.35
"""Of the size: how far two baselines of one line may lie apart."""
CELL_GAP = 0.9
"""Of the size: no space between words of running text is wider, unless a whole line is stretched."""
WORD_OR_MARK = re.compile(r"(?:[^\W\d_]{3}|[^\w\s])$")
TWO_LETTERS = re.compile(r"[^\W\d_]{2}$")
NOTE_MARK = frozenset("0123456789*†‡§¶,")
OF_UNITS = frozenset("23")
"""Powers of what has two letters, as km and cm do."""


@dataclass(frozen=True)
class Word:
    """A run of characters in one type, without a space.

    Attributes:
        text: its characters; U+00AD and U+2011 at a line's end are hyphens of which the file says whose they are.
        x0, x1: from the left edge of the page, in points.
        y: of its baseline, from the upper edge of the page; that of its neighbour where it is raised or lowered.
        size: of the type.
        bold, italic: what the font says.
        glued: no space stands before it.
        shift: 1 where it is raised over its neighbour, -1 lowered, else 0.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False
    italic: bool = False
    glued: bool = False
    shift: int = 0


@dataclass(frozen=True)
class Picture:
    """The place of a picture on its page."""

    x0: float
    x1: float
    top: float
    bottom: float


@dataclass(frozen=True)
class Page:
    """What stands on a page, words in the order of the file."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class Line:
    """Words on one baseline, from left to right."""

    words: tuple[Word, ...]

    @property
    def x0(self) -> float:
        """Left end."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Right end."""
        return max(word.x1 for word in self.words)

    @property
    def y(self) -> float:
        """The baseline."""
        return self.main.y

    @property
    def size(self) -> float:
        """Size of most of its type."""
        return self.main.size

    @cached_property
    def main(self) -> Word:
        """A word in the type that holds most characters."""
        weights: dict[tuple[float, bool, bool], int] = {}
        for word in self.words:
            kind = (round(word.size, 1), word.bold, word.italic)
            weights[kind] = weights.get(kind, 0) + len(word.text)
        best = max(weights, key=lambda kind: weights[kind])
        return next(word for word in self.words if (round(word.size, 1), word.bold, word.italic) == best)

    @cached_property
    def text(self) -> str:
        """Its words; marks of footnotes left out, powers raised."""
        found = ""
        for word in self.words:
            shown = _shown(word, found)
            found += shown if word.glued or not found else f" {shown}"
        return found

    @cached_property
    def cells(self) -> tuple[str, ...]:
        """Its words where gaps as between the cells of a table part them; one cell where there is none."""
        gaps = [b.x0 - a.x1 for a, b in pairwise(self.words) if not b.glued]
        least = max(CELL_GAP * self.size, 2 * min(gaps, default=0.0)) if len(gaps) > 1 else CELL_GAP * self.size
        if gaps and min(gaps) > CELL_GAP * self.size:
            least = CELL_GAP * self.size
        parts = [[self.words[0]]]
        for a, b in pairwise(self.words):
            if b.x0 - a.x1 > least and not b.glued:
                parts.append([])
            parts[-1].append(b)
        return tuple(Line(tuple(part)).text for part in parts)

    def fills(self, left: float, right: float) -> bool:
        """Tell whether it reaches from margin to margin, as stretched lines do."""
        return self.x0 < left + self.size and self.x1 > right - self.size


def _shown(word: Word, before: str) -> str:
    """A raised number after a word is a footnote's, after a figure or a unit it is a power."""
    if word.shift <= 0:
        return word.text
    after_word = WORD_OR_MARK.search(before) or (TWO_LETTERS.search(before) and word.text not in OF_UNITS)
    is_mark = NOTE_MARK.issuperset(word.text) and (not before or after_word)
    return "" if is_mark else superscript(word.text)


def lines_of(words: Sequence[Word]) -> list[Line]:
    """Give the lines of words that stand in one column, from top to bottom."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.y):
        if rows and abs(word.y - rows[-1][0].y) <= SAME_LINE * max(word.size, rows[-1][0].size):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [Line(tuple(sorted(row, key=lambda word: word.x0))) for row in rows]


def segments_of(line: Line, gap: float) -> Iterator[Line]:
    """Cut a line where more than ``gap`` points are between two words."""
    start = 0
    for index, (a, b) in enumerate(pairwise(line.words), start=1):
        if b.x0 - a.x1 > gap:
            yield Line(line.words[start:index])
            start = index
    yield Line(line.words[start:])


def commonest_size(lines: Sequence[Line]) -> float:
    """Give the size of type that holds most characters; 0 where there are none."""
    weights: dict[float, int] = {}
    for size, group in groupby(lines, key=lambda line: round(2 * line.size) / 2):
        weights[size] = weights.get(size, 0) + sum(len(line.text) for line in group)
    return max(weights, key=lambda size: (weights[size], size), default=0.0)
