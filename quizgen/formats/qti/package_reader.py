"""Reads packages of QTI 2.0 to 2.2, and single items of them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING
from urllib.parse import unquote

from quizgen.formats.base import Read
from quizgen.formats.building import Builder
from quizgen.formats.qti.item_reader import ReadItem, add
from quizgen.formats.qti.texts import blocks_of, points_of
from quizgen.formats.xml_tree import line_of, parsed, without_namespaces

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HINT = "Export the quiz as QTI 2.1 again."
_ITEM = re.compile(r"<(?:\w+:)?assessmentItem\b")
_TEST = re.compile(r"<(?:\w+:)?assessmentTest\b")
_HEAD = 5000
"""Characters in which the outermost element of a file begins."""


class Qti21Reader:
    """Choice, true or false, short answers, gaps, matching and ordering; all else is named as left out."""

    name = "qti-2.1"
    extensions: tuple[str, ...] = (".xml",)

    def recognises(self, text: str) -> bool:
        """An item, by its outermost element."""
        return bool(_ITEM.search(text[:_HEAD]))

    def read(self, text: str, name: str) -> Read:
        """The item of a file; raises QuizFileError with the line where it is broken."""
        builder = Builder()
        root = _root(text, name)
        add(builder, ReadItem(root, 1.0))
        return builder.read(root.get("title", "").strip())

    def holds(self, members: Mapping[str, bytes]) -> bool:
        """Whether there is an item of QTI 2 among the files of a package."""
        return any(_is(_ITEM, contents) for contents in members.values())

    def read_package(self, members: Mapping[str, bytes], name: str) -> Read:
        """The items of a package in the order of its tests, then those that are in none."""
        builder = Builder()
        items = {path: contents for path, contents in members.items() if _is(_ITEM, contents)}
        tests = {path: _root(one, f"{name}, {path}") for path, one in members.items() if _is(_TEST, one)}
        points: dict[str, float] = {}
        for place, test in tests.items():
            builder.file = place
            for rubric in test.iter("rubricBlock"):
                if "candidate" in rubric.get("view", "").split():
                    builder.text(blocks_of(rubric, test.get("title", "").strip()))
            points |= _points(builder, items, test, posixpath.dirname(place))
        for path in [*points, *(path for path in items if path not in points)]:
            builder.file = path
            add(builder, ReadItem(_root(items[path], f"{name}, {path}"), points.get(path, 1.0)))
        titles = (test.get("title", "").strip() for test in tests.values())
        return builder.read(next(filter(None, titles), ""))


def _is(kind: re.Pattern[str], contents: bytes) -> bool:
    return bool(kind.search(contents[:_HEAD].decode("utf-8", "replace")))


def _root(source: str | bytes, name: str) -> Element:
    return without_namespaces(parsed(source, name, _HINT))


def _points(builder: Builder, items: Collection[str], test: Element, folder: str) -> dict[str, float]:
    """What each item counts that a test asks, by its file, in order; a file that is not there is named."""
    points: dict[str, float] = {}
    for asked in test.iter("assessmentItemRef"):
        path = posixpath.normpath(posixpath.join(folder, unquote(asked.get("href", ""))))
        weight = asked.find("weight")
        if path in items:
            points[path] = points_of("" if weight is None else weight.get("value", ""))
        else:
            builder.leave(line_of(asked), f"an item whose file {path} is not in the package")
    return points
