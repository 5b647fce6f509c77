"""The two sides around "than"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import moreless

SIDES = [
    (
        "Lawsuits follow rules of their own; they last far longer than anybody expects in the first week.",
        (None, "what anybody expects in the first week", "how long they last"),
    ),
    (
        "Farmers in Peru need more fertiliser than their fathers did.",
        ("farmers in Peru", "their fathers", "amount of fertiliser"),
    ),
    ("The rule was less dangerous than catching smallpox.", ("the rule", "catching smallpox", "how dangerous")),
    (
        "Phobos is larger than Deimos and circles the planet in less than eight hours.",
        (None, "Deimos", "how large"),
    ),
    (
        "The rule would allow the Hudson Bay Company to sell its fur at lower prices than the imported fur.",
        ("the Hudson Bay Company’s fur", "the imported fur", "prices"),
    ),
    (
        "The practice focuses more on advice than on drugs.",
        ("advice", "drugs", "how much the practice focuses on each"),
    ),
    ("The wealthy are more likely than the poor to own boats.", ("the wealthy", "the poor", "how likely to own boats")),
    (
        "The town found itself in the grip of fever, with more people working on clocks than ever before.",
        ("people working on clocks", "people working on clocks earlier", "number of people"),
    ),
    ("The car is far safer than any other car for walkers.", ("the car", "any other car", "how safe for walkers")),
    (
        "A crushed stone has more surface than does a whole one.",
        ("a crushed stone", "a whole one", "amount of surface"),
    ),
    (
        "Bakers would pay more than they could afford.",
        ("what bakers pay", "what bakers could afford", "how much they pay"),
    ),
    ("A firm sells for less than its cost.", ("what a firm sells for", "a firm’s cost", "amount")),
    (
        "The number of owls is less now than three years ago.",
        ("the number of owls now", "the number of owls three years ago", "how great"),
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), SIDES, ids=[case[0] for case in SIDES])
def test_the_owner_of_what_is_compared_is_a_side(
    analysed: Callable[..., Text], sentence: str, expected: tuple[str | None, str, str]
) -> None:
    found = [(one.a if expected[0] else None, one.b, one.aspect) for one in moreless.find(analysed(sentence))]
    assert expected in found
