"""JSON: the whole quiz, as jsonschema finds it by the schema that `quizgen schema` prints."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from quizgen.formats import Settings, get_format
from quizgen.formats.json_file import schema
from quizgen.quiz import Quiz

VALIDATOR = Draft202012Validator(schema())


def written(quiz: Quiz) -> dict[str, object]:
    data: dict[str, object] = json.loads(get_format("json").write(quiz, Settings()).files["quiz.json"])
    return data


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())


def test_every_quiz_fits_the_schema_and_comes_back_whole(any_quiz: Quiz) -> None:
    data = written(any_quiz)
    assert [error.message for error in VALIDATOR.iter_errors(data)] == []
    assert Quiz.model_validate(data) == any_quiz


@pytest.mark.parametrize(
    "items", [[{"type": "choice", "stem": "Which?"}], [{"type": "essay"}], [{"type": "true_false", "statement": "So."}]]
)
def test_what_is_no_item_does_not_fit(items: list[dict[str, str]]) -> None:
    assert not VALIDATOR.is_valid({"title": "Rocks", "items": items})
