"""Comparisons from their other side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import moreless, superlative

RESTATED = [
    ("Copper is more expensive than iron ore.", "Iron ore is less expensive than copper."),
    ("Tin mines are more common in Wales than iron mines.", "Iron mines are less common in Wales than tin mines."),
    ("Canada has fewer inhabitants than California.", "California has more inhabitants than Canada."),
    (
        "The Nile carries more mud than any other river.",
        "No other river carries as much mud as the Nile.",
    ),
]
EXCHANGED = [
    ("Lake Baikal is deeper than Lake Tanganyika.", "Lake Tanganyika is deeper than Lake Baikal."),
    ("The moons of Jupiter are colder than the Moon.", "The Moon is colder than the moons of Jupiter."),
]
TURNED = [
    (
        "Ely has more Danish sailors hired to mend boats than Moss.",
        "Ely has fewer Danish sailors hired to mend boats than Moss.",
    ),
    ("The songs of Ely are more Danish than those of Moss.", "The songs of Ely are less Danish than those of Moss."),
]
SAME_SIDE = [
    "Gout is more common in sailors than cooks.",  # the cooks stand beside the sailors, not beside gout
    "Gout was rarer among cooks than soldiers.",  # the soldiers beside the cooks
    "Prices in Chile were higher than in 2009.",
    "The harvest in Peru was larger than expected.",
    "A Viking ship is much more beautiful than just a cargo boat.",  # no second thing
    "Olive oil is thicker and more expensive than vinegar.",  # of two degrees each would have to be turned
]


@pytest.mark.parametrize(("sentence", "expected"), RESTATED, ids=[case[0] for case in RESTATED])
def test_the_other_side_is_said_to_be_less(analysed: Callable[..., Text], sentence: str, expected: str) -> None:
    assert [one.restated for one in moreless.find(analysed(sentence))] == [expected]


@pytest.mark.parametrize(("sentence", "expected"), TURNED, ids=[case[0] for case in TURNED])
def test_what_is_counted_is_fewer(analysed: Callable[..., Text], sentence: str, expected: str) -> None:
    assert expected in [text for one in moreless.find(analysed(sentence)) for text in one.false_texts]


@pytest.mark.parametrize(("sentence", "expected"), EXCHANGED, ids=[case[0] for case in EXCHANGED])
def test_exchanged_sides_make_it_false(analysed: Callable[..., Text], sentence: str, expected: str) -> None:
    assert [one.false_texts[0] for one in moreless.find(analysed(sentence))] == [expected]


@pytest.mark.parametrize("sentence", SAME_SIDE)
def test_a_time_an_expectation_and_two_degrees_are_not_turned(analysed: Callable[..., Text], sentence: str) -> None:
    assert [one.restated for one in moreless.find(analysed(sentence))] == [""]


def test_no_other_is_greater_than_the_greatest(analysed: Callable[..., Text]) -> None:
    found = list(superlative.find(analysed("Greenland is the largest island in the world.")))
    assert [one.restated for one in found] == ["No other island in the world is larger than Greenland."]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Norwegian salmon is the fastest growing fish in the world.",
            "No other fish in the world is growing faster than Norwegian salmon.",
        ),
        (
            "The Danish krone was the most widely used coin in Iceland.",
            "No other coin in Iceland was more widely used than the Danish krone.",
        ),
        (
            "Bergen is the fastest-growing port in Norway.",
            "No other port in Norway is growing faster than Bergen.",
        ),
        (
            "Oats are not eaten there, and rye is the most commercially important grain in Norway.",
            "No other grain in Norway is more commercially important than rye.",
        ),
        (
            "Cod is the least economically valuable fish in Norway.",
            "No other fish in Norway is less economically valuable than cod.",
        ),
        (
            "Bergen is the largest working port in Norway.",
            "No other working port in Norway is larger than Bergen.",
        ),
        (
            "Bergen is the most important working port in Norway.",
            "No other working port in Norway is more important than Bergen.",
        ),
    ],
)
def test_a_degree_of_a_deed_stays_beside_it(analysed: Callable[..., Text], sentence: str, expected: str) -> None:
    assert [one.restated for one in superlative.find(analysed(sentence))] == [expected]


def test_what_a_comma_adds_to_the_greatest_is_not_said_of_others(analysed: Callable[..., Text]) -> None:
    found = list(
        superlative.find(analysed("Greenland is the largest island in the world, with 17 towns on its coast."))
    )
    assert [one.restated for one in found] == ["No other island in the world is larger than Greenland."]


@pytest.mark.parametrize(
    ("sentence", "false"),
    [
        ("Gout is more common in men than in women.", "Gout is less common in men than in women."),
        (
            "Old ferries are more common in fjords than on rivers.",
            "Old ferries are less common in fjords than on rivers.",
        ),
        ("Canada has more young people than Norway.", "Canada has fewer young people than Norway."),
    ],
)
def test_what_a_preposition_governs_is_not_counted(analysed: Callable[..., Text], sentence: str, false: str) -> None:
    assert false in [text for one in moreless.find(analysed(sentence)) for text in one.false_texts]
