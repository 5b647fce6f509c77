"""What a quiz format is, and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, get_args, runtime_checkable

from quizgen.config import Outputs
from quizgen.quiz import Item, Quiz
from quizgen.quiz.model import ItemType, PassageBlock

EVERY_TYPE: frozenset[ItemType] = frozenset(get_args(ItemType))


@dataclass(frozen=True)
class LeftOut:
    """An item that a format cannot hold, and why."""

    item_id: str
    reason: str

    def __str__(self) -> str:
        return f"item {self.item_id} is left out: {self.reason}"


@dataclass(frozen=True)
class Settings(Outputs):
    """What a user chose about outputs, and where the quiz file stands.

    Attributes:
        folder: of the quiz file; the pictures that items name are relative to it.
    """

    folder: Path = Path()

    def told(self) -> dict[str, str]:
        """The settings that differ from the defaults, as the quiz file notes them; of a path its last name."""
        mine, usual = vars(self), vars(Settings())
        names = [name for name in usual if name != "folder" and mine[name] != usual[name]]
        return {name: _written(name, mine[name]) for name in names}


def _written(name: str, value: object) -> str:
    if isinstance(value, tuple):
        return ",".join(value)
    return Path(str(value)).name if name in {"logo", "templates"} else str(value)


@dataclass(frozen=True)
class Output:
    """The files of one format.

    Attributes:
        files: file name to contents; nothing is written to disk by a format.
        left_out: the items that are not in them.
        warnings: sentences for the user.
    """

    files: dict[str, bytes]
    left_out: tuple[LeftOut, ...] = field(default=())
    warnings: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class Unread:
    """What a quiz file has no place for.

    Attributes:
        line: where it begins in the file that is read, from 1.
        what: it is, and why it is left out: "an essay", "a weight of 50 per cent".
        file: of a package, in which the line is; empty where the quiz is a single file.
    """

    line: int
    what: str
    file: str = ""


@dataclass(frozen=True)
class Read:
    """What a reader makes of a file.

    Attributes:
        items: in the order of the file, without ids where it has none.
        unread: all that is not in them.
        title: of the whole; empty where the file has none.
        passage: the text that is read before the items.
    """

    items: tuple[Item, ...]
    unread: tuple[Unread, ...] = ()
    title: str = ""
    passage: tuple[PassageBlock, ...] = ()


class Reader(Protocol):
    """A quiz format that can be read: a file in ``quizgen/formats`` that sees the quiz only."""

    name: str
    extensions: tuple[str, ...]

    def recognises(self, text: str) -> bool:
        """Whether a text, whatever its file is called, looks like this format."""
        ...

    def read(self, text: str, name: str) -> Read:
        """The items of a text.

        Args:
            text: the whole file.
            name: of the file, for errors.

        Raises:
            QuizFileError: the text is not as the format says; the line is named.
        """
        ...


@runtime_checkable
class PackageReader(Reader, Protocol):
    """A quiz format that comes as a zip file of XML files, too."""

    def holds(self, members: Mapping[str, bytes]) -> bool:
        """Whether a package is of this format.

        Args:
            members: contents of its XML files by their paths.
        """
        ...

    def read_package(self, members: Mapping[str, bytes], name: str) -> Read:
        """The items of a package.

        Raises:
            QuizFileError: a file in it is not as the format says; file and line are named.
        """
        ...


@dataclass(frozen=True)
class Facts:
    """What a format says of itself: items are left out by it, `quizgen formats` and README's table are made of it.

    Attributes:
        title: the format as those call it who use it: "Moodle XML".
        files: that it writes.
        use: what for, in a few words.
        types: of item that it has a place for.
        several: whether a choice may have several right options.
        limits: what else is left out or changed, in a few words; empty for nothing.
    """

    title: str
    files: tuple[str, ...]
    use: str
    types: frozenset[ItemType] = EVERY_TYPE
    several: bool = True
    limits: str = ""


class Format(Protocol):
    """One quiz format: a file in ``quizgen/formats`` that sees the quiz, the forms and its templates only."""

    name: str
    facts: Facts

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give the files of ``quiz`` in this format."""
        ...
