"""When something is so or was done, by a clause of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import occasions

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Comets grow a tail when sunlight heats their ice.",
        "occasion | When do comets grow a tail? | when sunlight heats their ice",
    ),
    (
        "When the dam at Vajont was flooded in 1963, Italy sued engineers.",
        "occasion | When did Italy sue engineers? | when the dam at Vajont was flooded in 1963",
    ),
    (
        "Norwegian judges hear every witness before lawyers speak in court.",
        "occasion | When do Norwegian judges hear every witness? | before lawyers speak in court",
    ),
]
REFUSED = [
    "Denmark did not vote until the king had spoken.",
    "Darwin became a collector as a boy, when he lived in Shrewsbury.",
    "In 1849, Denmark wrote a constitution when the old king had died.",
    "A signal can travel 90 miles to Norway before lawyers in Bergen have to hear it.",
    "When Denmark lost the war, Denmark lost Norway.",
    "Skippers stop when the old harbour bell of Bergen rings.",
    "Ida Holm saw the tides of Norway as gifts before towns existed and as plain duties to all men.",  # run on
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[1] for case in ASKED])
def test_the_occasion_is_asked_for(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(occasions.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_denied_added_dated_and_repeated_ones_are_not(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(occasions.find, ASKED[0], sentence) == []


def test_a_short_question_is_not_answered_by_its_own_topic(asked_beside: Asked) -> None:
    line = "Glaciers retreat when a summer melts the ice of its glacier."
    assert asked_beside(occasions.find, ASKED[0], line, title="The glacier") == []
