"""Shares and multiples."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import ratio

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
    (
        "Of the 3,000 houses in Lisbon, about 60% were built by sailors.",
        "share | What share of the 3,000 houses in Lisbon were built by sailors? | about 60%",
    ),
    (
        "About 40 percent of Lisbon’s sailors report owning at least one house.",
        "share | What share of Lisbon’s sailors report owning at least one house? | about 40 percent",
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


NOT_ASKED = [
    "Seventy percent of houses in Lisbon and 91% of houses in Porto stood empty in 2011.",
    "One in ten women in Lisbon will own a house in her lifetime.",
]


@pytest.mark.parametrize("sentence", NOT_ASKED)
def test_a_share_beside_another_or_taken_up_by_one_is_not_asked(asked: Callable[..., list[str]], sentence: str) -> None:
    assert not [line for line in asked(ratio.find, sentence) if line.startswith("share")]


MEASURES = [
    ("The oil is sold at a hundred times the price of the water.", "how many times the price"),
    ("The new lamp is three times as bright as the old one.", "how many times as bright"),
]


@pytest.mark.parametrize(("sentence", "aspect"), MEASURES, ids=[case[1] for case in MEASURES])
def test_a_multiple_tells_what_is_measured(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    assert [one.aspect for one in ratio.find(analysed(sentence))] == [aspect]
