from __future__ import annotations

import pytest

from quizgen.checks.quantities import is_quantity, moment
from quizgen.checks.words import is_derived, is_thing_or_deed, lemma, sentences, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nixon’s U.S. trip cost 1,000.5 dollars.",
            ["Nixon", "U.S.", "trip", "cost", "1,000.5", "dollars"],
        ),
        ("It isn't a well-known lake ____.", ["It", "isn't", "a", "well-known", "lake"]),
        ("the 1920s", ["the", "1920s"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The U.S. Court met Mr. Costa. Who won?", 2),
        ("S. Dysenteriae spread. “Why?” He asked.", 3),
        ("Is it e.g. here?", 1),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@pytest.mark.parametrize(
    ("word", "base"),
    [("countries", "country"), ("rose", "rise"), ("running", "run"), ("zorbs", "zorb"), ("basalt", "basalt")],
)
def test_lemma(word: str, base: str) -> None:
    assert lemma(word) == base


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("russia", "russian", True),
        ("evaporate", "evaporation", True),
        ("china", "chinese", False),
        ("state", "station", False),
        ("part", "party", False),
        ("lava", "magma", False),
    ],
)
def test_families_of_words(one: str, other: str, expected: bool) -> None:
    assert is_derived(one, other) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("national", False), ("capital", True), ("erupted", True), ("1883", False), ("of", False), ("lactiferous", False)],
)
def test_nouns_and_verbs(text: str, expected: bool) -> None:
    assert is_thing_or_deed(words(text)[0]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in 1883", (1883, 0, 0)),
        ("26 August 1883", (1883, 8, 26)),
        ("August 26, 1883", (1883, 8, 26)),
        ("two days", (172800,)),
        ("a while", None),
        ("5 aprıl 1900", None),
    ],
)
def test_moments(text: str, expected: tuple[float, ...] | None) -> None:
    assert moment(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("about 40 km", True), ("70%", True), ("1883", True), ("454 sequencing", False), ("3-ring test", False)],
)
def test_quantities(text: str, expected: bool) -> None:
    assert is_quantity(text) is expected


def test_four_letters_are_enough_for_names() -> None:
    assert is_derived("china", "chinese", least=4)
