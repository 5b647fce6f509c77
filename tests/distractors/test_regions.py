"""Which places and the like lie near enough to be taken for one another."""

from __future__ import annotations

import pytest

from quizgen import knowledge
from quizgen.distractors.regions import continents_in, is_near_country


@pytest.mark.parametrize(
    ("other", "key", "near"),
    [("Norway", "Sweden", True), ("Canada", "Australia", True), ("Andorra", "Brazil", False)],
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
