"""Contrast by build alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import parallel

FOUND = [
    (
        "The museum in Paris received $40 million and the museum in Lyon received $17 million.",
        ("contrast", "the museum in Paris", "the museum in Lyon", "parallel build"),
    ),
    (
        "About 22% of Japanese people work more than 49 hours a week, compared with 16% of US workers.",
        (
            "contrast",
            "about 22% of Japanese people work more than 49 hours a week",
            "16% of US workers",
            "compared with",
        ),
    ),
    (
        "The recorder contains batteries and did not include a cable.",
        ("contrast", "contains batteries", "did not include a cable", "not"),
    ),
]
NOT_FOUND = [
    "The museum in Paris opened and visitors from Lyon arrived.",
    "Paris not only received $40 million.",
]
ASKED = [
    (
        "About 22% of Japanese people work more than 49 hours a week, compared with 16% of US workers.",
        "compared | What share of US workers work more than 49 hours a week, "
        "compared with about 22% of Japanese people? | 16%",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in parallel.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(parallel.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(parallel.find, sentence)
