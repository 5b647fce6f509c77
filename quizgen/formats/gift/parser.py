"""Text in GIFT to questions as they stand there, of every type that GIFT has.

Source: Moodle documentation, "GIFT format"; where it is silent, what Moodle's own importer does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from quizgen.errors import QuizFileError
from quizgen.formats.gift.text import GiftText, bare, formatted, split, text_of

Kind = Literal["category", "description", "essay", "true_false", "short", "choice", "matching", "numerical"]

GAP = "_____"
"""What stands in a stem for answers in its midst."""
_TITLE = re.compile(r"\s*::((?:\\.|[^\\])*?)::", re.DOTALL)
_COMMENT = re.compile(r"\s*//")
_MARK = re.compile(r"\[(id|tag):((?:\\.|[^\]\\])+)\]")
_LINE_END = re.compile(r"\r\n?|\n")
_CATEGORY = re.compile(r"\s*\$CATEGORY:\s*(.*)", re.DOTALL)
_TRUTH = re.compile(r"(?:(T|TRUE)|F|FALSE)", re.IGNORECASE)
_WEIGHT = re.compile(r"\s*%(-?\d+(?:\.\d+)?)%")
_NUMBER = r"-?\d+(?:\.\d+)?"
_VALUE = re.compile(rf"\s*({_NUMBER})(?:\s*(:|\.\.)\s*({_NUMBER}))?\s*")


@dataclass(frozen=True)
class Value:
    """A number with what it may differ by, or from one number to another.

    Attributes:
        sort: ``simple``, ``range`` (number and tolerance) or ``high-low`` (from, to).
        numbers: one or two.
    """

    sort: str
    numbers: tuple[float, ...]


@dataclass(frozen=True)
class Answer:
    """An answer of a question.

    Attributes:
        text: as it stands, or a value where a number is asked for.
        right: it has an equals sign.
        weight: per cent, where one stands there.
        feedback: to who gives it.
    """

    text: GiftText | Value
    right: bool
    weight: float | None = None
    feedback: GiftText | None = None


@dataclass(frozen=True)
class Question:
    """An entry of a GIFT file.

    Attributes:
        kind: what sort of question, or an entry that is none.
        line: where it begins, from 1.
        stem: of a category its name.
        title: empty where it has none.
        embedded: the answers stand in the midst of the stem.
        answers: of a matching question its left sides, the right one as feedback; of a statement whether it is true,
            with the feedback to the wrong and to the right answer.
        feedback: to all.
        id, tags: of a comment before it.
    """

    kind: Kind
    line: int
    stem: GiftText
    title: str = ""
    embedded: bool = False
    answers: tuple[Answer, ...] = ()
    feedback: GiftText | None = None
    id: str = ""
    tags: tuple[str, ...] = ()


def parse(text: str, name: str) -> Iterator[Question]:
    """The entries of a GIFT file in their order.

    Args:
        text: the whole file.
        name: of the file, for errors.

    Raises:
        QuizFileError: an entry is not as GIFT wants it; its line is named.
    """
    for line, block, marks in _blocks(text):
        try:
            yield _entry(line, block, marks)
        except ValueError as error:
            raise QuizFileError(
                f"{name}, line {line}: {error}.",
                "GIFT wants {answers} in braces, and a backslash before ~ = # { } : that are text.",
            ) from None


def _blocks(text: str) -> Iterator[tuple[int, str, list[tuple[str, str]]]]:
    """Runs of lines that are not blank, less comments, with the line where each begins and the marks of comments."""
    lines: list[str] = []
    marks: list[tuple[str, str]] = []
    first = 0
    for number, line in enumerate([*_LINE_END.split(text), ""], 1):
        if _COMMENT.match(line):
            marks += [(found[1], bare(found[2]).replace(r"\]", "]")) for found in _MARK.finditer(line)]
        elif line.strip():
            first = first if lines else number
            lines.append(line)
            if line.startswith("$CATEGORY:"):
                yield first, line, []
                lines = []
        elif lines:
            yield first, "\n".join(lines), marks
            lines, marks = [], []


def _entry(line: int, block: str, marks: list[tuple[str, str]]) -> Question:
    category = _CATEGORY.fullmatch(block)
    if category:
        return Question("category", line, GiftText("plain", category[1].strip()))
    titled = _TITLE.match(block)
    title = bare(titled[1]).strip() if titled else ""
    identity = next((value for kind, value in marks if kind == "id"), "")
    tags = tuple(value for kind, value in marks if kind == "tag")
    form, body = formatted(block[titled.end() :] if titled else block)
    stem, *rest = split(body, "{")
    if not rest:
        if len(split(body, "}")) > 1:
            raise ValueError("a brace is closed that was not opened")
        return Question("description", line, text_of(stem, form), title, id=identity, tags=tags)
    if len(rest) > 1:
        raise ValueError("two pairs of braces stand in one question; a blank line parts questions")
    inner, *after = split(rest[0], "}")
    if len(after) != 1:
        raise ValueError("a brace is not closed before the blank line" if not after else "a brace is closed twice")
    embedded = bool(after[0].strip())
    whole = f"{stem.strip()} {GAP} {after[0].strip()}".strip() if embedded else stem
    kind, answers, feedback = _answers(inner, form)
    return Question(kind, line, text_of(whole, form), title, embedded, answers, feedback, identity, tags)


def _answers(inner: str, form: str) -> tuple[Kind, tuple[Answer, ...], GiftText | None]:
    """The kind of question that the inside of the braces makes, its answers, and the feedback to all."""
    body, *general = split(inner, "####")
    feedback = text_of(general[0], form) if general else None
    body = body.strip()
    if not body:
        return "essay", (), feedback
    if body.startswith("#"):
        return "numerical", tuple(_values(body[1:].strip(), form)), feedback
    truth, *told = split(body, "#")
    said = _TRUTH.fullmatch(truth.strip())
    if said:
        return "true_false", (_judged(said[1] is not None, told, form),), feedback
    entries = list(_entries(body))
    if not entries:
        return "short", (_answer("=", body, form),), feedback
    if all(sign == "=" and len(split(text, "->")) > 1 for sign, text in entries):
        return "matching", tuple(_pair(text, form) for _, text in entries), feedback
    kind: Kind = "short" if all(sign == "=" for sign, _ in entries) else "choice"
    return kind, tuple(_answer(sign, text, form) for sign, text in entries), feedback


def _entries(body: str) -> Iterator[tuple[str, str]]:
    """Each answer with the sign before it."""
    if body[0] not in "=~":
        if len(split(body, "=")) > 1 or len(split(body, "~")) > 1:
            raise ValueError("the first answer has no = or ~ before it")
        return
    for part in split(body, "=", keep=True):
        for piece in split(part, "~", keep=True):
            if piece.strip():
                yield piece[0], piece[1:]


def _judged(is_true: bool, told: list[str], form: str) -> Answer:
    """A statement's answer: the feedback to the wrong one, and the one to the right one as its text."""
    wrong, right, *_ = [*(text_of(one, form) for one in told), GiftText(form, ""), GiftText(form, "")]
    return Answer(right, is_true, None, wrong)


