"""Statements turned round what they single out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.turning import because, because_of, set_in, singled_out

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


TIMED = [
    (
        "in 1950 @time | the port @subject | closed/VBD @verb",
        "In 1950, the reason why the port closed was that silt rose.",
    ),
    ("the port @subject | closed/VBD @verb", "The reason why the port closed is that silt rose."),
    (
        "in winter @time | the port @subject | closes/VBZ @verb",
        "In winter, the reason why the port closes is that silt rose.",
    ),
]


@pytest.mark.parametrize(("told", "expected"), TIMED, ids=[case[0] for case in TIMED])
def test_a_reason_is_told_in_the_past_behind_a_past_time(clause: Build, told: str, expected: str) -> None:
    assert because(clause(f"{told} | because silt rose/VBD @cause!")) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("in 1950 @time | the port @subject | closed/VBD @verb", "In 1950, silt was the reason why the port closed."),
        ("the port @subject | closed/VBD @verb", "Silt is the reason why the port closed."),
    ],
)
def test_what_caused_something_is_told_in_the_past_behind_a_past_time(clause: Build, told: str, expected: str) -> None:
    assert because_of(clause(f"{told} | because_of/IN silt/NN @cause")) == expected
