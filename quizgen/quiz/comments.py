"""Keeps the comments of a quiz file when it is written anew, and sets blank lines.

A comment belongs to the field or entry that it stands behind, or else to the next one below it. Entries are known by
their ids (by their words where they have none), so a comment follows its item to another place in the list.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import inf
from typing import Any, TypeAlias, cast

from quizgen.quiz.digest import complete
from quizgen.quiz.document import Data, Document, Path, parse
from quizgen.quiz.model import Quiz


@dataclass(frozen=True)
class Entry:
    """An entry of a list, by what tells it from its neighbours; ``number`` counts those that are alike."""

    name: str
    number: int


Home: TypeAlias = tuple[str | Entry, ...]

# Two homes that no field has: above the first field and below the last.
_TOP: Home = (Entry("top", 0),)
_END: Home = (Entry("end", 0),)

_SIGN = re.compile(r"(?:^|(?<=\s))#")
_LINE_ENDS = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
_OPENING = re.compile(r"(\w+):")
_NAMES = ("id", "text", "aspect", "term", "n", "name")


@dataclass(frozen=True)
class Comment:
    """A comment and where it belongs.

    Attributes:
        text: from its number sign on.
        home: the field or entry, or the top or the end of the file.
        behind: whether it stands on the line of its field.
    """

    text: str
    home: Home
    behind: bool


def read_comments(text: str, document: Document, quiz: Quiz) -> list[Comment]:
    """Find the comments of a quiz file.

    Args:
        text: the whole file.
        document: as read from the text.
        quiz: the same, as the model has it.
    """
    homes = _homes(document, quiz)
    starts = [(line, homes[path]) for path, line in document.lines.items()]
    lines = [line for line, _ in starts]
    comments = []
    for line, before, found in _found(text, document):
        index = bisect_right(lines, line)
        if before.strip():
            here = [home for _, home in starts[bisect_left(lines, line) : index]] or [starts[index - 1][1]]
            comments.append(Comment(found, _home_behind(here), behind=True))
        else:
            comments.append(Comment(found, _home_below(starts, index), behind=False))
    return comments


def lay_out(text: str, quiz: Quiz, comments: Sequence[Comment]) -> str:
    """Set blank lines and comments into the text of a quiz file as it was emitted.

    A comment whose field is gone moves to the entry that held it; with an entry go its comments.
    """
    lines = text.split("\n")[:-1]
    above: dict[int, list[str]] = defaultdict(list, {line: [""] for line in _after_blank(lines)})
    places = _places(text, quiz) if comments else {}  # reading takes longer than all else
    for comment in comments:
        home = _present(comment.home, places)
        if comment.behind and home == comment.home:
            lines[places[home]] += f"  {comment.text}"
        elif home is not None:
            line = 0 if home == _TOP else places.get(home, len(lines))
            above[line].append(_indent(lines, line) + comment.text)
    laid = [each for number in range(len(lines) + 1) for each in (*above[number], *lines[number : number + 1])]
    return "\n".join(laid) + "\n"


def _places(text: str, quiz: Quiz) -> dict[Home, int]:
    """The lines on which fields and entries begin."""
    document = parse(text, "quiz")
    return {home: document.lines[path] for path, home in _homes(document, quiz).items() if path}


def _homes(document: Document, quiz: Quiz) -> dict[Path, Home]:
    ids = _ids(quiz)
    seen: Counter[tuple[Home, str]] = Counter()
    homes: dict[Path, Home] = {(): ()}
    for path in document.lines:
        parent, step = homes[path[:-1]], path[-1]
        if isinstance(step, int):
            name = ids.get(path) or _name(_at(document.data, path))
            seen[parent, name] += 1
            homes[path] = (*parent, Entry(name, seen[parent, name]))
        else:
            homes[path] = (*parent, step)
    return homes


def _ids(quiz: Quiz) -> dict[Path, str]:
    """Give the ids that the entries have, or will have once they are filled in."""
    quiz = complete(quiz)
    ids: dict[Path, str] = {}
    for name in ("vocabulary", "items", "spare_items"):
        for index, entry in enumerate(getattr(quiz, name)):
            ids[name, index] = entry.id
            for parts in ("pairs", "steps"):
                ids |= {(name, index, parts, n): part.id for n, part in enumerate(getattr(entry, parts, ()))}
    return ids


def _name(data: Data) -> str:
    if isinstance(data, dict):
        return next((str(data[name]) for name in _NAMES if name in data), "")
    return data if isinstance(data, str) else ""


def _at(data: Any, path: Path) -> Data:
    for step in path:
        data = data[step]
    return cast(Data, data)


def _home_behind(here: list[Home]) -> Home:
    """Choose among what begins on a line: the first, but of an entry and its only field there the field."""
    return here[1] if len(here) == 2 and isinstance(here[0][-1], Entry) else here[0]


def _home_below(starts: list[tuple[int, Home]], index: int) -> Home:
    if index == 0:
        return _TOP
    return starts[index][1] if index < len(starts) else _END


def _present(home: Home, places: dict[Home, int]) -> Home | None:
    """Climb from a field that is gone to what held it; None where that was an entry that is gone."""
    while home not in places and home not in (_TOP, _END):
        if isinstance(home[-1], Entry):
            return None
        home = home[:-1] or _END
    return home


def _found(text: str, document: Document) -> Iterator[tuple[int, str, str]]:
    """Find the comments: line from 0, what stands before it on the line, and the comment."""
    hidden = _hidden(document)
    for number, line in enumerate(_LINE_ENDS.split(text)):
        for sign in _SIGN.finditer(line):
            if not any(start <= sign.start() < end for start, end in hidden[number]):
                yield number, line[: sign.start()], line[sign.start() :].rstrip()
                break


def _hidden(document: Document) -> dict[int, list[tuple[int, float]]]:
    """Give the columns of each line where a number sign is a part of a scalar."""
    hidden: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for span in document.scalars:
        if not span.block:
            hidden[span.line].append((span.column, span.end_column if span.line == span.end_line else inf))
        if not span.block and span.line != span.end_line:
            hidden[span.end_line].append((0, span.end_column))
        for line in range(span.line + 1, span.end_line):
            hidden[line].append((0, inf))
    return hidden


def _after_blank(lines: Iterable[str]) -> Iterator[int]:
    """Give the lines to set off by a blank one: lists and mappings at the top, and items after the first."""
    is_first, of_items = False, False
    for number, line in enumerate(lines):
        opening = _OPENING.fullmatch(line)
        if opening or (of_items and line.startswith("  - ") and not is_first):
            yield number
        of_items = opening[1] in {"items", "spare_items"} if opening else of_items
        is_first = opening is not None


def _indent(lines: list[str], number: int) -> str:
    line = lines[number] if number < len(lines) else ""
    return line[: len(line) - len(line.lstrip())]
