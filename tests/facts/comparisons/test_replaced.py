"""What took the place of what."""

from __future__ import annotations

from collections.abc import Callable

from quizgen.clauses import Text
from quizgen.facts.comparisons import change

_SENTENCE = "The old stone bridge in Mostar was replaced by a copy of white marble."


def test_the_new_thing_is_asked(asked: Callable[..., list[str]]) -> None:
    expected = "replaced | What was the old stone bridge in Mostar replaced by? | a copy of white marble"
    assert expected in asked(change.find, _SENTENCE)


def test_it_is_told_from_the_new_side_and_falsely_from_the_old(analysed: Callable[..., Text]) -> None:
    found = next(change.find(analysed(_SENTENCE)))
    assert found.restated == "A copy of white marble took the place of the old stone bridge in Mostar."
    assert found.false_texts == ("The old stone bridge in Mostar took the place of a copy of white marble.",)
