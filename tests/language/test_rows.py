"""Rows that the parser tears, mended in place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

ROWS = [
    ("The common wish weakened US power in Norway.", "The common wish | weakened | US power in Norway"),
    (
        "The monks built walls in order to protect themselves from wolves and thieves, to have a place for goats, "
        "to prevent drifting snow, and to easily store and dry hay.",
        "The monks | built | walls; in order to protect themselves from wolves and thieves, to have a place for goats, "
        "to prevent drifting snow, and to easily store and dry hay",
    ),
    (
        "Sleepwalking, restless leg syndrome, and day dreams are all causes of insomnia (Lind & Berg, 2000).",
        "Sleepwalking, restless leg syndrome, and day dreams | are | all; causes of insomnia (Lind & Berg, 2000)",
    ),
    (
        "The presence of a gene triggers the growth of a certain set of male organs and its absence results in "
        "female organs.",
        "The presence of a gene | triggers | the growth of a certain set of male organs",
    ),
    (
        "Much of what Ann Lee saw of English farming caused him concern.",
        "Much of what Ann Lee saw of English farming | caused | him; concern",
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
