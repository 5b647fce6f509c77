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
        "a noun that one of them holds before another noun",
        "The farmers blamed the mice, but mouse traps were dear.",
        "mice",
    ),
    (
        "a word with a hyphen is not torn",
        "Rich merchants left the high-income countries, but the doctors praised low-income countries.",
        "countries",
    ),
    (
        "the known thing of which the second half goes on",
        "The conference lasted a week, but each judge spoke for an hour.",
        "what is said of the conference",
    ),
    (
        "both subjects where they are what is compared",
        "The conference lasted a week, whereas judges spoke for an hour.",
        "what is said of the conference and of judges",
    ),
    (
        "what the second subject points back to",
        "Floods ruined the town, but such disasters were rare.",
        "what is said of floods",
    ),
    (
        "whose the second subject is",
        "Thousands of tigers lived here. But their numbers fell quickly.",
        "what is said of thousands of tigers",
    ),
    (
        "what is done with both",
        "Hindi is written in one script, whereas Urdu is written in another script.",
        "how they are written",
    ),
    (
        "those that the chooser is one of",
        "Both parties hated war, but one of them would make war rather than lose the land.",
        "what is said of both parties",
    ),
    (
        "a pronoun in it by name",
        "The room is small. Its walls are white, but a hammer makes a loud noise.",
        "what is said of the room’s walls and of a hammer",
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
