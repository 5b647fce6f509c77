"""Worksheets: a sheet for the class and an answer key, each a tagged PDF set by Typst.

`sheet` and what it needs say what stands on a sheet, in plain data, for any output; `writing` sets it.
"""

from __future__ import annotations

from quizgen.formats.worksheet.writing import WorksheetFormat

__all__ = ["WorksheetFormat"]
