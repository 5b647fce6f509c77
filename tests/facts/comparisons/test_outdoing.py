"""What outstrips another, where the parse gives no clause."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons.outdoing import outdone
from quizgen.facts.comparisons.single import sound_clauses

WORDED = [
    (
        "Each year, the number of deaths to which smoke contributes far outstrips those caused by accidents.",
        "Each year, what does the number of deaths to which smoke contributes far outstrip?",
        "those caused by accidents",
        "Each year, the number of deaths to which smoke contributes is far outstripped by those caused by accidents.",
    ),
    (
        "Motorbikes in Dhaka, led by the Honda, far outnumber cars in Khulna.",
        "What do motorbikes in Dhaka far outnumber?",
        "cars in Khulna",
        "Motorbikes in Dhaka are far outnumbered by cars in Khulna.",
    ),
]
UNWORDED = [
    ("what may be so", "The number of deaths from smoke in Norway may outstrip the number of road deaths."),
    ("what somebody says", "Doctors say that smoke deaths in Norway outstrip the number of road deaths."),
    ("a sentence with more in it", "Deaths from smoke outstrip road deaths, but the roads of Norway kill more dogs."),
]


@pytest.mark.parametrize(("told", "stem", "key", "false"), WORDED, ids=[case[1] for case in WORDED])
def test_a_sentence_that_holds_nothing_else_is_worded(
    analysed: Callable[..., Text], told: str, stem: str, key: str, false: str
) -> None:
    text = analysed(told, title="Smoke and cheese makers")
    verb = next(one.index for one in text.sentences[0].tokens if one.text.startswith("out"))
    said = outdone(text.sentences[0], verb, sound_clauses(text))
    assert [(ask.stem, ask.key) for ask in said.asks] == [(stem, key)]
    assert said.false_texts == (false,)


@pytest.mark.parametrize(("why", "told"), UNWORDED, ids=[case[0] for case in UNWORDED])
def test_nothing_is_worded_of(analysed: Callable[..., Text], why: str, told: str) -> None:
    text = analysed(told)
    verb = next(one.index for one in text.sentences[0].tokens if one.text.startswith("out"))
    assert not outdone(text.sentences[0], verb, sound_clauses(text)).text, why
