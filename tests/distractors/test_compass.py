"""Parts of a place by its sides: other sides of it, and nothing for names of their own."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors import Query, compass


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("Southern Italy", {"Northern Italy", "Eastern Italy", "Western Italy"}),
        ("in southeastern Europe", {f"in {side}ern Europe" for side in ("northeast", "northwest", "southwest")}),
        ("South Africa", set()),
        ("Western Union", set()),
        ("North Quillby", set()),
    ],
)
def test_other_sides_of_a_place_that_is_known(story, key: str, expected: set[str]) -> None:
    told = story(f"The road ends at {key}.")
    query = Query(told.ask("Where does the road end?", key), told.fact(), told.text, Random("0"))
    assert {one.text for one in compass.find(query)} == expected
