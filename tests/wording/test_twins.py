"""Words replaced by others that say the same, and words that are left as they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.statements import statement
from quizgen.wording.twins import with_twins

Build = Callable[[str], Clause]

REPLACED = [
    (
        "many/JJ bakers/NNS @subject | needed/VBD/need @verb | rye/NN @object",
        "Numerous bakers required rye.",
    ),
    (
        "the mill @subject | relied/VBD/rely @verb | on/IN the stream @governed",
        "The mill depended on the stream.",
    ),
    (
        "the price/NN @subject | rose/VBD/rise @verb | in 1830 @time",
        "The price increased in 1830.",
    ),
    (
        "the mill @subject | started/VBD/start @verb | in 1830 @time",
        "The mill began in 1830.",
    ),
    (
        "the goat @subject | escaped/VBD/escape @verb | from/IN the barn @governed",
        "The goat got away from the barn.",
    ),
]


@pytest.mark.parametrize(("notation", "expected"), REPLACED, ids=[expected for _, expected in REPLACED])
def test_a_word_is_replaced_where_its_twin_says_the_same(clause: Build, notation: str, expected: str) -> None:
    assert statement(with_twins(clause(notation))[0]) == expected


KEPT = [
    "the baker @subject:person | rose/VBD/rise @verb | at dawn @time",
    "the baker @subject:person | started/VBD/start @verb | a shop @object",
    "the goat @subject | escaped/VBD/escape @verb | the knife @object",
    "rye @subject | was/VBD/be needed/VBN/need @verb | by bakers @agent",
    "the band @subject | performed/VBD/perform @verb | a song @object",
    "the road @subject | is/VBZ/be @verb | wide/JJ @predicate",
]


@pytest.mark.parametrize("notation", KEPT)
def test_a_word_of_another_sense_or_build_is_not(clause: Build, notation: str) -> None:
    assert with_twins(clause(notation))[1] == 0
