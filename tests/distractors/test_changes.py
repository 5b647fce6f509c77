"""Other words put into a key: the article before them follows their sound."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

import pytest

from quizgen.distractors import Query
from quizgen.distractors.changes import is_behind_head, is_paid, is_told, put


@pytest.mark.parametrize(
    ("key", "word", "other", "expected"),
    [
        ("the life of a young man", "young", "urban", "the life of an urban man"),
        ("An old man", "old", "Ugandan", "A Ugandan man"),
        ("a false claim", "false", "honest", "an honest claim"),
        ("the old man", "old", "urban", "the urban man"),
    ],
)
def test_an_article_follows_the_sound_of_the_word_behind_it(key: str, word: str, other: str, expected: str) -> None:
    run = re.search(rf"({word})", key)
    assert run is not None
    assert put(key, run, other) == expected


@pytest.mark.parametrize(
    ("sentence", "told"),
    [("They gave $40 for famine help.", True), ("They gave funds for famine help.", True), ("They gave grain.", False)],
)
def test_a_sum_of_money_tells_of_what_is_financial(story, sentence: str, told: bool) -> None:
    article = story("The village got famine help.", sentence)
    ask = article.ask("What did the village get?", "famine help")
    query = Query(ask, article.fact(ask), article.text, Random(0))
    assert is_paid(query, "financial help") is told
    assert not is_paid(query, "military help")
    assert not is_paid(query, "")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("art", False),
        ("mill", True),
        ("store", True),
        ("carry", True),
        ("paint", True),
        ("grain mill", True),
        ("age", False),
        ("", False),
    ],
    ids=["in another", "a plural", "a form without e", "a form of y", "in the stem", "two words", "an end", "nothing"],
)
def test_a_word_is_told_as_a_whole_and_in_its_forms(story, word: str, expected: bool) -> None:
    article = story("The party carried flour while storing salt for grain mills in the village.")
    ask = article.ask("What was painted there?", "flour")
    assert is_told(Query(ask, article.fact(ask), article.text, Random(0)), word) is expected


@pytest.mark.parametrize(
    ("key", "expected"),
    [("a law that bans smoking", False), ("a law on smoking", True), ("a strict law that bans smoking", True)],
)
def test_in_a_clause_behind_a_bare_noun_stands_the_answer(story, key: str, expected: bool) -> None:
    article = story(f"The village has {key}.")
    ask = article.ask("What kind of law is it?", key, "term")
    law = next(token for token in ask.phrase.words if token.text == "law")
    ask = replace(ask, frame="kind", phrase=replace(ask.phrase, head=law))
    query = Query(ask, article.fact(ask), article.text, Random(0))
    assert is_behind_head(query, key.index("smoking")) is expected
