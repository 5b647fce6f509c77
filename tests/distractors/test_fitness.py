"""Keys that the title of an article gives away."""

from __future__ import annotations

import pytest

from quizgen.distractors.fitness import is_in_title


@pytest.mark.parametrize(
    ("key", "title", "gives"),
    [
        ("the U.S. Senate", "Senate passes the bill", True),
        ("the UK Parliament", "How Parliament works", True),
        ("mills", "Millstones of the north", True),
        ("mills", "Milk of the north", False),
        ("tourism", "Tourists of the north", True),
        ("tourism", "A tour of the north", False),
        ("autism", "An autistic painter", True),
        ("autism", "An autonomous painter", False),
        ("Theodore Roosevelt", "PRESIDENT ROOSEVELT SPEAKS", True),
        ("Theodore Roosevelt", "Theodore’s Day", False),
    ],
)
def test_a_body_a_compound_a_root_or_a_surname_in_the_title_gives_a_key_away(
    key: str, title: str, *, gives: bool
) -> None:
    assert is_in_title(key, title) is gives
