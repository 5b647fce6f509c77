"""Typed answers: what a reader would take for the same, and what not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from quizgen.quiz import Cloze, Item, Quiz, ShortAnswer

Open = Callable[..., Any]


@pytest.fixture
def marked(opened: Open) -> Callable[[Item, str], str]:
    def mark(item: Item, typed: str) -> str:
        page = opened(Quiz(title="T", items=[item]))
        page.get_by_role("textbox").fill(typed)
        page.get_by_role("textbox").press("Enter")
        verdict: str = page.locator(".verdict").inner_text()
        return verdict.partition(".")[0]

    return mark


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("oxbow lake", "  Oxbow   LAKE. "),
        ("a tributary", "tributary"),
        ("Dvořák", "dvorak"),
        ("Łódź", "Lodz"),
        ("Straße", "strasse"),
        ("Hawai‘i", "hawaii"),
        ("the people’s house", "The people's house"),
        ("12,000 years", "12000 years"),
        ("U.S. dollar", "US dollar"),
        ("east–west trade", "east-west trade"),
        ("east-west trade", "east west trade"),
        ("שָׁלוֹם", "שלום"),
        ("Ångström", "ANGSTROM"),
        ("+", "+"),
        ("…", "…"),
        ("the", "the"),
    ],
)
def test_same_words_are_right(key: str, typed: str, marked: Callable[[Item, str], str]) -> None:
    assert marked(Cloze(text=f"It is [[{key}]]!"), typed) == "Right"


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("3.5", "35"),
        ("-5", "5"),
        ("1/2", "12"),
        ("12:30", "1230"),
        ("C++", "C"),
        ("5%", "5"),
        ("oxbow lake", "oxbow"),
        ("silt", "salt"),
        ("Νίκος", "Νικη"),
    ],
)
def test_other_words_are_not(key: str, typed: str, marked: Callable[[Item, str], str]) -> None:
    assert marked(Cloze(text=f"It is [[{key}]]!"), typed) == "Not right"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("on 12 May", "Right"),
        ("12 May", "Right"),
        ("12.5", "Right"),
        ("until 12 May", "Not right"),
        ("May", "Not right"),
    ],
)
def test_a_short_answer_goes_without_its_preposition_and_by_what_else_is_right(
    typed: str, told: str, marked: Callable[[Item, str], str]
) -> None:
    assert marked(ShortAnswer(stem="When?", key="on 12 May", accept=["12.5"]), typed) == told
