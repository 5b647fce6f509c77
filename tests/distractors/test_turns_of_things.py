"""Verbs of a key are turned freely where people or bodies act, and not where a thing serves its end."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors import choose
from quizgen.facts.model import Ask, Fact


@pytest.mark.parametrize(
    ("sentence", "is_turned"),
    [
        ("Divers came to prevent the corrosion.", True),
        ("The council met to prevent the corrosion.", True),
        ("The resin is stored to prevent the corrosion.", False),
        ("The resin is stored to prevent the corrosion. A gauge measures frost, and bells detect thaws.", True),
    ],
    ids=["people", "a body", "a thing", "a thing, with two others at hand"],
)
def test_a_thing_serves_the_one_end_it_has(analysed, sentence: str, *, is_turned: bool) -> None:
    text = analysed(sentence)
    told = text.sentences[0]
    ask = Ask("purpose", "For what purpose was it?", "to prevent the corrosion", frozenset({"choice"}), None)
    fact = Fact("other", "facts.told", told.text, (), (told,), told.clauses[0])
    options = [one.text for one in choose(ask, fact, text, Random("0"))]
    assert bool(options) is is_turned
