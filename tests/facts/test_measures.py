"""Measures with their amounts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import measures

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Lake Vättern is a Swedish lake with an area of 1,893 square kilometres.",
        "measure | What is the area of Lake Vättern? | 1,893 square kilometres",
    ),
    (
        "In 1930, the Bremen had a top speed of about 28 knots.",
        "measure | In 1930, what was the top speed of the Bremen? | about 28 knots",
    ),
    (
        "Lervik had a population of thirty-two thousand in 1911.",
        "measure | What was the population of Lervik in 1911? | thirty-two thousand",
    ),
]
REFUSED = [
    "Cancer is a constellation with an air of mystery.",  # no measure
    "The Bremen does not have a top speed of 28 knots.",  # negated
    "The Bremen may have a top speed of 28 knots.",  # not sure
    "The crew of the Bremen met a whale with a length of 30 metres.",  # of something else
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_a_measure_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert asked(measures.find, sentence) == [expected]


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_measure_is_asked(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(measures.find, ASKED[0], sentence) == []
