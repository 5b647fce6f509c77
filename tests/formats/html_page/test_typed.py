"""Typed answers: what a reader would take for the same, and what not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from quizgen.quiz import Cloze, Quiz, ShortAnswer

Open = Callable[..., Any]


SAME = (
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
)
OTHER = (
    ("3.5", "35"),
    ("-5", "5"),
    ("1/2", "12"),
    ("12:30", "1230"),
    ("C++", "C"),
    ("5%", "5"),
    ("oxbow lake", "oxbow"),
    ("silt", "salt"),
    ("Νίκος", "Νικη"),
)
WITHOUT_PREPOSITION = (
    ("on 12 May", "Right"),
    ("12 May", "Right"),
    ("12.5", "Right"),
    ("until 12 May", "Not right"),
    ("May", "Not right"),
)


def marked(page: Any, typed: Sequence[str]) -> list[str]:
    """What the page says of an answer to each of its questions."""
    for number, text in enumerate(typed, 1):
        page.locator(f"#q{number}").get_by_role("textbox").fill(text)
    page.get_by_role("button", name="Mark all").click()
    return [text.partition(".")[0] for text in page.locator(".verdict").all_inner_texts()]


@pytest.mark.parametrize(("cases", "told"), [(SAME, "Right"), (OTHER, "Not right")])
def test_same_words_are_right_and_others_are_not(cases: Sequence[tuple[str, str]], told: str, opened: Open) -> None:
    page = opened(Quiz(title="T", items=[Cloze(text=f"It is [[{key}]]!") for key, _ in cases]))
    verdicts = marked(page, [typed for _, typed in cases])
    assert [case for case, verdict in zip(cases, verdicts, strict=True) if verdict != told] == []


def test_a_short_answer_goes_without_its_preposition_and_by_what_else_is_right(opened: Open) -> None:
    items = [ShortAnswer(id=typed, stem="When?", key="on 12 May", accept=["12.5"]) for typed, _ in WITHOUT_PREPOSITION]
    page = opened(Quiz(title="T", items=items))
    assert tuple(zip((item.id for item in items), marked(page, [item.id for item in items]), strict=True)) == (
        WITHOUT_PREPOSITION
    )
