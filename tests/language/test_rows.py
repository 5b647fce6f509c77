"""Rows that the parser tears, mended in place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

ROWS = [
    (
        "During dives at Palermo, its old suburb Mondello, and the island of Ustica, divers found nine boats.",
        "divers | found | During dives at Palermo, its old suburb Mondello, and the island of Ustica; nine boats",
    ),
    (
        "During dives at Palermo, a port of Sicily, divers found nine boats.",
        "divers | found | During dives at Palermo; nine boats",
    ),
    (
        "Hoarding is a chronic habit in which a person buys, stores, and refuses to sell old goods.",
        "Hoarding | is | a chronic habit in which a person buys, stores, and refuses to sell old goods",
    ),
    (
        "The town was at the centre of Norway's political struggles throughout the war, as the country abolished old "
        "titles, adopted a new flag and underwent numerous strikes.",
        "the country | adopted | a new flag",
    ),
    (
        "In Norway in 1911, for instance, a peaceful popular rising led to the mayor’s resignation, ushered in the end "
        "of one-man rule, and cleared a path to attempts at peace.",
        "a peaceful popular rising | led | In Norway in 1911; for instance; to the mayor’s resignation",
    ),
    ("The common wish weakened US power in Norway.", "The common wish | weakened | US power in Norway"),
    (
        "The nuns raised walls in order to guard the orchard from deer and hail, to have a corner for hens, "
        "to stop drifting sand, and to cheaply dry figs.",
        "The nuns | raised | walls; in order to guard the orchard from deer and hail, to have a corner for hens, "
        "to stop drifting sand, and to cheaply dry figs",
    ),
    (
        "Measles, whooping cough, and chicken pox are all dangers of school life (Lind & Berg, 2000).",
        "Measles, whooping cough, and chicken pox | are | all; dangers of school life",
    ),
    (
        "The warmth of a nest starts the growth of a second pair of wings and its absence results in wingless young.",
        "The warmth of a nest | starts | the growth of a second pair of wings",
    ),
    (
        "When mills were in wide use, however, Ann B. Lee built the largest wheel in 1820.",
        "Ann B. Lee | built | When mills were in wide use, however; the largest wheel; in 1820",
    ),
    (
        "Most of what Ann Lee heard of Welsh mining caused him concern.",
        "Most of what Ann Lee heard of Welsh mining | caused | him; concern",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), ROWS)
def test_a_row_is_whole(analysed: Callable[..., Text], sentence: str, expected: str) -> None:
    clauses = [clause for one in analysed(sentence).sentences for clause in one.clauses]
    found = [
        f"{join(one.subject.words)} | {join(one.verb.words)} | {'; '.join(join(piece.words) for piece in one.pieces)}"
        for one in clauses
    ]
    assert expected in found, found


@pytest.mark.parametrize("turn", ["however", "nevertheless"])
def test_what_a_turn_between_commas_joins_to_another_statement_is_kept(
    analysed: Callable[..., Text], turn: str
) -> None:
    said = f"By 1790 mills were in general use, {turn}, Ann B. Lee made the biggest wheel in 1820."
    kept = [join(one.subject.words) for one in analysed(said).sentences[0].clauses if not one.lost]
    assert kept == ["Ann B. Lee"]
