"""Joined common nouns as keys: one, the other and both give way to others of their sets."""

from __future__ import annotations

from random import Random

import pytest

from quizgen import knowledge
from quizgen.distractors import pairs
from quizgen.distractors.model import Query


def _found(story, key: str, stem: str = "What did he want?", title: str = "") -> list[str]:
    told = story(f"He wanted {key}.", title=title)
    ask = told.ask(stem, key, "" if "," in key else "term")
    return [one.text for one in pairs.find(Query(ask, told.fact(ask), told.text, Random("0")))]


@pytest.mark.parametrize(
    ("key", "joint"),
    [("truth and reconciliation", " and "), ("a veto and an amnesty", " and ")],
)
def test_the_last_the_first_and_both_are_changed(story, key: str, joint: str) -> None:
    first, last = key.split(joint)
    one, two, both = (text.split(joint) for text in _found(story, key))
    assert (one[0], two[1]) == (first, last)
    assert both == [two[0], one[1]]
    assert one[1] != last
    assert two[0] != first


def test_of_three_each_stands_in_two_options(story) -> None:
    found = _found(story, "hunger, pride, and reconciliation")
    assert [sum(word in text for text in found) for word in ("hunger", "pride", "reconciliation")] == [1, 1, 1]
    assert len(found) == 3


def test_two_of_one_set_are_never_changed_for_the_same(story) -> None:
    found = [text.split(" and ") for text in _found(story, "veto and impeachment")]
    assert len(found) == 3
    assert all(one != two for one, two in found)
    assert {one for pair in found for one in pair} <= {"veto", *knowledge.siblings("veto")}


@pytest.mark.parametrize(
    ("key", "stem", "title"),
    [
        ("human capital formation and reconciliation", "What did he want?", ""),
        ("truth and socks", "What did he want?", ""),
        ("truth and reconciliation", "What did he want beside the truth?", ""),
        ("truth and reconciliation", "What did he want?", "Reconciliation"),
        ("truth and reconciliation and peace", "What did he want?", ""),
        ("a veto or amnesty", "What did he want?", ""),
        ("hymns and books of psalms", "What did he want?", ""),
        ("a plea for truth and signs of amnesty", "What did he want?", ""),
    ],
    ids=[
        "told more of",
        "of no set",
        "hinted at",
        "in the title",
        "more than one joint",
        "one of them is right",
        "tells more of the last",
        "tells more of both",
    ],
)
def test_what_is_bound_or_hinted_at_is_left_as_it_is(story, key: str, stem: str, title: str) -> None:
    assert _found(story, key, stem, title) == []


def test_two_that_are_built_alike_are_changed(story) -> None:
    key = "the price of wool and the price of amber"
    found = _found(story, key)
    assert len(found) == 3
    assert all(one.startswith("the price of ") and " and the price of " in one for one in found)
