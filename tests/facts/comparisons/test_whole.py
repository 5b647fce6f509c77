"""Comparisons made false by the opposite of their word, where the sentence is said as it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import moreless

TURNED = [
    (
        "According to a survey of Ely, there are more storks on the roofs of Ely than at any time since the 1930s.",
        "According to a survey of Ely, there are fewer storks on the roofs of Ely than at any time since the 1930s.",
    ),
    (
        "In a survey of Ely there are more White storks on the roofs of Ely than at any time since the 1930s.",
        "In a survey of Ely there are fewer White storks on the roofs of Ely than at any time since the 1930s.",
    ),
    (
        "If the demand for cheese is greater than the demand for butter, a dairy in Bern may sell its churns.",
        "If the demand for cheese is smaller than the demand for butter, a dairy in Bern may sell its churns.",
    ),
]
KEPT = [
    "There are more storks here than at any time since the 1930s.",
    "There are some guilds in Ely with more influence on the fairs than others.",
]


@pytest.mark.parametrize(("told", "false"), TURNED)
def test_the_opposite_makes_it_false(analysed: Callable[..., Text], told: str, false: str) -> None:
    assert [text for one in moreless.find(analysed(told)) for text in one.false_texts] == [false]


@pytest.mark.parametrize("told", KEPT)
def test_what_leans_or_holds_of_some_is_not_turned(analysed: Callable[..., Text], told: str) -> None:
    assert not [text for one in moreless.find(analysed(told)) for text in one.false_texts]
