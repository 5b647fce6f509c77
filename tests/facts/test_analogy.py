"""Likened to something of another kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import analogy

FOUND = [
    (
        "The spirit of Harrison has been compared to Indiana Jones.",
        ("analogy", "the spirit of Harrison", "Indiana Jones", "compared to"),
    ),
]
NOT_FOUND = [
    "The spirit of Harrison is strong.",
    "Harrison compared notes.",
]
ASKED = [
    (
        "The spirit of Harrison has been compared to Indiana Jones.",
        "to-what | To what has the spirit of Harrison been compared? | Indiana Jones",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in analogy.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(analogy.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(analogy.find, sentence)
