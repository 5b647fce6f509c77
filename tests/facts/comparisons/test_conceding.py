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
        "Although the kiln can bake all kinds of clay, it is not possible to bake river clay in the kiln.",
        "whether it is possible to bake river clay in the kiln",
    ),
    (
        "one that shares a word with it does not answer it",
        "Although all kinds of clay can be used to make pots, it is not possible to bake the whole store of clay.",
        "whether it is possible to bake the whole store of clay although all kinds of clay can be used to make pots",
    ),
    (
        "nor does it tell how hard something is",
        "Berg may try to raise the wreck, but it will be difficult for him to hire a crane.",
        "how difficult it will be for Berg to hire a crane although Berg may try to raise the wreck",
    ),
    (
        "what is added to it, and that it is certain, is left out",
        "Certainly, the mill ground barley for the town, which lay upstream. But the mill did not pay its workers.",
        "whether the mill paid its workers although the mill ground barley for the town",
    ),
    (
        "one that holds in another case goes against nothing",
        "Berg hopes that the ice will melt by May. But if not, Berg plans to walk to the harbour.",
        "whether Berg plans to walk to the harbour",
    ),
    (
        "when it was so is left out of a long one",
        "The right of the people of the western valleys to fish in the old lake was taken away in 1904 when Chile was "
        "under a king and had few friends in the region, but Chile was given ten years to close the lake.",
        "whether Chile was given ten years to close the lake although the right of the people of the western valleys "
        "to fish in the old lake was taken away in 1904",
    ),
]


@pytest.mark.parametrize(("sentence", "aspect"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_aspect_names_what_a_half_holds_against(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    text = analysed(sentence)
    assert aspect in [one.aspect for one in (*contrast.find(text), *concession.find(text))]
