"""The two like phrases that one clause holds against each other."""

from __future__ import annotations

import pytest

from quizgen.facts.comparisons.two_sides import sides

SIDES = [
    ("The Dutch built a dam rather than a bridge in 1932.", ("a dam", "a bridge in 1932")),
    ("The effect is seen in adults and not in children.", ("in adults", "in children")),
    ("The seeds were the gift of a king, not the prize of a war.", ("the gift of a king", "the prize of a war")),
    ("The Dutch built dams rather than a bridge.", None),
    ("The Dutch built a dam.", None),
]


@pytest.mark.parametrize(("text", "expected"), SIDES)
def test_sides_open_with_the_same_word(text: str, expected: tuple[str, str] | None) -> None:
    found = sides(text)
    assert (None if found is None else (found.chosen, found.refused)) == expected
