"""Shares of a counted whole and groups that are not the only ones are read off the words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import read_off

FOUND = {
    "a share of a counted whole": (
        "According to the 1870 list, out of 21,640 sailors 38.5% were Danes, 20.1% Finns and 9% Estonian bakers.",
        ("those that were Danes", "the 21,640 sailors", "38.5%"),
    ),
    "one of more groups": (
        "It isn’t only cooks who would gain from a warmer kitchen.",
        ("cooks", "others", "would gain from a warmer kitchen"),
    ),
}
NOT_FOUND = {
    "no share of them": "Out of 21,640 sailors many were Danes, and a few were Finns.",
    "one group alone": "It is only cooks who would gain from a warmer kitchen.",
    "a place": "It was not just in Oslo that bakers sold rye bread.",
    "a cause": "It is not only because of rain that farmers lose hay.",
    "a clause": "It is not only true that bakers need salt.",
    "a thing": "It isn’t just ships that need fresh tar.",
    "whom others mind": "It isn’t just bakers that Anna fears.",
    "no group": "It isn’t only cold, and the cooks who work here know it.",
}


@pytest.mark.parametrize(("sentence", "told"), FOUND.values(), ids=list(FOUND))
def test_words_tell(analysed: Callable[..., Text], sentence: str, told: tuple[str, str, str]) -> None:
    assert [(one.a, one.b, one.a_value) for one in read_off.find(analysed(sentence))] == [told]


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=list(NOT_FOUND))
def test_words_do_not_tell(analysed: Callable[..., Text], sentence: str) -> None:
    assert list(read_off.find(analysed(sentence))) == []
