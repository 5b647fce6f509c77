"""How names are built."""

from __future__ import annotations

import pytest

from quizgen.language.name_shapes import is_headed

NAMES = [
    ("the Nile Treaty", "treaty", True),
    ("Treaty of Kiel", "treaty", True),
    ("Treaty", "treaty", False),
    ("Treaty Port Museum", "treaty", False),
    ("the Nile Accord", "treaty", False),
]


@pytest.mark.parametrize(("name", "noun", "expected"), NAMES)
def test_name_is_headed_by_its_last_noun_or_the_one_before_of(name: str, noun: str, expected: bool) -> None:
    assert is_headed(name, noun) == expected
