"""What every rendering for readers takes from the passage."""

from __future__ import annotations

from typing import Any

import pytest

from quizgen.formats.passage import added_feedback, credited, marked, runs
from quizgen.quiz import Item, Quiz, ShortAnswer, SourceSentence, TrueFalse
from quizgen.quiz.model import PassageBlock


def test_list_items_that_follow_each_other_are_one_run() -> None:
    blocks = [PassageBlock(n=n, kind=kind, text="x") for n, kind in enumerate(("paragraph", "list_item", "list_item"))]
    assert [(kind, len(run)) for kind, run in runs(blocks)] == [("paragraph", 1), ("list_item", 2)]


@pytest.mark.parametrize(
    ("text", "answer", "split"),
    [
        ("In 1972 he flew.", "1972", ("In ", "1972", " he flew.")),
        ("Sartorius made art.", "art", ("Sartorius made ", "art", ".")),
        ("He flew.", "", ("He flew.", "", "")),
        ("He flew.", "Beijing", ("He flew.", "", "")),
        ("It was (very) hot.", "(very)", ("It was ", "(very)", " hot.")),
    ],
)
def test_source_sentence_is_split_round_the_answer(text: str, answer: str, split: tuple[str, str, str]) -> None:
    assert marked(SourceSentence(text=text, answer=answer)) == split


def test_a_file_name_alone_is_no_credit() -> None:
    sources: list[dict[str, Any]] = [
        {"name": "a.md"},
        {"name": "b", "url": "https://x"},
        {"name": "c", "licence": "CC0"},
    ]
    quiz = Quiz.model_validate({"title": "T", "source": sources})
    assert [source.name for source in credited(quiz)] == ["b", "c"]


@pytest.mark.parametrize(
    ("item", "added"),
    [
        (ShortAnswer(stem="Who?", key="Ada", feedback="Ada swam!", source=[SourceSentence(text="Ada swam.")]), ""),
        (
            ShortAnswer(stem="Who?", key="Ada", feedback="So it was.", source=[SourceSentence(text="Ada swam.")]),
            "So it was.",
        ),
        (TrueFalse(statement="Ada ran.", answer=False, correction="Ada swam.", feedback="Ada swam."), ""),
        (TrueFalse(statement="Ada swam.", answer=True, feedback="Ada swam."), ""),
    ],
)
def test_feedback_that_says_again_what_stands_beside_it_is_not_shown(item: Item, added: str) -> None:
    assert added_feedback(item) == added
