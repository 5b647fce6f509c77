"""Who only tells of a thing is known from who did it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.tellers import only_says

TOLD = [
    ("Anna Berg remembered how the ferry sank.", True),
    ("Anna Berg led the survey of Norwegian bogs.", True),
    ("Anna Berg led the army of Norway.", False),
    ("The channel contacted Anna Berg for a statement.", True),
    ("The channel contacted Anna Berg in Oslo.", False),
    ("The channel has reached out to Anna Berg for comment.", True),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_who_only_tells_of_a_thing(analysed: Callable[..., Text], sentence: str, expected: bool) -> None:
    assert only_says(analysed(sentence).sentences[0].clauses[0]) is expected
