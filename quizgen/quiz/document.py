"""A quiz file as text: YAML read with nothing guessed, every scalar the characters that stand there.

YAML would make a truth value of NO, a number of 3.10 and a date of 2024-01-02. Here all of them stay text, and the
model turns into numbers and truth values what it wants so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)
from ruamel.yaml.reader import ReaderError

from quizgen.errors import QuizFileError

Path: TypeAlias = tuple[str | int, ...]
# ruamel declares its events without their fields.
_Event: TypeAlias = Any
Data: TypeAlias = str | list[Any] | dict[str, Any]

_DEEPEST = 20
_QUOTES = 'Put text in quotes where it holds ": " or " #", or begins with one of [ ] { } & * ! | > % @ ` " \'.'


@dataclass(frozen=True)
class Span:
    """Where a scalar stands; lines and columns from 0, the end not included."""

    line: int
    column: int
    end_line: int
    end_column: int
    block: bool


@dataclass
class Document:
    """The contents of a YAML text.

    Attributes:
        data: mappings, lists and text; a field with nothing behind its colon is left out.
        lines: the line, from 0, on which each field and list entry begins, in the order of the text.
        scalars: where all the scalars stand, keys too.
    """

    data: Data = ""
    lines: dict[Path, int] = field(default_factory=dict)
    scalars: list[Span] = field(default_factory=list)


def parse(text: str, name: str) -> Document:
    """Read YAML without tags, anchors and aliases.

    Args:
        text: the whole file.
        name: of the file, for errors.

    Raises:
        QuizFileError: it is no YAML, or YAML with what a quiz file does not have.
    """
    try:
        return _Reader(YAML(typ="safe", pure=True).parse(text), name).document
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise QuizFileError(
            f"{name}, line {line}: a character that cannot be in a text file (code {error.character}).", "Remove it."
        ) from error
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = (error.problem or error.context or "it cannot be read").strip()
        where = f"{name}, line {mark.line + 1}" if mark else name
        raise QuizFileError(f"{where}: this is not YAML ({problem}).", _QUOTES) from error
    except YAMLError as error:
        raise QuizFileError(f"{name}: this is not YAML.", _QUOTES) from error


class _Reader:
    """Builds a document from the events of the YAML parser."""

    def __init__(self, events: Iterator[_Event], name: str) -> None:
        self.document = Document()
        self._events = events
        self._name = name
        self._read()

    def _read(self) -> None:
        seen = False
        for event in self._events:
            match event:
                case StreamStartEvent() | StreamEndEvent() | DocumentEndEvent():
                    continue
                case DocumentStartEvent() if seen:
                    raise self._fault(event, "a second document begins here", "Keep one quiz in a file.")
                case DocumentStartEvent():
                    seen = True
                case _:
                    self.document.data = self._value(event, ())

    def _value(self, event: _Event, path: Path) -> Data:
        self._refuse(event, path)
        match event:
            case MappingStartEvent():
                return self._mapping(path)
            case SequenceStartEvent():
                return self._sequence(path)
        return self._scalar(event)

    def _refuse(self, event: _Event, path: Path) -> None:
        if isinstance(event, AliasEvent):
            raise self._fault(
                event, f"a quiz file has no aliases (*{event.anchor})", "Write the text out in each place."
            )
        if event.anchor:
            raise self._fault(
                event, f"a quiz file has no anchors (&{event.anchor})", "Remove it, or put the text in quotes."
            )
        if event.tag:
            raise self._fault(event, f"a quiz file has no tags ({event.tag})", "Remove it, or put the text in quotes.")
        if len(path) > _DEEPEST:
            raise self._fault(event, "too many levels of fields", f"A quiz file has at most {_DEEPEST}.")

    def _mapping(self, path: Path) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        for event in self._events:
            if isinstance(event, MappingEndEvent):
                break
            name = self._field_name(event, path)
            if (*path, name) in self.document.lines:
                raise self._fault(event, f"the field {name!r} stands here a second time", "Keep one of the two.")
            self.document.lines[*path, name] = event.start_mark.line
            value = next(self._events)
            read = self._value(value, (*path, name))
            if not _is_nothing(value):
                fields[name] = read
        return fields

    def _field_name(self, event: _Event, path: Path) -> str:
        self._refuse(event, path)
        if not isinstance(event, ScalarEvent):
            raise self._fault(event, "the name of a field is expected", _QUOTES)
        return self._scalar(event)

    def _sequence(self, path: Path) -> list[Any]:
        entries: list[Any] = []
        for event in self._events:
            if isinstance(event, SequenceEndEvent):
                break
            here = (*path, len(entries))
            self.document.lines[here] = event.start_mark.line
            entries.append(self._value(event, here))
        return entries

    def _scalar(self, event: _Event) -> str:
        start, end = event.start_mark, event.end_mark
        block = event.style in ("|", ">")
        self.document.scalars.append(Span(start.line, start.column, end.line, end.column, block))
        return str(event.value)

    def _fault(self, event: _Event, problem: str, hint: str) -> QuizFileError:
        return QuizFileError(f"{self._name}, line {event.start_mark.line + 1}: {problem}.", hint)


def _is_nothing(event: _Event) -> bool:
    return isinstance(event, ScalarEvent) and event.value == "" and not event.style
