"""Above whom or what a superlative sets one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import superlative

SETS = [
    ("The Chari is Chad's longest river.", "Chad's other rivers", "how long"),
    ("Aldrin was the first man to repair the Ely clock.", "later men to repair the Ely clock", "order in time"),
    ("Ely is the oldest and most crowded port in Wales.", "other ports in Wales", "how old"),
    ("The Tay was the only river to freeze.", "all others", "being the only one"),
    ("Ely has the highest number of owls in Wales.", "all others", "number of owls in Wales"),
]
HOLDERS = [
    ("In 1902 Ely took a loan, sold its port and became the first town of Wales to ban coal.", "Ely"),
    ("Peru adopted Quechua as its sole language.", "Quechua"),
    ("Lead is considered the heaviest metal of the mine.", "lead"),
]


@pytest.mark.parametrize(("sentence", "rest", "aspect"), SETS, ids=[case[0] for case in SETS])
def test_the_set_keeps_what_limits_it(analysed: Callable[..., Text], sentence: str, rest: str, aspect: str) -> None:
    assert (rest, aspect) in [(one.b, one.aspect) for one in superlative.find(analysed(sentence))]


@pytest.mark.parametrize(("sentence", "holder"), HOLDERS, ids=[case[0] for case in HOLDERS])
def test_who_holds_the_rank_is_a_side(analysed: Callable[..., Text], sentence: str, holder: str) -> None:
    assert holder in [one.a for one in superlative.find(analysed(sentence))]


def test_a_rank_that_nothing_is_said_to_hold_is_no_comparison(analysed: Callable[..., Text]) -> None:
    assert not list(superlative.find(analysed("They danced in the strangest manner.")))
