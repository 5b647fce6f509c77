"""What a comparative is set against where "than" does not say it in full."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import moreless

SIDES = [
    ("Cheap radios made the waltz more popular.", ("the waltz", "the waltz earlier", "how popular")),
    ("The strike led to much higher prices in Peru.", ("prices in Peru", "prices in Peru earlier", "prices in Peru")),
    ("Some larger towns own a harbour.", ("some larger towns", "other towns", "how large")),
    ("The Danes have fewer supporters in Ely.", ("the Danes", "others", "number of supporters")),
    ("The council of Ely wants better roads.", ("roads", "roads now", "how good")),
    ("It was easier to swim.", ("to swim", "any other way", "how easy")),
    ("Coal is cheaper than on the island.", ("coal", "coal on the island", "how cheap")),
    ("Whales sleep in deeper water than would suit a seal.", (None, "what would suit a seal", "how deep")),
]
UNTOLD = ["The mixture is denser.", "The pump moved a greater amount of water."]


@pytest.mark.parametrize(("sentence", "expected"), SIDES, ids=[case[0] for case in SIDES])
def test_the_unsaid_side_is_said(
    analysed: Callable[..., Text], sentence: str, expected: tuple[str | None, str, str]
) -> None:
    found = [(one.a, one.b, one.aspect) for one in moreless.find(analysed(sentence))]
    a, b, aspect = expected
    assert [(a or one[0], b, aspect) for one in found] == found != []


@pytest.mark.parametrize("sentence", UNTOLD)
def test_what_nobody_can_tell_is_no_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(moreless.find(analysed(sentence)))
