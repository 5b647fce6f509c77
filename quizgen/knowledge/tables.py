"""Reads the tables: tab-separated, a header first; see tables/README.md."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

from quizgen.knowledge.entry import Column, Entry, Kind
from quizgen.knowledge.memory import forget, kept
from quizgen.resources import tables

_OWN: list[Path] = []
"""The folder of a user's own tables, if there is one."""


def use(folder: Path | None) -> None:
    """Take up a folder of tables beside those that come along, or none.

    Its tables are laid out like ours (tables/README.md); a thing of a name that a table of ours has takes its place.
    `quizgen.knowledge.own.check` says first whether they can be read.
    """
    wanted = [] if folder is None else [folder]
    if wanted != _OWN:
        _OWN[:] = wanted
        forget()


def read(name: str) -> list[dict[str, str]]:
    """The rows of one table by column name, without the fields that are empty; a user's own rows behind ours.

    Args:
        name: the file below ``tables/`` without its suffix: ``country``, ``words/nouns``.
    """
    return [row for folder in (tables(), *_OWN) for row in rows(folder / f"{name}.tsv")]


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a table file, none where there is no file.

    Raises:
        ValueError: a row has more or fewer fields than the header.
    """
    if not path.is_file():
        return []
    header, *lines = path.read_text(encoding="utf-8-sig").splitlines()
    columns = header.split("\t")
    return [{column: field for column, field in zip(columns, line.split("\t"), strict=True) if field} for line in lines]


def split(field: str) -> tuple[str, ...]:
    """The parts of a field that holds several, a semicolon between them."""
    return tuple(field.split(";")) if field else ()


@kept
def kinds() -> dict[str, Kind]:
    """Every kind by name; the order decides which of two entries of one name is found first."""
    return {row["kind"]: Kind(row["kind"], row["noun"], row["class"]) for row in read("kinds")}


def kind_of(entry: Entry) -> Kind:
    """The kind of an entry, with its noun and class."""
    return kinds()[entry.kind]


@kept
def columns(kind: str) -> tuple[Column, ...]:
    """The declared columns of a kind, in the table's order."""
    return tuple(column for column in _schema() if column.kind == kind)


@kept
def entries(kind: str) -> tuple[Entry, ...]:
    """All entries of a kind in the table's order."""
    return tuple({entry.name: entry for entry in (_entry(kind, row) for row in read(kind))}.values())


@kept
def words(table: str) -> dict[str, dict[str, str]]:
    """Every word of a word table with the other columns of its row; of two rows the first counts."""
    found: dict[str, dict[str, str]] = {}
    for row in read(f"words/{table}"):
        for word in split(row["words"]):
            found.setdefault(word, row)
    return found


@kept
def _schema() -> tuple[Column, ...]:
    return tuple(
        Column(row["kind"], row["column"], row["values"], float(row.get("weight", 0)), "whole" in row)
        for row in read("schema")
    )


def _entry(kind: str, row: dict[str, str]) -> Entry:
    return Entry(row.pop("name"), kind, split(row.pop("aliases", "")), MappingProxyType(row))
