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
    CORRECTING,
    DESPITE,
    EXEMPLIFYING,
    HOLDING,
    LIKENING,
    STARTING,
    TOO,
    TURNING,
    UNEXPECTED,
    WHILE,
    any_of,
)

CLASSES = (
    TURNING, HOLDING, ALTHOUGH, DESPITE, WHILE, BY_CONTRAST, CORRECTING, ADDING, LIKENING, CONCLUDING, EXEMPLIFYING,
    BEHIND, AS_IT_IS, COMMENTING, STARTING,
)  # fmt: skip


def test_a_word_is_of_one_class() -> None:
    assert all(one.isdisjoint(other) for one, other in combinations(CLASSES, 2))


def test_only_a_word_beside_a_verb_may_tie_sentences_too() -> None:
    assert TOO & frozenset().union(*CLASSES) == {"also", "likewise"}


def test_unexpected_is_built_of_its_classes() -> None:
    assert set(UNEXPECTED) >= {"but", "although", "nevertheless"}
    assert UNEXPECTED.isdisjoint(WHILE | BY_CONTRAST)


@pytest.mark.parametrize("word", ["but", "yet", "also"])
def test_asides_leaves_out_what_commas_seldom_enclose(word: str) -> None:
    assert word not in ASIDES


def test_any_of_takes_the_longest() -> None:
    assert re.match(any_of(["in", "in contrast"]), "in contrast, it rained").group() == "in contrast"
