"""Somebody’s named deed with its year."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import events

Asked = Callable[..., list[str]]

ASKED = [
    (
        "US President Franklin Roosevelt’s “New Deal” of 1933 created jobs for millions.",
        "whose-deed | Which US president’s “New Deal” took place in 1933? | Franklin Roosevelt",
    ),
    (
        "US President Franklin Roosevelt’s “New Deal” of 1933 created jobs for millions.",
        "deed-year | In which year did US President Franklin Roosevelt’s “New Deal” take place? | 1933",
    ),
    (
        "Chancellor Willy Brandt’s “Ostpolitik” of 1969 eased tension.",
        "whose-deed | Which chancellor’s “Ostpolitik” took place in 1969? | Willy Brandt",
    ),
]
REFUSED = [
    "President Nixon’s visit in 1972 surprised Moscow.",  # a deed without a name
    "Willy Brandt’s hat of 1969 is in a museum.",  # no title, no name
    "Joe’s “big day” in 1969 was fun.",  # no title
    "President Nixon’s “breakthrough” surprised Moscow.",  # no year
    "US President Richard Nixon flew to China in 1972.",  # no possessor
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_whose_deed_and_when_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(events.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_deed_is_seen(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(events.find, ASKED[0], sentence) == []
