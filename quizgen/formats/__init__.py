"""Quiz formats: one a file, named here; nothing is imported before it is asked for."""

from __future__ import annotations

from importlib import import_module

from quizgen.errors import UsageError
from quizgen.formats.base import Format, LeftOut, Output, Settings

FORMATS: dict[str, tuple[str, str]] = {
    "worksheet": ("quizgen.formats.worksheet", "WorksheetFormat"),
    "anki": ("quizgen.formats.anki", "AnkiFormat"),
}
"""Name of each format to its module and class."""


def get_format(name: str) -> Format:
    """The format of a name.

    Raises:
        UsageError: there is none.
    """
    if name not in FORMATS:
        raise UsageError(f"there is no format {name!r}", f"Choose among {', '.join(FORMATS)}.")
    module, kind = FORMATS[name]
    found: Format = getattr(import_module(module), kind)()
    return found


__all__ = ["FORMATS", "Format", "LeftOut", "Output", "Settings", "get_format"]
