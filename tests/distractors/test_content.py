"""The words that carry meaning, each noun as one of it is called."""

from __future__ import annotations

import pytest

from quizgen.distractors.content import content


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the wolves of two countries", {"wolf", "two", "country"}),
        ("a series of gas leaks", {"series", "gas", "leak"}),
        ("Moe's zorbs", {"moe", "zorb"}),
        ("to discuss amber", {"discuss", "amber"}),
    ],
)
def test_a_noun_is_known_by_its_singular(text: str, words: set[str]) -> None:
    assert content(text) == words
