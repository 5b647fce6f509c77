"""Likened to something of another kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import FINDERS, analogy

FOUND = [
    (
        "The voice of Lindqvist has been compared to Kathleen Ferrier.",
        ("analogy", "the voice of Lindqvist", "Kathleen Ferrier", "compared to"),
    ),
]
NOT_FOUND = [
    "The voice of Lindqvist is strong.",
    "Lindqvist compared notes.",
    "Fog scatters light, so the hill looks like it floats on the lake.",
]
ASKED = [
    (
        "The voice of Lindqvist has been compared to Kathleen Ferrier.",
        "to-what | To whom has the voice of Lindqvist been compared? | Kathleen Ferrier",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in analogy.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(analogy.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(analogy.find, sentence)


def test_a_road_to_somewhere_is_no_likeness(asked: Callable[..., list[str]]) -> None:
    assert not asked(analogy.find, "Historians compared Bergen's trade with the opening to Iceland.")


ASPECTS = [
    (("The voice of Lindqvist has been compared to Kathleen Ferrier.",), ("the voice of Lindqvist", "voice")),
    (("Oxytocin works like a key.",), ("oxytocin", "how it works")),
    (("Ministers likened the problem of debt to the plague.",), ("the problem of debt", "what kind of problem it is")),
    (
        ("The answer is not to tell owls to sleep. It’s like saying: why can’t you fly?",),
        ("to tell owls to sleep", "how much sense it makes"),
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), ASPECTS, ids=[case[0][0] for case in ASPECTS])
def test_what_is_likened_and_in_what_is_said(
    analysed: Callable[..., Text], paragraphs: tuple[str, ...], expected: tuple[str, str]
) -> None:
    assert expected in [(one.a, one.aspect) for one in analogy.find(analysed(*paragraphs))]


@pytest.mark.parametrize(
    "sentence", ["The details of what a map might look like are hard.", "It’s like saying no to Chad."]
)
def test_nothing_is_likened_to_what_is_not_said(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(analogy.find(analysed(sentence)))


def test_a_precedent_is_set_for_what_somebody_may_do(analysed: Callable[..., Text]) -> None:
    found = list(analogy.find(analysed("Such a trade treaty could set a precedent for Oslo, which watches the North.")))
    assert [one.b for one in found] == ["what Oslo may do"]


@pytest.mark.parametrize("opening", ["Such a treaty", "Such an end"])
def test_nothing_is_listed_of_such_a_thing(analysed: Callable[..., Text], opening: str) -> None:
    text = analysed(f"{opening} could set a precedent for Oslo, which watches the North.")
    assert [one.aspect for find in FINDERS for one in find(text)] == [""]
