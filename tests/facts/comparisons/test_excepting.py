"""Which one is the exception?"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts.comparisons import exception

ASKED = [
    (
        "Every county except Cornwall has lost its herons since 1950.",
        "exception | With one exception, every county has lost its herons since 1950. Which one is it? | Cornwall",
    ),
    (
        "Rowing races have taken place at every fair in Bergen except 1940.",
        "exception | With one exception, rowing races have taken place at every fair in Bergen. Which one is it? "
        "| 1940",
    ),
    (
        "All planets except Venus and Uranus rotate in one direction.",
        "exception | With some exceptions, all planets rotate in one direction. Which ones are they? "
        "| Venus and Uranus",
    ),
    (
        "Salt fish is considered the most popular dish among sailors in every port of Norway, other than barley soup.",
        "exception | With one exception, salt fish is considered the most popular dish among sailors in every port of "
        "Norway. Which one is it? | barley soup",
    ),
]
NOT_ASKED = [
    "The bakers in Bern sell bread daily except on Sunday.",
    "Owls hunt at night, but gulls do not, apart from the gulls of Bergen.",
    "The council in Bern pays its bills, apart from this one.",
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_what_is_left_out_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(exception.find, sentence)


@pytest.mark.parametrize("sentence", NOT_ASKED)
def test_what_is_no_thing_or_open_is_not_asked(asked: Callable[..., list[str]], sentence: str) -> None:
    assert not any(line.startswith("exception |") for line in asked(exception.find, sentence))
