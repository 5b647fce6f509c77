"""An "it" that something is said to be may be what the title names, and not what else stands before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

CASES = [
    ("Most lutes have a round wooden body. It is the oldest instrument of its family.", "Lute"),
    ("The origin of the turnip is old. The Arabic word may be older. It was a crop of early farms.", "Turnip"),
    ("The local importance of the turnip grows. It remains a basic crop in Norway.", "Turnip"),
]


@pytest.mark.parametrize(("paragraph", "title"), CASES, ids=[case[0] for case in CASES])
def test_what_it_is_said_to_be_is_not_taken_for_a_thing_beside_the_topic(
    analysed: Callable[..., Text], paragraph: str, title: str
) -> None:
    tokens = analysed(paragraph, title=title).sentences[-1].tokens
    assert next(token for token in tokens if token.text == "It").say is None
