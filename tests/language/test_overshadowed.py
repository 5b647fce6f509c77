"""Nouns that a pronoun of their sentence may well not mean, since another fits what is told of it better."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

CASES = [
    (
        "what is defined",
        "Erosion shapes hills. Erosion is the wearing of old {} into its grains.",
        ("rock", "rocks"),
        ("its", "erosion’s"),
    ),
    (
        "what uses up one of two",
        "The Baltic war ate up the savings of {} and the years of its men.",
        ("Norway", "farms"),
        ("its", "the Baltic war’s"),
    ),
    (
        "groups beside people",
        "Clubs give teenagers their first life outside the circle of their {}.",
        ("families", "halls"),
        ("their", "clubs’"),
    ),
    (
        "what is not what is told",
        "While small towns hold fairs, they are not always free {}.",
        ("fairs", "towns"),
        ("they", "small towns"),
    ),
    (
        "who fears",
        "Dealers met in June. Dealers fear they may be {} through lotteries.",
        ("undermined", "arrested"),
        ("they", "dealers"),
    ),
    (
        "what is done",
        "The identification of salt as a basic taste came late, and it was {} in 1904 by a cook.",
        ("identified", "praised"),
        ("it", "the identification of salt as a basic taste"),
    ),
    (
        "what was built",
        "Old mills were built {}, even if they had no carts.",
        ("by poor people", "on poor soil"),
        ("they", "old mills"),
    ),
    (
        "what states",
        "The first law states that {}; it never falls.",
        ("the charge stays the same", "all charges stay the same"),
        ("it", "the first law"),
    ),
    (
        "what looks how",
        "Holm's interest is less drawn to {}, and more concerned with how it affects men.",
        ("this trade on a large scale", "these trades on large scales"),
        ("it", "Holm's interest"),
    ),
    (
        "who judges",
        "The Norwegian Council {} Oslo because of its debts.",
        ("blamed", "left"),
        ("its", "the Norwegian Council’s"),
    ),
    (
        "who thinks",
        "Norway was rather open in its view of Chad, assuming it was {}.",
        ("a small market", "small"),
        ("it", "Norway"),
    ),
    (
        "what changes something",
        "The Baltic war drove down coal output, but it {} the next year.",
        ("rebounded", "ended"),
        ("it", "the Baltic war"),
    ),
    (
        "what happens",
        "Night raids {} on land held by rebels so they could feed their horses.",
        ("occurred", "were led"),
        ("they", "night raids"),
    ),
    (
        "what is met",
        "The moon was photographed {} when it flew past the rocks.",
        ("by Luna 2", "in June 1959"),
        ("it", "the moon"),
    ),
    (
        "what cannot be conquered",
        "The Act of 1803 applied to the island after it had been {}.",
        ("conquered", "amended"),
        ("it", "the Act of 1803"),
    ),
    (
        "what has no range",
        "Heavy rain has much meaning in two counties. Hunting is common in its old {}.",
        ("range", "form"),
        ("its", "hunting’s"),
    ),
]
"""What is not said, a paragraph with a gap, what stands there for it not to be said and to be said, pronoun, name."""


@pytest.mark.parametrize(
    ("paragraph", "put", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_what_another_noun_fits_better_is_not_said(
    analysed: Analysed, paragraph: str, put: tuple[str, str], expected: tuple[str, str]
) -> None:
    pronoun, name = expected
    assert [last_token(analysed(paragraph.format(one)), pronoun).say for one in put] == [None, name]


SAID = [
    ("Judaism is an old faith of many people with the Torah as its text.", "its", "Judaism’s"),
    ("Telmo has blamed the want of a plan for the fire, with its teams unaware of it.", "its", "Telmo’s"),
    ("Lisbon is a port of Portugal, with a market within its walls.", "its", "Lisbon’s"),
]


@pytest.mark.parametrize(("paragraph", "word", "said"), SAID, ids=[case[2] for case in SAID])
def test_what_stands_behind_with_is_the_subject_s(analysed: Analysed, paragraph: str, word: str, said: str) -> None:
    assert last_token(analysed(paragraph), word).say == said
