"""Other continents beside the one on which something happened."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors import choose
from quizgen.facts.model import Ask, Fact


@pytest.mark.parametrize(
    ("sentence", "verb", "is_offered"),
    [
        ("Glass flutes originated in Africa.", "originate", True),
        ("Glass flutes first appeared in Africa.", "first appear", True),
        ("Glass flutes appeared in Africa.", "appear", False),
        ("Glass flutes emerged in Africa.", "emerge", False),
        ("Glass flutes were invented in Africa.", "invented", True),
        ("Glass flutes were played in Africa.", "played", False),
        ("Glass flutes originate in Africa.", "originate", False),
    ],
)
def test_what_happened_once_happened_on_no_other_continent(
    analysed, sentence: str, verb: str, is_offered: bool
) -> None:
    told = analysed(sentence, "They came to Asia.")
    first = told.sentences[0]
    clause = first.clauses[0]
    phrase = next(one for one in first.phrases if one.head.text == "Africa")
    aux = "were" if "were" in sentence else "did"
    ask = Ask("where", f"In which continent {aux} glass flutes {verb}?", "Africa", frozenset({"choice"}), phrase)
    fact = Fact("other", "facts.told", first.text, (), (first,), clause, (ask,))
    options = [one.text for one in choose(ask, fact, told, Random("0"))]
    assert ("Asia" in options[:1]) is is_offered
    assert bool(options) is is_offered
