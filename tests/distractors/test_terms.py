"""Terms of a key as their sets have them: one of it for several, and the other way round."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.clauses import Text, join
from quizgen.distractors import choose
from quizgen.distractors.model import Query
from quizgen.distractors.terms import is_ever_many, is_wrong
from quizgen.facts.model import Ask, Fact


def _options(text: Text) -> list[str]:
    """What stands beside the object of the first sentence."""
    sentence = text.sentences[0]
    (clause,) = sentence.clauses
    piece = next(one for one in clause.pieces if one.role == "object")
    ask = Ask("object", "What was it?", join(piece.words), frozenset({"choice"}), piece.phrase)
    fact = Fact("other", "facts.told", sentence.text, (), (sentence,), clause, (ask,))
    return [one.text for one in choose(ask, fact, text, Random("0"))]


@pytest.mark.parametrize(
    ("sentence", "found", "never"),
    [
        ("The ministry studied invasive species.", "living fossils", "living fossil"),
        ("The ministry studied an invasive species.", "a living fossil", "a living fossils"),
    ],
)
def test_a_noun_that_is_alike_in_the_plural_has_others_of_its_number(analysed, sentence, found, never) -> None:
    options = _options(analysed(sentence, "A living fossil and a keystone species left."))
    assert found in options
    assert never not in options


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("acupuncture", False), ("clover rice", False), ("vaccine", True), ("tithe", True), ("keystone species", True)],
)
def test_a_material_or_practice_has_no_plural(noun: str, expected: bool) -> None:
    assert is_ever_many(noun) is expected


def test_a_term_with_a_preposition_is_changed_as_one(analysed) -> None:
    options = _options(analysed("The duke won a war of independence."))
    assert "a war of succession" in options
    assert not any("neutrality" in one for one in options)


def test_what_has_an_of_of_its_own_stands_beside_no_other(analysed) -> None:
    options = _options(analysed("The duke praised the principle of soft power."))
    assert "the principle of hard power" in options
    assert not any("balance of power" in one for one in options)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The duke visited seed banks of many towns.", False),
        ("The duke visited seed banks.", True),
        ("The duke saw a swimming fish community.", False),
        ("The duke saw a fish community.", True),
    ],
)
def test_what_tells_of_the_term_alone_leaves_no_room_for_others(analysed, sentence: str, expected: bool) -> None:
    assert bool(_options(analysed(sentence))) is expected


@pytest.mark.parametrize(
    ("frame", "other", "expected"),
    [
        ("term-for", "A gaff is a spar.", True),
        ("object", "A gaff is a spar.", False),
        ("term-for", "A sprit, also called a gaff, is a spar.", False),
        ("term-for", "A sprit or gaff is a spar.", False),
        ("term-for", "A sprit is no gaff.", True),
    ],
    ids=["another term", "another thing", "its second name", "either name", "set apart"],
)
def test_what_the_article_calls_otherwise_is_wrong_for_a_term(story, frame: str, other: str, *, expected: bool) -> None:
    told = story("One spar bears the sail.", other)
    ask = replace(told.ask("What is the term for the spar that bears the sail?", "sprit"), frame=frame)
    assert is_wrong("gaff", Query(ask, told.fact(ask), told.text, Random("0"))) is expected
