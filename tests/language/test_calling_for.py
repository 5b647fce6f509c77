"""Prepositions that a verb calls for hang on it; "for" tells more of a thing that is judged."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

CASES = [
    (
        "The crew landed in May 1976 and searched the soil for gold.",
        "The crew | searched | the soil; for gold",
    ),
    (
        "Divers combed the caves of the island for pearls.",
        "Divers | combed | the caves of the island; for pearls",
    ),
    (
        "Akira Lind replaced the lithium of the anode with carbon.",
        "Akira Lind | replaced | the lithium of the anode; with carbon",
    ),
    (
        "Bakers filled the ovens of the town with rye.",
        "Bakers | filled | the ovens of the town; with rye",
    ),
    (
        "Monks translated the songs of the valley into Latin.",
        "Monks | translated | the songs of the valley; into Latin",
    ),
    (
        "Nurses split the wards of the clinic into rooms.",
        "Nurses | split | the wards of the clinic; into rooms",
    ),
    (
        "Moe’s troops burned a mill and blamed the act on Danish spies.",
        "Moe’s troops | blamed | the act; on Danish spies",
    ),
    (
        "Walls protect the fields of the monks from goats.",
        "Walls | protect | the fields of the monks; from goats",
    ),
    (
        "Critics praised the choice of songs for the fair in Bergen.",
        "Critics | praised | the choice of songs for the fair; in Bergen",
    ),
    (
        "Critics praised the leader of the guild for his courage.",
        "Critics | praised | the leader of the guild; for his courage",
    ),
    (
        "Skippers painted the map of routes for traders.",
        "Skippers | painted | the map of routes for traders",
    ),
    (
        "Bakers sold the ovens with iron doors.",
        "Bakers | sold | the ovens with iron doors",
    ),
    (
        "Judges praised the choice of songs for children.",
        "Judges | praised | the choice of songs for children",
    ),
    (
        "Divers blamed the wreck of the ferry on fog.",
        "Divers | blamed | the wreck of the ferry; on fog",
    ),
    (
        "The monks have kept the recipe for more than 300 years.",
        "The monks | have kept | the recipe; for more than 300 years",
    ),
    (
        "Divers and fishers have discussed the wreck for over 40 years.",
        "Divers and fishers | have discussed | the wreck; for over 40 years",
    ),
    (
        "Divers have seen a plan for 40 years.",
        "Divers | have seen | a plan for 40 years",
    ),
    (
        "For this, divers blame the harbour.",
        "divers | blame | For this; the harbour",
    ),
    (
        "For years, divers have criticised the lack of lamps.",
        "divers | have criticised | For years; the lack of lamps",
    ),
    (
        "From the start, divers praised the lack of rules.",
        "divers | praised | From the start; the lack of rules",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_what_the_verb_calls_for_stands_beside_its_object(
    analysed: Callable[..., Text], sentence: str, expected: str
) -> None:
    clause = analysed(sentence).sentences[0].clauses[-1]
    pieces = "; ".join(join(piece.words) for piece in clause.pieces)
    assert f"{join(clause.subject.words)} | {join(clause.verb.words)} | {pieces}" == expected
