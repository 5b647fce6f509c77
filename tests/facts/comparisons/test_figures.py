"""A figure set against another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import parallel

FOUND = [
    (
        "a figure for each of two",
        "In senior posts, Norse sailors earned bonuses of £900 in the last summer, compared with £400 for cooks.",
        ("Norse sailors", "cooks", "bonuses they earned", "£900", "£400"),
    ),
    (
        "a figure for what each of two has",
        "Male bakers’ wages rose by 6.4% last year, compared with only 2.2% for female bakers.",
        ("male bakers", "female bakers", "how much their wages rose", "6.4%", "only 2.2%"),
    ),
    (
        "shares of two groups",
        "Roughly 31% of Norwegian farmers keep fewer than 20 sheep, compared with 12% of Scottish farmers.",
        ("Norwegian farmers", "Scottish farmers", "share that keep fewer than 20 sheep", "roughly 31%", "12%"),
    ),
    (
        "a share told by its place",
        "Roughly 31% of Norwegian farmers keep fewer than 20 sheep, compared with 12% in Chile.",
        ("Norwegian farmers", "farmers in Chile", "share that keep fewer than 20 sheep", "roughly 31%", "12%"),
    ),
    (
        "numbers in two years",
        "Nine sailors were rescued from wrecks near the cape in 2012 compared to five in 2011.",
        ("2012", "2011", "number of sailors rescued from wrecks near the cape", "nine", "five"),
    ),
    (
        "areas",
        "The flooded land was 900 square miles, compared to 700 square miles in 1995.",
        (
            "the flooded land was 900 square miles",
            "700 square miles in 1995",
            "area of the flooded land",
            "900 square miles",
            "700 square miles in 1995",
        ),
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in FOUND], ids=[case[0] for case in FOUND])
def test_what_the_figures_count_is_said(
    analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]
) -> None:
    found = [(one.a, one.b, one.aspect, one.a_value, one.b_value) for one in parallel.find(analysed(sentence))]
    assert expected in found
