"""Remember, understand or analyse: what a question, a statement and two sentences together ask for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from quizgen.facts.model import Comparison
from quizgen.items.levels import level_of_question, level_of_statement
from quizgen.quiz.model import Level


def _comparison(story: Any, *sentences: str) -> tuple[Any, Comparison]:
    told = story(*sentences)
    sides = ("the mill", "the port", "size", "small", "large", "but")
    return told, Comparison("contrast", "facts.told", sentences[0], *sides, told.text.sentences)


@pytest.mark.parametrize("level", ["remember", "understand", "analyse"])
def test_a_question_about_a_fact_has_the_level_of_its_frame(story: Any, level: Level) -> None:
    told = story("The mill burnt down.")
    ask = replace(told.ask("What burnt down?", "the mill"), level=level)
    assert level_of_question(told.fact(ask), ask, numeric=False) == level


@pytest.mark.parametrize(
    ("sentences", "numeric", "level"),
    [
        (("The mill is small, but the port is large.",), False, "understand"),
        (("The mill is small.", "The port, however, is large."), False, "analyse"),
        (("The mill has ten rooms, the port twenty.",), True, "remember"),
    ],
)
def test_a_comparison_is_understood_and_one_of_two_sentences_analysed(
    story: Any, sentences: tuple[str, ...], numeric: bool, level: Level
) -> None:
    told, comparison = _comparison(story, *sentences)
    ask = told.ask("What is small?", "the mill")
    assert level_of_question(comparison, ask, numeric=numeric) == level
    assert level_of_statement(comparison, numeric=numeric) == level


@pytest.mark.parametrize(
    ("kind", "numeric", "level"),
    [
        ("cause", False, "understand"),
        ("effect", False, "understand"),
        ("purpose", False, "understand"),
        ("effect", True, "remember"),
        ("person", False, "remember"),
        ("number", True, "remember"),
    ],
)
def test_a_statement_has_the_level_of_what_it_says(story: Any, kind: Any, numeric: bool, level: Level) -> None:
    fact = replace(story("The mill burnt down.").fact(), kind=kind)
    assert level_of_statement(fact, numeric=numeric) == level
