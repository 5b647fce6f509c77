"""JSON: the quiz file's fields, all of them, and the schema that says what they are."""

from __future__ import annotations

import json
from typing import Any

from quizgen.formats.base import Facts, Output, Settings
from quizgen.quiz import Quiz


class JsonFormat:
    """Everything that the quiz file holds, for programs."""

    name = "json"
    facts = Facts("JSON", ("quiz.json",), "the whole quiz for programs; `quizgen schema` prints its JSON Schema")

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``quiz.json``."""
        data = quiz.model_dump(mode="json", exclude_none=True)
        return Output({"quiz.json": (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8")})


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a quiz file."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Quiz.model_json_schema()}
