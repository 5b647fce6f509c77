"""What may stand beside a key at all."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors.fitness import is_fit
from quizgen.distractors.model import Query


@pytest.mark.parametrize(
    ("key", "other", "fits"),
    [
        ("beeswax or amber", "beeswax or pearl", False),
        ("beeswax or amber", "tallow or amber", False),
        ("beeswax or amber", "tallow or pearl", True),
        ("beeswax and amber", "beeswax and pearl", True),
        ("loans to builders of boats or carts", "grants to builders of boats or carts", True),
    ],
)
def test_of_two_joined_by_or_none_alone_stands_in_a_wrong_answer(story, key: str, other: str, *, fits: bool) -> None:
    told = story(f"The town got {key}.")
    ask = told.ask("What did the town get?", key, "term")
    assert is_fit(other, Query(ask, told.fact(ask), told.text, Random("0"))) is fits
