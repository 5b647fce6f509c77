"""What does not tell what is compared is not listed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import FINDERS
from quizgen.facts.comparisons.untold import is_untold
from quizgen.facts.model import Comparison

UNTOLD = [
    (
        "a price of what is not said",
        "The higher price may come from a new study of the doctors.",
        "The higher price of milk may come from a new study of the doctors.",
        "price of milk",
    ),
    (
        "a rank of what is open",
        "Lind sold the new lamp. Berg was the first one to profit from it.",
        "Lind sold the new lamp. Berg was the first one to profit from lamps.",
        "order in time",
    ),
    (
        "another deed later",
        "Carson Mining, which had at first refused the drill, later paid Anna Lind for a better one.",
        "Carson Mining, which had at first been a mill, later became a mine.",
        "what Carson Mining is",
    ),
    (
        "a restriction",
        "The judges looked into sales between farms that are banned in some valleys but not in others.",
        "The judges looked into sales between the farms that are banned in some valleys but not in others.",
        "where they are banned",
    ),
    (
        "a step of what goes on",
        "The lost drop from the upper tank is replaced by the leaking of the pipe.",
        "The lost drop from the upper tank was replaced by the leaking of the pipe.",
        "which takes the other’s place",
    ),
    (
        "another thing of the second half",
        "Lunda and Marra are sung of in many valleys, while it is named Tessa in the letters of Olsen.",
        "Marra is sung of in many valleys, while it is named Tessa in the letters of Olsen.",
        "what Marra is like",
    ),
    (
        "a likeness in nothing",
        "The steam pump is similar to that of small boats and is built into the hull.",
        "The steam pump is heavier than that of small boats and is built into the hull.",
        "how heavy",
    ),
]
"""Why a sentence does not tell what is compared, the sentence, the like of it that tells, and the aspect there."""


def listed(text: Text) -> list[str]:
    """The aspects of all comparisons that are listed."""
    return [one.aspect for find in FINDERS for one in find(text) if one.aspect]


@pytest.mark.parametrize(("untold", "told", "aspect"), [row[1:] for row in UNTOLD], ids=[row[0] for row in UNTOLD])
def test_only_what_tells_what_is_compared_is_listed(
    analysed: Callable[..., Text], untold: str, told: str, aspect: str
) -> None:
    assert listed(analysed(untold)) == []
    assert aspect in listed(analysed(told))


@pytest.mark.parametrize("sellers", ["Goldsmiths", "Smiths"], ids=["inside another word too", "as a word alone"])
def test_a_side_is_sought_as_a_word(analysed: Callable[..., Text], sellers: str) -> None:
    (sentence,) = analysed(f"{sellers} sell rings that are old but not worn.").sentences
    one = Comparison(
        "contrast", "facts.comparisons.contrast", "", "rings", "rings", "age", "old", "worn", "but", (sentence,)
    )
    assert is_untold(one)


def test_two_deeds_are_no_then_and_now(analysed: Callable[..., Text]) -> None:
    text = analysed(
        "For decades, the council has let farms sell milk at the gate. But, now, it is taxing the drivers of vans."
    )
    assert [one.kind for find in FINDERS for one in find(text) if one.aspect] == ["contrast"]


@pytest.mark.parametrize(
    ("paragraph", "is_listed"),
    [
        ("Some wanted to start with a dance, but they began with the meal.", False),
        ("Some planned to stay in the barn, but they left at noon.", False),
        ("The sailors wanted to start with a dance, but they began with the meal.", True),
    ],
)
def test_some_are_not_they(analysed: Callable[..., Text], paragraph: str, is_listed: bool) -> None:
    assert bool(listed(analysed(paragraph))) is is_listed


def test_brackets_in_what_is_compared_do_no_harm(analysed: Callable[..., Text]) -> None:
    (sentence,) = analysed("The lamp (a gift glows by night, but the candle does not glow.").sentences
    one = Comparison(
        "contrast", "facts.comparisons.contrast", "", "the lamp (a gift", "the candle", "what the lamp (a gift does",
        "glows by night", "does not glow", "but", (sentence,),
    )  # fmt: skip
    assert not is_untold(one)
