"""What a quiz looks like in the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.errors import UsageError
from quizgen.forms import deal
from quizgen.quiz import Choice, Quiz
from quizgen.quiz.file import load_quiz
from quizgen.quiz.vocabulary import words_to_know
from quizgen.terminal import explained, quiz_lines


@pytest.fixture(scope="module")
def rivers() -> Quiz:
    """A quiz with an item of every type."""
    return load_quiz(Path(__file__).parent / "data" / "quizzes" / "rivers.yaml")


def shown(quiz: Quiz, answers: bool) -> str:
    return " ".join("\n".join(quiz_lines(quiz, answers=answers)).split())


def test_every_item_is_shown_under_its_number_and_id(rivers: Quiz) -> None:
    text = shown(rivers, answers=False)
    for number, item in enumerate(rivers.items, 1):
        assert f" {number}. " in text
        assert f"[{item.id}]" in text


def test_letters_are_those_of_the_worksheet(rivers: Quiz) -> None:
    text = shown(rivers, answers=True)
    for dealt in deal(rivers).items:
        if isinstance(dealt.item, Choice):
            assert f"= {', '.join(dealt.answer)}: " in text
            for option in dealt.options:
                assert f" {option.letter}. {option.text}" in text


def test_answers_and_source_are_shown_only_when_asked_for(rivers: Quiz) -> None:
    assert " = " not in shown(rivers, answers=False)
    assert "paragraph 3: " not in shown(rivers, answers=False)
    answered = shown(rivers, answers=True)
    assert answered.count(" = ") == len(rivers.items)
    assert "paragraph 3: Here the water cuts mainly downwards" in answered


def test_the_vocabulary_is_shown_with_its_definitions(rivers: Quiz) -> None:
    assert rivers.vocabulary
    for entry in rivers.vocabulary:
        assert f"{entry.term}: {entry.definition}" in shown(rivers, answers=True)


def test_the_vocabulary_shown_without_answers_leaves_out_what_an_item_asks_for(rivers: Quiz) -> None:
    told = words_to_know(rivers)
    assert 0 < len(told) < len(rivers.vocabulary)
    for entry in rivers.vocabulary:
        assert (f"{entry.term}: {entry.definition}" in shown(rivers, answers=False)) is (entry in told)


def test_explained_names_the_reason_of_each_distractor(rivers: Quiz) -> None:
    item = next(item for item in rivers.items if isinstance(item, Choice))
    told = " ".join(" ".join(explained(rivers, item.id)).split())
    assert item.stem in told
    assert told.count(": no reason noted") == len(item.distractors)


def test_explained_of_an_unknown_item_names_the_known_ones(rivers: Quiz) -> None:
    with pytest.raises(UsageError, match="no item 'zz'") as caught:
        [*explained(rivers, "zz")]
    assert "choice-1" in caught.value.hint
