"""Whether a teacher's own tables can be read: what is wrong with them, in which file and line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from quizgen.errors import KnowledgeError
from quizgen.knowledge.entry import Column
from quizgen.knowledge.tables import columns, entries, kinds, rows, use

_NAMES = ("name", "aliases")
_WEIGHT = re.compile(r"\d+(?:\.\d+)?")
_OF_KINDS = {"kinds": ("kind", "noun", "class"), "schema": ("kind", "column", "values", "weight", "whole")}


def take_up(folder: Path | None) -> None:
    """Use a folder of tables beside those that come along; with None only these.

    Args:
        folder: of ``KIND.tsv`` files as tables/README.md describes them; ``kinds.tsv`` and ``schema.tsv`` in it
            declare kinds of its own.

    Raises:
        KnowledgeError: there is no such folder or table, or a line is not as its kind wants it.
    """
    if folder is None:
        use(None)
        return
    if not folder.is_dir():
        raise KnowledgeError(f"{folder} is no folder of tables", "Give the folder in which the .tsv files stand.")
    files = sorted(folder.glob("*.tsv"))
    if not files:
        raise KnowledgeError(f"{folder} holds no table", "A table is a file such as country.tsv.")
    for path in files:
        _require_rows(path)
    # What declares kinds is read with every other table, so it must be sound first.
    fault = next((fault for path in files if path.stem in _OF_KINDS for fault in _declaration_faults(path)), None)
    if fault is not None:
        raise KnowledgeError(*fault)
    use(folder)
    try:
        fault = next((fault for path in files if path.stem not in _OF_KINDS for fault in _faults(path)), None)
    except BaseException:
        use(None)
        raise
    if fault is not None:
        use(None)
        raise KnowledgeError(*fault)


def _require_rows(path: Path) -> None:
    """Refuse a file that is no table at all."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{path} cannot be read: {error}", "Save it as text in UTF-8.") from error
    if not lines:
        raise KnowledgeError(f"{path} is empty", "Its first line names the columns.")
    wanted = len(lines[0].split("\t"))
    for number, line in enumerate(lines, 1):
        found = len(line.split("\t"))
        if found != wanted:
            raise KnowledgeError(
                f"{path}, line {number}: {found} fields, where the first line has {wanted}",
                "Put one tab between fields, also beside an empty one.",
            )


def _declaration_faults(path: Path) -> Iterator[tuple[str, str]]:
    """What is wrong with the declaration of kinds or of their columns, and what to do."""
    header = path.read_text(encoding="utf-8-sig").split("\n", 1)[0].split("\t")
    wanted = _OF_KINDS[path.stem]
    if tuple(header) != wanted:
        yield f"{path}, line 1: expected the columns {', '.join(wanted)}", "Name them in this order."
        return
    for number, row in enumerate(rows(path), 2):
        missing = next((name for name in wanted[:3] if not row.get(name, "").strip()), None)
        if missing is not None:
            yield f"{path}, line {number}: {missing} is empty", "Only weight and whole may be."
        if not _WEIGHT.fullmatch(row.get("weight", "0")):
            yield f"{path}, line {number}: weight is {row['weight']!r}", "Expected a number."


def _faults(path: Path) -> Iterator[tuple[str, str]]:
    """What is wrong with a table, and what to do."""
    header = path.read_text(encoding="utf-8-sig").split("\n", 1)[0].split("\t")
    kind = path.stem
    if kind not in kinds():
        yield f"{path}: there is no kind {kind!r}", "Declare it in kinds.tsv beside it, or name the file after a kind."
        return
    declared = {column.name: column for column in columns(kind)}
    unknown = [name for name in header if name not in declared and name not in _NAMES]
    if header[0] != "name" or unknown:
        known = ", ".join((*_NAMES, *declared))
        yield f"{path}, line 1: expected columns among {known}, name first", "Leave out those that you do not need."
        return
    for number, row in enumerate(rows(path), 2):
        yield from ((f"{path}, line {number}: {what}", hint) for what, hint in _row_faults(row, declared))


def _row_faults(row: Mapping[str, str], declared: Mapping[str, Column]) -> Iterator[tuple[str, str]]:
    if not row.get("name", "").strip():
        yield "a row without a name", "Write the name in the first field."
    for name, field in row.items():
        column = declared.get(name)
        if column is not None:
            for value in field.split(";"):
                if not is_allowed(value, column):
                    yield f"{name} is {value!r}", f"Expected {_wanted(column)}."


def is_allowed(value: str, column: Column) -> bool:
    """Whether one value of a field is such as its column wants it."""
    if column.values == "text":
        return True
    if column.counts:
        return value.removeprefix("-").isdecimal()
    if column.kinds:
        return any(entry.name == value for kind in column.kinds for entry in entries(kind))
    return value in column.values.split("|")


def _wanted(column: Column) -> str:
    if column.counts:
        return "a whole number"
    if column.kinds:
        return f"a name that stands in {' or '.join(f'{kind}.tsv' for kind in column.kinds)}"
    return f"one of {column.values.replace('|', ', ')}"
