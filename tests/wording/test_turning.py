"""Statements turned round what they single out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.turning import because, set_in, singled_out

Build = Callable[[str], Clause]

DEED = "Lund/NNP @subject:person | founded/VBD/found @verb | the club @object | in/IN Norway/NNP @place:country"


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("Who founded the club in Norway?", "The person who founded the club in Norway was Lund."),
        ("In 1950, who founded the club in Norway?", "In 1950, the person who founded the club in Norway was Lund."),
        ("Along with Holm, who founded the club in Norway?", None),  # there were two
        ("Unlike Holm, who founded the club in Norway?", None),
    ],
)
def test_one_who_did_it_alone_is_singled_out(clause: Build, stem: str, expected: str | None) -> None:
    assert singled_out(stem, "Lund", clause(DEED)) == expected


@pytest.mark.parametrize("key", ["Norway", "in Norway"])
def test_a_place_is_set_in_without_its_preposition(clause: Build, key: str) -> None:
    told = clause(DEED)
    phrase = told.pieces[-1].phrase
    assert phrase is not None
    assert set_in(phrase, key, told) == "The country in which Lund founded the club was Norway."


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("because silt rose/VBD", "The reason why the port closed is that silt rose."),
        ("largely because silt rose/VBD", None),
    ],
)
def test_a_reason_is_the_whole_one_unless_an_adverb_says_less(clause: Build, reason: str, expected: str | None) -> None:
    assert because(clause(f"the port @subject | closed/VBD @verb | {reason} @cause!")) == expected
