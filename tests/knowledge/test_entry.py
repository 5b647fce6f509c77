"""What an entry has in common with another."""

from __future__ import annotations

import pytest

from quizgen import knowledge


@pytest.mark.parametrize(
    ("name", "other", "expected"),
    [("Turkey", "France", True), ("Turkey", "Japan", True), ("Norway", "Japan", False)],
)
def test_countries_of_one_continent_share_it(name: str, other: str, expected: bool) -> None:
    one, two = knowledge.find(name, "country"), knowledge.find(other, "country")
    assert one is not None
    assert two is not None
    assert one.shares("continent", two) is two.shares("continent", one) is expected
