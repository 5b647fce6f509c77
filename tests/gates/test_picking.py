"""A definite that picks one out of several says out of which."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.gates.picking import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, Matching, Pair

Resting = Callable[..., Candidate]

LEANING = [
    "Kari Moe sailed to the nearest harbour.",
    "The cheapest ticket was sold to Kari Moe.",
    "The surviving sailor wrote to Kari Moe.",
    "Kari Moe rowed along the main canal.",
]
PLACED = [
    "Kari Moe sailed to the nearest harbour in Norway.",
    "The cheapest ticket that was sold belonged to Kari Moe.",
    "Kari Moe is one of the oldest nurses.",
    "Kari Moe wanted to find the cheapest ticket.",
    "Kari Moe won the most medals.",
    "Kari Moe rowed along the old canal.",
    "Kari Moe mended the finest net ever made.",
    "The law protects the smallest farms, said Kari Moe.",
    "In Norway, the main canal was dug by Kari Moe.",
    "The oil-burning lamp was sold to Kari Moe.",
    "Kari Moe bought a ticket, the cheapest ticket.",
]


def _candidate(resting: Resting, analysed: Callable[..., Text], told: str) -> Candidate:
    found = resting(Cloze(text=told.replace("Kari Moe", "[[Kari Moe]]")), told)
    return replace(found, finding=replace(found.finding, sentences=(analysed(told).sentences[0],)))


@pytest.mark.parametrize("told", LEANING)
def test_one_picked_out_of_what_is_not_named_is_refused(
    resting: Resting, analysed: Callable[..., Text], told: str
) -> None:
    assert refuse(_candidate(resting, analysed, told), "Trains") is not None


@pytest.mark.parametrize("told", PLACED)
def test_what_is_told_out_of_which_stands(resting: Resting, analysed: Callable[..., Text], told: str) -> None:
    assert refuse(_candidate(resting, analysed, told), "Trains") is None


@pytest.mark.parametrize(
    ("told", "title"), [(LEANING[0], "Harbours"), (LEANING[2], "Kari Moe"), ("Kari Moe is the oldest nurse.", "Kari")]
)
def test_the_title_tells(resting: Resting, analysed: Callable[..., Text], told: str, title: str) -> None:
    assert refuse(_candidate(resting, analysed, told), title) is None


def test_other_items_are_not_read(resting: Resting, analysed: Callable[..., Text]) -> None:
    pairs = [Pair(left=f"the nearest harbour {at}", right=f"b{at}") for at in range(4)]
    found = replace(_candidate(resting, analysed, LEANING[0]), item=Matching(pairs=pairs))
    assert refuse(found, "Trains") is None
