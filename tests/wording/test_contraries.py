"""Contraries that need more than one word: what differs, what is outside, what ended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.contraries import contraries
from quizgen.wording.statements import statement
from quizgen.wording.twins import with_words

Build = Callable[[str], Clause]

TURNED = [
    (
        "Moe and Lie @subject | speak/VBP @verb | the same/JJ dialect/NN @object",
        "Moe and Lie speak different dialects.",
    ),
    (
        "the reaction @subject | occurs/VBZ @verb | inside/IN a cell/NN @place",
        "The reaction occurs outside a cell.",
    ),
    ("the mill @subject | was/VBD built/VBN @verb | in 1820 @time:year", "The mill was demolished in 1820."),
]
LEFT = [
    "Ana @subject:person | taught/VBD @verb | within/IN the department/NN @place",
    "the skippers @subject | met/VBD @verb | inside/IN the Fisk/NNP @place:organisation",
    "the reaction @subject | occurs/VBZ @verb | within/IN 10 minutes/NNS @time",
    "the potter @subject | used/VBD @verb | his wheel/NN @object | within/IN the workshop/NN @place",
    "frost @subject | does/VBZ @verb | great harm/NN @object | inside/IN the valley/NN @place",
    "mills @subject | were/VBD built/VBN @verb | in 1820 @time:year",
]


def _said(clause: Clause) -> list[str]:
    return [statement(with_words(clause, found)) for _, found in contraries(clause)]


@pytest.mark.parametrize(("spec", "said"), TURNED)
def test_a_statement_is_turned_into_its_contrary(spec: str, said: str, clause: Build) -> None:
    """By the one contrary that leaves all else as it was."""
    assert _said(clause(spec)) == [said]


@pytest.mark.parametrize("spec", LEFT)
def test_what_is_measured_or_untold_is_left(spec: str, clause: Build) -> None:
    """A span has no outside, and of any mills some were pulled down."""
    assert _said(clause(spec)) == []
