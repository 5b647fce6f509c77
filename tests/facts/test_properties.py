"""What an adjective goes with."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import properties

Asked = Callable[..., list[str]]

ASKED = [
    (
        "The European Central Bank is responsible for the stability of European prices.",
        "goes-with | What is the European Central Bank responsible for? | the stability of European prices",
    ),
    (
        "The kiwi bird of the North Island is native to New Zealand forests.",
        "goes-with | To what is the kiwi bird of the North Island native? | New Zealand forests",
    ),
    (
        "The Faroese fishermen were wary of German submarines.",
        "goes-with | What were the Faroese fishermen wary of? | German submarines",
    ),
]
REFUSED = [
    "The European Central Bank is not responsible for wages.",  # negated
    "Lyon is home to a famous museum of silk.",  # and to much besides
    "The museum in Lyon is famous for Claude Monet.",  # a person
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_a_property_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(properties.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_a_property(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(properties.find, ASKED[0], sentence) == []
