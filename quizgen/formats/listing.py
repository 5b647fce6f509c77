"""What there is to say of every format, as its own facts say it: for programs, and as a table for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from quizgen.errors import PluginError
from quizgen.formats import FORMATS, READERS, format_names, get_format, get_reader, plugins, reader_names
from quizgen.formats.base import EVERY_TYPE, Facts
from quizgen.formats.held import NAMES

_HEADS = ("name", "files", "item types", "ways", "for what", "limits")
_GAP = "  "
_WIDE = 150
"""From so many characters on a row seldom wraps."""


@dataclass(frozen=True)
class Listed:
    """A format as it is listed.

    Attributes:
        name: to type.
        facts: of the format; of a format that is read only, what its reader tells.
        written: whether a quiz is written in it.
        read: whether a quiz is read from it.
    """

    name: str
    facts: Facts
    written: bool
    read: bool

    @property
    def types(self) -> str:
        """The item types in a few words."""
        if self.facts.types == EVERY_TYPE and self.facts.several:
            return "all"
        one = "" if self.facts.several else " (one right)"
        return ", ".join(f"{name}{one if name == 'choice' else ''}" for name in NAMES if name in self.facts.types)

    @property
    def ways(self) -> str:
        """Out of quizgen, into it, or both."""
        return ", ".join(way for way, is_open in (("out", self.written), ("in", self.read)) if is_open)

    @property
    def cells(self) -> tuple[str, ...]:
        """The format as a row of a table."""
        files = ", ".join(self.facts.files)
        return self.name, files, self.types, self.ways, self.facts.use, self.facts.limits

    def data(self) -> dict[str, Any]:
        """The format as plain data."""
        facts = self.facts
        return {
            "name": self.name,
            "title": facts.title,
            "files": list(facts.files),
            "use": facts.use,
            "types": [name for name in NAMES if name in facts.types],
            "several_right": facts.several,
            "out": self.written,
            "in": self.read,
            "limits": facts.limits,
        }


def every_format() -> tuple[list[Listed], list[str]]:
    """All formats, and a sentence on each of another package that cannot be used."""
    listed: list[Listed] = []
    told: list[str] = []
    written, read = format_names(), reader_names()
    for name in dict.fromkeys([*written, *read]):
        try:
            facts = get_format(name).facts if name in written else _facts_of_reader(name)
            if name in read:
                get_reader(name)
        except PluginError as error:
            told.append(f"{error.message}. {error.hint}")
        else:
            listed.append(Listed(name, facts, name in written, name in read))
    told += plugins.clashes(plugins.FORMATS, FORMATS) + plugins.clashes(plugins.READERS, READERS)
    return listed, told


def _facts_of_reader(name: str) -> Facts:
    return Facts(name, tuple(f"*{ending}" for ending in get_reader(name).extensions), "to be read only")


def table(formats: Sequence[Listed], width: int) -> Iterator[str]:
    """The formats as plain text: a row each where there is room for columns, else a few lines each.

    Args:
        formats: to list.
        width: most characters of a line; only where a single word is longer a line is.
    """
    yield from _rows(formats, width) if width >= _WIDE else _entries(formats, width)


def _rows(formats: Sequence[Listed], width: int) -> Iterator[str]:
    rows = [_HEADS, *(one.cells for one in formats)]
    columns = _widths(rows, width)
    for row in rows:
        wrapped = [textwrap.wrap(cell, room) or [""] for cell, room in zip(row, columns, strict=True)]
        for at in range(max(map(len, wrapped))):
            cells = (lines[at] if at < len(lines) else "" for lines in wrapped)
            yield _GAP.join(f"{cell:{room}}" for cell, room in zip(cells, columns, strict=True)).rstrip()


def _entries(formats: Sequence[Listed], width: int) -> Iterator[str]:
    """The name, beside it what it is for, and under that the other cells, each called as its column is."""
    indent = max((len(one.name) for one in formats), default=0) + len(_GAP)
    for one in formats:
        told = dict(zip(_HEADS, one.cells, strict=True))
        first = f"{told.pop('name'):{indent}}{told.pop('for what')}"
        yield from textwrap.wrap(first, width, subsequent_indent=" " * indent)
        for head, cell in told.items():
            if cell:
                start = f"{'':{indent}}{head}: "
                yield from textwrap.wrap(cell, width, initial_indent=start, subsequent_indent=" " * (indent + 2))


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """Widths of the columns: the widest give way until all fit, but none is narrower than its longest word."""
    columns = list(zip(*rows, strict=True))
    widths = [max(map(len, column)) for column in columns]
    least = [max(len(word) for cell in column for word in cell.split()) for column in columns]
    room = width - len(_GAP) * (len(columns) - 1)
    while sum(widths) > room and widths != least:
        widest = max((at for at in range(len(widths)) if widths[at] > least[at]), key=lambda at: widths[at])
        widths[widest] -= 1
    return widths
