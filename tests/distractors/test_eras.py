"""When people were active, and of what ages an article tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.distractors.eras import is_of_ages


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        (("10,500 BC", "11,490 BC", "12,480 BC", "13,470 BC"), True),
        (("500 BC", "490 BC", "480 BC", "470 BC"), False),
        (("1600", "1610", "1620", "1990"), True),
    ],
)
def test_years_a_life_apart_are_of_several_ages(
    analysed: Callable[..., Text], years: tuple[str, ...], *, expected: bool
) -> None:
    assert is_of_ages(analysed(*(f"Fishers built a hut in {year}." for year in years))) is expected
