"""What the versions of QTI share: identifiers, the passage as HTML, and the pictures of a package."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from quizgen.formats.passage import credited, runs
from quizgen.formats.pictures import pictures_of
from quizgen.formats.texts import on_a_line
from quizgen.formats.xml_tree import put, put_lines
from quizgen.forms import FormItem, Option
from quizgen.quiz import Choice, Item, Quiz, TrueFalse
from quizgen.quiz.model import QuizSource

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

PICTURES = "images"
"""Folder of the pictures in a package."""
_SAFE = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_BLOCKS = {"heading": "h3", "code": "pre"}


def identifier(kind: str, text: str) -> str:
    """An identifier as XML allows it: the text itself where it can be one, else a hash of it; ``kind`` before it."""
    safe = text if _SAFE.fullmatch(text) else hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]
    return f"{kind}-{safe}"


def number(value: float) -> str:
    """A number as XML writes it."""
    return f"{value:.10g}"


def put_passage(parent: Element, quiz: Quiz) -> None:
    """Add the passage and where it is from, as blocks of HTML."""
    put(parent, "h2", on_a_line(quiz.title))
    for kind, blocks in runs(quiz.passage):
        inside, name = (put(parent, "ul"), "li") if kind == "list_item" else (parent, _BLOCKS.get(kind, "p"))
        for block in blocks:
            put_lines(put(inside, name), block.text)
    for source in credited(quiz):
        put(parent, "p", credit(source))


def credit(source: QuizSource) -> str:
    """The line that says where an article is from."""
    return "From " + ", ".join(part for part in (source.name, source.url, source.licence) if part)


def options_of(dealt: FormItem) -> tuple[Option, ...]:
    """The options of a choice, or those of a statement, of which the wrong one tells the correction; else none."""
    match dealt.item:
        case TrueFalse(answer=answer, correction=correction):
            return Option("A", "True", answer, "" if answer else correction), Option("B", "False", not answer)
        case Choice():
            return dealt.options
    return ()


@dataclass
class Packed:
    """The pictures of a package.

    Attributes:
        members: contents by the path in the package.
        missing: sentences on pictures that cannot be read.
    """

    members: dict[str, bytes] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    _paths: dict[str, str] = field(default_factory=dict)

    def path(self, item: Item) -> str:
        """Where the picture of an item is in the package; empty where it has none."""
        return self._paths.get(item.image.file, "") if item.image else ""


def packed_pictures(items: list[FormItem], folder: Path) -> Packed:
    """Read the pictures that ``items`` name, and give each a path of its own that is safe in any system."""
    found = pictures_of((one.item for one in items), folder)
    paths = {
        file: f"{PICTURES}/{identifier('picture', str(place))}{PurePosixPath(file).suffix.lower()}"
        for place, file in enumerate(found.contents, 1)
    }
    members = {paths[file]: contents for file, contents in found.contents.items()}
    return Packed(members, found.missing, paths)
