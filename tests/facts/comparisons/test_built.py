"""Contrast by like build."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import parallel

BUILT = [
    (
        "This is not a law invented in a palace. It was written by farmers and millers.",
        (
            "the law is not a law invented in a palace",
            "the law was written by farmers and millers",
            "by whom the law was written",
            "is not a law invented in a palace",
            "was written by farmers and millers",
        ),
    ),
    (
        "The tent contains dry wool and did not include iron tools.",
        (
            "the tent contains dry wool",
            "the tent did not include iron tools",
            "what the tent contains",
            "contains dry wool",
            "did not include iron tools",
        ),
    ),
    (
        "Holm put cheese in each of six tins. Two were left open, two were wrapped in foil, and two were buried.",
        (
            "the two tins that were left open",
            "the two tins that were wrapped in foil",
            "in what state the tins were",
            "left open",
            "wrapped in foil",
        ),
    ),
    (
        "The method does not measure sweat. The method measures small steps.",
        (
            "the method does not measure sweat",
            "the method measures small steps",
            "what the method measures",
            "does not measure sweat",
            "measures small steps",
        ),
    ),
    (
        "Guards correctly sorted most bags (apples: 88%; pears: 75%) at the gate.",
        ("apples", "pears", "share correctly sorted", "88%", "75%"),
    ),
    (
        "Two were left in the sun, two were wrapped in foil, and two were buried.",
        (
            "the two that were left in the sun",
            "the two that were wrapped in foil",
            "what each group was like",
            "left in the sun",
            "wrapped in foil",
        ),
    ),
    (
        "Between 14 and 24, people lose two hours. For people aged between 24 and 35, they lose one hour.",
        ("between 14 and 24", "people aged between 24 and 35", "how much they lose", "two hours", "one hour"),
    ),
    (
        "Travellers do not need to study the market. Travellers just have to look at the price.",
        (
            "do not need to study the market",
            "just have to look at the price",
            "what travellers must do",
            "do not need to study the market",
            "just have to look at the price",
        ),
    ),
]
NOT_BUILT = [
    "The gate was built in 1880 (repaired: 1901) and sold.",
    "People lose two hours. They lose one hour at sea.",
    "Travellers do not need to study the market. Travellers look at the price.",
]


@pytest.mark.parametrize(("sentence", "expected"), BUILT, ids=[case[0] for case in BUILT])
def test_like_build_is_a_contrast(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.a, one.b, one.aspect, one.a_value, one.b_value) for one in parallel.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_BUILT)
def test_other_build_is_none(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(parallel.find(analysed(sentence)))
