"""Whose design, law or voyage did what is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import owners

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Louis Braille's alphabet transformed the lives of blind readers.",
        "whose | Whose alphabet transformed the lives of blind readers? | Louis Braille's",
    ),
    (
        "Marie Curie's experiments revealed two radioactive elements in 1898.",
        "whose | Whose experiments revealed two radioactive elements in 1898? | Marie Curie's",
    ),
]
REFUSED = [
    "Marie Curie's father preached in Berkeley for thirty years.",  # everybody has one
    "Marie Curie's experiments did not reveal two radioactive elements in Danish ores.",  # denied
    "Brazil's farmers exported coffee to Norwegian towns.",  # no person
]


@pytest.mark.parametrize(("text", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_the_owner_is_asked(asked: Asked, text: str, expected: str) -> None:
    assert expected in asked(owners.find, text)


@pytest.mark.parametrize("text", REFUSED)
def test_no_owner_is_asked(asked_beside: Asked, text: str) -> None:
    assert asked_beside(owners.find, ASKED[0], text) == []


def test_the_title_gives_no_owner_away(asked_beside: Asked) -> None:
    text = "Marie Curie's experiments revealed two radioactive elements in 1898."
    assert asked_beside(owners.find, ASKED[0], text, title="Marie Curie") == []
