"""How words begin when they are read aloud."""

from __future__ import annotations

import pytest

from quizgen.quiz.sounds import indefinite, sounds_like_vowel


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("hour", True),
        ("honest", True),
        ("house", False),
        ("union", False),
        ("umpire", True),
        ("ugly", True),
        ("Ugandan", False),
        ("Uruguayan", False),
        ("Utah", False),
        ("utter", True),
        ("Uighur", False),
        ("Urdu", True),
        ("one-way", False),
        ("eulogy", False),
        ("NATO", None),
        ("UN", None),
        ("BBC", False),
        ("IPCC", True),
        ("Rh", None),
        ("historic", None),
    ],
)
def test_first_sounds(word: str, expected: bool | None) -> None:
    assert sounds_like_vowel(word) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("offer", "an"), ("hour", "an"), ("union", "a"), ("ox", "an"), ("MRI", "a"), ("US", "a"), ("one-way street", "a")],
)
def test_indefinite_article_goes_by_the_sound_then_by_the_letter(word: str, expected: str) -> None:
    assert indefinite(word) == expected
