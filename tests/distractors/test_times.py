"""Other years and dates: near, of the key's form, not ahead of what the article can know."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest

from quizgen.distractors import choose


def _options(story, key: str, *others: str, kind: str = "year", seed: int = 0) -> list[str]:
    told = story(f"The bridge opened in {key}.", *others)
    ask = told.ask("In which year did the bridge open?", key, hint=kind)
    return [one.text for one in choose(ask, told.fact(ask), told.text, Random(str(seed)))]


def test_years_lie_near_and_apart(story) -> None:
    for seed in range(20):
        years = sorted(int(one) for one in [*_options(story, "1976", seed=seed)[:3], "1976"])
        assert years[-1] - years[0] <= 45
        assert all(later - earlier > 1 for earlier, later in pairwise(years))


def test_a_year_of_another_event_in_the_article_is_preferred(story) -> None:
    found = [_options(story, "1976", "The mill burnt down in 1969.", seed=seed)[:3] for seed in range(20)]
    assert any("1969" in one for one in found)


def test_years_after_the_latest_of_a_recent_article_are_not_offered(story) -> None:
    for seed in range(20):
        assert all(int(one) <= 2019 for one in _options(story, "2015", "The mill closed in 2019.", seed=seed))


def test_nobody_does_anything_before_a_birth(story) -> None:
    told = story("Ada Quill opened a mill in 1866, aged 20.", "Ada Quill wrote in 1899.").named("person", "Ada Quill")
    for seed in range(20):
        ask = told.ask("In which year did Ada Quill open a mill?", "1866", hint="year")
        found = choose(ask, told.fact(ask), told.text, Random(str(seed)))
        assert all(int(one.text) > 1851 for one in found)


def test_the_first_three_are_in_ascending_order(story) -> None:
    years = [int(one) for one in _options(story, "1866")[:3]]
    assert years == sorted(years)


def test_spare_years_lie_on_either_side_so_that_the_key_can_be_placed_otherwise(story) -> None:
    for seed in range(20):
        found = [int(one) for one in _options(story, "1866", seed=seed)]
        assert min(found) < 1866 < max(found)


def test_a_century_in_old_letters_is_no_century(story) -> None:
    assert _options(story, "the ſixteenth century", kind="date") == []


def test_decades_and_centuries_keep_their_form(story) -> None:
    assert all(one.endswith("0s") for one in _options(story, "the 1880s"))
    assert all(one.endswith("th century") for one in _options(story, "the 16th century"))


def test_dates_move_month_and_day_within_their_year(story) -> None:
    options = _options(story, "3 June 1921", kind="date")
    assert len(options) >= 3
    assert all(one.endswith(" 1921") and "June" not in one for one in options)


def test_spans_of_years_keep_their_length(story) -> None:
    for option in _options(story, "between 1931 and 1940", kind="date")[:3]:
        start, end = (int(word) for word in option.split() if word.isdigit())
        assert end - start == 9


def test_a_spelt_century_has_spelt_neighbours(story) -> None:
    found = _options(story, "the twentieth century", kind="date")
    assert {"the nineteenth century", "the eighteenth century"} <= set(found)


def test_a_year_told_to_its_season_has_near_neighbours(story) -> None:
    for seed in range(10):
        found = _options(story, "early 1774", "The mill burnt down in 1751.", seed=seed)[:3]
        assert all(abs(int(one.split()[-1]) - 1774) <= 8 for one in found)


@pytest.mark.parametrize(
    ("key", "form"),
    [
        ("in the early 1700s", r"in the (?:early |mid-|late )1[678]00s"),
        ("in the early 1900s", r"in the (?:early |mid-|late )1[89]00s"),
        ("in the mid-1800s", r"in the (?:early |mid-|late )1[789]00s"),
        ("in the 1700s", r"in the 1\d00s"),
        ("in the 1710s", r"in the 1[67][^0]0s"),
        ("in the late 2000s", r"in the late (?:19|20)\d0s"),
    ],
)
def test_beside_a_century_told_by_its_hundreds_stand_no_decades(story, key: str, form: str) -> None:
    found = [one for seed in range(20) for one in _options(story, key, kind="date", seed=seed)[:3]]
    assert found
    assert all(re.fullmatch(form, one) and one != key for one in found)


@pytest.mark.parametrize(
    ("told", "key", "least", "last"),
    [
        ("After the flood of 1989, Moss rebuilt its pier in early {}.", "1990", 1990, 2015),
        ("After the flood of {}, Moss rebuilt its pier in 1990.", "1987", 1900, 1990),
        ("Before the flood of 1989, Moss rebuilt its pier in early {}.", "1986", 1900, 1989),
        ("In the 1930s, Moss dug a dock, which opened in {}.", "1934", 1930, 1939),
        ("Moss lost its ferry of the 1970s in {}.", "1994", 1940, 2015),
    ],
)
def test_years_keep_the_order_that_the_statement_tells(story, told: str, key: str, least: int, last: int) -> None:
    made = story(told.format(key), "The mill closed in 2015.")
    for seed in range(20):
        ask = made.ask("", key, hint="year")
        found = choose(ask, made.fact(ask), made.text, Random(str(seed)))
        assert len(found) >= 3
        assert all(least <= int(one.text) <= last for one in found)


def test_years_keep_to_the_decade_that_the_sentence_before_the_question_tells(story) -> None:
    made = story("In the 1950s the pier of Moss grew.", "In 1955 a crane was set up.", "The mill closed in 1949.")
    ask = made.ask("In which year was a crane set up?", "1955", hint="year")
    for seed in range(20):
        fact = replace(made.fact(ask), context="In the 1950s the pier of Moss grew.")
        found = choose(ask, fact, made.text, Random(str(seed)))
        assert len(found) >= 3
        assert all(1950 <= int(one.text) <= 1959 for one in found)


def test_years_keep_to_the_term_of_an_administration_that_the_question_names(story) -> None:
    made = story("In 1997 the Clinton administration sold the pier of Moss.", "The mill closed in 1949.")
    ask = made.ask("In which year did the Clinton administration sell the pier of Moss?", "1997", hint="year")
    for seed in range(20):
        found = choose(ask, made.fact(ask), made.text, Random(str(seed)))
        assert len(found) >= 3
        assert all(1993 <= int(one.text) <= 2001 for one in found)
