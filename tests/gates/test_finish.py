"""Slips that the finished words of an item show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.gates.finish import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]
Analysed = Callable[..., Text]

REFUSED = [
    "What was the word “skipper” first used in in 1570?",
    "What are The old ropes of Bergen capable of?",
    "With one exception, the ferries of Bergen do not. Which one is it?",
    "According to whose figures, what did the skippers of Bergen sell?",
    "What was of a calm and empty sea?",
    "What does the Bergen Rowing League usually adhere?",
    "What do the skippers of Bergen rely every winter?",
]
KEPT = [
    "What was the word “skipper” first used in?",
    "What is of great importance to Bergen?",
    "What does the Bergen Rowing League usually adhere to?",
    "What do the skippers of Bergen usually rely heavily on?",
    "On what do the skippers of Bergen depend?",
    "What had had an effect on Bergen?",
]


@pytest.mark.parametrize("stem", REFUSED)
def test_a_question_with_a_slip_is_refused(resting: Resting, stem: str) -> None:
    assert refuse(resting(ShortAnswer(stem=stem, key="the nets")), "Bergen")


@pytest.mark.parametrize("stem", KEPT)
def test_a_sound_question_passes(resting: Resting, stem: str) -> None:
    assert refuse(resting(ShortAnswer(stem=stem, key="the nets")), "Bergen") is None


@pytest.mark.parametrize(
    ("statement", "is_refused"),
    [
        ("Crowds of Danes and recently arrived, skippers began to sail west.", True),
        ("Crowds of Danes and recently arrived skippers began to sail west.", False),
    ],
)
def test_a_comma_before_a_noun_must_stand_in_the_source(
    resting: Resting, analysed: Analysed, statement: str, *, is_refused: bool
) -> None:
    source = "Crowds of Danes and recently arrived skippers began to sail west."
    candidate = resting(TrueFalse(statement=statement, answer=True), source)
    candidate = replace(candidate, finding=replace(candidate.finding, sentences=analysed(source).sentences))
    assert (refuse(candidate, "Bergen") is not None) == is_refused
