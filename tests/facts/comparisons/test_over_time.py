"""In what respect a thing is one way at one time and another way at another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import thennow

ASPECTS = [
    (
        "whether what used to be done is done",
        "Farmers in Chad used to sell salt to sailors.",
        "whether farmers in Chad sell salt to sailors",
    ),
    (
        "whether somebody still does what he did at first",
        "Initially, Berg supported the plan of the mayor.",
        "whether Berg supports the plan of the mayor",
    ),
    (
        "whether what was done is done",
        "The comet was originally listed as a star.",
        "whether the comet is listed as a star",
    ),
    (
        "what had to be done",
        "Traditionally, letters had to be signed in ink.",
        "whether letters have to be signed in ink",
    ),
    (
        "what a noun says the thing is",
        "The mills were formerly a school.",
        "what the mills are",
    ),
    (
        "how it is done, where a gerund tells by what",
        "Previously, in Peru, bread was made by using maize.",
        "how bread is made",
    ),
    (
        "whether something is still done with it",
        "The trail that we used to walk on was closed.",
        "whether the trail is still walked on",
    ),
    (
        "whether something is still done with it for an end",
        "The balm that we used to count on to soothe burns was banned.",
        "whether the balm is still counted on to soothe burns",
    ),
    (
        "whether something is still done with them",
        "The lamps that we used to steer by were sold.",
        "whether the lamps are still steered by",
    ),
    (
        "by whom several are led",
        "Before the war, the villages were led by priests.",
        "by whom the villages are led",
    ),
]


@pytest.mark.parametrize(("sentence", "aspect"), [case[1:] for case in ASPECTS], ids=[case[0] for case in ASPECTS])
def test_the_aspect_is_what_may_differ(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    assert [one.aspect for one in thennow.find(analysed(sentence))] == [aspect]


def test_a_place_at_the_head_says_which_things_are_meant(analysed: Callable[..., Text]) -> None:
    (found,) = thennow.find(analysed("In Norway, priests used to live in towers."))
    assert (found.a, found.b) == ("priests in Norway before", "priests in Norway now")
