"""Who is to do what a question asks for, where its subject only lets or makes them do it."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors import Query, choose
from quizgen.distractors.bidden import bidden
from quizgen.facts.model import Ask, Fact


def _query(analysed, sentence: str, frame: str, key: str = "save money") -> Query:
    text = analysed(sentence, "It rained.")
    first = text.sentences[0]
    ask = Ask(frame, "What did it force them to do?", key, frozenset({"choice"}))
    return Query(ask, Fact(frame, "facts.told", first.text, (), (first,), first.clauses[0]), text, Random("0"))


@pytest.mark.parametrize(
    ("sentence", "frame", "expected"),
    [
        ("The slump forced bakers to save money.", "to-do", "bakers"),
        ("The law gave Ada Quill the right to save money.", "what-to-do", "Quill"),
        ("Ada Quill had the right to save money.", "what-to-do", "Quill"),
        ("The slump forced bakers to save money.", "object", None),
        ("Bakers tried to save money.", "to-do", None),
    ],
)
def test_who_stands_before_the_infinitive_or_has_the_right_is_to_do_it(
    analysed, sentence: str, frame: str, expected: str | None
) -> None:
    found = bidden(_query(analysed, sentence, frame))
    assert (found[0].text if found is not None else None) == expected


@pytest.mark.parametrize(("doer", "expected"), [("bakers", True), ("pumps", False)])
def test_what_people_alone_do_is_done_by_those_who_are_made_to(analysed, doer: str, expected: bool) -> None:
    query = _query(analysed, f"The slump forced {doer} to save money.", "to-do")
    options = [one.text for one in choose(query.ask, query.finding, query.text, Random("0"))]
    assert ("borrow money" in options) is expected
