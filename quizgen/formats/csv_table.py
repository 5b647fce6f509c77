"""CSV with a header line: a row an item, columns found by their names (RFC 4180)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_args

from quizgen.errors import QuizFileError
from quizgen.formats.base import Facts, Output, Read, Settings
from quizgen.formats.building import FULL, TRUTHS, Builder, Option
from quizgen.formats.csv_cells import csv_of, text_of_cell
from quizgen.formats.held import held
from quizgen.forms import FormItem
from quizgen.quiz import Choice, Cloze, ComparisonTable, Matching, Ordering, Quiz, ShortAnswer, TrueFalse
from quizgen.quiz.gaps import OPEN
from quizgen.quiz.model import Level

_COLUMNS = {
    "question": re.compile(r"question(?: text)?|stem|text|statement|prompt", re.IGNORECASE),
    "answer": re.compile(r"answer|key|correct(?: answer| option)?", re.IGNORECASE),
    "wrong": re.compile(r"(?:wrong|distractor|incorrect)(?: (?:answer|option))?[ _-]*\d*", re.IGNORECASE),
    "option": re.compile(r"option[ _-]*\w", re.IGNORECASE),
    "accept": re.compile(r"accept(?:ed)?|also right", re.IGNORECASE),
    "hint": re.compile(r"hint", re.IGNORECASE),
    "correction": re.compile(r"correction", re.IGNORECASE),
    "feedback": re.compile(r"feedback|explanation(?:s)?|support", re.IGNORECASE),
    "tags": re.compile(r"tags", re.IGNORECASE),
    "points": re.compile(r"points", re.IGNORECASE),
    "level": re.compile(r"level", re.IGNORECASE),
    "type": re.compile(r"type", re.IGNORECASE),
}
_GAP = re.compile(rf"(?<!\\){OPEN}(.+?)\]\]", re.DOTALL)
_TRUTHS = {"true": True, "false": False, "t": True, "f": False}
_NO_PLACE = {"essay", "numerical", "description"}
_FEWEST_WRONG = 3


class CsvFormat:
    """Every type, a row an item: pairs, steps and rows of a table stand in one cell, a line each."""

    name = "csv"
    facts = Facts(
        "CSV",
        ("quiz.csv",),
        "a table for any spreadsheet",
        limits="an apostrophe stands before = + - @, so that no cell is a formula",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``quiz.csv``; a cell that a spreadsheet would take for a formula gets an apostrophe before it."""
        items, left = held(quiz, self.facts, _misread)
        most = max((len(_wrong(one)) for one in items), default=0)
        wrong = [f"wrong {at}" for at in range(1, max(_FEWEST_WRONG, most) + 1)]
        told = ["accept", "hint", "correction", "feedback", "points", "level", "tags"]
        names = ["type", "question", "answer", *wrong, *told]
        rows = (_cells(dealt, wrong) for dealt in items)
        return Output({"quiz.csv": csv_of([names, *([row.get(name, "") for name in names] for row in rows)])}, left)


def _misread(dealt: FormItem) -> str:
    """Why a cell would be read otherwise than it is written; empty where it would not."""
    item = dealt.item
    if isinstance(item, Matching) and any(" = " in pair.left for pair in item.pairs):
        return "in a cell a left side with ' = ' in it would end there"
    if isinstance(item, ComparisonTable):
        sides = [item.a, *(row.a for row in item.rows)]
        if any(" | " in side for side in sides) or any(": " in row.aspect for row in item.rows):
            return "in a cell an aspect with ': ' or a side with ' | ' in it would end there"
    return ""


def _wrong(dealt: FormItem) -> list[str]:
    item = dealt.item
    match item:
        case Choice() | Cloze():
            return [one.text for one in item.distractors]
        case Matching():
            return item.extra_right
    return []


def _cells(dealt: FormItem, wrong: list[str]) -> dict[str, str]:
    item = dealt.item
    cells = {"type": item.type, "feedback": item.feedback, "points": f"{item.points:g}", "level": item.level}
    cells |= {"tags": " ".join(item.tags), **dict(zip(wrong, _wrong(dealt), strict=False))}
    match item:
        case Choice():
            return cells | {"question": item.stem, "answer": _listed(item.right)}
        case ShortAnswer():
            return cells | {"question": item.stem, "answer": item.key, "accept": _listed(item.accept)}
        case Cloze():
            told = {"question": item.text, "answer": item.key, "accept": _listed(item.accept), "hint": item.hint}
            return cells | told
        case TrueFalse():
            said = "true" if item.answer else "false"
            return cells | {"question": item.statement, "answer": said, "correction": item.correction}
        case Matching():
            pairs = _listed(f"{pair.left} = {pair.right}" for pair in item.pairs)
            return cells | {"question": item.instruction, "answer": pairs}
        case Ordering():
            return cells | {"question": item.instruction, "answer": _listed(step.text for step in item.steps)}
        case ComparisonTable():
            rows = _listed(f"{row.aspect}: {row.a} | {row.b}" for row in item.rows)
            return cells | {"question": f"{item.a} | {item.b}", "answer": rows}


