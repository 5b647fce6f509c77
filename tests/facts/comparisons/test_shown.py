"""Whose a first side is that "it" is the subject of: the subject of the sentence before, where that can be it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import moreless
from quizgen.facts.comparisons.shown import with_owner

CASES = [
    ("what is known", "The drawing was based on old maps.", "the height the drawing showed for the mill"),
    ("several things", "The drawings were based on old maps.", "the height it showed for the mill"),
    ("a person", "Anna Lind looked at old maps.", "the height it showed for the mill"),
    (
        "a long name",
        "The very old drawing that the queen of the northern lands had bought was based on old maps.",
        "the height it showed for the mill",
    ),
]
"""What stands before, in a sentence of its own, and the side that is told of then."""


@pytest.mark.parametrize(("before", "side"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_it_is_said_by_the_subject_before(analysed: Callable[..., Text], before: str, side: str) -> None:
    text = analysed(f"{before} Even so, the height it showed for the mill did not reach heights measured in 2007.")
    (found,) = moreless.find(text)
    owned = with_owner(found, text)
    assert owned.a == side
    assert len(owned.sentences) == (1 if "it showed" in side else 2)


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Even so, the height it showed for the mill did not reach heights measured in 2007.",),
        ("The drawing is old.", "Even so, the height it showed for the mill did not reach heights measured in 2007."),
        ("The drawing is old. Even so, the height shown for the mill did not reach heights measured in 2007.",),
    ],
    ids=["at the head of an article", "of a paragraph", "no clause of its own"],
)
def test_a_side_with_nothing_before_it_or_no_it_stays(
    analysed: Callable[..., Text], paragraphs: tuple[str, ...]
) -> None:
    text = analysed(*paragraphs)
    (found,) = moreless.find(text)
    assert with_owner(found, text) == found
