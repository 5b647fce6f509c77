"""Reads a statement of QTI: a question whose options are true and false."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from quizgen.formats.building import FULL, Builder, Option

_TRUTHS = ["false", "true"]


def is_truth(options: Iterable[str]) -> bool:
    """Whether the options of a question are true and false."""
    return sorted(option.casefold() for option in options) == _TRUTHS


def add_truth(builder: Builder, line: int, stem: str, options: Sequence[Option], common: Mapping[str, Any]) -> None:
    """Add a statement, or note that it is neither true nor false.

    Args:
        builder: of the quiz that is read.
        line: where the question begins.
        stem: the statement.
        options: of the question; the feedback to the wrong one is the correction of a false statement.
        common: other fields of the item, feedback to every answer among them; else that to the right option is taken.
    """
    right = next((one for one in options if one.weight >= FULL), None)
    if right is None or not is_truth(one.text for one in options):
        builder.leave(line, "a statement that is neither true nor false")
        return
    is_true = right.text.casefold() == "true"
    wrong = next(one.feedback for one in options if one is not right)
    if is_true and wrong:
        builder.leave(line, "feedback to who takes a true statement for false")
    fields = {**common, "feedback": common["feedback"] or right.feedback, "correction": "" if is_true else wrong}
    builder.truth(line, stem, is_true, **fields)
