"""True and false statements are made about equally long by exchanges on their own facts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from quizgen.items.model import Candidate
from quizgen.quiz.model import Item, ShortAnswer, SourceSentence, TrueFalse
from quizgen.selection.evenness import evened, unevenness

Made = Callable[..., Candidate]
LONG = "Traders from the upper valley founded the first harbour of the whole coast."
SHORT = "The harbour lies in a bay."


@pytest.fixture
def made(story: Any) -> Made:
    """A candidate on a fact."""

    def make(item: Item, fact: Any, paragraph: int) -> Candidate:
        source = [SourceSentence(paragraph=paragraph, sentence=1, text=item.id)]
        return Candidate(item.model_copy(update={"source": source}), fact, None, "asked", False)

    return make


def even(chosen: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """The chosen, evened, every candidate being equally good."""
    return evened(chosen, candidates, 1, {id(one): 1.0 for one in candidates})


def test_a_statement_gives_way_to_a_question_on_its_fact_where_that_evens_the_lengths(made: Made, story: Any) -> None:
    first, second = story(LONG).fact(), story(SHORT).fact()
    true = made(TrueFalse(statement=LONG, answer=True), first, 1)
    false = made(TrueFalse(statement=SHORT, answer=False, correction="It lies at a cape."), second, 2)
    question = made(ShortAnswer(stem="Who founded the first harbour of the whole coast?", key="traders"), first, 1)
    assert unevenness([true, false]) > 1.2
    assert even([true, false], [true, false, question]) == [question, false]


def test_even_statements_stay_as_they_are(made: Made, story: Any) -> None:
    first, second = story(LONG).fact(), story(SHORT).fact()
    true = made(TrueFalse(statement=LONG, answer=True), first, 1)
    false = made(TrueFalse(statement=LONG.replace("upper", "lower"), answer=False, correction=LONG), second, 2)
    question = made(ShortAnswer(stem="Who founded the harbour?", key="traders"), first, 1)
    assert even([true, false], [true, false, question]) == [true, false]


def test_lengths_of_one_truth_alone_tell_nothing(made: Made, story: Any) -> None:
    assert unevenness([made(TrueFalse(statement=LONG, answer=True), story(LONG).fact(), 1)]) == 1.0


def test_a_statement_gives_way_to_another_fact_where_its_own_has_nothing(made: Made, story: Any) -> None:
    facts = [story(text).fact() for text in (LONG, SHORT, "Sailors from the north built the lighthouse.")]
    true = made(TrueFalse(statement=LONG, answer=True), facts[0], 1)
    false = made(TrueFalse(statement=SHORT, answer=False, correction="It lies at a cape."), facts[1], 2)
    other = made(ShortAnswer(stem="Who built the lighthouse?", key="sailors"), facts[2], 3)
    assert even([true, false], [true, false, other]) in ([other, false], [true, other])
