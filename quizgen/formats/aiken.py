"""Aiken: a question on a line, an option a line, the letter of the answer (Moodle documentation, "Aiken format")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.errors import QuizFileError
from quizgen.formats.base import Facts, Output, Read, Settings
from quizgen.formats.building import FULL, TRUTHS, Builder, Option
from quizgen.formats.held import held
from quizgen.formats.texts import on_a_line, render
from quizgen.forms import FormItem
from quizgen.quiz import Choice, Quiz, TrueFalse

_OPTION = re.compile(r"([A-Z])[.)]\s+(.*)")
_ANSWER = re.compile(r"ANSWER:\s*([A-Za-z])\s*")
_READ_SO = re.compile(r"[A-Z][.)]|ANSWER:")
"""How a line begins that Moodle takes for an option or an answer, a space behind it or not."""
_FEWEST = 2
_MOST_OPTIONS = 26


class AikenFormat:
    """Choice items with one right option, and statements; no feedback. A line break becomes a space."""

    name = "aiken"
    facts = Facts(
        "Aiken",
        ("quiz.aiken.txt",),
        "the plainest text that learning platforms read",
        frozenset({"choice", "true_false"}),
        several=False,
        limits=f"{_MOST_OPTIONS} options; no line breaks, no feedback",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``quiz.aiken.txt``; what its lines would take for something else is left out."""
        items, left = held(quiz, self.facts, _misread)
        return Output({"quiz.aiken.txt": render("aiken.j2", on_a_line, {"items": items})}, left)


def _misread(dealt: FormItem) -> str:
    """Why a reader of Aiken would take an item for another; empty where it would not."""
    item = dealt.item
    stem = item.stem if isinstance(item, Choice) else item.statement if isinstance(item, TrueFalse) else ""
    if _READ_SO.match(on_a_line(stem)):
        return "in Aiken its question would be read as an option or an answer"
    return f"Aiken has letters for {_MOST_OPTIONS} options" if len(dealt.options) > _MOST_OPTIONS else ""


class AikenReader:
    """Choice items with one right option; two options True and False make a statement to judge."""

    name = "aiken"
    extensions: tuple[str, ...] = (".aiken",)

    def recognises(self, text: str) -> bool:
        """A line that names the answer by its letter."""
        return re.search(r"(?m)^ANSWER:\s*[A-Z]\s*$", text) is not None

    def read(self, text: str, name: str) -> Read:
        """The items of an Aiken file; raises QuizFileError with the line where one is not whole."""
        builder = Builder()
        for first, last, lines in _blocks(text):
            try:
                _add(builder, first, lines)
            except ValueError as error:
                raise QuizFileError(
                    f"{name}, line {last}: {error}.",
                    'Aiken wants the question on one line, options as "A. text" and "ANSWER: A" behind them.',
                ) from None
        return builder.read()


def _blocks(text: str) -> Iterator[tuple[int, int, list[str]]]:
    """The lines of each question, which its answer ends, with the numbers of the first and the last."""
    lines: list[str] = []
    first = number = 0
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            first = first if lines else number
            lines.append(line.strip())
        if _ANSWER.fullmatch(line.strip()):
            yield first, number, lines
            lines = []
    if lines:
        yield first, number, lines


def _add(builder: Builder, line: int, lines: list[str]) -> None:
    answer = _ANSWER.fullmatch(lines[-1])
    if answer is None:
        raise ValueError("the answer of the last question is missing")
    start = next((at for at, each in enumerate(lines) if _OPTION.fullmatch(each)), len(lines) - 1)
    options = [found for each in lines[start:-1] if (found := _OPTION.fullmatch(each))]
    if len(options) < max(_FEWEST, len(lines) - 1 - start) or not start:
        raise ValueError("a question or its options are missing, or a line is neither")
    right = answer[1].upper()
    if right not in {one[1] for one in options}:
        raise ValueError(f"the answer {right} is no option")
    stem = " ".join(lines[:start])
    said = {one[2].strip().lower(): one[1] for one in options}
    if said.keys() == TRUTHS and len(options) == len(TRUTHS):
        builder.truth(line, stem, said["true"] == right)
    else:
        builder.choice(line, stem, [Option(one[2].strip(), FULL if one[1] == right else 0) for one in options])
