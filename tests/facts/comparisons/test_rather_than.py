"""One side chosen and one refused, said the other way round."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons.rather_than import turned_rather

TURNED = [
    (
        "Ferries are not toys but serious machines.",
        ("Ferries are serious machines rather than toys.", "Ferries are toys rather than serious machines."),
    ),
    (
        "The ferry is driven not by steam but by diesel.",
        ("The ferry is driven by diesel rather than by steam.", "The ferry is driven by steam rather than by diesel."),
    ),
    (
        "The ferries were owned by monasteries, not by farmers.",
        (
            "The ferries were owned by monasteries rather than by farmers.",
            "The ferries were owned by farmers rather than by monasteries.",
        ),
    ),
    (
        "The tomato is a berry rather than a vegetable.",
        ("The tomato is not a vegetable but a berry.", "The tomato is a vegetable rather than a berry."),
    ),
]
LEFT = [
    "The ferry is not only fast but cheap.",
    "The Dutch engineers did not build a dam but a bridge.",
    "The Dutch engineers built a dam rather than a bridge.",
    "The ferry is not fast, but the bridge is.",
    "The ferry is fast.",
]


@pytest.mark.parametrize(("told", "expected"), TURNED, ids=[case[0] for case in TURNED])
def test_the_refused_side_is_told_in_other_words(
    analysed: Callable[..., Text], told: str, expected: tuple[str, str]
) -> None:
    assert turned_rather(analysed(told).sentences[0].clauses[0]) == expected


@pytest.mark.parametrize("told", LEFT)
def test_what_refuses_no_like_side_is_left(analysed: Callable[..., Text], told: str) -> None:
    assert turned_rather(analysed(told).sentences[0].clauses[0]) is None
