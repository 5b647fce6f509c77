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


def _counts(text: Text) -> list[str]:
    """The aspects that count something."""
    found = [*contrast.find(text), *concession.find(text)]
    return [one.aspect for one in found if one.aspect.startswith("how many")]


@pytest.mark.parametrize(
    ("printed", "counts"),
    [("the jury will print only a handful", []), ("only a handful are printed", ["how many poets"])],
    ids=["of what is not said", "of the subject"],
)
def test_a_handful_of_other_things_is_not_counted_with_them(
    analysed: Callable[..., Text], printed: str, counts: list[str]
) -> None:
    assert _counts(analysed(f"Every year, there are thousands of poets who send a book, but {printed}.")) == counts


@pytest.mark.parametrize(("sentence", "aspect"), [case[1:] for case in COUNTED], ids=[case[0] for case in COUNTED])
def test_it_says_what_they_are_counted_for(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    assert aspect in [one.aspect for one in contrast.find(analysed(sentence))]


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        (
            "The plan will be liked by most Danish bakers, but few will forget the words of the old king.",
            "Many of its cooks work at night, but few of them are paid.",
        ),
        (
            "Berg could not say how many of the bakers came, but not all of them answered the letter of the king.",
            "Many of the bakers came, but not all of them answered the letter of the king.",
        ),
    ],
    ids=["nothing said of what is counted", "a question"],
)
def test_what_is_not_counted_has_no_number(analysed: Callable[..., Text], sentence: str, counted: str) -> None:
    assert not _counts(analysed(sentence))
    assert _counts(analysed(counted))
