"""People who are there as examples only are not asked about."""

from __future__ import annotations

from collections.abc import Callable

from quizgen.clauses import Text
from quizgen.facts import find_all

Analysed = Callable[..., Text]

TOLD = "Wages in Leeds fell sharply in 1998. Anna Marsh, 34, works in a bakery in Leeds and hates night shifts."


def test_what_is_told_of_an_example_is_left_out(analysed: Analysed) -> None:
    found = find_all(analysed(TOLD))
    assert found
    assert not [one for one in found if one.text.startswith("Anna Marsh")]


def test_the_one_whom_the_title_names_is_asked_about(analysed: Analysed) -> None:
    found = find_all(analysed(TOLD, title="Anna Marsh and the bakers"))
    assert [one for one in found if one.text.startswith("Anna Marsh")]
