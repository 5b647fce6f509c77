"""Quiz formats: one a file, named here; nothing is imported before it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from quizgen.errors import UsageError
from quizgen.formats.base import Format, LeftOut, Output, Read, Reader, Settings, Unread

FORMATS: dict[str, tuple[str, str]] = {
    "worksheet": ("quizgen.formats.worksheet", "WorksheetFormat"),
    "anki": ("quizgen.formats.anki", "AnkiFormat"),
    "anki-tsv": ("quizgen.formats.anki.table", "AnkiTableFormat"),
    "html": ("quizgen.formats.html_page", "HtmlFormat"),
    "moodle-xml": ("quizgen.formats.moodle_xml", "MoodleXmlFormat"),
    "gift": ("quizgen.formats.gift.writer", "GiftFormat"),
    "aiken": ("quizgen.formats.aiken", "AikenFormat"),
    "text2qti": ("quizgen.formats.text2qti", "Text2qtiFormat"),
    "csv": ("quizgen.formats.csv_table", "CsvFormat"),
    "markdown": ("quizgen.formats.markdown_text", "MarkdownFormat"),
    "json": ("quizgen.formats.json_file", "JsonFormat"),
}
"""Name of each format that is written to its module and class."""
READERS: dict[str, tuple[str, str]] = {
    "gift": ("quizgen.formats.gift.reader", "GiftReader"),
    "moodle-xml": ("quizgen.formats.moodle_xml", "MoodleXmlReader"),
    "aiken": ("quizgen.formats.aiken", "AikenReader"),
    "text2qti": ("quizgen.formats.text2qti", "Text2qtiReader"),
    "csv": ("quizgen.formats.csv_table", "CsvReader"),
}
"""Name of each format that is read to its module and class, in the order in which they are tried."""


def get_format(name: str) -> Format:
    """The format of a name.

    Raises:
        UsageError: there is none.
    """
    found: Format = _made(FORMATS, name, "format")
    return found


def get_reader(name: str) -> Reader:
    """The reader of a format's name.

    Raises:
        UsageError: there is none.
    """
    found: Reader = _made(READERS, name, "reader of a format")
    return found


def _made(table: Mapping[str, tuple[str, str]], name: str, what: str) -> Any:
    if name not in table:
        raise UsageError(f"there is no {what} {name!r}", f"Choose among {', '.join(table)}.")
    module, kind = table[name]
    return getattr(import_module(module), kind)()


__all__ = [
    "FORMATS",
    "READERS",
    "Format",
    "LeftOut",
    "Output",
    "Read",
    "Reader",
    "Settings",
    "Unread",
    "get_format",
    "get_reader",
]
