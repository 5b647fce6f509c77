"""Bounds turned to the other side of their number."""

from __future__ import annotations

import pytest

from quizgen.items.bounds import turned_bound


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port has more than 40 cranes.", "The port has fewer than 40 cranes."),
        ("The road is over 40 km long.", "The road is less than 40 km long."),
        ("Skippers of the port must be over 18.", "Skippers of the port must be under 18."),
        ("Pilots of the port must be under 60.", "Pilots of the port must be over 60."),
        ("Ely is at least four times the size of Rye.", "Ely is less than four times the size of Rye."),
        ("Ely is over two times larger than Rye.", "Ely is less than two times larger than Rye."),
        ("The bells rang more than three times.", "The bells rang fewer than three times."),
        ("The tank holds more than 40 litres.", "The tank holds less than 40 litres."),
        ("The field has more than 40 square yards.", "The field has less than 40 square yards."),
        ("The port lent more than 30 million bricks.", "The port lent fewer than 30 million bricks."),
        ("The port lent more than 30 million rupees.", "The port lent less than 30 million rupees."),
        ("The port has more than 40 in the crew.", "The port has fewer than 40 in the crew."),
        ("The port fed more than 40 people.", "The port fed fewer than 40 people."),
        ("Two trains run over 600 mm narrow gauge lines.", None),
        ("The port took more than 40 years.", None),
        ("Two trains run over 760 mm lines.", None),
    ],
)
def test_a_bound_is_turned_with_the_word_that_suits_what_is_counted(text: str, expected: str | None) -> None:
    assert turned_bound(text) == expected
