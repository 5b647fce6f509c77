"""What somebody plans, has or is due to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import intentions

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Since 2024, shops, schools and other public buildings in Norway have had to heat with wood.",
        "what-do | Since 2024, what have shops, schools and other public buildings in Norway had to do? "
        "| heat with wood",
    ),
    (
        "African elephants are known to mourn their dead.",
        "what-do | What are African elephants known to do? | mourn their dead",
    ),
    (
        "The Kyoto Protocol involves reducing greenhouse gases.",
        "doing | What does the Kyoto Protocol involve? | reducing greenhouse gases",
    ),
    (
        "Denmark has promised to close its last coal mine.",
        "what-do | What has Denmark promised to do? | close its last coal mine",
    ),
    (
        "Swiss banks have to check the identity of customers.",
        "what-do | What do Swiss banks have to do? | check the identity of customers",
    ),
    (
        "Swiss banks are required to check the identity of customers.",
        "what-do | What are Swiss banks required to do? | check the identity of customers",
    ),
    (
        "Erik Bonde attempted to capture Kalmar for several years.",
        "what-do | What did Erik Bonde attempt to do for several years? | capture Kalmar",
    ),
    (
        "In 1911, Robert Scott tried to reach the South Pole.",
        "what-do | In 1911, what did Robert Scott try to do? | reach the South Pole",
    ),
]
REFUSED = [
    "Danish Bergen had to leave as early as 1452.",  # leave what
    "The old mines of Denmark have to be closed.",  # it is done to them
    "Danish ferries are expected to begin in earnest.",  # nothing is done
    "Denmark has not promised to close its mines.",  # negated
    "Denmark wants to be free.",  # an empty verb
    "Denmark began to close its mines.",  # begun, not intended
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_an_intention_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(intentions.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_an_intention(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(intentions.find, ASKED[0], sentence) == []
