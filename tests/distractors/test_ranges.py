"""Keys with two numbers: both ends of a range move one way, an error stays, of two counts one or both change."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors import choose
from quizgen.distractors.figures import read_pair


def _options(
    story, key: str, stem: str = "How many are there?", sentence: str = "There are {}.", seed: int = 0
) -> list[str]:
    told = story(sentence.format(key))
    ask = told.ask(stem, key)
    return [one.text for one in choose(ask, told.fact(ask), told.text, Random(str(seed)))]


def _values(text: str) -> tuple[float, float]:
    pair = read_pair(text)
    assert pair is not None
    return pair[0].value, pair[1].value


@pytest.mark.parametrize("key", ["9–18", "415,000 to 587,000", "about 70–90 percent"])
def test_both_ends_of_a_range_move_one_way(story, key: str) -> None:
    low, high = _values(key)
    for seed in range(8):
        options = _options(story, key, seed=seed)
        assert len(options) >= 3
        for option in options:
            first, second = _values(option)
            assert first < second
            assert (first < low) == (second < high)


def test_the_error_of_a_measure_stays(story) -> None:
    options = _options(story, "181 ± 2 light-years", "How far is it?")
    assert len(options) >= 3
    assert all(one.endswith(" ± 2 light-years") for one in options)


def test_of_two_counts_one_or_both_change(story) -> None:
    options = _options(story, "11 vowels and 33 consonants")
    changed = {tuple(one != other for one, other in zip(_values(text), (11, 33), strict=True)) for text in options[:3]}
    assert changed == {(True, False), (False, True), (True, True)}


@pytest.mark.parametrize(
    "key",
    ["1914 to 1918", "six men including two cooks", "one of the 40 men", "more than 11 vowels and 33 consonants"],
    ids=["years", "a part of the other", "a pronoun", "a bound"],
)
def test_what_is_no_pair_of_counts_gives_none(story, key: str) -> None:
    assert not any("like size" in one.why for one in _found(story, key))


def _found(story, key: str):
    told = story(f"There are {key}.")
    ask = told.ask("How many are there?", key)
    return choose(ask, told.fact(ask), told.text, Random("0"))


@pytest.mark.parametrize(
    ("text", "expected"), [("5 cats", None), ("2, 3 and 4", None), ("two cats and 5 dogs", (2, 5))]
)
def test_a_pair_is_read_where_there_are_just_two(text: str, expected: tuple[int, int] | None) -> None:
    assert (read_pair(text) is None) == (expected is None)
    if expected is not None:
        assert _values(text) == expected


def test_where_little_is_apart_none_is_given(story) -> None:
    told = story("A day lasts 24 hours and 37 minutes, only a little longer than ours.")
    ask = told.ask("How long does a day last?", "24 hours and 37 minutes")
    assert choose(ask, told.fact(ask), told.text, Random("0")) == []


def test_what_lies_between_two_numbers_moves_as_a_range_does(story) -> None:
    options = _options(story, "between 30 and 40%", "What share is it?")
    assert len(options) >= 3
    assert all(low < high for low, high in map(_values, options))
    assert all(one.startswith("between ") for one in options)
