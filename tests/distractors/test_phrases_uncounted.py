"""Phrases as keys: words that are not counted, spheres of which several are true at once, the sport of an article."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.clauses import Text, join
from quizgen.distractors import choose
from quizgen.facts.model import Ask, Fact


def _of_object(text: Text, number: int = 0) -> list[str]:
    sentence = text.sentences[number]
    (clause,) = sentence.clauses
    piece = next(one for one in clause.pieces if one.role == "object")
    ask = Ask("object", "What was it?", join(piece.words), frozenset({"choice"}), piece.phrase)
    fact = Fact("other", "facts.told", sentence.text, (), (sentence,), clause, (ask,))
    return [one.text for one in choose(ask, fact, text, Random("0"))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The traders brought ink and papyrus.", {"ink and clay tablets", "ink and parchment"}),
        ("The monks used papyrus.", {"bamboo strips", "parchment"}),
        ("The monks owned a papyrus.", {"a bamboo strip", "a parchment"}),
    ],
)
def test_what_is_counted_stands_in_the_plural_beside_a_material(analysed, sentence: str, expected: set[str]) -> None:
    assert expected <= set(_of_object(analysed(sentence, "Clay tablets and parchment were on show.")))


@pytest.mark.parametrize(
    ("key", "others", "counted", "is_offered"),
    [
        ("goodwill", "Curiosity, solidarity and expectation grew.", "expectation", False),
        ("conscience", "Willpower, creativity and instinct grew.", "instinct", False),
        ("a conscience", "Willpower, creativity and instinct grew.", "an instinct", True),
    ],
)
def test_beside_a_word_without_an_article_stands_none_that_is_counted(
    analysed, key: str, others: str, counted: str, *, is_offered: bool
) -> None:
    found = _of_object(analysed(f"The robot showed {key}.", others))
    assert (counted in found) is is_offered


@pytest.mark.parametrize(
    ("told", "is_offered"),
    [("Military bands played.", False), ("She led the military.", False), ("A band played.", True)],
)
def test_a_sphere_of_life_that_the_article_has_elsewhere_may_be_right_as_well(
    analysed, told: str, *, is_offered: bool
) -> None:
    found = _of_object(analysed("The queen urged economic reforms.", told))
    assert len(found) >= 3
    assert ("military reforms" in found) is is_offered


@pytest.mark.parametrize(
    ("opening", "key", "is_turned"),
    [
        ("The club from Leeds lived for rugby.", "a trophy in rugby", False),
        ("Her uncle was known for his tennis.", "a cup in tennis", False),
        ("Her uncle was known for his golf.", "a cup in tennis", True),
        ("Her uncle was known for his courage.", "a cup in tennis", True),
    ],
)
def test_the_sport_that_an_article_opens_with_stays(analysed, opening: str, key: str, *, is_turned: bool) -> None:
    others = "Cricket and football were played by the rest."
    assert bool(_of_object(analysed(opening, f"The girls won {key}.", others), 1)) is is_turned
