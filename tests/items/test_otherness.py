"""Statements that say the same, and statements that do not."""

from __future__ import annotations

import pytest

from quizgen.items.otherness import says_otherwise

FERRIES = "While fog is likely in May, rain is likely in June."


@pytest.mark.parametrize(
    ("true", "false", "expected"),
    [
        (FERRIES, FERRIES, False),
        (FERRIES, "While rain is likely in June, fog is likely in May.", False),
        (FERRIES, "Rain is likely in June, and fog is likely in May.", False),
        (FERRIES, "While rain is likely in May, fog is likely in June.", True),
        ("Oslo beat Bergen.", "Bergen beat Oslo.", True),
        ("It has 3 bridges and 9 ferries.", "It has 9 bridges and 3 ferries.", True),
    ],
)
def test_parts_in_another_order_say_the_same(true: str, false: str, expected: bool) -> None:
    assert says_otherwise(true, false) is expected
