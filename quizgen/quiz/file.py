"""Reads and writes quiz files.

The text is written in one stable order of fields, each entry on lines of its own, fields at their default left out.
Comments of the file that is written over stay with the field or entry that they belong to.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from quizgen.errors import OutputError, QuizFileError
from quizgen.files import write_whole
from quizgen.quiz.comments import Comment, lay_out, read_comments
from quizgen.quiz.document import Document, parse
from quizgen.quiz.document import Path as FieldPath
from quizgen.quiz.faults import field_name, told, told_at
from quizgen.quiz.model import FORMAT_VERSION, ItemBase, Part, Quiz

MOST_BYTES = 4 * 1024 * 1024

# What a YAML 1.1 or 1.2 reader other than ours would not take for text.
_MISREAD = re.compile(
    r"~|null|true|false|yes|no|on|off|y|n|<<|=|[-+.\d][-+.,:_\d]*(?:e[-+]?\d+)?|[-+]?0(?:b[01_]+|[xo][\da-f_]+)"
    r"|\d{4}-\d\d?-\d\d?[t ][\d:.z+ -]*|[-+]?\.(?:inf|nan)",
    re.IGNORECASE,
)
# Characters that no YAML text may hold as they are, or that editors and readers take for the end of a line.
_ESCAPED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
# Several lines that a block can hold as they are.
_BLOCK = re.compile(r"\S.*(?:\n+ *\S.*)+")


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
    return lay_out(_emitted(quiz), quiz, _comments(over))


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


def _emitted(quiz: Quiz) -> str:
    yaml = YAML()
    yaml.width = 2**30
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml.emit(_events(quiz), stream)
    return stream.getvalue()


def _events(quiz: Quiz) -> Iterator[Event]:
    """The quiz as the library writes it; in half the time of having it find out first what kind each value is of."""
    yield StreamStartEvent()
    yield DocumentStartEvent()
    yield from _value_events(_fields(quiz))
    yield DocumentEndEvent()
    yield StreamEndEvent()


def _value_events(value: Any) -> Iterator[Event]:
    match value:
        case Part():
            yield from _value_events(_fields(value))
        case dict():
            yield MappingStartEvent(None, None, implicit=True)
            for name, entry in value.items():
                yield _scalar_event(name)
                yield from _value_events(entry)
            yield MappingEndEvent()
        case list():
            yield SequenceStartEvent(None, None, implicit=True)
            for entry in value:
                yield from _value_events(entry)
            yield SequenceEndEvent()
        case _:
            yield _scalar(value)


def _fields(part: Part) -> dict[str, Any]:
    """Give the fields in the order of the file: what tells an item from others first, then what every item has."""
    names = list(type(part).model_fields)
    if isinstance(part, ItemBase):
        common = list(ItemBase.model_fields)
        names = ["id", "type", *(name for name in names if name not in {*common, "type"}), *common[1:]]
    return {name: getattr(part, name) for name in names if _is_written(part, name)}


def _is_written(part: Part, name: str) -> bool:
    field = type(part).model_fields[name]
    return name in {"quizgen", "type"} or field.is_required() or getattr(part, name) != field.get_default()


def _scalar(value: str | float) -> Event:
    match value:
        case str():
            return _scalar_event(value, _style(value))
        case bool():
            return _scalar_event("true" if value else "false")
    return _scalar_event(f"{int(value) if value == int(value) else value}")


def _scalar_event(text: str, style: str | None = None) -> Event:
    return ScalarEvent(None, None, (True, True), text, style=style)


def _style(text: str) -> str | None:
    """Choose how text is written: lines as a block, what other YAML readers misread in quotes, the rest as it is."""
    if _MISREAD.fullmatch(text) or _ESCAPED.search(text):
        return '"'
    if "\n" in text:
        return "|" if _BLOCK.fullmatch(text) else '"'
    return None
