"""What a counted list holds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import lists

Asked = Callable[..., list[str]]

ASKED = [
    (
        "The orders of Greek temples are divided into three groups: Doric, Ionic and Corinthian.",
        "list | Into which three groups are the orders of Greek temples divided? | Doric, Ionic and Corinthian",
    ),
    (
        "Digestion takes place in two stages: breakdown and absorption.",
        "list | In which two stages does digestion take place? | breakdown and absorption",
    ),
    (
        "There are three kinds of volcanic rock: basalt, andesite and rhyolite.",
        "list | What are the three kinds of volcanic rock? | basalt, andesite and rhyolite",
    ),
]
REFUSED = [
    "There are three kinds of volcanic rock: basalt and andesite.",  # the count differs
    "There are several kinds of volcanic rock: basalt, andesite and rhyolite.",  # not counted
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_a_list_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(lists.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_a_list(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(lists.find, ASKED[0], sentence) == []
