"""Other words put into a key: the article before them follows their sound."""

from __future__ import annotations

import re

import pytest

from quizgen.distractors.changes import put


@pytest.mark.parametrize(
    ("key", "word", "other", "expected"),
    [
        ("the life of a young man", "young", "urban", "the life of an urban man"),
        ("An old man", "old", "Ugandan", "A Ugandan man"),
        ("a false claim", "false", "honest", "an honest claim"),
        ("the old man", "old", "urban", "the urban man"),
    ],
)
def test_an_article_follows_the_sound_of_the_word_behind_it(key: str, word: str, other: str, expected: str) -> None:
    run = re.search(rf"({word})", key)
    assert run is not None
    assert put(key, run, other) == expected
