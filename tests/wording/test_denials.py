"""What is denied, said as if it were so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Clause
from quizgen.wording.denials import affirmed
from quizgen.wording.statements import statement

Build = Callable[[str], Clause]

AFFIRMED = [
    ("the ferry @subject | is/VBZ/be not/RB @verb | a safe/JJ place @predicate", "The ferry is a safe place."),
    ("Ana @subject:person | did/VBD/do not/RB see/VB @verb | the port @object", "Ana saw the port."),
    ("otters @subject | do/VBP not/RB want/VB to/TO leave/VB/leave @verb | Ely @object", "Otters want to leave Ely."),
    ("Ana @subject:person | never/RB knew/VBD/know @verb | her old/JJ aunt @object", "Ana knew her old aunt."),
    ("otters @subject | have/VBP @verb | no/DT gills/NNS on their backs @object", "Otters have gills on their backs."),
    (
        "the/DT old/JJ ferry/NN @subject | has/VBZ @verb | no/DT upper/JJ deck @object",
        "The old ferry has an upper deck.",
    ),
]
KEPT = [
    "the/DT old/JJ ferry/NN @subject | has/VBZ @verb | no/DT water on board @object",
    "Ana @subject:person | saw/VBD/see @verb | the old/JJ port @object",
    "some/DT otters/NNS @subject | do/VBP not/RB eat/VB/eat @verb | river crabs @object",
    "otters @subject | may/MD not/RB eat/VB/eat @verb | the river crabs @object",
    "otters @subject | do/VBP not/RB eat/VB/eat @verb | any/DT river crabs @object",
    "otters @subject | do/VBP not/RB eat/VB/eat @verb | the crabs @object | because_of the salt @cause",
    "otters @subject | do/VBP not/RB swim/VB/swim @verb | in salt and/CC risk/VBP death @other:in",
    "Ely @subject:city | does/VBZ not/RB have/VB/have @verb | fewer/JJR locks/NNS @object",
]


def _denied(clause: Clause) -> Clause:
    is_denied = any(token.text in {"not", "never"} for token in clause.verb.words)
    return replace(clause, verb=replace(clause.verb, negated=is_denied))


@pytest.mark.parametrize(("written", "expected"), AFFIRMED)
def test_what_is_denied_is_affirmed(clause: Build, written: str, expected: str) -> None:
    found = affirmed(_denied(clause(written)))
    assert found is not None
    assert statement(found) == expected


@pytest.mark.parametrize("written", KEPT)
def test_what_may_be_so_in_part_is_left(clause: Build, written: str) -> None:
    assert affirmed(_denied(clause(written))) is None
