"""Denials affirmed for false statements."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.affirming import affirmed
from quizgen.wording.statements import statement

Build = Callable[[str], Clause]

AFFIRMED = [
    (
        "the law @subject | does/VBZ/do not require/VB @verb | a licence @object",
        "The law requires a licence.",
    ),
    ("Ana @subject:person | did/VBD/do not attend/VB @verb | the trial @object", "Ana attended the trial."),
    ("moths @subject | can/MD not see/VB @verb | red light @object", "Moths can see red light."),
    ("lamps @subject | are/VBP/be not @verb | illegal/JJ @predicate", "Lamps are illegal."),
    ("Ana @subject:person | never/RB met/VBD/meet @verb | Ivo @object:person", "Ana met Ivo."),
    ("boats @subject | are/VBP/be not allowed/VBN @verb | in the harbour @place", "Boats are allowed in the harbour."),
]
LEFT = [
    "the law @subject | requires/VBZ @verb | a licence @object",  # nothing is denied
    "the law @subject | may/MD not require/VB @verb | a licence @object",  # it may as well
    "boats @subject | must/MD not enter/VB @verb | the harbour @object",  # a duty, and no contrary of it
    "some/DT boats/NNS @subject | did/VBD/do not enter/VB @verb | the harbour @object",  # others did
    "the law @subject | does/VBZ/do not require/VB @verb | any/DT licence @object",  # "any" goes with a denial
    "Ana @subject:person | did/VBD/do not win/VB @verb | because she cheated @cause",  # how far it reaches is not told
    "the law @subject | does/VBZ/do not protect/VB @verb | bats/NNS or/CC moths/NNS @object",
    "rain @subject | is/VBZ/be not @verb | likely/JJ for a/DT week/NN @predicate",
    "the dam @subject | is/VBZ/be not holding/VBG @verb | the water @object",  # for the moment
    "the dam @subject | did/VBD/do not burst/VB @verb",  # nothing is said of it
]


@pytest.mark.parametrize(("written", "expected"), AFFIRMED)
def test_a_denial_is_affirmed_in_its_tense(clause: Build, written: str, expected: str) -> None:
    found = affirmed(clause(written))

    assert found is not None
    assert statement(found) == expected
    assert not found.verb.negated


@pytest.mark.parametrize("written", LEFT)
def test_what_would_be_true_or_no_english_is_left(clause: Build, written: str) -> None:
    assert affirmed(clause(written)) is None
