"""The other side of a comparison: it comes with the question."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.distractors.model import Query
from quizgen.quiz.model import Distractor


def find(query: Query) -> Iterator[Distractor]:
    """Give the rivals of the question, best first."""
    for rival in query.ask.rivals:
        yield Distractor(text=rival, why="the other side of the comparison")
