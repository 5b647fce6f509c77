"""How much, how old, how often, in how many."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import amounts

Asked = Callable[..., list[str]]

ASKED = [
    (
        "The literacy rate in Iceland stood at about 99% in 1950.",
        "measure | What was the literacy rate in Iceland in 1950? | about 99%",
    ),
    (
        "The average age of a Norwegian skipper is 47.",
        "measure | What is the average age of a Norwegian skipper? | 47",
    ),
    (
        "Saturn III is a dwarf planet of Vega, 58 light-years from Earth.",
        "how-far | How far from Earth is Saturn III? | 58 light-years",
    ),
    (
        "Uppsala lies 70 kilometres north of Stockholm.",
        "how-far | How far north of Stockholm does Uppsala lie? | 70 kilometres",
    ),
    (
        "The tunnel under Mont Blanc cost about $40 million.",
        "how-much | How much did the tunnel under Mont Blanc cost? | about $40 million",
    ),
    (
        "The tunnel under Mont Blanc is 11 kilometres long.",
        "how-long | How long is the tunnel under Mont Blanc? | 11 kilometres",
    ),
    (
        "The tunnel under Mont Blanc is about 11 kilometres long, or three times as long as the Mersey Tunnel.",
        "how-long | How long is the tunnel under Mont Blanc? | about 11 kilometres",
    ),
    ("Most of the sailors in Bergen are aged 16–30.", "how-old | How old are most of the sailors in Bergen? | 16–30"),
    (
        "The Rotary Foundation works in 35 countries.",
        "in-how-many | In how many countries does the Rotary Foundation work? | 35",
    ),
    (
        "For 250 years, Swedish courts have used the old law against thieves in Uppsala.",
        "for-how-long | For how long have Swedish courts used the old law against thieves in Uppsala? | 250 years",
    ),
    (
        "The people of Bergen sold cod to Portugal for 60 years, from 1850 to 1910.",
        "for-how-long | For how long did the people of Bergen sell cod to Portugal? | 60 years",
    ),
    (
        "For centuries, the people of Bergen have sold cod to Portugal.",
        "for-how-long | For how long have the people of Bergen sold cod to Portugal? | centuries",
    ),
    (
        "Halley's Comet passes the Earth every 76 years.",
        "how-often | How often does Halley's Comet pass the Earth? | every 76 years",
    ),
    (
        "Two thirds of all Belgian nurses work in hospitals.",
        "share | What share of all Belgian nurses work in hospitals? | two thirds",
    ),
]
REFUSED = [
    "Halley's Comet passes the Earth every year.",  # says nothing
    "The tunnel under Mont Blanc did not cost $40 million.",  # negated
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_an_amount_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(amounts.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_an_amount(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(amounts.find, ASKED[0], sentence) == []


def test_what_only_measures_another_thing_is_not_asked(asked_beside: Asked) -> None:
    text = "The Gotthard Tunnel opened in 1882. The Mersey Tunnel is 3 km long, or a fifth as long as the Gotthard."
    assert asked_beside(amounts.find, ASKED[0], text) == []
