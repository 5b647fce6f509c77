"""Formats of other packages, found by their entry points; whatever goes wrong in one is said in a sentence.

A package names its class in ``pyproject.toml``, a format under ``[project.entry-points."quizgen.formats"]``, a reader
under ``[project.entry-points."quizgen.readers"]``; README, "A format of your own", has an example.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from quizgen.errors import PluginError, QuizgenError
from quizgen.formats.base import Facts, Format, Output, Read, Reader, Settings
from quizgen.quiz import Quiz

FORMATS = "quizgen.formats"
"""Group of the entry points of formats."""
READERS = "quizgen.readers"
"""Group of the entry points of readers."""


def entries(group: str) -> dict[str, EntryPoint]:
    """The entry points of a group by their names, in alphabetical order, without loading any; the first of a name."""
    named: dict[str, EntryPoint] = {}
    for entry in _found(group):
        named.setdefault(entry.name, entry)
    return named


def clashes(group: str, ours: Collection[str]) -> list[str]:
    """Sentences on the entry points of a group that are not used, for their name is taken: by ours or another."""
    used = entries(group)
    return [
        f"The format {entry.name!r} of the package {_package(entry)} is not used: the name is taken."
        for entry in _found(group)
        if entry.name in ours or used[entry.name] != entry
    ]


def _found(group: str) -> list[EntryPoint]:
    return sorted(entry_points(group=group), key=lambda entry: (entry.name, entry.value))


def load_format(entry: EntryPoint) -> Format:
    """Make the format that an entry point names.

    Raises:
        PluginError: it cannot be loaded, or is none; what it gives raises this, too, when it fails.
    """
    made = _loaded(entry)
    if not isinstance(getattr(made, "facts", None), Facts) or not callable(getattr(made, "write", None)):
        raise _error(entry, "it has no facts and no method write, as a format has")
    return _Format(entry, made)


def load_reader(entry: EntryPoint) -> Reader:
    """Make the reader that an entry point names.

    Raises:
        PluginError: it cannot be loaded, or is none; what it gives raises this, too, when it fails.
    """
    made = _loaded(entry)
    methods = [getattr(made, name, None) for name in ("read", "recognises")]
    if not isinstance(getattr(made, "extensions", None), tuple) or not all(callable(one) for one in methods):
        raise _error(entry, "it has no extensions and no methods read and recognises, as a reader has")
    return _Reader(entry, made)


class _Format:
    """A format of another package."""

    def __init__(self, entry: EntryPoint, made: Format) -> None:
        self.name = entry.name
        self.facts = made.facts
        self._entry = entry
        self._made = made

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        with _told(self._entry):
            output = self._made.write(quiz, settings)
        if not isinstance(output, Output) or not all(isinstance(one, bytes) for one in output.files.values()):
            raise _error(self._entry, "it gives no Output with files in bytes")
        return output


class _Reader:
    """A reader of another package."""

    def __init__(self, entry: EntryPoint, made: Reader) -> None:
        self.name = entry.name
        self.extensions = made.extensions
        self._entry = entry
        self._made = made

    def recognises(self, text: str) -> bool:
        with _told(self._entry):
            return self._made.recognises(text)

    def read(self, text: str, name: str) -> Read:
        with _told(self._entry):
            read = self._made.read(text, name)
        if not isinstance(read, Read):
            raise _error(self._entry, "it gives no Read")
        return read


def _loaded(entry: EntryPoint) -> Any:
    with _told(entry):
        return entry.load()()


@contextmanager
def _told(entry: EntryPoint) -> Iterator[None]:
    """Turn whatever another package raises into a sentence; errors of ours are one already."""
    try:
        yield
    except QuizgenError:
        raise
    except (Exception, SystemExit) as error:
        raise _error(entry, f"{type(error).__name__}: {error}") from error


def _error(entry: EntryPoint, what: str) -> PluginError:
    return PluginError(
        f"The format {entry.name!r} of the package {_package(entry)} cannot be used: {what}",
        f"Tell those who made it, or remove it: pip uninstall {_package(entry)}",
    )


def _package(entry: EntryPoint) -> str:
    return entry.dist.name if entry.dist else entry.value
