"""Denials affirmed, for false statements."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.affirming import affirmed
from quizgen.wording.statements import statement

Build = Callable[[str], Clause]

AFFIRMED = [
    ("the canal @subject | does/VBZ/do not/RB carry/VB/carry @verb | freight/NN @object", "The canal carries freight."),
    ("the gate @subject | was/VBD/be not/RB repaired/VBN/repair @verb | in 1830 @time",
     "The gate was repaired in 1830."),
    ("Peru @subject:country | can/MD/can not/RB veto/VB/veto @verb | the plan @object", "Peru can veto the plan."),
    ("the king @subject | did/VBD/do n't/RB pay/VB/pay @verb | much/JJ attention/NN @object",
     "The king paid a lot of attention."),
]  # fmt: skip
LEFT = [
    "the gate @subject | was/VBD/be not/RB repaired/VBN/repair @verb",
    "the king @subject | need/VBP/need not/RB have/VB/have feared/VBN/fear @verb | the canal @object",
    "the canal @subject | carries/VBZ/carry @verb | freight/NN @object",
    "the canal @subject | does/VBZ/do not/RB carry/VB/carry @verb | any/DT freight/NN @object",
    "the canal @subject | may/MD/may not/RB carry/VB/carry @verb | freight/NN @object",
    "the canal @subject | does/VBZ/do not/RB carry/VB/carry @verb | only/RB freight/NN @object",
]


@pytest.mark.parametrize(("written", "expected"), AFFIRMED)
def test_a_denial_is_affirmed(clause: Build, written: str, expected: str) -> None:
    found = affirmed(clause(written))
    assert found is not None
    assert statement(found) == expected


@pytest.mark.parametrize("written", LEFT)
def test_what_is_said_of_the_denial_itself_is_left(clause: Build, written: str) -> None:
    assert affirmed(clause(written)) is None
