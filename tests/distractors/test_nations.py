"""Two countries of a key change places, where what stands before them lets them."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors import choose


@pytest.mark.parametrize(
    ("key", "turned", "is_offered"),
    [
        ("Peru’s debts to Chile", "Chile’s debts to Peru", True),
        ("Peru’s debts to the Chile fund", "Chile’s debts to the Peru fund", False),
    ],
)
def test_a_country_with_an_article_changes_places_with_no_bare_one(
    story, key: str, turned: str, *, is_offered: bool
) -> None:
    told = story(f"It grew through {key} that year.")
    ask = told.ask("What grew that year?", key, "term")
    found = [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))]
    assert (turned in found) is is_offered


@pytest.mark.parametrize(
    ("others", "is_offered"),
    [
        ("Britain, Russia and Germany had ships.", True),
        ("Britain, Russia and Germany had ships in Spanish America.", False),
        ("Britain, Russia and Germany sent ships to the New World.", False),
    ],
)
def test_beside_what_is_of_the_american_continent_stands_no_nation(story, others: str, *, is_offered: bool) -> None:
    key = "the American fleet"
    told = story(f"Ada led {key}.", others)
    ask = told.ask("What did Ada lead?", key, "term")
    found = [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))]
    assert ("the German fleet" in found) is is_offered
