"""CSV with a header line: a row an item, columns found by their names (RFC 4180)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from quizgen.errors import QuizFileError
from quizgen.formats.base import Output, Read, Settings
from quizgen.formats.building import FULL, Builder, Option
from quizgen.formats.held import NAMES, held
from quizgen.forms import FormItem
from quizgen.quiz import Choice, Cloze, ComparisonTable, Matching, Ordering, Quiz, ShortAnswer, TrueFalse
from quizgen.quiz.model import Level

_COLUMNS = {
    "question": re.compile(r"question(?: text)?|stem|text|statement|prompt", re.IGNORECASE),
    "answer": re.compile(r"answer|key|correct(?: answer| option)?", re.IGNORECASE),
    "wrong": re.compile(
        r"(?:wrong|distractor|incorrect)(?: (?:answer|option))?[ _-]*\d*|option[ _-]*\w", re.IGNORECASE
    ),
    "accept": re.compile(r"accept(?:ed)?|also right", re.IGNORECASE),
    "hint": re.compile(r"hint", re.IGNORECASE),
    "correction": re.compile(r"correction", re.IGNORECASE),
    "feedback": re.compile(r"feedback|explanation(?:s)?|support", re.IGNORECASE),
    "tags": re.compile(r"tags", re.IGNORECASE),
    "points": re.compile(r"points", re.IGNORECASE),
    "level": re.compile(r"level", re.IGNORECASE),
    "type": re.compile(r"type", re.IGNORECASE),
}
_GAP = re.compile(r"\[\[.+?\]\]")
_TRUTHS = {"true": True, "false": False}
_FORMULA = re.compile(r"^'(?=[=+\-@'\t\r])")
"""A quotation mark before what a spreadsheet would take for a formula."""
_RISKY = re.compile(r"^[=+\-@'\t\r]")
_FEWEST_WRONG = 3


class CsvFormat:
    """Every type, a row an item: pairs, steps and rows of a table stand in one cell, a line each."""

    name = "csv"
    summary = "a table for any spreadsheet"

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``quiz.csv``; a cell that a spreadsheet would take for a formula gets an apostrophe before it."""
        items, left = held(quiz, "CSV", NAMES)
        most = max((len(_wrong(one)) for one in items), default=0)
        wrong = [f"wrong {at}" for at in range(1, max(_FEWEST_WRONG, most) + 1)]
        names = [
            "type",
            "question",
            "answer",
            *wrong,
            "accept",
            "hint",
            "correction",
            "feedback",
            "points",
            "level",
            "tags",
        ]
        stream = io.StringIO(newline="")
        writer = csv.DictWriter(stream, names, restval="", lineterminator="\r\n")
        writer.writeheader()
        for dealt in items:
            writer.writerow({name: _RISKY.sub(r"'\g<0>", cell) for name, cell in _cells(dealt, wrong).items()})
        return Output({"quiz.csv": stream.getvalue().encode("utf-8")}, left)


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
            return cells | {"question": item.stem, "answer": "\n".join(item.right)}
        case ShortAnswer():
            return cells | {"question": item.stem, "answer": item.key, "accept": "\n".join(item.accept)}
        case Cloze():
            told = {"question": item.text, "answer": item.key, "accept": "\n".join(item.accept), "hint": item.hint}
            return cells | told
        case TrueFalse():
            said = "true" if item.answer else "false"
            return cells | {"question": item.statement, "answer": said, "correction": item.correction}
        case Matching():
            pairs = "\n".join(f"{pair.left} = {pair.right}" for pair in item.pairs)
            return cells | {"question": item.instruction, "answer": pairs}
        case Ordering():
            return cells | {"question": item.instruction, "answer": "\n".join(step.text for step in item.steps)}
        case ComparisonTable():
            rows = "\n".join(f"{row.aspect}: {row.a} | {row.b}" for row in item.rows)
            return cells | {"question": f"{item.a} | {item.b}", "answer": rows}


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
    common |= {"level": level} if (level := first.get("level", "").lower()) in get_args(Level) else {}
    common |= {"points": float(points)} if _is_number(points := first.get("points", "")) else {}
    kind = first.get("type", "").strip().lower().replace(" ", "_")
    accept = [Option(text, FULL) for text in first.get("accept", "").split("\n") if text]
    gap = _GAP.search(stem)
    if kind in {"matching", "ordering", "comparison"}:
        _add_listed(builder, line, kind, stem, answer, wrong, common)
    elif gap and kind in {"", "cloze"}:
        before, after = stem[: gap.start()], stem[gap.end() :]
        options = [Option(gap[0][2:-2], FULL), *accept]
        plain_before, plain_after = before.replace(r"\[[", "[["), after.replace(r"\[[", "[[")
        told = {"hint": first.get("hint", ""), "distractors": [{"text": text} for text in wrong]}
        builder.gap(line, plain_before, plain_after, options, **told, **common)
    elif kind == "true_false" or (answer.lower() in _TRUTHS and {text.lower() for text in wrong} <= _TRUTHS.keys()):
        correction = first.get("correction", "")
        builder.truth(line, stem, answer.lower() == "true", correction=correction, **common)
    elif wrong:
        right = answer.split("\n")
        options = [*(Option(text, FULL / len(right)) for text in right), *(Option(text, 0) for text in wrong)]
        builder.choice(line, stem, options, **common)
    else:
        builder.short(line, stem, [Option(answer, FULL), *accept], **common)


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
