"""Which entity stands out as what a pronoun means, and which never can be meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

CASES = [
    (
        "one of two men",
        "Kari Moe heard John Lind. Lind noted that in the interview{}, he had lied.",
        (" Peter Moe gave", ""),
        ("he", "John Lind"),
    ),
    (
        "kin that the sentence before tells of",
        "John Lind grew up in Voss. His {} for the coast in May 1937. He came back in 1943.",
        ("father left", "mother left"),
        ("he", "John Lind"),
    ),
    (
        "kin that the sentence before tells a deed of",
        "Anna Lind grew up in Voss. Her {} joined the navy. She came back in 1943.",
        ("sister", "brother"),
        ("she", "Anna Lind"),
    ),
    (
        "what feels nothing",
        "Holm sold Moe's sunglasses. They were {} when bars closed.",
        ("surprised", "broken"),
        ("they", "Moe's sunglasses"),
    ),
    (
        "what the clause before told as this",
        "Norway may rest, but {} not mean men are safe. It could reflect bad luck.",
        ("this does", "laws do"),
        ("it", "Norway"),
    ),
]
"""Why, a paragraph with a gap, what leaves the pronoun unsaid and what lets it be said there, the pronoun, its name."""


@pytest.mark.parametrize(
    ("paragraph", "put", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_what_cannot_be_meant_or_is_one_of_two_is_not_said(
    analysed: Analysed, paragraph: str, put: tuple[str, str], expected: tuple[str, str]
) -> None:
    pronoun, name = expected
    assert [last_token(analysed(paragraph.format(one)), pronoun).say for one in put] == [None, name]


def test_it_is_not_who_tells_of_things(analysed: Analysed) -> None:
    text = analysed(
        "Dorlin describes building the first tower in 1716.",
        "What Dorlin makes clear is that keeping lamps was a battle of one sort. Now and then, it was a real battle.",
    )
    assert last_token(text, "it").say is None


def test_who_does_two_things_is_not_the_object_of_the_second(analysed: Analysed) -> None:
    text = analysed("The guards met. What was left unsold, they packed into bags and hauled them to the road.")
    assert last_token(text, "them").open


def test_who_has_a_history_of_something_is_not_with_whom(analysed: Analysed) -> None:
    text = analysed("The guards met Moe. They know his whole history of quarrels with them.")
    assert last_token(text, "them").bound == {last_token(text, "they").index}


def test_those_of_two_owners_are_said_whole(analysed: Analysed) -> None:
    told = "His guests and Lord Moe’s sailors shared no tongue but they formed a choir."
    said = last_token(analysed(f"Fox had foes. {told}"), "they").say
    assert said == "Fox’s guests and Lord Moe’s sailors"


def test_what_a_disease_causes_is_not_the_disease(analysed: Analysed) -> None:
    told = "This rare form of Lund’s disease affects few patients and causes dementia."
    text = analysed(f"Lund’s disease was named for Per Lund. {told} The late form of the disease is common.")
    assert last_token(text, "disease").say != "dementia"
