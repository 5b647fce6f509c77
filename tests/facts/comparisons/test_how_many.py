"""How many do what two halves tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession, contrast

COUNTED = [
    (
        "how many do each, where both halves count",
        "Many more people ask for a seat on the ferry, but not everyone can sail because the ferry is small.",
        "how many people ask for a seat on the ferry and how many can sail",
    ),
    (
        "what is counted is no owner",
        "Many of its cooks work at night, but few of them are paid.",
        "how many cooks work at night and how many are paid",
    ),
]


def test_a_handful_of_other_things_is_not_counted_with_them(analysed: Callable[..., Text]) -> None:
    text = analysed("Every year, there are thousands of poets who send a book, but the jury will print only a handful.")
    assert not [one for one in contrast.find(text) if one.aspect.startswith("how many")]


@pytest.mark.parametrize(("sentence", "aspect"), [case[1:] for case in COUNTED], ids=[case[0] for case in COUNTED])
def test_it_says_what_they_are_counted_for(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    assert aspect in [one.aspect for one in contrast.find(analysed(sentence))]


@pytest.mark.parametrize(
    "sentence",
    [
        "The plan will be liked by most Danish bakers, but few will forget the words of the old king.",
        "Berg could not say how many of the bakers came, though not all of the mills answered the letter of the king.",
    ],
    ids=["nothing said of what is counted", "a question"],
)
def test_what_is_not_counted_has_no_number(analysed: Callable[..., Text], sentence: str) -> None:
    found = [*contrast.find(analysed(sentence)), *concession.find(analysed(sentence))]
    assert not [one for one in found if one.aspect == "how many"]
