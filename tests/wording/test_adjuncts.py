"""Adjuncts that point outside their sentence, and what a statement loses without them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Clause
from quizgen.wording.adjuncts import counts_ages, leans_in_vain, points_from_telling, was_done

Build = Callable[[str], Clause]

DONE = [
    ("miners/NNS @subject | sank/VBD @verb | the shaft @object", True),
    ("miners/NNS @subject | sink/VBP @verb | shafts/NNS @object", False),
    ("the shaft @subject | was/VBD often/RB closed/VBN/close @verb | at noon @other", False),
    ("the shaft @subject | was/VBD closed/VBN/close @verb | at noon @other", True),
    ("the shaft @subject | was/VBD known/VBN/know @verb | as the Deep @other", False),
]
TIMES = [
    ("miners/NNS @subject | sank/VBD @verb | the shaft @object | immediately/RB @time", True),
    ("miners/NNS @subject | sank/VBD @verb | the shaft @object | two years/NNS ago/RB @time", True),
    ("miners/NNS @subject | sank/VBD @verb | the shaft @object | in 1911 @time", False),
    (
        "miners/NNS @subject | had/VBD/have sunk/VBN/sink @verb | the shaft @object | two years/NNS later/RB @time",
        False,
    ),
    ("the shaft @subject | is/VBZ @verb | deep/JJ @predicate | in spring @time", False),
]
LEANING = [
    ("miners/NNS @subject | sank/VBD @verb | the shaft @object | because_of it/PRP=? @cause", True),
    ("miners/NNS @subject | sank/VBD @verb | the shaft @object | because_of drought @cause", False),
]


@pytest.mark.parametrize(("text", "expected"), DONE)
def test_was_done_is_true_of_one_past_deed(clause: Build, text: str, expected: bool) -> None:
    assert was_done(clause(text)) == expected


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_time_of_a_deed_points_from_the_telling(clause: Build, text: str, expected: bool) -> None:
    built = clause(text)
    assert points_from_telling(built.pieces[-1], built) == expected


@pytest.mark.parametrize(("text", "expected"), LEANING)
def test_reason_that_points_outside_leans_in_vain(clause: Build, text: str, expected: bool) -> None:
    built = clause(text)
    assert leans_in_vain(built.pieces[-1], built) == expected


@pytest.mark.parametrize(("time", "expected"), [("10,000 years/NNS ago/RB", True), ("20 years/NNS ago/RB", False)])
def test_thousands_of_years_are_ages(clause: Build, time: str, expected: bool) -> None:
    built = clause(f"the lake @subject | dried/VBD up/RP @verb | {time} @time")
    assert counts_ages(built.pieces[-1].words) == expected


@pytest.mark.parametrize(("verb", "expected"), [("sank/VBD/sink", True), ("had/VBD/have", False)])
def test_what_an_object_is_there_for_is_not_left_off(clause: Build, verb: str, expected: bool) -> None:
    built = clause(f"miners/NNS @subject | {verb} @verb | an hour/NN @object | to/TO see/VB her/PRP=? @purpose")
    aim = built.pieces[-1]
    assert leans_in_vain(replace(aim, verb=aim.words[1].index), built) == expected
