"""The sides of a comparison by name."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import analogy, contrast, moreless, ratio, similarity, superlative

NAMED = [
    (moreless, "Sweden has many bakers. It is bigger than Norway.", ("Sweden", "Norway")),
    (superlative, "Sweden is old, Norway is rich, and Denmark is the largest.", ("Denmark", "the others")),
    (superlative, "Sweden has one of the oldest mines in Europe.", ("Sweden", "other mines in Europe")),
    (ratio, "Half of the farms burned down.", ("those that burned down", "the farms")),
    (similarity, "Sweden and Norway have the same climate.", ("Sweden", "Norway")),
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
