"""Reads and writes quiz files.

The text is written in one stable order of fields, each entry on lines of its own, fields at their default left out.
Comments of the file that is written over stay with the field or entry that they belong to.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from quizgen.errors import OutputError, QuizFileError
from quizgen.files import write_whole
from quizgen.quiz.comments import Comment, lay_out, read_comments
from quizgen.quiz.document import Document, parse
from quizgen.quiz.document import Path as FieldPath
from quizgen.quiz.emitting import emitted
from quizgen.quiz.faults import field_name, told, told_at
from quizgen.quiz.model import FORMAT_VERSION, Part, Quiz

MOST_BYTES = 4 * 1024 * 1024


def load_quiz(path: Path) -> Quiz:
    """Read a quiz file.

    Raises:
        QuizFileError: it cannot be read or is not as the format says.
    """
    content = contents_of(path, MOST_BYTES, "Is this a quiz file? Split it into several.")
    return loads_quiz(_decoded(content, path.name), path.name)


def contents_of(path: Path, most_bytes: int, advice: str) -> bytes:
    """Give the bytes of a file that holds a quiz, of whatever format.

    Args:
        path: of the file.
        most_bytes: that are read; of a larger file none is.
        advice: what to do about a larger one.

    Raises:
        QuizFileError: it cannot be read, or is larger.
    """
    try:
        if path.stat().st_size > most_bytes:
            raise QuizFileError(f"{path} is larger than {most_bytes // 1024 // 1024} MB.", advice)
        return path.read_bytes()
    except OSError as error:
        raise QuizFileError(
            f"{path} cannot be read: {(error.strerror or str(error))}.", "Check the name and its folder."
        ) from error


def loads_quiz(text: str, name: str = "quiz") -> Quiz:
    """Read the text of a quiz file.

    Args:
        text: the whole file.
        name: of the file, for errors.

    Raises:
        QuizFileError: the text is not as the format says; line, field and what is expected are named.
    """
    return _quiz(parse(text, name), name)


def dumps_quiz(quiz: Quiz, over: str = "") -> str:
    """Write a quiz as the text of a file.

    Args:
        quiz: written as it is: ids and digests are not filled in here.
        over: text of the quiz file that is written over; its comments are kept.
    """
    return lay_out(emitted(quiz), quiz, _comments(over))


def save_quiz(quiz: Quiz, path: Path) -> None:
    """Write a quiz file whole or not at all; the comments of a quiz file that stands there are kept.

    Raises:
        OutputError: the file cannot be written.
    """
    try:
        over = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        over = ""
    content = dumps_quiz(quiz, over).encode("utf-8")
    if len(content) > MOST_BYTES:
        raise OutputError(
            f"{path} would be larger than {MOST_BYTES // 1024 // 1024} MB, and could not be read again.",
            "Split the quiz into several.",
        )
    write_whole(path, content)


def _comments(over: str) -> list[Comment]:
    """Read the comments of a quiz file; what is no quiz file has none that could be kept."""
    if "#" not in over:
        return []
    try:
        document = parse(over, "quiz")
        return read_comments(over, document, _quiz(document, "quiz"))
    except QuizFileError:
        return []


def _decoded(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise QuizFileError(f"{name}, line {line}: this is not text in UTF-8.", "Save the file as UTF-8.") from error


def _quiz(document: Document, name: str) -> Quiz:
    _check_version(document, name)
    try:
        quiz = Quiz.model_validate(document.data)
    except ValidationError as error:
        raise told(error, document, name) from None
    faults = [(document.lines[path], f"{field_name(path)}: {problem}.") for path, problem in _repeated_ids(quiz)]
    if faults:
        raise told_at(sorted(faults), name)
    return quiz


def _check_version(document: Document, name: str) -> None:
    data = document.data
    if not data:
        raise QuizFileError(f"{name} is empty.", f'A quiz file begins with "quizgen: {FORMAT_VERSION}".')
    if not isinstance(data, dict) or "quizgen" not in data:
        raise QuizFileError(
            f"{name}, line 1: expected the field quizgen; without it this is no quiz file.",
            f'A quiz file begins with "quizgen: {FORMAT_VERSION}".',
        )
    if data["quizgen"] != str(FORMAT_VERSION):
        raise QuizFileError(
            f"{name}, line {document.lines[('quizgen',)] + 1}: quizgen: expected {FORMAT_VERSION}, the version of the "
            f"format that this program reads, not {data['quizgen']!r}.",
            "Take a newer quizgen if the file is from one, else correct the number.",
        )


def _repeated_ids(quiz: Quiz) -> Iterator[tuple[FieldPath, str]]:
    """Find ids that stand twice: among items and vocabulary, and among the parts of one item."""
    seen: dict[str, str] = {}
    for name in ("vocabulary", "items", "spare_items"):
        for index, entry in enumerate(getattr(quiz, name)):
            path: FieldPath = (name, index)
            if entry.id and entry.id in seen:
                yield (*path, "id"), f"expected an id of its own, {entry.id!r} is that of {seen[entry.id]}"
            seen[entry.id] = field_name(path)
            yield from _repeated_parts(entry, path)


def _repeated_parts(entry: Part, path: FieldPath) -> Iterator[tuple[FieldPath, str]]:
    for name in ("pairs", "steps"):
        ids = [part.id for part in getattr(entry, name, ())]
        for index, identity in enumerate(ids):
            if identity and identity in ids[:index]:
                yield (*path, name, index, "id"), f"expected an id of its own, {identity!r} stands there twice"
