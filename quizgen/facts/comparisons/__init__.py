"""Comparisons: one kind a file; what several kinds need stands beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from quizgen.clauses import Text
from quizgen.facts.comparisons import (
    analogy,
    change,
    concession,
    contrast,
    exception,
    moreless,
    parallel,
    ratio,
    read_off,
    similarity,
    superlative,
    thennow,
)
from quizgen.facts.comparisons.hedges import limited
from quizgen.facts.model import Finding

FINDERS: tuple[Callable[[Text], Iterator[Finding]], ...] = tuple(
    map(
        limited,
        (
            thennow.find,
            contrast.find,
            parallel.find,
            concession.find,
            change.find,
            ratio.find,
            moreless.find,
            superlative.find,
            similarity.find,
            analogy.find,
            exception.find,
            read_off.find,
        ),
    )
)
"""Each with what limits a clause said in the values."""
