"""What a comparative is said of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import moreless

SAID_OF = [
    ("The strike led to much higher prices in Peru.", "prices in Peru", "prices in Peru earlier"),
    ("The tax hurts the poor in Peru more than it does the rich.", None, "the rich"),
    ("Peru is poorer than Chile.", "Peru", "Chile"),
]
NO_DEGREE = ["The lower court in Lima dismissed the case.", "Students in Peru value higher education."]


@pytest.mark.parametrize(("sentence", "a", "b"), SAID_OF, ids=[case[0] for case in SAID_OF])
def test_the_sides_are_what_is_compared(analysed: Callable[..., Text], sentence: str, a: str | None, b: str) -> None:
    found = [(one.a, one.b) for one in moreless.find(analysed(sentence))]
    assert [(a or one[0], b) for one in found] == found != []


@pytest.mark.parametrize("sentence", NO_DEGREE)
def test_a_kind_is_no_degree(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(moreless.find(analysed(sentence)))
