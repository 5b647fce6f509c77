"""Which right, which idea: what a noun holds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import contents

Asked = Callable[..., list[str]]

ASKED = [
    (
        "The Statute of Anne gave British authors the right to forbid copies.",
        "content | What right did the Statute of Anne give British authors? | the right to forbid copies",
    ),
    (
        "The claim that the Vikings discovered Canada has divided Danish scholars.",
        "content | What claim has divided Danish scholars? | the claim that the Vikings discovered Canada",
    ),
    (
        "Seismology explores the question of why continents drift.",
        "content | What question does seismology explore? | the question of why continents drift",
    ),
]
REFUSED = [
    "The Statute of Anne did not give Norwegian authors the right to forbid copies.",  # denied
    "The theory of Lamarck misled European astronomers.",  # nothing is spelled out
    "The idea that worried Danish farmers concerned comets.",  # a relative clause
]


@pytest.mark.parametrize(("text", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_the_noun_is_asked_with(asked: Asked, text: str, expected: str) -> None:
    assert expected in asked(contents.find, text)


@pytest.mark.parametrize("text", REFUSED)
def test_no_content_is_asked(asked_beside: Asked, text: str) -> None:
    assert asked_beside(contents.find, ASKED[0], text) == []
