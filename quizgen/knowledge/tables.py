"""Reads the tables: tab-separated, a header first; see tables/README.md."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from quizgen.knowledge.entry import Column, Entry, Kind
from quizgen.resources import tables


def read(name: str) -> list[dict[str, str]]:
    """The rows of one table by column name, without the fields that are empty.

    Args:
        name: the file below ``tables/`` without its suffix: ``country``, ``words/nouns``.
    """
    header, *lines = (tables() / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    columns = header.split("\t")
    return [{column: field for column, field in zip(columns, line.split("\t"), strict=True) if field} for line in lines]


def split(field: str) -> tuple[str, ...]:
    """The parts of a field that holds several, a semicolon between them."""
    return tuple(field.split(";")) if field else ()


@cache
def kinds() -> dict[str, Kind]:
    """Every kind by name; the order decides which of two entries of one name is found first."""
    return {row["kind"]: Kind(row["kind"], row["noun"], row["class"]) for row in read("kinds")}


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
    return tuple(_entry(kind, row) for row in read(kind))


@cache
def words(table: str) -> dict[str, dict[str, str]]:
    """Every word of a word table with the other columns of its row; of two rows the first counts."""
    found: dict[str, dict[str, str]] = {}
    for row in read(f"words/{table}"):
        for word in split(row["words"]):
            found.setdefault(word, row)
    return found


@cache
def _schema() -> tuple[Column, ...]:
    return tuple(
        Column(row["kind"], row["column"], row["values"], float(row.get("weight", 0)), "whole" in row)
        for row in read("schema")
    )


def _entry(kind: str, row: dict[str, str]) -> Entry:
    return Entry(row.pop("name"), kind, split(row.pop("aliases", "")), MappingProxyType(row))
