"""The aspect of a comparative in full."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import moreless

ASPECTS = [
    ("Salt is harder to melt than tin.", "how hard to melt"),
    ("The course could help children in Ely learn to handle ropes better.", "how well they handle ropes"),
    ("The act had far more serious results than the treaty.", "how serious the results are"),
    ("The tax hurts the poor in Peru more than it does the rich.", "how much the tax hurts them"),
    ("Owls sleep ten hours, two fewer than the herons.", "number of hours"),
    ("The number of owls is less now than three months ago.", "how great"),
]


@pytest.mark.parametrize(("sentence", "aspect"), ASPECTS, ids=[case[0] for case in ASPECTS])
def test_the_aspect_says_in_what(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    assert aspect in [one.aspect for one in moreless.find(analysed(sentence))]
