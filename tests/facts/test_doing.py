"""The rest of a clause asked for as a whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.doing import whole_rest

CASES = [
    ("The club managed to win a cup in 2000.", "what did the club manage to do in 2000?", "win a cup"),
    ("The king will sell a castle.", "what will the king do?", "sell a castle"),
    ("The king sold a castle.", "what did the king do?", "sold a castle"),
    ("The king believes that Malbork castle is haunted.", "", "that Malbork castle is haunted"),
]
NONE = [
    "The king did not sell a castle.",
    "Malbork castle contains nine rooms.",
    "Malbork castle was sold.",
]


@pytest.mark.parametrize(("told", "core", "key"), CASES)
def test_it_is_asked_with_do_or_with_the_verb_of_holding(
    analysed: Callable[..., Text], told: str, core: str, key: str
) -> None:
    found = next(whole_rest(analysed(told).sentences[0].clauses[0]))
    assert (found.core, found.key) == (core, key)


@pytest.mark.parametrize("told", NONE)
def test_states_denials_and_passives_are_not(analysed: Callable[..., Text], told: str) -> None:
    assert not list(whole_rest(analysed(told).sentences[0].clauses[0]))
