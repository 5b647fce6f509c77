"""CSV as spreadsheets take it (RFC 4180): no cell of ours is ever a formula to them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

_RISKY = re.compile(r"^[=+\-@'\t\r]")
_MARKED = re.compile(r"^'(?=[=+\-@'\t\r])")


def csv_of(rows: Iterable[Iterable[str | int]]) -> bytes:
    """Rows as CSV in UTF-8; a text that a spreadsheet would take for a formula gets an apostrophe before it."""
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator="\r\n").writerows([_harmless(cell) for cell in row] for row in rows)
    return stream.getvalue().encode("utf-8")


def text_of_cell(cell: str) -> str:
    """The text of a cell, its apostrophe before a formula taken off."""
    return _MARKED.sub("", cell.strip())


def _harmless(cell: str | int) -> str | int:
    return _RISKY.sub(r"'\g<0>", cell) if isinstance(cell, str) else cell
