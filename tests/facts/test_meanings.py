"""What foreign words mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import meanings

Asked = Callable[..., list[str]]

ASKED = [
    (
        "In a lecture, Pasteur said “Omne vivum ex vivo” (“All life comes from life”).",
        "means | What does “Omne vivum ex vivo” mean in English? | All life comes from life",
    ),
    (
        'Groups may file an amicus curiae ("friend of the court") brief in Boston.',
        "means | What does “amicus curiae” mean in English? | friend of the court",
    ),
    (
        "Life arose where matter held pneuma (“spirit” or “breath”).",
        "means | What does “pneuma” mean in English? | “spirit” or “breath”",
    ),
    (
        'The king liked jeu de boules ("game of bowls") as a boy.',
        "means | What does “jeu de boules” mean in English? | game of bowls",
    ),
    (
        "Monks knew the style of Bergen as Opus Norvegicum (“northern work”) for years.",
        "means | What does “Opus Norvegicum” mean in English? | northern work",
    ),
    (
        "The boat was called a fisk-batur (“fish-boat”) in Bergen.",
        "means | What does “fisk-batur” mean in English? | fish-boat",
    ),
]
REFUSED = [
    'They ruled for the people ("demos") of the town.',  # the other way round
    'The Dwivedi Yug ("Age of Dwivedi") began in 1900.',  # told by itself
    "They sold bread (and milk) in the town.",  # no meaning
    "They sailed with the pilot (“a good man”).",  # no foreign word
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_a_meaning_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert asked(meanings.find, sentence) == [expected]


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_meaning_is_asked(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(meanings.find, ASKED[0], sentence) == []
