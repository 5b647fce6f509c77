"""Two countries of a key change places, where what stands before them lets them."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.clauses import join
from quizgen.distractors import choose
from quizgen.facts.model import Ask, Fact


@pytest.mark.parametrize(
    ("key", "turned", "is_offered"),
    [
        ("Peru’s debts to Chile", "Chile’s debts to Peru", True),
        ("Peru’s debts to the Chile fund", "Chile’s debts to the Peru fund", False),
    ],
)
def test_a_country_with_an_article_changes_places_with_no_bare_one(
    story, key: str, turned: str, *, is_offered: bool
) -> None:
    told = story(f"It grew through {key} that year.")
    ask = told.ask("What grew that year?", key, "term")
    found = [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))]
    assert (turned in found) is is_offered


@pytest.mark.parametrize(
    ("others", "is_offered"),
    [
        ("Britain, Russia and Germany had ships.", True),
        ("Britain, Russia and Germany had ships in Spanish America.", False),
        ("Britain, Russia and Germany sent ships to the New World.", False),
    ],
)
def test_beside_what_is_of_the_american_continent_stands_no_nation(story, others: str, *, is_offered: bool) -> None:
    key = "the American fleet"
    told = story(f"Ada led {key}.", others)
    ask = told.ask("What did Ada lead?", key, "term")
    found = [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))]
    assert ("the German fleet" in found) is is_offered


@pytest.mark.parametrize(
    ("sentence", "is_offered"),
    [
        ("Danish and Polish crews raised the mast.", True),
        ("Danish and Polish crews raise the masts.", False),
        ("Danish and seasick crews raised the mast.", False),
        ("Greek and Turkish settlers raised the mast.", False),
        ("Greek and Turkish crews raised the mast.", False),
    ],
    ids=["of one time", "at large", "of one nation", "who left it", "a culture"],
)
def test_of_two_nations_before_a_noun_one_the_other_and_both_are_changed(
    analysed, sentence: str, *, is_offered: bool
) -> None:
    text = analysed(sentence)
    (clause,) = text.sentences[0].clauses
    key = join(clause.subject.words)
    ask = Ask("thing", "Who raised the mast?", key, frozenset({"choice"}), clause.subject)
    told = Fact("other", "facts.told", sentence, (), text.sentences, clause, (ask,))
    found = [one.text.split()[:3] for one in choose(ask, told, text, Random("0"))]
    assert bool(found) is is_offered
    assert [(one[0] == "Danish", one[2] == "Polish") for one in found] == (
        [(False, True), (True, False), (False, False)] if found else []
    )


@pytest.mark.parametrize(
    ("stem", "is_offered"),
    [
        ("What did the strike of 1926 ruin?", True),
        ("What did the Japanese landing ruin?", False),
    ],
)
def test_where_the_question_tells_of_a_nation_countries_of_its_part_of_the_world_are_offered(
    analysed, stem: str, *, is_offered: bool
) -> None:
    sentence = "The landing ruined the economy of China."
    text = analysed(sentence, "Germany, Italy and France traded by sea.")
    (clause,) = text.sentences[0].clauses
    phrase = next(one for one in text.sentences[0].phrases if one.head.text == "economy")
    ask = Ask("object", stem, "the economy of China", frozenset({"choice"}), phrase)
    told = Fact("other", "facts.told", sentence, (), text.sentences[:1], clause, (ask,))
    found = [one.text for one in choose(ask, told, text, Random("0"))]
    assert ("the economy of Germany" in found) is is_offered
