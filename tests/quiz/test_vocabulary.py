"""Which words to know may stand beside the items."""

from __future__ import annotations

import pytest

from quizgen.quiz import Choice, Cloze, Distractor, Item, Matching, Pair, Quiz, ShortAnswer
from quizgen.quiz.vocabulary import words_to_know


@pytest.mark.parametrize(
    ("item", "told"),
    [
        (Choice(stem="What is mud?", key="Silt", distractors=[Distractor(text="sand")]), False),
        (Cloze(text="Mud is [[silt]]."), False),
        (ShortAnswer(stem="What is silt?", key="fine mud"), False),
        (ShortAnswer(stem="What do rivers carry?", key="the silt"), False),
        (Matching(pairs=[Pair(left="silt", right="r"), Pair(left="l", right="s")]), False),
        (ShortAnswer(stem="What is sand?", key="grains"), True),
    ],
)
def test_a_term_that_an_item_asks_for_is_not_told(item: Item, told: bool) -> None:
    quiz = Quiz.model_validate(
        {"title": "T", "vocabulary": [{"term": "silt", "definition": "fine mud"}], "items": [item]}
    )
    assert bool(words_to_know(quiz)) is told
