"""Who or what is the one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import identities

Asked = Callable[..., list[str]]

ASKED = [
    (
        "One likely reason for the fall of Venice may be the loss of Cyprus.",
        "what-is-the | What may be one likely reason for the fall of Venice? | the loss of Cyprus",
    ),
    (
        "The building blocks of human proteins are amino acids.",
        "what-is-the | What are the building blocks of human proteins? | amino acids",
    ),
    (
        "The best feature of the Sydney Opera House is that its shells shed rain.",
        "what-is | What is the best feature of the Sydney Opera House? | that its shells shed rain",
    ),
    (
        "The key to success in Norwegian fishing is keeping large nets dry.",
        "what-is | What is the key to success in Norwegian fishing? | keeping large nets dry",
    ),
    (
        "One reason for the fall of Venice is that trade moved to Portugal.",
        "what-is | What is one reason for the fall of Venice? | that trade moved to Portugal",
    ),
    (
        "Mercury is the smallest planet of the Solar System.",
        "which-is | What is the smallest planet of the Solar System? | Mercury",
    ),
    (
        "Russia remains the largest supplier of gas to Hungary.",
        "which-is | Which country remains the largest supplier of gas to Hungary? | Russia",
    ),
    (
        "Beijing is the capital of China.",
        "which-is | Which city is the capital of China? | Beijing",
    ),
    (
        "The ratio of iron to nickel to zinc is 1:2:1 in northern alloys.",
        "what-is-the | What is the ratio of iron to nickel to zinc in northern alloys? | 1:2:1",
    ),
    (
        "The aim of the European Union is to prevent a new war in Europe.",
        "what-is | What is the aim of the European Union? | to prevent a new war in Europe",
    ),
]
REFUSED = [
    "Hamsun's early pride was to cost him the friendship of Oslo writers.",  # what came of it
    "The source of the Danish River Gudenå was to puzzle geographers.",  # and what it did
    "The role of the Roman Senate in trade is yet to be settled by scholars.",  # nothing is told
    "The bay behind the old pier of Bergen was home to seals and otters.",  # what it had
    "Kari Moe, the famed Danish biologist, calls the bay a school.",  # only who speaks
    "The old hull of the Norwegian ferry is 30 percent oak.",  # how much of it
    "The coast of northern Chile has been a crossing of sea routes for ages.",  # one thing that it has been
    "The cod quota of Norway is usually the result of talks.",  # often, not always
    "Mars is a planet.",  # one of several
    "The causes of the fall of Bergen are a matter of long dispute.",  # they are not told
    "Vietnam became an important producer of coffee in the 1990s.",  # one of several
    "Oslo is one of the most expensive cities in Europe.",  # one of several
    "Canada is not the largest country in the world.",  # negated
    "It is the largest country in the world.",  # a pronoun
    "A theory of the tides is that the Moon pulls the sea.",  # one of several
    "The main reason for the fall of Rome may be its taxes.",  # one of several that may be
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_the_one_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(identities.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_identity_is_asked(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(identities.find, ASKED[0], sentence) == []
