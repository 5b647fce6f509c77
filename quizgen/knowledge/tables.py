"""Reads the tables: tab-separated, a header first; see tables/README.md."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType

from quizgen.knowledge.entry import Column, Entry, Kind
from quizgen.resources import tables


def read(path: Path) -> list[dict[str, str]]:
    """The rows of one table by column name; empty fields are empty strings."""
    header, *lines = path.read_text(encoding="utf-8").splitlines()
    columns = header.split("\t")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines if line]


def split(field: str) -> tuple[str, ...]:
    """The parts of a field that holds several, a semicolon between them."""
    return tuple(part.strip() for part in field.split(";")) if field else ()


@cache
def kinds() -> dict[str, Kind]:
    """Every kind by name; the order decides which of two entries of one name is found first."""
    rows = read(tables() / "kinds.tsv")
    return {row["kind"]: Kind(row["kind"], row["noun"], row["class"]) for row in rows}


def kind_of(entry: Entry) -> Kind:
    """The kind of an entry, with its noun and class."""
    return kinds()[entry.kind]


@cache
def columns(kind: str) -> tuple[Column, ...]:
    """The declared columns of a kind, in the table's order."""
    return tuple(column for column in _schema() if column.kind == kind)


@cache
def entries(kind: str) -> tuple[Entry, ...]:
    """All entries of a kind in the table's order."""
    return tuple(_entry(kind, row) for row in read(tables() / f"{kind}.tsv"))


@cache
def words(table: str) -> dict[str, dict[str, str]]:
    """Every word of a word table with the other columns of its row; of two rows the first counts."""
    found: dict[str, dict[str, str]] = {}
    for row in read(tables() / "words" / f"{table}.tsv"):
        for word in split(row["words"]):
            found.setdefault(word, row)
    return found


@cache
def _schema() -> tuple[Column, ...]:
    return tuple(
        Column(row["kind"], row["column"], row["values"], float(row["weight"] or 0), row["whole"] == "yes")
        for row in read(tables() / "schema.tsv")
    )


def _entry(kind: str, row: dict[str, str]) -> Entry:
    attributes = {name: value for name, value in row.items() if value and name not in ("name", "aliases")}
    return Entry(row["name"], kind, split(row["aliases"]), MappingProxyType(attributes))
