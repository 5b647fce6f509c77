"""Keys that bound a number: brackets of one scale, none of which holds another, and other limits."""

from __future__ import annotations

import re
from random import Random

import pytest

from quizgen.distractors import choose
from quizgen.distractors.brackets import is_bracket
from quizgen.quiz.numbers import numeric_order, quantity


def _options(story, key: str) -> list[str]:
    told = story(f"The yard laid {key} of them.")
    ask = told.ask("How many bricks did the yard lay?", key, hint="number")
    return [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))]


@pytest.mark.parametrize(
    ("key", "others"),
    [
        ("more than 400", ["fewer than 80", "between 80 and 200", "between 200 and 400"]),
        ("over 25,000", ["fewer than 5,000", "between 5,000 and 10,000", "between 10,000 and 25,000"]),
        ("over 90%", ["less than 30%", "between 30 and 60%", "between 60 and 90%"]),
        ("more than $3 billion", ["less than $1 billion", "between $1 and $2 billion", "between $2 and $3 billion"]),
        (
            "more than 2,000 years",
            ["less than 400 years", "between 400 and 1,000 years", "between 1,000 and 2,000 years"],
        ),
        ("over 400 litres", ["less than 80 litres", "between 80 and 200 litres", "between 200 and 400 litres"]),
        ("fewer than 300", ["between 300 and 600", "between 600 and 1,000", "more than 1,000"]),
        ("under 20%", ["between 20 and 40%", "between 40 and 60%", "more than 60%"]),
        ("less than 3 percent", ["between 3 and 6 percent", "between 6 and 10 percent", "more than 10 percent"]),
    ],
)
def test_beside_a_bound_stand_the_other_brackets_of_its_scale_in_order(story, key: str, others: list[str]) -> None:
    assert _options(story, key) == others
    rising = [*others, key] if others[0].startswith(("fewer", "less")) else [key, *others]
    assert numeric_order(rising) == list(range(4))


@pytest.mark.parametrize("key", ["over half", "more than a third", "over two thirds"])
def test_beside_a_part_that_is_exceeded_stand_lesser_ones(story, key: str) -> None:
    options = _options(story, key)
    assert len(options) == 3
    assert all(one.startswith(("less than ", "about ")) for one in options)


@pytest.mark.parametrize(
    ("key", "written", "value"),
    [
        ("up to 60", r"up to (\d\d+)", 60),
        ("as many as 5,000", r"as many as (\d,\d00)", 5000),
        ("up to eight hours", r"up to (\w+) hours", 8),
    ],
)
def test_beside_a_limit_stand_other_limits_of_like_size(story, key: str, written: str, value: int) -> None:
    found = [re.fullmatch(written, one) for one in _options(story, key)]
    values = {quantity(one[1]).value for one in found if one is not None}
    assert len(values) == len(found) >= 3
    assert all(value / 4 <= one <= value * 4 and one != value for one in values)


@pytest.mark.parametrize(
    "key", ["less than 0%", "below 0 per cent", "more than 0 million", "over 0.0%", "more than $0 billion"]
)
def test_a_bound_at_nought_has_no_brackets_beside_it(story, key: str) -> None:
    assert not is_bracket(key)
    assert not [one for one in _options(story, key) if "between" in one]


@pytest.mark.parametrize(
    ("key", "is_one"),
    [
        ("more than 400", True),
        ("more than 400 people", True),
        ("over 1.5 million", False),
        ("more than 7", False),
        ("at least 400", False),
        ("about 400", False),
        ("more than 400 of the bricks", False),
        ("over half", True),
        ("at least half", False),
        ("over half of the bricks", False),
    ],
)
def test_a_bracket_is_told_by_its_own_words_and_room_on_its_scale(key: str, is_one: bool) -> None:
    assert is_bracket(key) is is_one
