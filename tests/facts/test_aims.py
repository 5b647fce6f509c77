"""What a right, an ability, a plan or a way is to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import aims

Asked = Callable[..., list[str]]

ASKED = [
    (
        "The Charter of Bergen gave Hanseatic merchants the right to buy houses.",
        "what-to-do | What did the Charter of Bergen give Hanseatic merchants the right to do? | buy houses",
    ),
    (
        "In 1923, the Norwegian Tram Company announced plans to replace its horses with motors.",
        "what-to-do | In 1923, what did the Norwegian Tram Company announce plans to do?"
        " | replace its horses with motors",
    ),
    (
        "The fishermen of Lofoten have a long tradition of drying cod on racks.",
        "what-to-do | What do the fishermen of Lofoten have a long tradition of doing? | drying cod on racks",
    ),
    (
        "Norwegian villagers sometimes form an association to carry out repairs or to patrol their woods at night.",
        "what-to-do | What do Norwegian villagers sometimes form an association to do?"
        " | carry out repairs or patrol their woods at night",
    ),
]
REFUSED = [
    "Breeds of the Norwegian goat have differing abilities to climb cliffs.",  # how they differ
    "The towns of the Norwegian coast have differing rights to tax herring.",  # so, too
    "The Charter of Bergen did not give Hanseatic merchants the right to buy houses.",  # denied
    "The Norwegian government published plans to drain Lake Mjosa.",  # no intention of a writer's
    "The Norwegian government has the right to do so.",  # says nothing
    "The Norwegian government has the right to sell oil, which lies under the sea.",  # goes on
    "The Norwegian government bought a ship to map the sea.",  # a ship is there for much
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_what_it_is_to_do_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(aims.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_what_a_noun_does_not_fill_is_not_asked(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(aims.find, ASKED[0], sentence) == []
