"""Shares and multiples."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import ratio

FOUND = [
    ("About 29% of Americans have no savings.", ("ratio", "those that have no savings", "Americans", "29% of")),
    (
        "The Pacific covers half of the water surface of the Earth.",
        ("ratio", "the Pacific", "the water surface of the Earth", "half of"),
    ),
]
SAID = [
    ("The gene is found in one in nine mice.", ("those in whom the gene is found", "mice", "share of mice")),
    (
        "The crack was seen in one in nine young oaks.",
        ("those in which the crack was seen", "young oaks", "share of young oaks"),
    ),
    (
        "The flaw was found in one in nine clocks.",
        ("those in which the flaw was found", "clocks", "share of clocks"),
    ),
    (
        "For half of the old bridges, the toll was cut.",
        ("those for which the toll was cut", "the old bridges", "share of the old bridges"),
    ),
    (
        "Red fever is an illness seen in one in 40 shepherds.",
        ("those in whom red fever is seen", "shepherds", "share of shepherds"),
    ),
    (
        "For about half of new members, the fee is waived by the board.",
        ("those for whom the fee is waived by the board", "new members", "share of new members"),
    ),
    (
        "About 15% of the milk drunk in Ely goes to schools but the farmers say that more is wanted.",
        ("the part that goes to schools", "the milk drunk in Ely", "share of the milk drunk in Ely"),
    ),
    (
        "About 15% of the houses in Ely are old but sound.",
        ("those that are old but sound", "the houses in Ely", "share of the houses in Ely"),
    ),
    (
        "The lichens are the source of more than half of all natural dyes.",
        ("what comes from the lichens", "all natural dyes", "share of all natural dyes"),
    ),
    (
        "The new method was reliable over 70% of the time.",
        ("the new method", "all the time", "how often the new method was reliable"),
    ),
    (
        "The cell gave about four volts, twice as much as the old battery had given.",
        ("about four volts", "what the old battery had given", "how many times as much"),
    ),
    (
        "In May 1974, 20% of stations in Ely had no fuel.",
        ("those that had no fuel", "stations in Ely", "share of stations in Ely in May 1974"),
    ),
    (
        "The rule was flat: all Danes would have to pay 10 percent of their income.",
        ("what all Danes would have to pay", "all Danes’ income", "share of all Danes’ income"),
    ),
    (
        "About 3 million women are living with asthma, one million of whom have yet to be treated.",
        ("those that have yet to be treated", "about 3 million women who are living with asthma", "share"),
    ),
    (
        "Half of the sailors were told to row and half to swim.",
        ("those that were told to row", "the sailors", "share of the sailors"),
    ),
    (
        "The Moon is 95 times the mass of Ceres and slightly lighter than Jupiter.",
        ("the Moon", "Ceres", "how many times the mass"),
    ),
    (
        "Venus is smaller than its neighbour Jupiter, which is 318 times the mass of Earth.",
        ("Venus’s neighbour Jupiter", "Earth", "how many times the mass"),
    ),
    (
        "The lake has an area of 9 square miles, or three times the size of the bay.",
        ("the lake", "the bay", "how many times the size"),
    ),
    (
        "Danes have ten times the voting weight in the council as citizens of Norway.",
        ("Danes", "citizens of Norway", "how many times the voting weight"),
    ),
    (
        "A hole with a mass of 9 tons, more than six times the value measured for Leo, was found.",
        (None, "the value measured for Leo", "how many times the mass"),
    ),
    (
        "In 1909, there were 281 Jews (36.9%) and 18 Protestants (2.4%).",
        ("281 Jews", "the whole population", "share in 1909"),
    ),
    (
        "A child born in Ely has a one in four chance of reaching old age.",
        ("those reaching old age", "all children born in Ely", "share of all children born in Ely"),
    ),
    (
        "The judges rightly guessed whether 80% of the bakers were lying based on their voices.",
        ("those of whom it was rightly guessed whether they were lying", "the bakers", "share of the bakers"),
    ),
    (
        "The dough of a baker is ripe in about 90 times out of 100.",
        ("the dough of a baker", "100 times", "how often the dough of a baker is ripe"),
    ),
    (
        "In the 16th century, the bell was heard in Ely 30 percent of the time.",
        ("the bell", "all the time", "how often the bell was heard in Ely in the 16th century"),
    ),
    (
        "The flood of 1570 killed 900 in Ely, almost a third of the bakers.",
        ("the 900 in Ely that the flood of 1570 killed", "the bakers", "share of the bakers"),
    ),
    (
        "Four of the nine judges must agree to hear a case.",
        ("those that must agree to hear a case", "the nine judges", ""),
    ),
    ("The dam will help provide half of Chile's power.", (None, "Chile's power", "")),
    ("The dam will provide half of Chile's power.", (None, "Chile's power", "share of Chile's power")),
]
NOT_FOUND = [
    "Three of his books were printed in Ely.",
    "Inflation in Chile exceeded 11 percent in 1974.",
    "The duke gained the northern half of Crete.",
    "Cider is usually left three times that period.",
    "With sales growing by 12% per year, the mills have been enlarged.",
    "The southern half of Mars is old and full of craters.",
    "The Amazon carries about 70 times as much water.",
    "Most people must be immune: about 95 percent for measles.",
    "The vote did not reach the 40% of the electorate needed to pass the bill.",
    "Prices in Chile increased by 12%.",
    "Figure 2.21 of the report shows Chile.",
    "Chile won the cup twice.",
]
ASKED = [
    (
        "The Pacific covers half of the water surface of the Earth.",
        "share | What share of the water surface of the Earth does the Pacific cover? | half",
    ),
    (
        "Five of the seven bridges in Lyon collapsed in 1856.",
        "how-many-of | How many of the seven bridges in Lyon collapsed in 1856? | five",
    ),
    (
        "One in ten houses in Lisbon stood empty in 2011.",
        "share | What share of houses in Lisbon stood empty in 2011? | one in ten",
    ),
    (
        "Of the 3,000 houses in Lisbon, about 60% were built by sailors.",
        "share | What share of the 3,000 houses in Lisbon were built by sailors? | about 60%",
    ),
    (
        "About 40 percent of Lisbon’s sailors report owning at least one house.",
        "share | What share of Lisbon’s sailors report owning at least one house? | about 40 percent",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in ratio.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize(("sentence", "expected"), SAID, ids=[case[0] for case in SAID])
def test_sides_and_aspect_are_said(
    analysed: Callable[..., Text], sentence: str, expected: tuple[str | None, str, str]
) -> None:
    found = [(one.a if expected[0] else None, one.b, one.aspect) for one in ratio.find(analysed(sentence))]
    assert expected in found


def test_what_a_share_did_is_not_parted_from_it(asked: Callable[..., list[str]]) -> None:
    lines = asked(ratio.find, "Storms and floods have led to about half of all mills in Norway going unused.")
    assert not any(line.startswith("share") for line in lines)


def test_what_is_told_right_before_stands_for_those_who_did_so(analysed: Callable[..., Text]) -> None:
    found = list(ratio.find(analysed("In Ely 33 percent of judges keep bees. Only 11 percent of Danes do so.")))
    assert [(one.a, one.b) for one in found] == [("those that keep bees", "judges"), ("those that keep bees", "Danes")]


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(ratio.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(ratio.find, sentence)


TIMES = [
    (
        "Vega is a white star of type 9, that is 40 times as luminous as the Sun.",
        ["How many times as luminous as the Sun is Vega?"],
    ),
    (
        "Gotland has an area of 9 square miles, or three times the size of Lolland.",
        ["How many times the size of Lolland is Gotland?"],
    ),
    ("Ann Lee said that Vega may be 40 times as luminous as the Sun.", []),
    ("It is 40 times as luminous as the Sun.", []),
]


@pytest.mark.parametrize(("told", "stems"), TIMES, ids=[case[0] for case in TIMES])
def test_a_multiple_is_asked_for_where_nobody_else_says_it(
    asked: Callable[..., list[str]], told: str, stems: list[str]
) -> None:
    lines = [line.split(" | ") for line in asked(ratio.find, told)]
    assert [line[1] for line in lines if line[0] == "how-many-times"] == stems


NOT_ASKED = [
    "Seventy percent of houses in Lisbon and 91% of houses in Porto stood empty in 2011.",
    "One in ten women in Lisbon will own a house in her lifetime.",
]


@pytest.mark.parametrize("sentence", NOT_ASKED)
def test_a_share_beside_another_or_taken_up_by_one_is_not_asked(asked: Callable[..., list[str]], sentence: str) -> None:
    assert not [line for line in asked(ratio.find, sentence) if line.startswith("share")]


def test_one_in_so_many_is_a_gap_where_it_is_taken_up(asked: Callable[..., list[str]]) -> None:
    assert asked(ratio.find, "One in ten women in Lisbon will own a house in her lifetime.") == ["one-in |  | ten"]


MEASURES = [
    ("The oil is sold at a hundred times the price of the water.", "how many times the price"),
    ("The new lamp is three times as bright as the old one.", "how many times as bright"),
]


@pytest.mark.parametrize(("sentence", "aspect"), MEASURES, ids=[case[1] for case in MEASURES])
def test_a_multiple_tells_what_is_measured(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    assert [one.aspect for one in ratio.find(analysed(sentence))] == [aspect]
