"""The spreadsheet that Wayground (once Quizizz) imports: headers, a row of instructions, a question a row."""

from __future__ import annotations

from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.held import held
from quizgen.formats.questions import SECONDS, Bounds, Question, length, question_of
from quizgen.formats.texts import on_a_line
from quizgen.formats.workbook import MOST_CHARACTERS, workbook_of
from quizgen.forms import FormItem
from quizgen.quiz import Quiz, ShortAnswer

BOUNDS = Bounds(stem=MOST_CHARACTERS, option=MOST_CHARACTERS, options=5)
_OPTIONS = tuple(f"Option {n}" for n in range(1, BOUNDS.options + 1))
_HEADS: tuple[str | int, ...] = (
    "Question Text", "Question Type", *_OPTIONS,
    "Correct Answer", "Time in seconds", "Image Link", "Answer explanation",
)  # fmt: skip
_INSTRUCTIONS: tuple[str | int, ...] = (
    "What is asked", "How it is answered", *("An answer" for _ in _OPTIONS),
    "Number of what is right", "Time to answer", "Left empty", "Why it is right",
)  # fmt: skip
"""The second row, which the import passes over."""


class WaygroundFormat:
    """Choice as Multiple Choice or Checkbox, statements as the former, short answers as Fill-in-the-Blank."""

    name = "wayground"
    facts = Facts(
        "Wayground",
        ("wayground.xlsx",),
        "a spreadsheet to import into Wayground, once Quizizz",
        frozenset({"choice", "true_false", "short_answer"}),
        limits=f"{BOUNDS.options} options or answers that are right; no line breaks",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``wayground.xlsx``; items with more options than it has columns are left out."""
        items, left = held(quiz, self.facts, _misread)
        rows = [_HEADS, _INSTRUCTIONS, *map(_row, items)]
        return Output({"wayground.xlsx": workbook_of(rows)}, left)


def _row(dealt: FormItem) -> tuple[str | int, ...]:
    question = _question(dealt)
    kinds = {0: "Fill-in-the-Blank", 1: "Multiple Choice"}
    kind = kinds.get(len(question.right), "Checkbox")
    options = BOUNDS.columns(question.options)
    told = on_a_line(dealt.item.feedback)
    return question.stem, kind, *options, question.right_numbers, SECONDS, "", told


def _question(dealt: FormItem) -> Question:
    """An item as a question; the options of a short answer are what may be written, and none is marked as right."""
    item = dealt.item
    if isinstance(item, ShortAnswer):
        accepted = dict.fromkeys(on_a_line(text) for text in (item.key, *item.accept))
        return Question(on_a_line(item.stem), tuple(accepted), ())
    return question_of(dealt)


def _misread(dealt: FormItem) -> str:
    told = length(dealt.item.feedback)
    if told > MOST_CHARACTERS:
        return f"its feedback has {told:,} characters, and {MOST_CHARACTERS:,} is the most"
    return BOUNDS.exceeded(_question(dealt))
