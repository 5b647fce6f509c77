"""Two cases, times or kinds are told of by an aspect that both halves answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import FINDERS

ASPECTS = {
    "two cases": (
        "With low rent a baker in Oslo can buy an oven in two years, but a baker with high rent would need ten years.",
        "how long it takes to buy an oven",
    ),
    "two cases, the time of the first behind": (
        "With high rent a baker in Oslo would need ten weeks, but a baker with low rent can pay a cook in two weeks.",
        "how long it takes to pay a cook",
    ),
    "two cases without a time": (
        "With low rent a baker in Oslo can buy an oven, but a baker with high rent would sell his horse.",
        "what is so with low rent and what is so with high rent",
    ),
    "two times": (
        "Sailors had robbed or burned Danish mills in the past, but after a great fire, "
        "the mayor of Ribe built a wall.",
        "what happened in the past and what happened after a great fire",
    ),
    "two kinds": (
        "Oak boats have a heavy keel, like the ferries of Oslo. Not all ships with a heavy keel, however, are "
        "oak boats.",
        "how oak boats and ships with a heavy keel are related",
    ),
}
KEPT = "With low rent a baker in Oslo can buy an oven in two years, but a baker with old ovens would need ten years."


def _aspects(text: Text) -> list[str]:
    return [one.aspect for find in FINDERS for one in find(text)]


@pytest.mark.parametrize(("paragraph", "aspect"), ASPECTS.values(), ids=list(ASPECTS))
def test_an_aspect_tells_of(analysed: Callable[..., Text], paragraph: str, aspect: str) -> None:
    assert aspect in _aspects(analysed(paragraph))


def test_cases_that_are_no_opposites_are_not_told_of(analysed: Callable[..., Text]) -> None:
    assert not [aspect for aspect in _aspects(analysed(KEPT)) if aspect.startswith("what is so with")]


def test_shares_that_are_likened_answer_how_many(analysed: Callable[..., Text]) -> None:
    text = analysed(
        "One out of every 9 bakers will lose a tooth at work, just as two out of every 5 cooks will cut a thumb."
    )
    values = [(one.a_value, one.b_value) for find in FINDERS for one in find(text) if one.kind == "similarity"]
    assert values == [("one out of every 9 bakers", "two out of every 5 cooks")]


@pytest.mark.parametrize(("where", "count"), [("where these three steps are run by fish", 0), ("where fish run it", 1)])
def test_a_similar_one_is_not_likened_to_one_of_several(analysed: Callable[..., Text], where: str, count: int) -> None:
    text = analysed(
        "Last, the step of drying takes place, whereby salt is spread in barns. "
        f"A similar step happens in the bay, {where}."
    )
    assert len([one for find in FINDERS for one in find(text) if one.kind == "similarity" and one.aspect]) == count


@pytest.mark.parametrize(
    ("second", "told"),
    [("less active when viewing the red cats", ("contrast", "less active")), ("calm", ("", ""))],
    ids=["two degrees", "one degree"],
)
def test_each_case_has_its_own_degree(analysed: Callable[..., Text], second: str, told: tuple[str, str]) -> None:
    text = analysed(
        "The films showed that eels in the warm ponds behaved more calmly after a bath of milk, being more active when "
        f"the cook was looking at birds and {second}."
    )
    contrasts = [(one.kind, one.b_value) for find in FINDERS for one in find(text) if one.kind == "contrast"]
    assert contrasts == [told][: bool(told[0])]


def test_a_measure_of_the_second_half_alone_is_no_aspect(analysed: Callable[..., Text]) -> None:
    text = analysed(
        "“I live in a large old house in a quiet part of Ribe. But my rent is just 90 crowns a month,” said Anna Berg."
    )
    assert "rent" not in _aspects(text)
