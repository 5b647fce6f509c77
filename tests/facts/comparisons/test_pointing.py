"""A side that points at what neither it nor the title names is not listed; one that the words tell apart is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import FINDERS

OPEN = {
    "a new thing": "As the new cloth became more common, tailors asked for it.",
    "a whole": "The whole estate is the largest in Norway.",
    "these people": "“You see many paintings of these people and they look like sailors with grey hair.",
    "a set of this kind": "The main reason for this delay is the rising price of steel in Peru.",
    "what this subject does": "Although these early kites flew for barely an hour, they pleased the whole town of Ely.",
    "both of two": "Both methods are cheap, but both methods are slow.",
    "the two of them": "Although they grow on other islands, the two trees share a common root.",
    "what it uses": "The pump it uses is heavier and dearer than the pumps of most towns.",
    "a part of what is not said": "Oslo Hall is the brightest member.",
    "one of two in a contrast": "The brighter lamp is of size 7 and the weaker lamp is of size 2.",
    "the first of two": "In Ely there is more call for a song than there was in the first.",
}
TOLD = [
    ("by the title", "As the new cloth became more common, tailors asked for it.", "A New Cloth", "the new cloth"),
    ("by a compound", "As the silk cloth became more common, tailors asked for it.", "", "the silk cloth"),
    ("by a name", "This Oslo bridge is the oldest in the world.", "", "this Oslo bridge"),
    ("by whose it is", "The pump that Ely uses is heavier than the pumps of Rome.", "", "the pump that Ely uses"),
    ("by where it lies", "The north is warmer than the south.", "", "the north"),
    ("by its kind", "The typical boat is heavier than a cart.", "", "the typical boat"),
    (
        "by a quality",
        "You see many paintings of Danish people and they look like sailors with grey hair.",
        "",
        "Danish people",
    ),
    (
        "by what is late",
        "The main reason for the delay of the ferry is the rising price of steel in Peru.",
        "",
        "the rising price of steel in Peru",
    ),
    ("by its time", "This season was the worst in 30 years.", "", "this season"),
]


def first_sides(text: Text) -> list[str]:
    """The first sides of all comparisons that are listed."""
    return [one.a for find in FINDERS for one in find(text) if one.aspect]


@pytest.mark.parametrize("sentence", OPEN.values(), ids=list(OPEN))
def test_a_side_left_open_is_not_listed(analysed: Callable[..., Text], sentence: str) -> None:
    assert first_sides(analysed(sentence)) == []


@pytest.mark.parametrize(("sentence", "title", "side"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_a_side_that_is_told_apart_is_listed(
    analysed: Callable[..., Text], sentence: str, title: str, side: str
) -> None:
    assert side in first_sides(analysed(sentence, title=title))
