"""Words of rank: what they compare, and the figures that stand beside them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import moreless

RANKED = [
    (
        "Bergen has the highest number of fishing boats, with 120, followed by Tromsø (50) and Bodø (17).",
        ("Bergen", "Tromsø", "number of fishing boats", "120", "50"),
    ),
    (
        "The most visited of the harbours is Bergen, followed by Bodø (80 boats) and Moss (60 boats).",
        ("Bergen", "Bodø", "rank", "higher", ""),
    ),
    (
        "The forest lies within Brazil, with 60% of the trees, followed by Peru with 13%.",
        ("Brazil", "Peru", "share of the trees", "60%", "13%"),
    ),
    (
        "Lima dropped in the table, sliding nine rungs to 31st, just ahead of Quito at 33rd.",
        ("Lima", "Quito", "rank in the table", "31st", "33rd"),
    ),
    (
        "Norway led with 30 gold medals (not counting skis), followed by Peru and Chile with 19 and 16, respectively.",
        ("Norway", "Peru", "number of gold medals", "30 gold medals", "19"),
    ),
    (
        "Peru has one of the highest scores for rain in the world, just behind Cuba, although well below warm Chile.",
        ("Peru", "warm Chile", "scores for rain in the world", "lower", ""),
    ),
    ("They put the river ahead of the mill.", ("the river", "the mill", "priority", "higher", "")),
    (
        "The number of owls in Ely outstrips the number of herons.",
        ("the number of owls in Ely", "the number of herons", "number of owls", "more", ""),
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), RANKED, ids=[case[0] for case in RANKED])
def test_a_rank_says_in_what(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.a, one.b, one.aspect, one.a_value, one.b_value) for one in moreless.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Lee withdrew, fearing he was outnumbered.",
        "The old town lies well above Lima and its harbour.",
        "Trade in the hills was relatively local.",
        "The Union, led by President Lincoln, refused the offer.",
        "Her first long novel was Salt Roads (1921), followed by The Lamp (1923) and Harbour (1928).",
    ],
)
def test_a_rank_over_nobody_is_no_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(moreless.find(analysed(sentence)))


def test_what_only_describes_part_of_a_subject_is_not_compared(analysed: Callable[..., Text]) -> None:
    assert not list(
        moreless.find(analysed("One reason for the relatively low rate in Sweden is that the law is mild."))
    )


def test_ahead_and_behind_change_places_in_a_false_statement(analysed: Callable[..., Text]) -> None:
    told = "Denmark has one of the highest incomes in Europe, just behind Norway and ahead of Sweden and Spain."
    found = {one.cue: one.false_texts for one in moreless.find(analysed(told))}
    assert found["just behind"] == (
        "Denmark has one of the highest incomes in Europe, just ahead of Norway and behind Sweden and Spain.",
    )
