"""What a native writer would put otherwise."""

from __future__ import annotations

from typing import Any

import pytest

from quizgen.items.model import Candidate
from quizgen.quiz.model import ShortAnswer, TrueFalse
from quizgen.selection.clumsy import is_clumsy

CLUMSY = [
    "To what may a dry spring in the north lead?",
    "Of which trade did Bergen become the cornerstone?",
    "What are the huts made of?",
    "Although cod is cheap, by whom is it sold?",
    "When did Moe sail to Bergen, on Easter Day?",
    "What had the old huts become?",
]
PLAIN = [
    "In which year did Moe sail to Bergen?",
    "Who sailed to Bergen in 1702?",
    "What had the old huts become by 1702?",
    "What does the abbreviation stand for?",
]


@pytest.fixture
def standing(story: Any) -> Any:
    """A candidate of an item that rests on a sentence."""

    def stand(item: ShortAnswer | TrueFalse, asked: str) -> Candidate:
        return Candidate(item, story("Moe sailed to Bergen in 1702.").fact(), None, asked, False)

    return stand


@pytest.mark.parametrize("stem", CLUMSY)
def test_a_torn_or_stilted_question_is_clumsy(standing: Any, stem: str) -> None:
    assert is_clumsy(standing(ShortAnswer(stem=stem, key="cod"), "asked"))


@pytest.mark.parametrize("stem", PLAIN)
def test_a_plain_question_is_not(standing: Any, stem: str) -> None:
    assert not is_clumsy(standing(ShortAnswer(stem=stem, key="cod"), "asked"))


def test_a_passive_by_somebody_not_named_is_clumsy(standing: Any) -> None:
    item = TrueFalse(statement="The huts were sold by a skipper.", answer=True)
    assert is_clumsy(standing(item, "true-passive"))
    assert not is_clumsy(standing(item, "true-words"))
