"""Pronouns whose antecedent the item has left behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.gates.antecedents import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]

TOLD = "Villages of Norway grew when the railway first reached their harbours in 1921."
LEFT = "The railway first reached their harbours in 1921."


@pytest.mark.parametrize(
    ("statement", "is_sound"),
    [(LEFT, False), (TOLD, True), ("The railway first reached the harbours in 1921.", True)],
)
def test_a_pronoun_needs_what_it_stands_for_in_the_item(
    resting: Resting, analysed: Callable[..., Text], statement: str, is_sound: bool
) -> None:
    assert (refuse(_candidate(resting, analysed, statement, TOLD), "Trains") is None) is is_sound


def test_the_title_may_name_it(resting: Resting, analysed: Callable[..., Text]) -> None:
    assert refuse(_candidate(resting, analysed, LEFT, TOLD), "Villages") is None


def test_another_word_for_what_it_stands_for_will_do(resting: Resting, analysed: Callable[..., Text]) -> None:
    found = resting(TrueFalse(statement=TOLD.replace("Villages", "Hamlets"), answer=True), TOLD, text=TOLD)
    told = replace(found, finding=replace(found.finding, sentences=(analysed(TOLD).sentences[0],)))
    assert refuse(told, "Trains") is None


@pytest.mark.parametrize(
    ("told", "is_sound"),
    [
        ("Moe told the newspaper that she hoped it would feed the north.", False),
        ("Moe told the newspaper that it would close in May.", True),
    ],
)
def test_whoever_is_told_may_be_meant_or_another(
    resting: Resting, analysed: Callable[..., Text], told: str, is_sound: bool
) -> None:
    sentence = analysed(told).sentences[0]
    found = _candidate(resting, analysed, told, told)
    found = replace(found, finding=replace(found.finding, clause=sentence.clauses[0]))
    assert (refuse(found, "Trains") is None) is is_sound


def test_nothing_is_named_for_itself(resting: Resting, analysed: Callable[..., Text]) -> None:
    told = "Two bridges in Bergen were named in their honour."
    assert refuse(_candidate(resting, analysed, told, told), "Bergen") is not None


ASKED = [
    (
        "What did Anna Lind keep after sailing with him?",
        "a close friendship with her father",
        False,
    ),
    ("With whom did Anna Lind keep a close friendship after her father met him?", "her father", True),
]


@pytest.mark.parametrize(("stem", "key", "is_sound"), ASKED, ids=[case[0] for case in ASKED])
def test_a_pronoun_of_a_question_does_not_stand_for_what_is_asked(
    resting: Resting, analysed: Callable[..., Text], stem: str, key: str, is_sound: bool
) -> None:
    told = "Anna Lind kept a close friendship with her father after sailing with him."
    found = resting(ShortAnswer(stem=stem, key=key), told, text=told)
    sentence = analysed(told).sentences[0]
    tokens = tuple(replace(token, say=None) if token.text == "him" else token for token in sentence.tokens)
    sentence = replace(sentence, tokens=tokens)
    finding = replace(found.finding, sentences=(sentence,), clause=sentence.clauses[0])
    assert (refuse(replace(found, finding=finding), "Boats") is None) is is_sound


@pytest.mark.parametrize(
    ("stem", "key", "is_sound"),
    [
        ("What is steeper than those of the barns?", "the roofs of churches", False),
        ("What is steeper than that of the barn?", "the roofs of churches", False),
        ("Which roofs are steeper than those of the barns?", "those of churches", True),
        ("What is steeper than the barns?", "the roofs of churches", True),
    ],
)
def test_the_key_alone_does_not_tell_what_those_are(
    resting: Resting, analysed: Callable[..., Text], stem: str, key: str, is_sound: bool
) -> None:
    told = "The roofs of churches are steeper than those of the barns."
    found = resting(ShortAnswer(stem=stem, key=key), told, text=told)
    sentence = analysed(told).sentences[0]
    finding = replace(found.finding, sentences=(sentence,), clause=sentence.clauses[0])
    assert (refuse(replace(found, finding=finding, asked="thing"), "Boats") is None) is is_sound


def _candidate(resting: Resting, analysed: Callable[..., Text], statement: str, told: str) -> Candidate:
    found = resting(TrueFalse(statement=statement, answer=True), told, text=statement)
    return replace(found, finding=replace(found.finding, sentences=(analysed(told).sentences[0],)))
