"""How somebody judges a thing: what a named person says that it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import judgements

Asked = Callable[..., list[str]]
TITLE = "Dams of Peru"

ASKED = [
    (
        "Mayor Ana Torres says the old dam in Lima is too weak.",
        "describes | How does Mayor Ana Torres describe the old dam in Lima? | too weak",
    ),
    (
        "“The old dam in Lima is a threat to every village downstream,” said Mayor Ana Torres.",
        "describes | How did Mayor Ana Torres describe the old dam in Lima? | a threat to every village downstream",
    ),
    (
        "“Teaching village children in Peru is really very demanding,” said Mayor Ana Torres.",
        "describes | How did Mayor Ana Torres describe teaching village children in Peru? | very demanding",
    ),
]
REFUSED = [
    "The old dam in Lima is too weak.",  # nobody says so
    "Studies suggest that the old dam in Lima is dangerous.",  # nobody in particular
    "Mayor Ana Torres says the old dam in Lima is older than the railway.",  # a comparison
    "Mayor Ana Torres said the old dam in Lima was closed.",  # a state
    "Mayor Ana Torres said the old dam in Lima would be dangerous.",  # it is not yet
    "Mayor Ana Torres says the old dam in Lima is not dangerous.",  # denied
    "Mayor Ana Torres says the old dam in Lima is important.",  # as many things are
]


@pytest.mark.parametrize(("text", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_a_judgement_is_asked_of_its_judge(asked: Asked, text: str, expected: str) -> None:
    assert asked(judgements.find, text, title=TITLE) == [expected]


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_judgement_of_somebody_is_not_asked(asked_beside: Asked, text: str) -> None:
    assert asked_beside(judgements.find, ASKED[0], text, title=TITLE) == []


def test_a_person_told_of_by_a_pronoun_keeps_the_capital(asked: Asked) -> None:
    text = "Ida Holm died in Lima. “She was a wonderful engineer,” said Carl Lind."
    expected = "describes | How did Carl Lind describe Ida Holm? | a wonderful engineer"
    assert asked(judgements.find, text, title="Ida Holm") == [expected]
