"""The worksheet and its answer key as Word files, to edit in Word, Google Docs or LibreOffice."""

from __future__ import annotations

from quizgen.formats.docx.writing import DocxFormat

__all__ = ["DocxFormat"]
