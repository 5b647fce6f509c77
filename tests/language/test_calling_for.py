"""Prepositions that a verb calls for hang on it; "for" tells more of a thing that is judged."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

CASES = [
    (
        "Judges praised the choice of songs for children.",
        "Judges | praised | the choice of songs for children",
    ),
    (
        "Divers blamed the wreck of the ferry on fog.",
        "Divers | blamed | the wreck of the ferry; on fog",
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
    (clause,) = [clause for one in analysed(sentence).sentences for clause in one.clauses]
    pieces = "; ".join(join(piece.words) for piece in clause.pieces)
    assert f"{join(clause.subject.words)} | {join(clause.verb.words)} | {pieces}" == expected
