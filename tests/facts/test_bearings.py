"""What a noun bears on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import bearings

Asked = Callable[..., list[str]]

ASKED = [
    ("Silent Spring is a book about pesticides.", "kin | What is Silent Spring about? | pesticides"),
    (
        "In 1927, Elsa Brandt published a book on the glaciers of Iceland.",
        "bears-on | In 1927, what did Elsa Brandt publish a book on? | the glaciers of Iceland",
    ),
    (
        "Frisian is a member of the West Germanic family.",
        "kin | What is Frisian a member of? | the West Germanic family",
    ),
    (
        "Warm water is a source of energy for hurricanes.",
        "kin | What is warm water a source of? | energy for hurricanes",
    ),
    (
        "Jimmy Carter is considered a skilled woodworker.",
        "considered | What is Jimmy Carter considered to be? | a skilled woodworker",
    ),
    ("Queen Marie of Norway became bankrupt.", "becomes | What did Queen Marie of Norway become? | bankrupt"),
    (
        "In Norway, wild reindeer became scarce.",
        "becomes | In Norway, what did wild reindeer become? | scarce",
    ),
    (
        "The zebra mussel is a threat to native clams.",
        "kin | To what kind of clams is the zebra mussel a threat? | native clams",
    ),
    (
        "The North Atlantic Drift has a strong effect on Norwegian winters.",
        "bears-on | On what does the North Atlantic Drift have a strong effect? | Norwegian winters",
    ),
    (
        "The slow decline of wild salmon in northern Scottish rivers has a strong effect on otters.",
        "bears-on | On what does the slow decline of wild salmon in northern Scottish rivers have a strong effect? | "
        "otters",
    ),
    (
        "Leaf mining is especially common in Argentina.",
        "where | Where is leaf mining especially common? | in Argentina",
    ),
]
REFUSED = [
    "Low Frisian is a dialect of Frisian.",  # its name tells
    "The Iliad is a poem of about 15,700 lines.",  # that many
    "Silent Spring is not a book about pesticides.",  # denied
    "Frisian is not a member of the West Germanic family.",  # negated
    "Frisian is one member of the West Germanic family.",  # one of several
    "The North Atlantic Drift has a strong effect on it.",  # open
    "Anna Lind became a well-known painter.",  # and much else
    "In Norway, wild reindeer became common.",  # nothing to learn
    "In Norway, the shortage of rye became apparent.",  # nor here
    "In Norway, wild reindeer became unaware.",  # of what
    "In Norway, cod merchants became interested.",  # in what
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_what_a_noun_bears_on_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(bearings.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_a_bearing(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(bearings.find, ASKED[0], sentence) == []
