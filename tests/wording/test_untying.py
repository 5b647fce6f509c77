"""Clauses without what only ties them to the sentences before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.statements import statement
from quizgen.wording.untying import untied

Build = Callable[[str], Clause]

TIES = [
    ("the bay @subject | furthermore/RB freezes/VBZ/freeze @verb | hard/RB @manner", "The bay freezes hard."),
    (
        "sales/NNS @subject | make/VBP @verb | 39 % of the trade/NN ,/PU or/CC 6 pounds/NNS of 15 @object",
        "Sales make 39% of the trade.",
    ),
    (
        "Ana @subject:person | is/VBZ/be also/RB spelt/VBN/spell @verb | as/IN Anna @other",
        "Ana is also spelt as Anna.",
    ),
    (
        "Ana @subject:person | chose/VBD/choose @verb | instead/RB @other | to/TO wait/VB @complement",
        "Ana chose to wait.",
    ),
    ("Ana @subject:person | instead/RB left/VBD/leave @verb | the town @object", "Ana left the town."),
    ("Ana @subject:person | now/RB left/VBD/leave @verb | the town @object", "Ana left the town."),
    ("Ana @subject:person | now/RB owns/VBZ/own @verb | the farm @object", "Ana now owns the farm."),
    ("the pump @subject | then/RB lifts/VBZ/lift @verb | the water @object", "The pump lifts the water."),
    ("Ana @subject:person | soon/RB left/VBD/leave @verb | the town @object", "Ana left the town."),
    ("Ana @subject:person | today/NN left/VBD/leave @verb | the town @object", "Ana left the town."),
    ("Ana @subject:person | has/VBZ/have already/RB left/VBN/leave @verb | the town @object", "Ana has left the town."),
    ("Ana @subject:person | recently/RB left/VBD/leave @verb | the town @object", "Ana left the town."),
    ("Ana @subject:person | already/RB had/VBD/have @verb | a farm @object", "Ana had a farm."),
    ("Ana @subject:person | will/MD soon/RB leave/VB @verb | the town @object", "Ana will soon leave the town."),
    ("ore/NN @subject | is/VBZ/be @verb | then/RB smelted/VBN @predicate", "Ore is smelted."),
    ("sadly/RB mining/VBG here/RB @subject | pays/VBZ/pay @verb | little @object", "Sadly mining here pays little."),
    ("fortunately/RB mining/VBG @subject | pays/VBZ/pay @verb | well/RB @manner", "Mining pays well."),
    ("Ana @subject:person | dug/VBD/dig @verb | further/RB south/RB in Peru @place", "Ana dug in Peru."),
    ("Ana @subject:person | dug/VBD/dig @verb | further/RB south/RB @place", "Ana dug further south."),
    (
        "Ana @subject:person | has/VBZ/have @verb | a/DT further/JJ offer/NN for land @object",
        "Ana has an offer for land.",
    ),
    ("Ana @subject:person | has/VBZ/have @verb | a/DT further/JJ offer/NN @object", "Ana has a further offer."),
    (
        "Ana @subject:person | sold/VBD/sell @verb | the mill @object | also/RB in Rome @place",
        "Ana sold the mill in Rome.",
    ),
    ("Ana @subject:person | left/VBD/leave @verb | to sell wool instead/RB @purpose", "Ana left to sell wool."),
    ("Ana @subject:person | did/VBD/do not/RB even/RB leave/VB @verb", "Ana did not even leave."),
    ("wool @subject | rather/RB was/VBD/be sold/VBN/sell @verb | by Danes @agent", "Wool was sold by Danes."),
    ("wool @subject | is/VBZ/be similarly/RB sold/VBN/sell @verb | in Rome @place", "Wool is sold in Rome."),
]


@pytest.mark.parametrize(("notation", "expected"), TIES, ids=[expected for _, expected in TIES])
def test_an_adverb_that_only_ties_is_left_off(clause: Build, notation: str, expected: str) -> None:
    assert statement(untied(clause(notation))) == expected
