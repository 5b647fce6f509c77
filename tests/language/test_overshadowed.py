"""Nouns that a pronoun of their sentence may well not mean, since another fits what is told of it better."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

NOT_SAID = [
    ("what is defined", "Erosion shapes hills. Erosion is the wearing of old rock into its grains.", "its"),
    ("what is one of several things said", "Voss is Norway's main port, with a mint, and its oldest market.", "its"),
    ("who uses up one of two", "The feud ate up the savings of Norway and the years of its men.", "its"),
    ("groups beside people", "Clubs give teenagers their first life outside the circle of their families.", "their"),
    ("what is not what is told", "While small towns hold fairs, they are not always free fairs.", "they"),
    ("who fears", "Dealers met in June. Dealers fear they may be undermined through lotteries.", "they"),
    (
        "what is done",
        "The identification of salt as a basic taste came late, and it was identified in 1904 by a cook.",
        "it",
    ),
    ("what was built", "Old mills were built by poor people, even if they had no carts.", "they"),
    ("what states", "The first law states that the charge of a system stays the same; it never falls.", "it"),
    (
        "what looks how",
        "Holm's interest is less drawn to this trade on a large scale, and more concerned with how it affects men.",
        "it",
    ),
    ("who judges", "The Norwegian Council blamed Oslo because of its debts.", "its"),
    ("who thinks", "Norway was rather open in its view of Chad, assuming it was a small market.", "it"),
    ("what changes something", "The strike drove down coal output, but it rebounded the next year.", "it"),
    ("what happens", "Night raids occurred on land held by rebels so they could feed their horses.", "they"),
    ("what is met", "The moon was photographed by Luna 2 when it flew past the rocks.", "it"),
    ("what cannot be conquered", "The Act of 1803 applied to the island after it had been conquered.", "it"),
    ("what has no range", "Heavy rain has much meaning in two counties. Hunting is common in its old range.", "its"),
]


@pytest.mark.parametrize(("why", "paragraph", "word"), NOT_SAID, ids=[case[0] for case in NOT_SAID])
def test_what_another_noun_fits_better_is_not_said(analysed: Analysed, why: str, paragraph: str, word: str) -> None:
    assert last_token(analysed(paragraph), word).say is None


SAID = [
    ("Judaism is an old faith of many people with the Torah as its text.", "its", "Judaism’s"),
    ("Telmo has blamed the want of a plan for the fire, with its teams unaware of it.", "its", "Telmo’s"),
    ("Lisbon is a port of Portugal, with a market within its walls.", "its", "Lisbon’s"),
]


@pytest.mark.parametrize(("paragraph", "word", "said"), SAID, ids=[case[2] for case in SAID])
def test_what_stands_behind_with_is_the_subject_s(analysed: Analysed, paragraph: str, word: str, said: str) -> None:
    assert last_token(analysed(paragraph), word).say == said