def _answer(sign: str, text: str, form: str) -> Answer:
    weighted = _WEIGHT.match(text)
    said, *told = split(text[weighted.end() :] if weighted else text, "#")
    feedback = text_of(told[0], form) if told else None
    weight = float(weighted[1]) if weighted else None
    return Answer(text_of(said, form), sign == "=", weight, feedback if feedback and feedback.text else None)


def _pair(text: str, form: str) -> Answer:
    left, *rest = split(text, "->")
    right = "->".join(rest)
    return Answer(text_of(left, form), True, None, GiftText("plain", text_of(right, "plain").text))


def _values(body: str, form: str) -> Iterator[Answer]:
    entries = list(_entries(body)) if body[:1] in {"=", "~"} else [("=", body)]
    for sign, text in entries:
        answer = _answer(sign, text, form)
        said = answer.text.text if isinstance(answer.text, GiftText) else ""
        yield Answer(_value(said) if sign == "=" else GiftText(form, said or "*"), *_rest(answer))


def _rest(answer: Answer) -> tuple[bool, float | None, GiftText | None]:
    return answer.right, answer.weight, answer.feedback


def _value(text: str) -> Value:
    found = _VALUE.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is no number, as {{#...}} wants one")
    if found[2] is None:
        return Value("simple", (float(found[1]),))
    return Value("range" if found[2] == ":" else "high-low", (float(found[1]), float(found[3])))
