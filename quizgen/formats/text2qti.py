"""The plain-text format of text2qti, from which Canvas quizzes are made (text2qti, README)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from quizgen.errors import QuizFileError
from quizgen.formats.base import Facts, Output, Read, Settings
from quizgen.formats.building import FULL, TRUTHS, Builder, Option
from quizgen.formats.held import held
from quizgen.formats.plain import plain_of_markdown
from quizgen.formats.texts import on_a_line, render
from quizgen.quiz import Quiz

_QUESTION = re.compile(r"(\d+)[.)]\s+(.*)")
_OPTION = re.compile(r"(\*?)([a-zA-Z])\)\s+(.*)")
_SEVERAL = re.compile(r"\[([ *]?)\]\s+(.*)")
_WRITTEN = re.compile(r"\*\s+(.*)")
_TOLD = re.compile(r"(\.\.\.|\+|-)\s+(.*)")
_NUMBER = re.compile(r"=\s+.*")
_FIELD = re.compile(r"(quiz title|title|points|[A-Za-z][\w' ]*):\s*(.*)", re.IGNORECASE)
_GROUP = re.compile(r"(?:END_)?GROUP\b|pick:|points per question:")
_SETTINGS = {"title", "shuffle answers", "show correct answers", "one question at a time", "can't go back"}
"""Fields that say how Canvas shows a quiz; what else is left out is told."""
_COMMENT = re.compile(r"^COMMENT\s*$.*?^END_COMMENT\s*$", re.MULTILINE | re.DOTALL)
_MARKUP = re.compile(r"[\\`*_\[\]>$|#]|^[-+](?= )|(?<=^\d)[.)]|(?<=^\d\d)[.)]")
"""What Markdown, and the mathematics in it, may take for its own, anywhere or at the head of a line."""
_INDENT = " " * 8
"""What goes on must be indented as far as the text begins behind any number or letter; farther does no harm."""
_NAMED = str.maketrans({"&": "&amp;", "<": "&lt;", "~": "&#126;", "^": "&#94;"})
"""The same, but of which text2qti would show the backslash."""


class Text2qtiFormat:
    """Choice with one or several right options, true or false, and short answers, with feedback and points."""

    name = "text2qti"
    facts = Facts(
        "text2qti",
        ("quiz.text2qti.txt",),
        "the text that text2qti turns into a Canvas quiz",
        frozenset({"choice", "true_false", "short_answer"}),
        limits="points are rounded to halves",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``quiz.text2qti.txt``; text is escaped, for the format is Markdown."""
        items, left = held(quiz, self.facts)
        values = {"title": on_a_line(quiz.title), "items": items, "halves": _halves, "on_a_line": on_a_line}
        rounded = [one.item for one in items if _halves(one.item.points) != one.item.points]
        told = tuple(f"text2qti: {one.id} has {one.points:g} points, {_halves(one.points):g} there." for one in rounded)
        return Output({"quiz.text2qti.txt": render("text2qti.j2", _escaped, values)}, left, told)


def _halves(points: float) -> float:
    """The nearest points that text2qti takes: halves, one at least."""
    return max(0.5, round(points * 2) / 2)


def _escaped(text: str) -> str:
    """Text that Markdown shows as it stands; the lines behind the first are indented, an empty one is left off."""
    lines = [_MARKUP.sub(r"\\\g<0>", line.strip()).translate(_NAMED) for line in text.splitlines() if line.strip()]
    return f"\n{_INDENT}".join(lines)


