"""Which clauses may be asked about at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.askable import askable
from quizgen.wording.statements import statement

NOT_ASKED = [
    ("The ferry left Bergen in March, with both crew and captain rested.", "Both"),
    ("In 1912, the Harbour Board of Bergen estimated that most crews were short of bread.", "According"),
    (
        "Ibsen assured cooks and boys that they could break their rests without sin, because rests were a bad habit.",
        "Rests",
    ),
]
ASKED = [
    ("In 1912, the Harbour Board of Bergen estimated that most crews will be short of bread.", "According"),
    ("The Harbour Board of Bergen estimated that most crews were short of bread.", "According"),
]


def _opens(text: Text, word: str) -> bool:
    return any(statement(clause).startswith(word) for _, clause in askable(text))


@pytest.mark.parametrize(("told", "word"), NOT_ASKED)
def test_what_is_no_statement_or_has_its_time_elsewhere_is_not_asked(
    analysed: Callable[..., Text], told: str, word: str
) -> None:
    assert not _opens(analysed(told), word)


@pytest.mark.parametrize(("told", "word"), ASKED)
def test_what_somebody_said_is_asked(analysed: Callable[..., Text], told: str, word: str) -> None:
    assert _opens(analysed(told), word)
