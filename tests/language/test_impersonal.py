"""Sentences of a general "we", told in the passive."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.wording.statements import statement

TURNED = [
    ("We measure electric charge in coulombs.", "Electric charge is measured in coulombs."),
    (
        "In chemistry, we define an acid as a donor of protons.",
        "In chemistry, an acid is defined as a donor of protons.",
    ),
    ("We call the boundary between two air masses a front.", "The boundary between two air masses is called a front."),
    (
        "We can calculate the density of a rock by dividing its mass by its volume.",
        "The density of a rock can be calculated by dividing its mass by its volume.",
    ),
    ("We use a barometer to measure air pressure.", "A barometer is used to measure air pressure."),
]
LEFT = [
    "We measured the charge of the plate in coulombs.",  # once
    "We cannot calculate the age of the rock by its colour.",  # denied
    "We often eat the fish in winter.",  # no verb of a science
    "We measure electric charge.",  # in what is not said
]


def _told(text: Text) -> list[str]:
    return [statement(clause) for sentence in text.sentences for clause in sentence.clauses]


@pytest.mark.parametrize(("sentence", "expected"), TURNED)
def test_what_anybody_does_is_told_of_the_thing(analysed: Callable[..., Text], sentence: str, expected: str) -> None:
    assert _told(analysed(sentence)) == [expected]


@pytest.mark.parametrize("sentence", LEFT)
def test_other_deeds_stay_as_they_are(analysed: Callable[..., Text], sentence: str) -> None:
    assert _told(analysed(sentence))[0].startswith("We ")


def test_a_tale_of_a_team_stays_as_it_is(analysed: Callable[..., Text]) -> None:
    text = analysed("We reached the glacier in May.", "We measure the depth of the ice in metres.")
    assert _told(text)[1] == "We measure the depth of the ice in metres."


def test_the_words_are_counted_in_their_new_order(analysed: Callable[..., Text]) -> None:
    sentence = analysed("We measure electric charge in coulombs.").sentences[0]
    assert [token.index for token in sentence.tokens] == list(range(len(sentence.tokens)))
    assert sentence.clauses[0].words == sentence.tokens[:-1]
