"""How a share is said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import ratio

SHARES = [
    (
        "Fewer than 40 percent of farmers in Peru own a tractor, and 9 percent own two.",
        ("those that own a tractor", "farmers in Peru", "fewer than 40 percent"),
    ),
    (
        "The mayor has said 18% of households in Ely keep bees.",
        ("those that keep bees", "households in Ely", "18%"),
    ),
    ("Four of the nine judges voted for the bridge.", ("those that voted for the bridge", "the nine judges", "four")),
]


@pytest.mark.parametrize(("sentence", "expected"), SHARES, ids=[case[0] for case in SHARES])
def test_a_share_keeps_its_limits(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    assert expected in [(one.a, one.b, one.a_value) for one in ratio.find(analysed(sentence))]
