"""Shares and multiples."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import ratio

FOUND = [
    ("About 29% of Americans have no savings.", ("ratio", "those that have no savings", "Americans", "29% of")),
    (
        "The Pacific covers half of the water surface of the Earth.",
        ("ratio", "the Pacific", "the water surface of the Earth", "half of"),
    ),
]
NOT_FOUND = [
    "Prices in Chile increased by 12%.",
    "Figure 2.21 of the report shows Chile.",
    "Chile won the cup twice.",
]
ASKED = [
    (
        "The Pacific covers half of the water surface of the Earth.",
        "share | What share of the water surface of the Earth does the Pacific cover? | half",
    ),
    (
        "Five of the seven bridges in Lyon collapsed in 1856.",
        "how-many-of | How many of the seven bridges in Lyon collapsed in 1856? | five",
    ),
    (
        "One in ten houses in Lisbon stood empty in 2011.",
        "share | What share of houses in Lisbon stood empty in 2011? | one in ten",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in ratio.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(ratio.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(ratio.find, sentence)
