"""Figures: read out of a key and written back in its style."""

from __future__ import annotations

import pytest

from quizgen.distractors.figures import read

WRITTEN = [
    ("400", 250, "250"),
    ("about 40%", 55, "about 55%"),
    ("3.5 million", 2.4, "2.4 million"),
    ("230,000", 180_000, "180,000"),
    ("$1,200", 900, "$900"),
    ("two", 5, "five"),
    ("the Lodge of Four", 6, "the Lodge of Six"),
    ("seven weeks", 3, "three weeks"),
    ("twice", 3, "three times"),
    ("the first", 2, "the second"),
    ("fifty thousand", 30, "thirty thousand"),
    ("about a third", 5, "about a quarter"),
    ("half of the crew", 6, "a third of the crew"),
    ("about two-thirds", 3, "about one-third"),
    ("two thirds of the crew", 7, "three quarters of the crew"),
    ("a third attempt", 4, "a fourth attempt"),
    ("the 28th place", 31, "the 31st place"),
    ("the 12th place", 11, "the 11th place"),
]


@pytest.mark.parametrize(("text", "value", "expected"), WRITTEN)
def test_another_number_is_written_in_the_style_of_the_key(text: str, value: float, expected: str) -> None:
    figure = read(text)
    assert figure is not None
    assert figure.write(value) == expected


@pytest.mark.parametrize(
    "text", ["no number", "7 to 10", "two of nine", "thirty-seven ships", "A4", "ſix ships", "10-11%"]
)
def test_none_or_several_numbers_make_no_figure(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(("text", "value"), [("two", 47), ("fifty", 55), ("third", 40)])
def test_a_number_without_a_word_in_the_style_is_not_written(text: str, value: float) -> None:
    figure = read(text)
    assert figure is not None
    assert figure.write(value) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one out of every 6", "one out of every 8"),
        ("one in 6", "one in 8"),
        ("about one in six", "about one in eight"),
    ],
)
def test_of_a_share_of_one_the_number_behind_it_varies(text: str, expected: str) -> None:
    figure = read(text)
    assert figure is not None
    assert figure.write(8) == expected
