"""A workbook of one sheet (xlsx), whose cells are texts and numbers and never formulas."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import datetime

from xlsxwriter import Workbook

MOST_CHARACTERS = 32_767
"""Of a cell ("Excel specifications and limits")."""
_CREATED = datetime(2000, 1, 1)
"""Stands in every file, so that the same rows give the same bytes."""


def workbook_of(rows: Iterable[Sequence[str | int]]) -> bytes:
    """Rows as a workbook; an empty text is an empty cell."""
    stream = io.BytesIO()
    with Workbook(stream, {"in_memory": True}) as book:
        book.set_properties({"created": _CREATED})
        sheet = book.add_worksheet()
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, int):
                    sheet.write_number(at, column, cell)
                elif cell:
                    sheet.write_string(at, column, cell)
    return stream.getvalue()
