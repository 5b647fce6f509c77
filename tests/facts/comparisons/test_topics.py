"""On what two halves with subjects of their own are compared."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession, contrast

TOPICS = [
    (
        "a noun that both hold",
        "The bridge crosses the river, whereas the tunnel runs below the river.",
        "river",
    ),
    (
        "both subjects where they share nothing",
        "The harbour was deep, but the merchants feared the rocks.",
        "what is said of the harbour and of the merchants",
    ),
    (
        "the thing that there is",
        "The engineers knew the danger, but there was no cheap remedy.",
        "what is said of the engineers and of cheap remedy",
    ),
    (
        "the noun that is left out of the second half",
        "Some bakers have worked for decades, whereas others were only hired in spring.",
        "bakers",
    ),
    (
        "what two hold, and not what they speak of",
        "Lind believed that the current came from frogs, whereas Berg believed that the current came from metal.",
        "what is said of the current",
    ),
    (
        "what is left standing in spite of something",
        "Despite the protests, the mayor opened the bridge.",
        "what is said of the mayor",
    ),
]


@pytest.mark.parametrize(("sentence", "aspect"), [case[1:] for case in TOPICS], ids=[case[0] for case in TOPICS])
def test_the_aspect_is_what_both_halves_speak_of(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    text = analysed(sentence)
    assert aspect in [one.aspect for one in (*contrast.find(text), *concession.find(text))]


def test_halves_that_name_nothing_are_not_compared(analysed: Callable[..., Text]) -> None:
    text = analysed("It was late at night, but they had light at a cheap rate.")
    assert not [*contrast.find(text), *concession.find(text)]
