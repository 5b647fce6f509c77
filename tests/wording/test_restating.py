"""Statements in another order, voice or wording."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.restating import restated

Build = Callable[[str], Clause]

RESTATED = [
    (
        "Brunel @subject:person | designed/VBD @verb | the bridge @object | in 1830 @time",
        "The bridge was designed by Brunel in 1830.",
    ),
    (
        "the bridge @subject | was/VBD/be designed/VBN @verb | by Brunel @agent:person | in 1830 @time",
        "Brunel designed the bridge in 1830.",
    ),
    (
        "Lima @subject:city | is/VBZ/be @verb | the capital of Peru @predicate",
        "The capital of Peru is Lima.",
    ),
    (
        "In 1990 @time | the port @subject | closed/VBD @verb",
        "The port closed in 1990.",
    ),
    (
        "the port @subject | exported/VBD @verb | 40 tons @object:number | in 1990 @time",
        "In 1990, the port exported 40 tons.",
    ),
    (
        "brass @subject | is/VBZ/be composed/VBN @verb | of copper @governed",
        "Brass is made up of copper.",
    ),
]


@pytest.mark.parametrize(("notation", "expected"), RESTATED, ids=[expected for _, expected in RESTATED])
def test_a_statement_is_turned_round(clause: Build, notation: str, expected: str) -> None:
    assert restated(clause(notation)) == expected


KEPT = [
    ("the town @subject | has/VBZ/have @verb | a port @object", "The town has a port."),
    ("Lima @subject:city | is/VBZ/be @verb | a port @predicate", "Lima is a port."),
    ("Ana @subject:person | sold/VBD @verb | her/PRP$^0 boat @object", "Ana sold her boat."),
    ("Ana @subject:person | called/VBD @verb | the boat @object", "Ana called the boat."),
    ("At noon @time | the port @subject | closed/VBD @verb", "At noon, the port closed."),
]


@pytest.mark.parametrize(("notation", "expected"), KEPT, ids=[expected for _, expected in KEPT])
def test_what_cannot_be_turned_stays(clause: Build, notation: str, expected: str) -> None:
    assert restated(clause(notation)) == expected
