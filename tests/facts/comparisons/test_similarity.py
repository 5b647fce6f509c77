"""What two things share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import similarity

FOUND = [
    ("Both Toyota and Nissan opened factories in Tennessee.", ("similarity", "Toyota", "Nissan", "both")),
    (
        "The flag of Chad is similar to the flag of Romania.",
        ("similarity", "the flag of Chad", "the flag of Romania", "similar to"),
    ),
]
NOT_FOUND = [
    "The clerks may pronounce such words, but others have difficulty. Old names cause similar difficulty.",
    "Deflation in Chad can be just as harmful.",
    "At the same time Chad left the league.",
    "Chad has a flag.",
]
ASKED = [
    (
        "Both Toyota and Nissan opened factories in Tennessee.",
        "which-two | Which two companies both opened factories in Tennessee? | Toyota and Nissan",
    ),
    (
        "Both towns and villages are governed by a sheriff.",
        "agent | Who governs both towns and villages? | a sheriff",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in similarity.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(similarity.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(similarity.find, sentence)
