"""A word of direction turned into its opposite."""

from __future__ import annotations

import pytest

from quizgen.items.directions import turned_word


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is the largest port of Norway.", "It is the smallest port of Norway."),
        ("It is larger than Oslo.", "It is smaller than Oslo."),
        ("It lies in northern Syria.", "It lies in southern Syria."),
        ("It is one of the largest ports.", None),
        ("The vast majority of the skippers are from Oslo.", None),
        ("The majority of the skippers are from Oslo.", "The minority of the skippers are from Oslo."),
        ("It drew greater interest.", None),
        ("It is larger than 400 metres.", None),
        ("The largest and the oldest ship sank.", None),
        ("It is the largest and most crowded port.", None),
        ("It came after more than two years of war.", None),
        ("It was the best example of the style.", None),
        ("It is a port.", None),
        ("It drew more than four million guests.", None),
        ("It is the nearest port.", None),
        ("The fleet was the hardest hit of all.", None),
        ("With the highest cranes of Norway, the port is known far away.", None),
        ("It is little more than a hut.", None),
        ("They saw Bergen, the largest port of Norway.", None),
        ("The vast majority of boats stayed.", None),
        ("A majority of boats stayed.", "A minority of boats stayed."),
        ("It is already larger than Oslo.", None),
        ("At 15, she was the youngest pilot in Norway.", None),
        ("It is a town in northern Europe, in particular Norway.", None),
        ("They pushed further into eastern Norway.", None),
        ("It lies in Denmark and northern Norway.", None),
        ("Ten towns agreed, including the largest port.", None),
        ("Oslo has the highest number of boats, followed by Bergen.", None),
        ("The Sognefjord is the deepest fjord in the world.", None),
        ('It is called "the largest port" of Norway.', None),
    ],
)
def test_a_word_of_direction_is_turned_only_where_one_value_is_right(text: str, expected: str | None) -> None:
    assert turned_word(text) == expected
