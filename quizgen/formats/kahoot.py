"""The spreadsheet that Kahoot! imports: instructions above, headers in row 8 from column B, a question a row."""

from __future__ import annotations

from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.held import held
from quizgen.formats.questions import SECONDS, Bounds, question_of
from quizgen.formats.workbook import workbook_of
from quizgen.quiz import Quiz

BOUNDS = Bounds(stem=120, option=75, options=4)
HEADER_ROW = 8
_HEADS = (
    f"Question - max {BOUNDS.stem} characters",
    *(f"Answer {n} - max {BOUNDS.option} characters" for n in range(1, BOUNDS.options + 1)),
    "Time limit (sec)",
    "Correct answer(s)",
)


class KahootFormat:
    """Choice with one or several right options, and statements as a choice of true and false."""

    name = "kahoot"
    facts = Facts(
        "Kahoot",
        ("kahoot.xlsx",),
        "a spreadsheet to import as a kahoot",
        frozenset({"choice", "true_false"}),
        limits=f"{BOUNDS.stem} characters a question, {BOUNDS.option} an option, {BOUNDS.options} options",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``kahoot.xlsx``; what exceeds the bounds is left out."""
        items, left = held(quiz, self.facts, BOUNDS.misread)
        above: list[list[str | int]] = [["", "Quiz made with quizgen"], *([] for _ in range(HEADER_ROW - 2))]
        rows: list[list[str | int]] = [*above, ["", *_HEADS]]
        for number, dealt in enumerate(items, 1):
            question = question_of(dealt)
            options = BOUNDS.columns(question.options)
            rows.append([number, question.stem, *options, SECONDS, question.right_numbers])
        return Output({"kahoot.xlsx": workbook_of(rows)}, left)
