"""Cues among options: a word of the stem in the key alone, and two that leave no third case."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors import choose, is_set
from quizgen.distractors.cues import exhausts, stands_out
from quizgen.quiz.model import Distractor

OTHERS = ("the Silver Bank", "the Sailors’ Fund", "the Harbour Board")


@pytest.mark.parametrize(
    ("key", "stem", "title", "expected"),
    [
        ("the Deep-Water Union", "Who grades a Deep Water Lake?", "", True),
        ("the Herring Fund", "Who praised herring fishing?", "", True),
        ("the Herring Fund", "Who praised herring fishing?", "The herring trade", False),
        ("the Formal Dress Code", "What is worn on all formal days?", "", True),
        ("ethnomusicologists", "Who asks where the music came from?", "", False),
        ("palaeobotanists", "Who studied seeds?", "", False),
        ("glacierologists", "Who measured the glacier?", "", True),
        ("the Examination Fund", "What did the nation begin?", "", False),
        ("the Duration Fund", "Who cut the ration?", "", False),
        ("the Renational Fund", "What did the nation begin?", "", True),
        ("the Lodge of Four", "What do four of the elders join?", "", False),
        ("the Silver Fund", "Who mined silver?", "", False),
        ("the Other House", "Which other body met?", "", False),
    ],
)
def test_a_word_of_the_stem_in_the_key_alone_gives_it_away(key: str, stem: str, title: str, expected: bool) -> None:
    assert stands_out(key, OTHERS, stem, title) is expected
    assert is_set(key, [Distractor(text=one) for one in OTHERS], title, stem) is not expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("oral exams", "written exams", True),
        ("foreign makers of glass", "domestic makers of glass", True),
        ("oral exams", "practical exams", False),
        ("oral exams", "written tests", False),
        ("exams", "exams", False),
    ],
)
def test_two_that_leave_no_third_case_exhaust_it(one: str, other: str, expected: bool) -> None:
    assert exhausts(one, other) is expected
    assert exhausts(other, one) is expected


def _first(told, ask) -> list[str]:
    return [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))][:3]


def test_what_has_the_same_word_of_the_stem_comes_in(story) -> None:
    told = story("It bound them.")
    ask = told.ask("Which agreement bound them?", "the Paris Agreement")
    assert "the Cancún Agreements" in _first(told, ask)


def test_what_leaves_no_third_case_is_an_option_only_as_the_other_side(story) -> None:
    told = story("They took oral arguments.", "They took written arguments and closing arguments.")
    ask = told.ask("What kind of arguments did they take?", "oral arguments")
    assert "written arguments" not in _first(told, ask)
    ask = told.ask("What did they take?", "oral exams", rivals=("written exams",))
    assert "written exams" in _first(told, ask)


def test_a_word_of_the_context_is_shared_out_too(story) -> None:
    told = story("It paid them.")
    rivals = ("the Silver Mill Union", "the Tax Court of Rome", "the Coastal Boat Club", "the Harbour Bank of Wales")
    ask = told.ask("Who paid?", "the Northern Harbour Board", rivals=rivals)
    found = choose(ask, told.fact(ask), told.text, Random("0"), "When the harbour silted up in 1850, who paid?")
    assert rivals[3] in [one.text for one in found[:3]]
