"""Half words, and texts that break off inside a compound."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.gates.fragments import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, Item, ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]


def _stated(text: str) -> TrueFalse:
    return TrueFalse(statement=text, answer=True)


REFUSED: list[tuple[Item, str]] = [
    (Cloze(text="Gas swirls around [[Sgr A]]* in the sky."), "Gas swirls around Sgr A* in the sky."),
    (Cloze(text="Moe wrote the tide tables in [[C]]++ in 1994."), "Moe wrote the tide tables in C++ in 1994."),
    (ShortAnswer(stem="What does gas swirl around?", key="Sgr A"), "Gas swirls around Sgr A*."),
    (
        _stated("The union ended if the slave state."),
        "It ended if the slave state–free rift rose.",
    ),
    (_stated("Kim Ki- Bum sold the ship."), "Kim Ki- Bum sold the ship."),
    (
        _stated("The tax on smoke—the rule is known as the lid."),
        "They saw the tax on smoke—the rule called the lid.",
    ),
]
KEPT: list[tuple[Item, str]] = [
    (Cloze(text="Gas swirls around [[Sgr A*]] in the sky."), "Gas swirls around Sgr A* in the sky."),
    (_stated("A new hall of the V&A opened in 1909."), "In 1909 the V&A opened a new hall."),
    (_stated("The Arab–Israeli war ended."), "The Arab–Israeli war ended."),
    (_stated("Two- and three-year terms were set by the council."), "The council set two- and three-year terms."),
    (_stated("Moe mapped the long coast."), "Moe mapped the long coast. The coast-guard left."),
]


@pytest.mark.parametrize(("item", "sentence"), REFUSED)
def test_half_a_word_is_refused(resting: Resting, item: Item, sentence: str) -> None:
    assert refuse(resting(item, sentence), "") is not None


@pytest.mark.parametrize(("item", "sentence"), KEPT)
def test_whole_words_are_kept(resting: Resting, item: Item, sentence: str) -> None:
    assert refuse(resting(item, sentence), "") is None
