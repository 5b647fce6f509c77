"""What does not tell what is compared is not listed; an aspect that any halves have is named where the words tell."""

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
        "The pump is similar to that of small boats and is built into the hull.",
        "The pump is heavier than that of small boats and is built into the hull.",
        "how heavy",
    ),
]
"""Why a sentence does not tell what is compared, the sentence, the like of it that tells, and the aspect there."""
NAMED = [
    (
        "what nobody does",
        "Many towns have grown aware of how clean rivers help them. Yet even if most towns cleaned their banks, "
        "no town acting alone can solve the problem of floods.",
        "whether any town acting alone can solve the problem of floods",
    ),
    (
        "the quality that is denied",
        "The mayor held a meeting to write the letter that was friendly in tone but not descriptive of the work.",
        "how descriptive the letter was",
    ),
    (
        "how it has to be done",
        "Of the forms sent each year, about 40% are sent by farmers, and traditionally had to be done by mail.",
        "how about 40% of the forms sent each year have to be done",
    ),
    (
        "how somebody finds it",
        "Anna Lind says she finds the walk to her mill much easier now than when she was a child.",
        "how easy Anna Lind finds the walk to her mill",
    ),
    (
        "what a state is set against",
        "The ruling surprised Peru, which, although neutral in the Gulf War, has remained a partner of Chile.",
        "whether Peru has remained a partner of Chile although Peru is neutral in the Gulf War",
    ),
    (
        "the set of the only one",
        "In 2009 the small museum won the Fjord Medal. It is the only one in Norway.",
        "being the only one in Norway that won the Fjord Medal",
    ),
    (
        "what is counted",
        "Swiss workers are entitled to 18 days’ paid holiday a year, two fewer than the global average.",
        "number of days of paid holiday",
    ),
    (
        "by whom it was done",
        "This is not a law made in a palace. It was written mainly by nurses and village doctors.",
        "by whom the law was written",
    ),
]


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


@pytest.mark.parametrize(("sentence", "aspect"), [row[1:] for row in NAMED], ids=[row[0] for row in NAMED])
def test_an_aspect_is_named(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    assert aspect in listed(analysed(sentence))


def test_for_whom_it_is_so_is_said(analysed: Callable[..., Text]) -> None:
    text = analysed("For many farmers, the new tax was the worst part of the law.")
    assert [one.a_value for find in FINDERS for one in find(text)] == ["the worst part of the law (for many farmers)"]


def test_a_name_added_right_before_is_he(analysed: Callable[..., Text]) -> None:
    text = analysed("Olsen said, “Berg keeps a second horse, Rex, but he is slower than Bruno.”")
    assert [one.a for find in FINDERS for one in find(text) if one.kind == "more-less"] == ["Rex"]


def test_whose_it_is_that_it_showed(analysed: Callable[..., Text]) -> None:
    text = analysed(
        "The drawing was based on old maps of the town. Even with this, the height it showed for the mill did not "
        "reach heights measured in 2007."
    )
    found = [one.a for find in FINDERS for one in find(text) if one.kind == "more-less"]
    assert found == ["the height the drawing showed for the mill"]


def test_two_deeds_are_no_then_and_now(analysed: Callable[..., Text]) -> None:
    text = analysed(
        "For decades, the council has let farms sell milk at the gate. But, now, it is taxing the drivers of vans."
    )
    assert [one.kind for find in FINDERS for one in find(text) if one.aspect] == ["contrast"]
