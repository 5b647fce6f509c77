"""The sides of a comparison by name."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import analogy, concession, contrast, moreless, ratio, similarity, superlative

NAMED = [
    (moreless, "Sweden has many bakers. It is bigger than Norway.", ("Sweden", "Norway")),
    (superlative, "Sweden is old, Norway is rich, and Denmark is the largest.", ("Denmark", "the others")),
    (superlative, "Sweden has one of the oldest mines in Europe.", ("Sweden", "the others")),
    (ratio, "Half of the farms burned down.", ("those that burned down", "the farms")),
    (similarity, "Sweden and Norway have the same climate.", ("Sweden", "Norway")),
    (
        concession,
        "Despite their accuracy and speed, weather models fail to show small storms.",
        ("weather models’ accuracy and speed", "weather models fail to show small storms"),
    ),
    (analogy, "The poet likened the city to a beehive.", ("the city", "a beehive")),
    (
        contrast,
        "The rye was cheap in spring, but its price doubled in autumn.",
        ("the rye was cheap in spring", "its price doubled in autumn"),
    ),
]


@pytest.mark.parametrize(("finder", "sentences", "expected"), NAMED, ids=[case[1] for case in NAMED])
def test_a_side_is_named(
    analysed: Callable[..., Text], finder: ModuleType, sentences: str, expected: tuple[str, str]
) -> None:
    assert expected in [(one.a, one.b) for one in finder.find(analysed(sentences))]


GROUNDED = [
    (
        "The canal was dug in 1820. It carried coal for a century, but the railway ruined it.",
        "the canal carried coal for a century",
    ),
    ("The pump allowed air into the well, but kept rain out.", "the pump allowed air into the well"),
]


@pytest.mark.parametrize(("paragraph", "a"), GROUNDED, ids=[case[1] for case in GROUNDED])
def test_the_pronoun_that_opens_a_side_is_named(analysed: Callable[..., Text], paragraph: str, a: str) -> None:
    text = analysed(paragraph)
    found = [one.a.lower() for finder in (contrast, concession) for one in finder.find(text)]
    assert a in found


def test_a_side_that_shares_its_subject_says_it(analysed: Callable[..., Text]) -> None:
    found = list(concession.find(analysed("The pump allowed air into the well, but kept rain out.")))
    assert [one.b.lower() for one in found] == ["the pump kept rain out"]


def test_this_alone_makes_no_side_of_a_contrast(analysed: Callable[..., Text]) -> None:
    assert not list(contrast.find(analysed("This was necessary for the mills, but the mills soon became useless.")))


def test_a_pronoun_that_nothing_names_makes_no_side(analysed: Callable[..., Text]) -> None:
    assert not list(concession.find(analysed("He stood tall, but he was afraid of the dark.")))
