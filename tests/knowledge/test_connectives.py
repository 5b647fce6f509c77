"""The classes of connectives, of which every list of them is built."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from quizgen.knowledge.connectives import (
    ADDING,
    ALTHOUGH,
    AS_IT_IS,
    ASIDES,
    BEHIND,
    BY_CONTRAST,
    COMMENTING,
    CONCLUDING,
    EXEMPLIFYING,
    HOLDING,
    LIKENING,
    TURNING,
    WHILE,
    any_of,
)

CLASSES = (
    TURNING, HOLDING, ALTHOUGH, WHILE, BY_CONTRAST, ADDING, LIKENING, CONCLUDING, EXEMPLIFYING, BEHIND, AS_IT_IS,
    COMMENTING,
)  # fmt: skip


def test_a_word_is_of_one_class() -> None:
    assert all(one.isdisjoint(other) for one, other in combinations(CLASSES, 2))


@pytest.mark.parametrize("word", ["but", "yet", "also"])
def test_asides_leaves_out_what_commas_seldom_enclose(word: str) -> None:
    assert word not in ASIDES


def test_any_of_takes_the_longest() -> None:
    assert re.match(any_of(["in", "in contrast"]), "in contrast, it rained").group() == "in contrast"
