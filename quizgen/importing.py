"""A quiz from any file: our own, or one of another system."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from quizgen.errors import QuizFileError
from quizgen.formats import READERS, Reader, get_reader
from quizgen.forms import deal_places
from quizgen.quiz import Quiz
from quizgen.quiz.digest import complete
from quizgen.quiz.file import load_quiz
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
    """Read a quiz file of ours, or GIFT, Moodle XML, Aiken, text2qti text or CSV.

    Args:
        path: of the file.
        named: its format; where it is empty the ending of the name tells, else the text itself.

    Raises:
        QuizFileError: the file cannot be read, or is not as its format says; lines are named.
        UsageError: there is no such format.
    """
    if named == "quiz" or (not named and path.suffix.lower() in _OWN):
        return Imported(complete(load_quiz(path)), "quiz")
    text = _text(path)
    reader = get_reader(named) if named else _reader_of(path, text)
    found = reader.read(text, path.name)
    told = tuple(f"{path.name}, line {one.line}: {one.what} is left out." for one in found.unread)
    if not found.items:
        raise QuizFileError(
            f"{path.name} holds no item that a quiz file has a place for.", told[0] if told else "Is this a quiz?"
        )
    quiz = complete(Quiz(title=found.title or path.stem, items=list(found.items)))
    return Imported(quiz.model_copy(update={"items": deal_places(quiz.items, quiz.uid)}), reader.name, told)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise QuizFileError(f"{path} is larger than {MOST_BYTES // 1024 // 1024} MB.", "Split it into several.")
        return decode(path.read_bytes())
    except OSError as error:
        raise QuizFileError(
            f"{path} cannot be read: {(error.strerror or str(error))}.", "Check the name and its folder."
        ) from error


def _reader_of(path: Path, text: str) -> Reader:
    readers = [get_reader(name) for name in READERS]
    by_name = next((one for one in readers if path.suffix.lower() in one.extensions), None)
    found = by_name or next((one for one in readers if one.recognises(text)), None)
    if found is None:
        raise QuizFileError(
            f"{path.name} is no quiz file that is known: neither quiz.yaml nor {', '.join(READERS)}.",
            "Name its format with --from.",
        )
    return found
