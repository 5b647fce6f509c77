"""What a half holds against is named with whether it holds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession, contrast

CASES = [
    (
        "what speaks against it is said beside it",
        "Berg praised the harbour for its calm water, but Berg left for the hills in March.",
        "whether Berg left for the hills in March although Berg praised the harbour for its calm water",
    ),
    (
        "a noun behind despite is said so",
        "Despite protests from the fishermen, the town sold the old pier.",
        "whether the town sold the old pier despite protests from the fishermen",
    ),
    (
        "a first half that tells of what is asked needs no more",
        "Although all kinds of clay can be used to make pots, it is not possible to bake the whole store of clay.",
        "whether it is possible to bake the whole store of clay",
    ),
]


@pytest.mark.parametrize(("sentence", "aspect"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_aspect_names_what_a_half_holds_against(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    text = analysed(sentence)
    assert aspect in [one.aspect for one in (*contrast.find(text), *concession.find(text))]
