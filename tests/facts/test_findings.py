"""What somebody found or holds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import findings

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Biologists concluded that birds descend from dinosaurs.",
        "content | What did biologists conclude? | that birds descend from dinosaurs",
    ),
    (
        "Geologists warn that Istanbul may suffer an earthquake.",
        "content | What do geologists warn? | that Istanbul may suffer an earthquake",
    ),
    (
        "Spallanzani argued that air carries germs into broth.",
        "content | What did Spallanzani argue about air? | that air carries germs into broth",
    ),
    (
        "The Norwegian weather service reported that storms closed Bergen.",
        "content | What did the Norwegian weather service report? | that storms closed Bergen",
    ),
    (
        "Congress declared in May 1962 that the Norwegian navy was hiding submarines.",
        "content | What did Congress declare in May 1962? | that the Norwegian navy was hiding submarines",
    ),
    (
        "Anna Lind stated that, in most towns, the price of a ferry ticket decides how many workers travel.",
        "content | What did Anna Lind state about the price of a ferry ticket? | that, in most towns, the price of a "
        "ferry ticket decides how many workers travel",
    ),
    (
        "Anna Lind admits that she sold 40 boats in May.",  # about herself
        "content | What does Anna Lind admit? | that she sold 40 boats in May",
    ),
]
REFUSED = [
    "Harbour safety officers are warning boat owners around the fjord to be on guard for nets that drift.",  # no clause
    "Isaac Newton announced that the mint would close and ordered that coins be kept.",  # a second telling
    "They found that birds descend from dinosaurs.",  # a pronoun
    "Biologists did not conclude that birds descend from reptiles.",  # negated
    "Biologists concluded that they descend from it.",  # open
    "Spallanzani may recommend that broth is boiled for an hour.",  # or something else
    "The mayor announced that taxes would rise.",  # only somebody quoted
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_what_was_found_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(findings.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_content_is_asked(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(findings.find, ASKED[0], sentence) == []


def test_what_the_title_is_about_is_named_enough(asked: Asked) -> None:
    line = "The law of the lever states that a long arm moves a heavy load."
    assert asked(findings.find, line, title="How the lever works")
