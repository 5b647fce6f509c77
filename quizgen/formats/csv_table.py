"""CSV with a header line: a row an item, columns found by their names."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

from quizgen.errors import QuizFileError
from quizgen.formats.base import Read
from quizgen.formats.building import FULL, Builder, Option

_COLUMNS = {
    "question": re.compile(r"question(?: text)?|stem|text|statement|prompt", re.IGNORECASE),
    "answer": re.compile(r"answer|key|correct(?: answer| option)?", re.IGNORECASE),
    "wrong": re.compile(
        r"(?:wrong|distractor|incorrect)(?: (?:answer|option))?[ _-]*\d*|option[ _-]*\w", re.IGNORECASE
    ),
    "accept": re.compile(r"accept(?:ed)?|also right", re.IGNORECASE),
    "hint": re.compile(r"hint", re.IGNORECASE),
    "feedback": re.compile(r"feedback|explanation(?:s)?|support", re.IGNORECASE),
    "tags": re.compile(r"tags", re.IGNORECASE),
    "points": re.compile(r"points", re.IGNORECASE),
    "type": re.compile(r"type", re.IGNORECASE),
}
_GAP = re.compile(r"\[\[.+?\]\]")
_TRUTHS = {"true": True, "false": False}
_FORMULA = re.compile(r"^'(?=[=+\-@])")
"""A quotation mark before what a spreadsheet would take for a formula."""


class CsvReader:
    """A row an item: with wrong answers a choice, with a [[gap]] a cloze, answered true or false a statement."""

    name = "csv"
    extensions: tuple[str, ...] = (".csv", ".tsv")

    def recognises(self, text: str) -> bool:
        """A header line that names the question and its answer."""
        columns = _columns(next(_rows(text), []))
        return {"question", "answer"} <= columns.keys()

    def read(self, text: str, name: str) -> Read:
        """The items of a table; raises QuizFileError where the header does not say which columns they stand in."""
        rows = _rows(text)
        columns = _columns(next(rows, []))
        if not {"question", "answer"} <= columns.keys():
            raise QuizFileError(
                f"{name}, line 1: expected a header with the columns question and answer.",
                'Name the columns: question, answer, "wrong 1", "wrong 2", feedback …',
            )
        builder = Builder()
        line = 2
        for row in rows:
            cells = {column: [_cell(row, at) for at in places] for column, places in columns.items()}
            if any(any(values) for values in cells.values()):
                _add(builder, line, cells)
            line += 1 + sum(cell.count("\n") for cell in row)
        return builder.read()


def _rows(text: str) -> Iterator[list[str]]:
    head = text.split("\n", 1)[0]
    mark = max(",;\t", key=head.count)
    return csv.reader(io.StringIO(text, newline=""), delimiter=mark)


def _columns(header: list[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for at, title in enumerate(header):
        name = next((name for name, pattern in _COLUMNS.items() if pattern.fullmatch(title.strip())), None)
        if name is not None:
            found.setdefault(name, []).append(at)
    return found


def _cell(row: list[str], at: int) -> str:
    return _FORMULA.sub("", row[at].strip()) if at < len(row) else ""


def _add(builder: Builder, line: int, cells: Mapping[str, list[str]]) -> None:
    first = {name: values[0] for name, values in cells.items()}
    stem, answer = first["question"], first["answer"]
    wrong = [text for text in cells.get("wrong", []) if text and text.casefold() != answer.casefold()]
    common: dict[str, Any] = {"feedback": first.get("feedback", ""), "tags": first.get("tags", "").split()}
    common |= {"points": float(points)} if _is_number(points := first.get("points", "")) else {}
    right = [Option(text, FULL) for text in (answer, *first.get("accept", "").split("\n")) if text]
    gap = _GAP.search(stem)
    if gap:
        before, after = stem[: gap.start()], stem[gap.end() :]
        inside = Option(gap[0][2:-2], FULL)
        builder.gap(line, before, after, [inside, *right[1:]], hint=first.get("hint", ""), **common)
    elif answer.lower() in _TRUTHS and {text.lower() for text in wrong} <= _TRUTHS.keys():
        builder.truth(line, stem, _TRUTHS[answer.lower()], **common)
    elif wrong:
        builder.choice(line, stem, [Option(answer, FULL), *(Option(text, 0) for text in wrong)], **common)
    else:
        builder.short(line, stem, right, **common)


def _is_number(text: str) -> bool:
    return re.fullmatch(r"\d+(?:\.\d+)?", text) is not None
