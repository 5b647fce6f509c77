"""What is said of a thing at two times."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import thennow

VALUES = [
    (
        "in the clause around a relative one, whose own subject is said",
        "The boats that we used to rely on in Bergen were sold.",
        ("we used to rely on in Bergen", "were sold"),
    ),
    (
        "in the next sentence that turns to it",
        "Initially, the mayor supported the plan of the king. However, the mayor later opposed the plan.",
        ("supported the plan of the king", "later opposed the plan"),
    ),
    (
        "nowhere",
        "Clerks in Nepal used to write with goose quills.",
        ("used to write with goose quills", ""),
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in VALUES], ids=[case[0] for case in VALUES])
def test_what_came_later_is_said(analysed: Callable[..., Text], sentence: str, expected: tuple[str, str]) -> None:
    (found,) = thennow.find(analysed(sentence))
    assert (found.a_value, found.b_value) == expected
