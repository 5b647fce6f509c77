"""Numbers behind an empty subject."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import surface

Asked = Callable[..., list[str]]

ASKED = [
    (
        "There are about 900 lighthouses in Norway.",
        "there-are | How many lighthouses are there in Norway? | about 900",
    ),
    (
        "It took 20 years to restore the Sistine Chapel.",
        "it-took | How long did it take to restore the Sistine Chapel? | 20 years",
    ),
]
REFUSED = [
    "There are several lighthouses in Norway.",  # no number
    "It took 20 years to restore it.",  # open
    "There are 900 lighthouses that Norway built in the past.",  # a relative clause
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_such_a_number_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(surface.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_such_a_number(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(surface.find, ASKED[0], sentence) == []
