"""Quiz formats: one a file, named here; nothing is imported before it is asked for.

Other packages add theirs by entry points (`quizgen.formats.plugins`); a name of ours is always ours.
"""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import EntryPoint
from typing import Any

from quizgen.errors import UsageError
from quizgen.formats import plugins
from quizgen.formats.base import Facts, Format, LeftOut, Output, PackageReader, Read, Reader, Settings, Unread
from quizgen.formats.held import held

FORMATS: dict[str, tuple[str, str]] = {
    "worksheet": ("quizgen.formats.worksheet", "WorksheetFormat"),
    "docx": ("quizgen.formats.docx", "DocxFormat"),
    "flashcards": ("quizgen.formats.paper_cards", "FlashcardsFormat"),
    "anki": ("quizgen.formats.anki", "AnkiFormat"),
    "anki-tsv": ("quizgen.formats.anki.table", "AnkiTableFormat"),
    "html": ("quizgen.formats.html_page", "HtmlFormat"),
    "moodle-xml": ("quizgen.formats.moodle_xml", "MoodleXmlFormat"),
    "gift": ("quizgen.formats.gift.writer", "GiftFormat"),
    "aiken": ("quizgen.formats.aiken", "AikenFormat"),
    "text2qti": ("quizgen.formats.text2qti", "Text2qtiFormat"),
    "qti-1.2": ("quizgen.formats.qti.canvas", "CanvasFormat"),
    "qti-2.1": ("quizgen.formats.qti.package", "Qti21Format"),
    "qti-3.0": ("quizgen.formats.qti.version3", "Qti30Format"),
    "csv": ("quizgen.formats.csv_table", "CsvFormat"),
    "markdown": ("quizgen.formats.markdown_text", "MarkdownFormat"),
    "json": ("quizgen.formats.json_file", "JsonFormat"),
    "kahoot": ("quizgen.formats.kahoot", "KahootFormat"),
    "wayground": ("quizgen.formats.wayground", "WaygroundFormat"),
    "blooket": ("quizgen.formats.blooket", "BlooketFormat"),
    "gimkit": ("quizgen.formats.gimkit", "GimkitFormat"),
    "quizlet": ("quizgen.formats.quizlet", "QuizletFormat"),
    "brainscape": ("quizgen.formats.brainscape", "BrainscapeFormat"),
    "google-forms": ("quizgen.formats.google_forms", "GoogleFormsFormat"),
    "h5p": ("quizgen.formats.h5p", "H5pFormat"),
}
"""Name of each format that is written to its module and class."""
READERS: dict[str, tuple[str, str]] = {
    "gift": ("quizgen.formats.gift.reader", "GiftReader"),
    "moodle-xml": ("quizgen.formats.moodle_xml", "MoodleXmlReader"),
    "aiken": ("quizgen.formats.aiken", "AikenReader"),
    "text2qti": ("quizgen.formats.text2qti", "Text2qtiReader"),
    "qti-1.2": ("quizgen.formats.qti.canvas_reader", "CanvasReader"),
    "qti-2.1": ("quizgen.formats.qti.package_reader", "Qti21Reader"),
    "csv": ("quizgen.formats.csv_table", "CsvReader"),
}
"""Name of each format that is read to its module and class, in the order in which they are tried."""


def get_format(name: str) -> Format:
    """The format of a name, ours or another package's.

    Raises:
        UsageError: there is none.
        PluginError: it is another package's, and cannot be loaded.
    """
    if name in FORMATS:
        ours: Format = _made(FORMATS[name])
        return ours
    return plugins.load_format(_entry(name, plugins.FORMATS, "format", format_names()))


def get_reader(name: str) -> Reader:
    """The reader of a format's name, ours or another package's.

    Raises:
        UsageError: there is none.
        PluginError: it is another package's, and cannot be loaded.
    """
    if name in READERS:
        ours: Reader = _made(READERS[name])
        return ours
    return plugins.load_reader(_entry(name, plugins.READERS, "reader of a format", reader_names()))


def _entry(name: str, group: str, what: str, names: list[str]) -> EntryPoint:
    """Another package's entry point of a name."""
    entry = plugins.entries(group).get(name)
    if entry is None:
        raise UsageError(f"there is no {what} {name!r}", f"Choose among {', '.join(names)}.")
    return entry


def format_names() -> list[str]:
    """Names of the formats that are written: ours, then those of other packages."""
    return list(dict.fromkeys([*FORMATS, *plugins.entries(plugins.FORMATS)]))


def reader_names() -> list[str]:
    """Names of the formats that are read, in the order in which they are tried: ours, then those of other packages."""
    return list(dict.fromkeys([*READERS, *plugins.entries(plugins.READERS)]))


def _made(place: tuple[str, str]) -> Any:
    module, kind = place
    return getattr(import_module(module), kind)()


__all__ = [
    "FORMATS",
    "READERS",
    "Facts",
    "Format",
    "LeftOut",
    "Output",
    "PackageReader",
    "Read",
    "Reader",
    "Settings",
    "Unread",
    "format_names",
    "get_format",
    "get_reader",
    "held",
    "reader_names",
]
