"""Other numbers: plausible, in the key's own precision, never one that could be right."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors import choose
from quizgen.distractors.numbers import is_bounded
from quizgen.quiz.numbers import numeric_order, quantity

KEYS = ["400", "about 40%", "3.5 million", "230,000", "nearly 200,000", "twelve", "five", "fifty thousand", "$45"]


def _options(story, sentence: str, key: str, stem: str = "How many bricks were laid?", seed: int = 0) -> list[str]:
    told = story(sentence)
    ask = told.ask(stem, key, hint="number")
    return [one.text for one in choose(ask, told.fact(ask), told.text, Random(str(seed)))]


@pytest.mark.parametrize("key", KEYS)
def test_three_other_numbers_of_one_unit_are_found(story, key: str) -> None:
    for seed in range(8):
        options = _options(story, f"They laid {key} of them.", key, seed=seed)[:3]
        assert len(options) == 3
        assert len({*options, key}) == 4
        assert numeric_order([*options, key]) is not None


@pytest.mark.parametrize("key", ["9am", "10 p.m.", "6.30am", "eight o'clock"])
def test_times_of_the_clock_are_whole_hours_apart_and_before_twelve(story, key: str) -> None:
    options = _options(
        story, f"The gate opens at {key} on Mondays.", key, "At what time does the gate open on Mondays?"
    )
    right = quantity(key)
    assert len(options) >= 3
    assert right is not None
    for option in options:
        other = quantity(option)
        assert other is not None
        assert other.value < 12
        assert round(abs(other.value - right.value), 2) in {1, 2, 3}


def test_what_holds_for_an_age_holds_for_the_next(story) -> None:
    assert _options(story, "School at nine suits 10-year-olds.", "10-year-olds", "Whom does school at nine suit?") == []


@pytest.mark.parametrize("key", KEYS)
def test_other_numbers_stay_within_a_like_size(story, key: str) -> None:
    right = quantity(key)
    assert right is not None
    for seed in range(8):
        for option in _options(story, f"They laid {key} of them.", key, seed=seed)[:3]:
            other = quantity(option)
            assert other is not None
            assert right.value / 5 <= other.value <= right.value * 5


def test_the_key_stands_in_every_place_for_some_seed(story) -> None:
    places = set()
    for seed in range(40):
        options = _options(story, "They laid 400 bricks.", "400", seed=seed)[:3]
        places.add(sum(float(option) < 400 for option in options))
    assert places == {0, 1, 2, 3}


def test_numbers_of_the_same_sentence_are_not_offered(story) -> None:
    for seed in range(20):
        options = _options(story, "They laid 400 bricks, 300 stones and 500 tiles.", "400", seed=seed)
        assert not {"300", "500"}.intersection(options)


def test_a_share_stays_below_the_whole(story) -> None:
    for seed in range(20):
        assert all(quantity(one).value < 100 for one in _options(story, "It holds 90% of them.", "90%", seed=seed))


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ("They laid more than 400 bricks.", "400", True),
        ("It holds 70 percent or more.", "70 percent", True),
        ("A child has a better than one in four chance of it.", "four", True),
        ("More than one in four bricks broke.", "four", True),
        ("They raised the wall beyond 400 bricks.", "400", True),
        ("They laid nearly 400 bricks.", "400", False),
        ("They laid 400 bricks.", "400", False),
    ],
)
def test_bounds_are_known_by_the_words_beside_the_key(text: str, key: str, expected: bool) -> None:
    assert is_bounded("", text, key) is expected


def test_what_bounds_another_number_of_the_stem_does_not_bound_the_key() -> None:
    text = "About 22% of the crew work more than 49 hours a week."
    assert not is_bounded("What share of the crew work more than 49 hours a week?", text, "about 22%")


def test_a_year_is_bounded_by_its_own_words_alone() -> None:
    assert not is_bounded("In which year did over 300 ships sink?", "Over 300 ships sank in 1911.", "1911")


def test_a_number_that_the_stem_names_with_its_unit_is_no_option(story) -> None:
    stem = "Beside 6 kilns, how many bricks were laid?"
    assert not {"6 kilns"} & set(_options(story, "They laid 5 kilns beside them.", "5 kilns", stem))


@pytest.mark.parametrize(
    ("key", "has_others"),
    [
        ("at least four", False),
        ("no fewer than 40", False),
        ("at least half", False),
        ("about 10%", True),
    ],
)
def test_a_bound_has_no_others_beside_it_since_it_holds_them(story, key: str, has_others: bool) -> None:
    assert bool(_options(story, f"It holds {key} of them.", key)) is has_others


@pytest.mark.parametrize(
    ("stem", "text", "key", "expected"),
    [
        ("By how much did it fall over a decade?", "It fell by 40%.", "40%", False),
        ("How many did she lay?", "She laid 400 bricks over her lifetime.", "400 bricks", False),
        ("How long did it take?", "It took over three years to build.", "three years", True),
    ],
)
def test_how_long_something_took_bounds_no_other_number(stem: str, text: str, key: str, expected: bool) -> None:
    assert is_bounded(stem, text, key) is expected


def test_what_is_under_an_age_is_no_bound_of_another_number(story) -> None:
    stem = "What share of under-sixes are taught there?"
    assert len(_options(story, "About 30% of under-sixes are taught there.", "about 30%", stem)) >= 3


@pytest.mark.parametrize("whole", ["the six", "his 6", "six"])
def test_no_more_of_them_are_counted_than_there_are(story, whole: str) -> None:
    for seed in range(8):
        options = _options(
            story, "He beat five of the six wrestlers.", "five", f"How many of {whole} wrestlers did he beat?", seed
        )
        assert {"four", "three"} <= set(options)
        assert not {"seven", "eight", "nine"} & set(options)


@pytest.mark.parametrize("whole", ["the two million", "the 2.5 million", "the twenty-four"])
def test_a_number_that_goes_on_is_no_whole_by_its_first_word(story, whole: str) -> None:
    drawn = [
        _options(story, "Of them 40 could row.", "40", f"How many of {whole} sailors could row?", seed)
        for seed in range(8)
    ]
    assert any(int(option) > 40 for options in drawn for option in options)


def test_a_count_beside_another_number_is_no_part_of_it(story) -> None:
    drawn = [
        _options(story, "He beat five men in six days.", "five", "How many of the men did he beat in six days?", seed)
        for seed in range(8)
    ]
    assert any({"seven", "eight"} & set(options) for options in drawn)
