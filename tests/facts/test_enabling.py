"""What somebody is brought to do or kept from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import enabling

Asked = Callable[..., list[str]]

ASKED = [
    (
        "A new lens allowed Galileo to observe the moons of Jupiter.",
        "to-do | What did a new lens allow Galileo to do? | observe the moons of Jupiter",
    ),
    (
        "A heavy debt forced Norwegian farmers to sell their cattle.",
        "to-do | What did a heavy debt force Norwegian farmers to do? | sell their cattle",
    ),
    (
        "The Montreal Protocol encouraged factories to replace harmful gases.",
        "to-do | What did the Montreal Protocol encourage factories to do? | replace harmful gases",
    ),
    (
        "The Danish subsidy encouraged trawler crews to catch more herring, slowly leading to empty seas.",
        "to-do | What did the Danish subsidy encourage trawler crews to do? | catch more herring",
    ),
    (
        "The Clean Air Act prevents factories from burning brown coal.",
        "to-do | What does the Clean Air Act prevent factories from doing? | burning brown coal",
    ),
    (
        "Compound 418 was found to cure scurvy in mice.",
        "to-do | What was compound 418 found to do? | cure scurvy in mice",
    ),
]
REFUSED = [
    "The telescope did not allow Galileo to observe Neptune.",  # negated
    "The telescope allowed it to see them.",  # open
    "At last, Galileo helped to polish glass.",  # with much
    "Nine dwarf planets have been found to have moons.",  # a state
    "The praise of the court inspired Galileo to go further.",  # to do what?
    "Compound 418 was not found to cure scurvy in mice.",  # negated
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_what_is_brought_about_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(enabling.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_what_is_brought_about(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(enabling.find, ASKED[0], sentence) == []
