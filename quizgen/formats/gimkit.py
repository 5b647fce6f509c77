"""The CSV file that Gimkit imports: a row with a title, a row of headers, the key before the other options."""

from __future__ import annotations

from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.csv_cells import csv_of
from quizgen.formats.held import held
from quizgen.formats.questions import Bounds, question_of
from quizgen.formats.workbook import MOST_CHARACTERS
from quizgen.forms import FormItem
from quizgen.quiz import Quiz

BOUNDS = Bounds(stem=MOST_CHARACTERS, option=MOST_CHARACTERS, options=4)
_HEADS = (
    "Question",
    "Correct Answer",
    "Incorrect Answer 1",
    "Incorrect Answer 2 (Optional)",
    "Incorrect Answer 3 (Optional)",
)
_TITLE = ("Gimkit Spreadsheet Import Template", *("" for _ in _HEADS[1:]))


class GimkitFormat:
    """Choice with one right option, and statements as a choice of true and false."""

    name = "gimkit"
    facts = Facts(
        "Gimkit",
        ("gimkit.csv",),
        "a table to import as a kit",
        frozenset({"choice", "true_false"}),
        several=False,
        limits=f"{BOUNDS.options} options; an apostrophe before = + - @",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``gimkit.csv``; items with more options than it has columns are left out."""
        items, left = held(quiz, self.facts, BOUNDS.misread)
        return Output({"gimkit.csv": csv_of([_TITLE, _HEADS, *map(_row, items)])}, left)


def _row(dealt: FormItem) -> list[str]:
    question = question_of(dealt)
    (right,) = (question.options[at - 1] for at in question.right)
    wrong = [option for at, option in enumerate(question.options, 1) if at not in question.right]
    return [question.stem, *BOUNDS.columns([right, *wrong])]