def _listed(texts: Iterable[str]) -> str:
    """Texts in a cell, a line each; a line break inside one becomes a space."""
    return "\n".join(" ".join(text.splitlines()) for text in texts)


class CsvReader:
    """A row an item: with wrong answers a choice, with a [[gap]] a cloze, answered true or false a statement."""

    name = "csv"
    extensions: tuple[str, ...] = (".csv", ".tsv")

    def recognises(self, text: str) -> bool:
        """A header line that names the question and its answer."""
        try:
            columns = _columns(next(_rows(text), []))
        except csv.Error:
            return False
        return {"question", "answer"} <= columns.keys()

    def read(self, text: str, name: str) -> Read:
        """The items of a table; raises QuizFileError where the header does not say which columns they stand in."""
        try:
            return self._read(text, name)
        except csv.Error as error:
            raise QuizFileError(f"{name} is no table: {error}.", "Is a quotation mark left open?") from None

    def _read(self, text: str, name: str) -> Read:
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
    return text_of_cell(row[at]) if at < len(row) else ""


def _add(builder: Builder, line: int, cells: Mapping[str, list[str]]) -> None:
    first = {name: values[0] for name, values in cells.items()}
    stem, answer = first["question"], _answer(first["answer"], cells.get("option", []))
    wrong = [
        text
        for text in (*cells.get("wrong", []), *cells.get("option", []))
        if text and text.casefold() != answer.casefold()
    ]
    common = _common(builder, line, first)
    kind = first.get("type", "").strip().lower().replace(" ", "_")
    accept = [Option(text, FULL) for text in first.get("accept", "").split("\n") if text]
    gap = _GAP.search(stem)
    if kind in {"matching", "ordering", "comparison"}:
        _add_listed(builder, line, kind, stem, answer, wrong, common)
    elif kind in _NO_PLACE:
        builder.leave(line, f"a question of type {kind!r}")
    elif gap and kind in {"", "cloze"}:
        before, key, after = (text.replace(r"\[[", "[[") for text in (stem[: gap.start()], gap[1], stem[gap.end() :]))
        told = {"hint": first.get("hint", ""), "distractors": [{"text": text} for text in wrong]}
        builder.gap(line, before, after, [Option(key, FULL), *accept], **told, **common)
    elif kind == "true_false" or (answer.lower() in TRUTHS and {text.lower() for text in wrong} <= TRUTHS):
        _add_statement(builder, line, stem, answer, correction=first.get("correction", ""), **common)
    elif wrong:
        right = answer.split("\n")
        options = [*(Option(text, FULL / len(right)) for text in right), *(Option(text, 0) for text in wrong)]
        builder.choice(line, stem, options, **common)
    else:
        builder.short(line, stem, [Option(answer, FULL), *accept], **common)


def _answer(said: str, options: list[str]) -> str:
    """The right answer: where there are columns of options, and the cell names one by letter or number, that one."""
    if len(said) != 1 or said.casefold() in {text.casefold() for text in options}:
        return said
    at = int(said) - 1 if said in "123456789" else ord(said.upper()) - ord("A")
    return options[at] if 0 <= at < len(options) else said


def _common(builder: Builder, line: int, first: Mapping[str, str]) -> dict[str, Any]:
    """What every item has; points and levels that are none are told."""
    common: dict[str, Any] = {"feedback": first.get("feedback", ""), "tags": first.get("tags", "").split()}
    points, level = first.get("points", "").replace(",", "."), first.get("level", "").lower()
    if _is_number(points):
        common["points"] = float(points)
    elif points:
        builder.leave(line, f"points of {points!r}")
    if level in get_args(Level):
        common["level"] = level
    elif level:
        builder.leave(line, f"a level of {level!r}")
    return common


def _add_statement(builder: Builder, line: int, stem: str, answer: str, **common: Any) -> None:
    if answer.lower() in _TRUTHS:
        builder.truth(line, stem, _TRUTHS[answer.lower()], **common)
    else:
        builder.leave(line, f"a statement that is neither true nor false but {answer!r}")


def _add_listed(
    builder: Builder, line: int, kind: str, stem: str, answer: str, wrong: list[str], common: dict[str, Any]
) -> None:
    """Add what stands line by line in the answer's cell: pairs, steps, rows of a table."""
    lines = answer.split("\n")
    if kind == "ordering":
        builder.steps(line, stem, lines, **common)
    elif kind == "matching":
        pairs = [(left.strip(), right.strip()) for left, _, right in (one.partition(" = ") for one in lines)]
        builder.pairs(line, stem, [*pairs, *(("", one) for one in wrong)], **common)
    else:
        builder.table(line, stem, lines, **common)


def _is_number(text: str) -> bool:
    return re.fullmatch(r"\d+(?:\.\d+)?", text) is not None
