"""A quiz from any file: our own, or one of another system."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from quizgen.archives import is_packed, unpacked
from quizgen.errors import PluginError, QuizFileError
from quizgen.formats import READERS, PackageReader, Read, Reader, Unread, get_reader, reader_names
from quizgen.forms import deal_places
from quizgen.quiz import Quiz
from quizgen.quiz.digest import complete
from quizgen.quiz.file import contents_of, load_quiz
from quizgen.readers.encoding import decode

MOST_BYTES = 64 * 1024 * 1024
_OWN = (".yaml", ".yml")


@dataclass(frozen=True)
class Imported:
    """A quiz, and what its file holds beside that is not in it.

    Attributes:
        quiz: its items have ids.
        format: that was read; ``quiz`` for our own.
        told: sentences that name what is left out, with its line.
    """

    quiz: Quiz
    format: str
    told: tuple[str, ...] = ()


def read_any(path: Path, named: str = "") -> Imported:
    """Read a quiz file of ours, or GIFT, Moodle XML, Aiken, text2qti text, QTI or CSV.

    Args:
        path: of the file.
        named: its format; where it is empty the ending of the name tells, else the text itself.

    Raises:
        QuizFileError: the file cannot be read, or is not as its format says; lines are named.
        UsageError: there is no such format.
    """
    if named == "quiz" or (not named and path.suffix.lower() in _OWN):
        return Imported(complete(load_quiz(path)), "quiz")
    told: list[str] = []
    reader, found = _read(path, contents_of(path, MOST_BYTES, "Split it into several."), named, told)
    told += [f"{_place(path, one)}: {one.what} is left out." for one in found.unread]
    if not found.items:
        raise QuizFileError(
            f"{path.name} holds no item that a quiz file has a place for.", told[0] if told else "Is this a quiz?"
        )
    title = found.title or path.stem
    quiz = complete(Quiz(title=title, passage=list(found.passage), items=list(found.items)))
    return Imported(quiz.model_copy(update={"items": deal_places(quiz.items, quiz.uid)}), reader.name, tuple(told))


def _read(path: Path, contents: bytes, named: str, told: list[str]) -> tuple[Reader, Read]:
    """Read a package by one of the readers that take packages, anything else as a text."""
    if is_packed(contents):
        members = unpacked(contents, path.name, ".xml")
        package_reader = _reader_of_package(path, members, named)
        return package_reader, package_reader.read_package(members, path.name)
    text = decode(contents)
    reader = get_reader(named) if named else _reader_of(path, text, told)
    return reader, reader.read(text, path.name)


def _reader_of_package(path: Path, members: Mapping[str, bytes], named: str) -> PackageReader:
    readers = [get_reader(name) for name in ([named] if named else READERS)]
    able = [one for one in readers if isinstance(one, PackageReader)]
    found = next((one for one in able if named or one.holds(members)), None)
    if found is None:
        what = f"no package of {named}" if named else "no package of a quiz that is known"
        raise QuizFileError(f"{path.name} is a zip file, and {what}.", "Unpack it, and import the file that is in it.")
    return found


def _place(path: Path, unread: Unread) -> str:
    return f"{path.name}, {unread.file}, line {unread.line}" if unread.file else f"{path.name}, line {unread.line}"


def _reader_of(path: Path, text: str, told: list[str]) -> Reader:
    """The reader that the ending of the name tells, else the text; those of other packages that fail are told."""
    readers: list[Reader] = []
    recognising: list[Reader] = []
    for name in reader_names():
        try:
            readers.append(reader := get_reader(name))
            recognising += [reader] if reader.recognises(text) else []
        except PluginError as error:
            told.append(f"{error.message}. {error.hint}")
    by_name = [one for one in readers if path.suffix.lower() in one.extensions]
    if len(by_name) == 1:
        return by_name[0]
    found = next((one for one in recognising if one in by_name or not by_name), None)
    if found is None:
        raise QuizFileError(
            f"{path.name} is no quiz file that is known: neither quiz.yaml nor {', '.join(reader_names())}.",
            " ".join([*told, "Name its format with --from."]),
        )
    return found
