"""How many do what two halves tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import contrast

COUNTED = [
    (
        "how many do each, where both halves count",
        "Many more people ask for a seat on the ferry, but not everyone can sail because the ferry is small.",
        "how many people ask for a seat on the ferry and how many can sail",
    ),
    (
        "what is counted is no owner",
        "Many of its cooks work at night, but few of them are paid.",
        "how many cooks work at night and how many are paid",
    ),
]


@pytest.mark.parametrize(("sentence", "aspect"), [case[1:] for case in COUNTED], ids=[case[0] for case in COUNTED])
def test_it_says_what_they_are_counted_for(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    assert aspect in [one.aspect for one in contrast.find(analysed(sentence))]
