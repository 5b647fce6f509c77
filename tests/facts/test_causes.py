"""Why it is so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import causes

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Coal in Silesia was formed as a result of the pressure of rock.",
        "why | How was coal in Silesia formed? | as a result of the pressure of rock",
    ),
    (
        "Rome burned as a result of a kitchen fire, including dry wood.",
        "why | Why did Rome burn? | as a result of a kitchen fire",
    ),
    (
        "The tower of Riga fell because its base cracked and the ground sank.",
        "why | Why did the tower of Riga fall? | because its base cracked and the ground sank",
    ),
    (
        "Alaska was sold because Russia feared war with Britain.",
        "why | Why was Alaska sold? | because Russia feared war with Britain",
    ),
    (
        "The Hanse declined partly because Dutch ships were cheaper.",
        "why | Why did the Hanse decline? | partly because Dutch ships were cheaper",
    ),
    (
        "Concorde flights stopped due to a crash in Paris.",
        "why | Why did Concorde flights stop? | because of a crash in Paris",
    ),
    (
        "The Hubble telescope was repaired because it had a flaw.",
        "why | Why was the Hubble telescope repaired? | because it had a flaw",
    ),
    (
        "Holland drained many lakes and marshes because they had flooded Haarlem.",
        "why | Why did Holland drain many lakes and marshes? | because they had flooded Haarlem",
    ),
    (
        "The Nile valley is fertile because of floods.",
        "why | Why is the Nile valley fertile? | because of floods",
    ),
]
REFUSED = [
    "Divers have been searching the fjord of Bergen since a Danish galleon sank in 1721.",  # from when on
    "Divers have been hoping to raise the Danish galleon since its hull was seen near Bergen.",  # from when on
    "The bells of Riga differ because the tower is not round, but has nine sides.",  # half of the reason
    "Some farmers left Ireland because of it.",  # an open key
    "Trade in Venice declined because of this.",  # an open key
    "The canal in Panama was not built because of disease.",  # negated: two readings
    "It failed because the potato crop in Ireland rotted.",  # an open stem
    "Many farmers left Ireland after the potato crop failed.",  # after is not because
    "Marie Curie won the Nobel Prize because of her important work.",  # praise
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_why_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(causes.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_why(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(causes.find, ASKED[0], sentence) == []
