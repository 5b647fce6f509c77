"""Statements with two of their parts exchanged: false where it goes one way, or holds for one side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.model import Fact
from quizgen.items.exchanges import exchanged, traded

EXCHANGED = [
    (
        "The law turned the country from racial segregation to inclusive democracy.",
        "The law turned the country from inclusive democracy to racial segregation.",
    ),
    (
        "The early ferry works for young children but not for tired adults.",
        "The early ferry works for tired adults but not for young children.",
    ),
    (
        "The pilots of Bergen are advised, but not required, to carry a lamp.",
        "The pilots of Bergen are required, but not advised, to carry a lamp.",
    ),
    (
        "The mill sends its letters in minutes rather than days.",
        "The mill sends its letters in days rather than minutes.",
    ),
    (
        "The goddess is shown with a white owl instead of a brown horse.",
        "The goddess is shown with a brown horse instead of a white owl.",
    ),
    (
        "Herrings have eight fins, whereas eels have one long fin.",
        "Eels have eight fins, whereas herrings have one long fin.",
    ),
    (
        "The alphabet of Utsira has 11 vowels and 33 consonants.",
        "The alphabet of Utsira has 33 vowels and 11 consonants.",
    ),
    (
        "Seven boats sank off Utsira in 2012 compared to four in 2011.",
        "Seven boats sank off Utsira in 2011 compared to four in 2012.",
    ),
]
LEFT = [
    "Although tolls for Danes were low compared to tolls for Swedes in 1702, the tolls had gone for all by 1711.",
    "In 1702, tolls were low for Danes compared to Swedes, and by 1711, the tolls had gone for all.",
    "Boats of old make, such as the Fram and the Argo, sank quickly, while new boats of steel lasted long.",
    "The train ran from Bergen to Oslo in ten hours.",
    "The price rose from 40 to 50 crowns.",
    "Salmon, while the sun shines, swim and eels sleep.",
    "Some mills run on water, whereas others run on steam.",
    "The mill has between 11 and 33 rooms.",
]


def _fact(text: Text) -> Fact:
    return Fact("other", "facts.told", text.sentences[0].text, (), text.sentences[:1])


@pytest.mark.parametrize(("told", "expected"), EXCHANGED)
def test_parts_that_hold_one_way_are_exchanged(analysed: Callable[..., Text], told: str, expected: str) -> None:
    assert expected in exchanged(_fact(analysed(told)))


@pytest.mark.parametrize("told", LEFT)
def test_what_may_be_so_both_ways_is_left(analysed: Callable[..., Text], told: str) -> None:
    assert not list(exchanged(_fact(analysed(told))))


def test_parts_are_traded_only_where_each_stands_once() -> None:
    assert traded("Ana saw Ben.", "Ana", "Ben") == "Ben saw Ana."
    assert traded("Ana saw Ben and Ana.", "Ana", "Ben") is None
