"""When people were active, and of what ages an article tells."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from quizgen import knowledge
from quizgen.clauses import Text
from quizgen.distractors import Query
from quizgen.distractors.eras import exists_then, is_of_ages, office_in
from quizgen.facts.model import Ask, Fact


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        (("10,500 BC", "11,490 BC", "12,480 BC", "13,470 BC"), True),
        (("500 BC", "490 BC", "480 BC", "470 BC"), False),
        (("1600", "1610", "1620", "1990"), True),
    ],
)
def test_years_a_life_apart_are_of_several_ages(
    analysed: Callable[..., Text], years: tuple[str, ...], *, expected: bool
) -> None:
    assert is_of_ages(analysed(*(f"Fishers built a hut in {year}." for year in years))) is expected


@pytest.mark.parametrize(
    ("stem", "office"),
    [
        ("Which general led the army?", "general"),
        ("In 1820, which US senator wrote the letter?", "senator"),
        ("Which woman became queen of the Vandals?", "queen"),
        ("Who was elected mayor of the town?", "mayor"),
        ("Who had been a bishop during the plague?", "bishop"),
        ("Who served as mayor?", "mayor"),
        ("Who was poisoned by the king?", ""),
        ("Who was advised by the president?", ""),
        ("Who lies buried beside the queen?", ""),
        ("Who was called a major source of trouble?", ""),
        ("Who was seen with President Lund?", ""),
        ("Which man greeted the king?", ""),
    ],
)
def test_an_office_is_asked_for_where_who_holds_it_is_wanted(stem: str, office: str) -> None:
    assert office_in(stem) == office


@pytest.mark.parametrize(
    ("sentence", "frame", "key", "is_there"),
    [
        ("In 1921, the League of Nations established a bureau.", "subject", "the League of Nations", False),
        ("In 1921, the bureau was established by the League of Nations.", "agent", "the League of Nations", False),
        ("In 1921, the League of Nations was established.", "subject", "the League of Nations", True),
        ("In 1921, Ada Quill established the League of Nations.", "object", "the League of Nations", True),
    ],
)
def test_a_body_of_later_stands_beside_one_that_was_founded_but_beside_no_founder(
    analysed: Callable[..., Text], sentence: str, frame: str, key: str, *, is_there: bool
) -> None:
    text = analysed(sentence)
    told = text.sentences[0]
    fact = Fact("other", "facts.told", told.text, (), (told,), told.clauses[0])
    ask = Ask(frame, "In 1921, what was it?", key, frozenset({"choice"}))
    bank = knowledge.find("World Bank")
    assert bank is not None
    assert exists_then(bank, Query(ask, fact, text, Random("0"))) is is_there
