"""Two like phrases held against each other inside a clause."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession, contrast


def test_what_was_not_chosen_is_in_the_stem_and_the_best_distractor(analysed: Callable[..., Text]) -> None:
    (found,) = contrast.find(analysed("The Dutch engineers built a dam rather than a bridge."))
    assert found.asks[0].stem == "What did the Dutch engineers build, rather than a bridge?"
    assert (found.asks[0].key, found.asks[0].rivals) == ("a dam", ("a bridge",))


def test_the_sides_are_exchanged_for_a_false_statement(analysed: Callable[..., Text]) -> None:
    (found,) = contrast.find(analysed("The Dutch engineers built a dam rather than a bridge."))
    assert found.false_texts == ("The Dutch engineers built a bridge rather than a dam.",)


BUT_NOT = [
    (
        "The school timetable of Norway works for 9-year-olds but not for 12-year-olds.",
        "Although the school timetable of Norway does not work for 12-year-olds, for whom does it work?",
        "9-year-olds",
    ),
    (
        "Dried fish from Norway is eaten with butter but not with bread.",
        "Although dried fish from Norway is not eaten with bread, how is it eaten?",
        "with butter",
    ),
]


@pytest.mark.parametrize(("told", "stem", "key"), BUT_NOT)
def test_what_holds_is_asked_beside_what_does_not(
    asked: Callable[..., list[str]], told: str, stem: str, key: str
) -> None:
    assert f"but-not | {stem} | {key}" in asked(concession.find, told)


def test_two_phrases_are_exchanged_for_a_false_statement(analysed: Callable[..., Text]) -> None:
    (found,) = concession.find(analysed("Copper pipes are used in Norway but not in Chad."))
    assert found.false_texts == ("Copper pipes are used in Chad but not in Norway.",)
