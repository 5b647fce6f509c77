"""From what to what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import change

FOUND = [
    (
        "The number of wolves in Italy rose from 100 to 3,000.",
        ("change", "the number of wolves in Italy", "the number of wolves in Italy earlier", "rose"),
    ),
    (
        "Exports from Chile increased by 12% in 2010.",
        ("change", "exports from Chile", "exports from Chile earlier", "increased"),
    ),
]
NOT_FOUND = [
    "The sun rose over Chile.",
    "Chile wants to improve its roads.",
    "More employees in Japan are falling ill.",
]
ASKED = [
    (
        "Exports from Chile increased by 12% in 2010.",
        "change-by | By how much did exports from Chile increase in 2010? | 12%",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in change.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(change.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(change.find, sentence)


RESTATED = [
    ("The number of wolves in Italy rose in 2010.", "The number of wolves in Italy went up in 2010."),
    ("The number of wolves in Italy rose as high as 3,000.", ""),
]


@pytest.mark.parametrize(("sentence", "expected"), RESTATED, ids=[case[0] for case in RESTATED])
def test_an_amount_goes_up_or_down_in_other_words(analysed: Callable[..., Text], sentence: str, expected: str) -> None:
    assert [one.restated for one in change.find(analysed(sentence))] in ([expected], [])


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        ("Wolves in Italy became less and less common.", False),
        ("Wolves in Italy have become less and less common.", True),
    ],
)
def test_what_became_so_is_asked_with_its_time_only(
    analysed: Callable[..., Text], sentence: str, is_asked: bool
) -> None:
    assert any(one.text for one in change.find(analysed(sentence))) == is_asked


def test_the_figure_reached_is_asked(asked: Callable[..., list[str]]) -> None:
    expected = "to-figure | To what figure did the number of wolves in Italy rise from 100? | 3,000"
    assert expected in asked(change.find, "The number of wolves in Italy rose from 100 to 3,000.")
