from __future__ import annotations

import pytest

from quizgen.checks.examples import statement

from .conftest import Seen

SOURCE = "Lava cools into basalt, and basalt is dark and heavy."


@pytest.mark.parametrize(
    ("text", "answer", "source", "expected"),
    [
        ("Lava never cools.", False, "Lava cools.", ["flaw"]),
        ("Lava doesn’t cool.", False, "Lava cools.", ["flaw"]),
        ("Lava does not cool.", False, "", ["risk"]),
        ("Marble does not float.", False, "Pumice does not sink.", []),
        ("Lava does not freeze.", True, "Lava cools.", []),
        ("Basalt is not only dark but light.", False, SOURCE, []),
    ],
)
def test_a_false_statement_is_not_made_by_a_negation(
    seen: Seen, text: str, answer: bool, source: str, expected: list[str]
) -> None:
    assert [severity for _, severity in seen("false-by-not", statement(text, answer, source=source))] == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is not impossible that Etna will erupt.", True),
        ("No eruption ends without ash.", True),
        ("Farmers cannot survive without rain.", True),
        ("Unlike basalt, marble does not melt.", False),
        ("Pumice does not sink, and ice does not either.", False),
        ("Unfortunately, Bunsen did not unload the ship.", False),
    ],
)
def test_double_negatives(seen: Seen, text: str, found: bool) -> None:
    assert bool(seen("double-negative", statement(text))) is found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Etna is the only volcano in Sicily.", ["only"]),
        ("Etna always smokes and never rests.", ["always", "never"]),
        ("Etna is not only high but active.", []),
    ],
)
def test_absolute_words_are_cues(seen: Seen, text: str, expected: list[str]) -> None:
    assert [words for words, _ in seen("absolute-cue", statement(text))] == expected


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("Etna may erupt.", "Etna could erupt.", ["flaw"]),
        ("Etna may erupt.", "Etna may well erupt soon.", ["note"]),
        ("Etna usually smokes.", "", ["risk"]),
        ("In May 1883 Krakatoa erupted.", "It did.", []),
    ],
)
def test_hedges_are_cues_unless_the_source_has_them(seen: Seen, text: str, source: str, expected: list[str]) -> None:
    assert [severity for _, severity in seen("hedge-cue", statement(text, source=source))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SOURCE, ["flaw"]),
        ("Basalt is dark and heavy.", ["risk"]),
        ("Basalt is heavy and dark.", []),
    ],
)
def test_statements_are_not_copied(seen: Seen, text: str, expected: list[str]) -> None:
    assert [severity for _, severity in seen("verbatim", statement(text, source=SOURCE))] == expected
