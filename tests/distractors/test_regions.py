"""Which places and the like lie near enough to be taken for one another."""

from __future__ import annotations

from random import Random

import pytest

from quizgen import knowledge
from quizgen.distractors import Query, kin
from quizgen.distractors.regions import continents_in, is_near_country


@pytest.mark.parametrize(
    ("other", "key", "near"),
    [
        ("Norway", "Sweden", True),
        ("Canada", "Australia", True),
        ("United Kingdom", "Canada", True),
        ("Canada", "United Kingdom", False),
        ("Andorra", "Brazil", False),
    ],
)
def test_a_country_is_near_one_of_its_weight_or_a_neighbour(other: str, key: str, *, near: bool) -> None:
    one, two = knowledge.find(other, "country"), knowledge.find(key, "country")
    assert one is not None
    assert two is not None
    assert is_near_country(one, two) is near


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("Which country in Asia grows it?", {"Asia"}),
        ("Which country won the Asia Cup?", set()),
        ("Which country lies between Europe and Asia?", {"Europe", "Asia"}),
        ("Which Asian country grows it?", set()),
    ],
    ids=["one", "part of a name", "two", "another word"],
)
def test_a_continent_is_spoken_of_by_itself_and_not_in_a_longer_name(stem: str, expected: set[str]) -> None:
    assert continents_in(stem) == expected


def _kin(told, stem: str, key: str) -> list[str]:
    ask = told.ask(stem, key, "city")
    return [one.text for one in kin.find(Query(ask, told.fact(ask), told.text, Random("0")))]


@pytest.mark.parametrize(("place", "found"), [("Oregon", False), ("the north", True)])
def test_in_a_state_that_is_named_no_city_of_another_tempts(story, place: str, *, found: bool) -> None:
    told = story(f"Portland is the largest city of {place}.")
    assert bool(_kin(told, "Which city is the largest there?", "Portland")) is found


@pytest.mark.parametrize(
    ("sentence", "key", "person"),
    [
        ("The fair opened in New York.", "New York", ""),
        ("Martha Washington opened the fair in Boston.", "Boston", "Martha Washington"),
    ],
    ids=["a city named like its state", "somebody named like a state"],
)
def test_a_name_that_is_a_states_as_well_leaves_other_cities(story, sentence: str, key: str, person: str) -> None:
    told = story(sentence).named("person", *filter(None, [person]))
    assert _kin(told, "In which city did the fair open?", key)
