"""The CSV file that Blooket imports: a row with its name, a row of headers, a question a row.

Its import does not shuffle: the key stands where form A has it, and places are dealt evenly.
"""

from __future__ import annotations

from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.csv_cells import csv_of
from quizgen.formats.held import held
from quizgen.formats.questions import SECONDS, Bounds, question_of
from quizgen.formats.workbook import MOST_CHARACTERS
from quizgen.quiz import Quiz

BOUNDS = Bounds(stem=MOST_CHARACTERS, option=MOST_CHARACTERS, options=4)
_HEADS = (
    "Question #",
    "Question Text",
    "Answer 1",
    "Answer 2",
    "Answer 3\n(Optional)",
    "Answer 4\n(Optional)",
    "Time Limit (sec)\n(Max: 300 seconds)",
    "Correct Answer(s)\n(Only include Answer #)",
)
_NAME = ("Blooket\nImport Template", *("" for _ in _HEADS[1:]))


class BlooketFormat:
    """Choice with one right option, and statements as a choice of true and false."""

    name = "blooket"
    facts = Facts(
        "Blooket",
        ("blooket.csv",),
        "a table to import as a set of questions",
        frozenset({"choice", "true_false"}),
        several=False,
        limits=f"{BOUNDS.options} options; an apostrophe before = + - @",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``blooket.csv``; items with more options than it has columns are left out."""
        items, left = held(quiz, self.facts, BOUNDS.misread)
        rows: list[list[str | int]] = []
        for number, dealt in enumerate(items, 1):
            question = question_of(dealt)
            options = BOUNDS.columns(question.options)
            rows.append([number, question.stem, *options, SECONDS, question.right_numbers])
        return Output({"blooket.csv": csv_of([_NAME, _HEADS, *rows])}, left)
