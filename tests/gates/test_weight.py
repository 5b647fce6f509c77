"""Birthplaces and callings of people whom the title does not name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import find_all
from quizgen.gates.weight import refuse
from quizgen.items import make_all

BORN = "Thomas Cook was born in Melbourne in 1808."
CALLED = "Ideas about light came from Jan Ingen, who was a Dutch physicist, and from his pupils in Vienna."


@pytest.mark.parametrize("sentence", [BORN, CALLED])
@pytest.mark.parametrize(("title", "passes"), [("Early travel", False), ("Thomas Cook and Jan Ingen", True)])
def test_a_birthplace_or_calling_is_refused_unless_the_title_names_the_person(
    analysed: Callable[..., Text], sentence: str, title: str, passes: bool
) -> None:
    text = analysed(sentence, title=title)
    made = list(make_all(find_all(text), text, 0))
    assert made
    assert all(refuse(one, title) is None for one in made) == passes
