"""Facts that two articles tell are asked once."""

from __future__ import annotations

import pytest

from quizgen.facts.model import Fact
from quizgen.items.model import Candidate
from quizgen.quiz import Ordering, ShortAnswer, SourceSentence, Step
from quizgen.selection.retelling import without_retold

from ..conftest import Story


def asking(text: str, key: str) -> Candidate:
    item = ShortAnswer(stem=f"What about {key}?", key=key, source=[SourceSentence(text=text)])
    sentence = Story(text).text.sentences[0]
    return Candidate(item, Fact("facts.events", "event", text, (), (sentence,)), None, "subject", numeric=False)


@pytest.mark.parametrize(
    ("first", "second", "is_one"),
    [
        (("Nixon visited China in 1972.", "Nixon"), ("Nixon visited China in 1972.", "China"), True),
        (("Nixon visited Mao in China in 1972.", "1972"), ("In 1972 Nixon met Mao in Beijing.", "1972"), True),
        (("Nixon visited Mao in China in 1972.", "Mao"), ("In 1972 Nixon met Mao in Beijing.", "Beijing"), False),
        (("Nixon visited China in 1972.", "Nixon"), ("Nixon visited China.", "Nixon"), True),
        (("Nixon visited China in 1972.", "Nixon"), ("Nixon visited China in 1976.", "Nixon"), False),
        (("The dam is 111 metres high.", "111 metres"), ("The tower is 50 metres high.", "50 metres"), False),
        (("The dams hold back water.", "water"), ("The dam holds back water.", "dam"), True),
        (("Lava is molten rock.", "Lava"), ("Granite is hard rock.", "Granite"), False),
    ],
)
def test_of_a_fact_told_again_nothing_is_asked(first: tuple[str, str], second: tuple[str, str], is_one: bool) -> None:
    one, other = asking(*first), asking(*second)
    assert without_retold([[one], [other]]) == ([one] if is_one else [one, other])


def test_items_of_one_article_are_left_to_the_choice_among_them() -> None:
    pair = [asking("Nixon visited China in 1972.", key) for key in ("Nixon", "China")]
    assert without_retold([pair]) == pair


def test_an_item_of_several_facts_goes_where_one_of_them_is_known() -> None:
    told = ["Nixon visited China in 1972.", "Carter opened an embassy in 1979."]
    steps = [Step(text=text) for text in told]
    item = Ordering(steps=steps, source=[SourceSentence(text=text) for text in told])
    single = asking(told[0], "Nixon")
    order = Candidate(item, single.finding, None, "order", numeric=False)
    assert without_retold([[single], [order]]) == [single]
    assert without_retold([[order], [asking(told[1], "Carter")]]) == [order]