@dataclass
class _Question:
    """A question as its lines tell it."""

    line: int
    stem: list[str]
    points: float
    options: list[tuple[bool, list[str], list[str]]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    told_to_some: list[str] = field(default_factory=list)
    kind: str = ""
    open: list[str] = field(default_factory=list)

    def take(self, kind: str) -> None:
        """Note what sort of answers it has; raises ValueError where they are of two sorts."""
        if self.kind not in {"", kind}:
            raise ValueError("the answers of a question are of two sorts")
        self.kind = kind


class Text2qtiReader:
    """Choice with one or several right options, true or false, and short answers."""

    name = "text2qti"
    extensions: tuple[str, ...] = (".text2qti",)

    def recognises(self, text: str) -> bool:
        """Numbered questions with an answer that a star marks."""
        return bool(re.search(r"(?m)^\d+[.)]\s", text) and re.search(r"(?m)^(?:\*[a-zA-Z]\)|\[\*\]|\*\s)", text))

    def read(self, text: str, name: str) -> Read:
        """The items of a text2qti file; raises QuizFileError with the line where it is not as the format says."""
        builder = Builder()
        title = ""
        try:
            for entry in _entries(text, builder):
                if isinstance(entry, str):
                    title = entry
                else:
                    _add(builder, entry)
        except _Misread as error:
            raise QuizFileError(
                f"{name}, line {error.line}: {error}.",
                'A question is "1. text", its options "a) text" and "*b) right", what goes on is indented.',
            ) from None
        return builder.read(title)


class _Misread(ValueError):
    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line = line


def _entries(text: str, builder: Builder) -> Iterator[_Question | str]:
    """Questions, and the title of the whole where it is named."""
    current: _Question | None = None
    points = 1.0
    for number, line in enumerate(_without_comments(text).splitlines(), 1):
        if not line.strip() or line.startswith("%"):
            continue
        try:
            if line[0].isspace():
                _go_on(current, line.strip())
                continue
            found = _QUESTION.fullmatch(line)
            named = _FIELD.fullmatch(line)
            if found:
                if current is not None:
                    yield current
                current = _Question(number, [found[2]], points)
                current.open = current.stem
                points = 1.0
            elif _GROUP.match(line):
                builder.leave(number, "a group of which some are picked")
            elif named and named[1].lower() == "quiz title":
                yield named[2]
            elif named:
                given = _points(builder, number, named[1], named[2])
                points = points if given is None else given
            elif current is None:
                raise ValueError("a question begins with its number")
            else:
                _take(current, line)
        except ValueError as error:
            raise _Misread(number, str(error)) from None
    if current is not None:
        yield current


def _points(builder: Builder, line: int, name: str, value: str) -> float | None:
    """The points that a field gives to the next question; any other field but a setting is noted as left out."""
    if name.lower() != "points":
        if name.lower() not in _SETTINGS:
            builder.leave(line, f"the field {name!r}")
        return None
    if not re.fullmatch(r"\d+(?:\.\d+)?\s*", value):
        raise ValueError(f"points are a number, not {value!r}")
    return float(value)


def _without_comments(text: str) -> str:
    return _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)


def _go_on(current: _Question | None, text: str) -> None:
    if current is None:
        raise ValueError("a line is indented that goes on with nothing")
    current.open.append(text)


def _take(question: _Question, line: str) -> None:
    """Take up a line of a question: an option, a written answer, or feedback."""
    option, several, written, told = (p.fullmatch(line) for p in (_OPTION, _SEVERAL, _WRITTEN, _TOLD))
    if option:
        question.take("choice")
        _begin(question, option[1] == "*", option[3])
    elif several:
        question.take("several")
        _begin(question, several[1] == "*", several[2])
    elif written:
        question.take("short")
        _begin(question, True, written[1])
    elif told:
        if question.options:
            lines = question.options[-1][2]
        else:
            lines = question.told if told[1] == "..." else question.told_to_some
        lines.append(told[2])
        question.open = lines
    elif _NUMBER.fullmatch(line):
        question.take("a question for a number with a tolerance")
    elif re.fullmatch(r"_{3,}|\^{3,}", line):
        question.take("an essay" if line[0] == "_" else "a file to be handed in")
    else:
        raise ValueError(f"{line[:40]!r} is neither a question nor an answer nor feedback")


def _begin(question: _Question, right: bool, text: str) -> None:
    lines = [text]
    question.options.append((right, lines, []))
    question.open = lines


def _add(builder: Builder, question: _Question) -> None:
    stem = _plain(question.stem)
    right = sum(right for right, _, _ in question.options)
    read = " ".join if question.kind == "short" else _plain
    share = FULL / right if question.kind == "several" and right else FULL
    options = [Option(read(text), share if is_right else 0, _plain(told)) for is_right, text, told in question.options]
    feedback = _plain(question.told)
    said = {one.text.lower(): one.weight > 0 for one in options}
    if question.told_to_some:
        builder.leave(question.line, "feedback that tells right answers from wrong ones")
    if question.kind not in {"choice", "several", "short"}:
        builder.leave(question.line, question.kind or "a text without answers")
    elif said.keys() == TRUTHS and len(options) == len(TRUTHS):
        told = feedback or next((one.feedback for one in options if one.weight > 0), "")
        builder.truth(question.line, stem, said["true"], feedback=told, points=question.points)
    elif question.kind == "short":
        builder.short(question.line, stem, options, feedback=feedback, points=question.points)
    else:
        builder.choice(question.line, stem, options, feedback=feedback, points=question.points)


def _plain(lines: list[str]) -> str:
    return plain_of_markdown("\n".join(lines))
