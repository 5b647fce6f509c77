"""Time, place, cause and purpose go to the other end of a statement, where it says the same there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.moving import moved

BACK = [
    ("a time", "In 1990 @time | parliament @subject | amended/VBD @verb | the treaty @object",
     "Parliament amended the treaty in 1990."),
    ("a place",
     "In Fiji @place:country | farmers/NNS @subject | grow/VBP @verb | rice @object", "Farmers grow rice in Fiji."),
    ("a purpose", "To save/VB fuel @purpose! | crews/NNS @subject | cut/VBD @verb | the speed @object",
     "Crews cut the speed to save fuel."),
    ("a place that a share is counted in",
     "In Fiji @place:country | half/NN @subject:percent | grow/VBP @verb | rice @object", None),
    ("a pronoun for what stands behind",
     "In its/PRP$^5 reign @time | parliament @subject | amended/VBD @verb | it @object",
     None),
    ("the only time", "At noon @time | crews/NNS @subject | cut/VBD @verb | the speed @object", None),
    ("an age", "By 30 @time | she/PRP @subject | ran/VBD/run @verb | a mill @object", None),
    ("a time before a place", "In 1990 @time | crews/NNS @subject | met/VBD/meet @verb | in Oslo @place:city", None),
]  # fmt: skip
FORWARD = [
    ("a time", "The court @subject | amended/VBD @verb | the treaty @object | in 1990 @time",
     "In 1990, the court amended the treaty."),
    ("one word that may be a name",
     "Parliament @subject | amended/VBD @verb | the treaty @object | in 1990 @time", None),
    ("a round of something",
     "The court @subject | amended/VBD @verb | the treaty @object | last/JJ lap @time", None),
    ("two times",
     "The court @subject | amended/VBD @verb | the treaty @object | at noon @time | on Friday @time", None),
    ("a place of what is told",
     "Brown/JJ rice @subject | is/VBZ/be @verb | the crop @predicate | in Fiji @place:country",
     "In Fiji, brown rice is the crop."),
    ("a place behind an object",
     "The court @subject | amended/VBD @verb | the treaty @object | in Oslo @place:city", None),
    ("a past date of what is so now",
     "The wall @subject | is/VBZ/be @verb | the work @predicate | in the fifth/JJ century @time", None),
    ("one of two", "The court @subject | amended/VBD @verb | laws/NNS and rules/NNS @object | in 1990 @time", None),
    ("all there is", "The court @subject | met/VBD/meet @verb | in 1990 @time", None),
    ("a phrase said twice", "The court @subject | passed/VBD @verb | year @object | after/IN year @time", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("notation", "expected"), [case[1:] for case in [*BACK, *FORWARD]], ids=[case[0] for case in [*BACK, *FORWARD]]
)
def test_an_end_is_moved_where_it_says_the_same(
    clause: Callable[[str], Clause], notation: str, expected: str | None
) -> None:
    assert moved(clause(notation)) == expected


def test_a_long_statement_keeps_its_ends(clause: Callable[[str], Clause]) -> None:
    told = "In 1990 @time | parliament @subject | amended/VBD @verb | {} @object"
    assert moved(clause(told.format("the treaty")))
    assert moved(clause(told.format("the old/JJ " + "long/JJ " * 16 + "treaty"))) is None
