"""What is measured, of which there is less, and what is counted."""

from __future__ import annotations

import pytest

from quizgen.wording.counting import is_measured


@pytest.mark.parametrize(
    ("behind", "is_one"),
    [
        (" litres of milk", True),
        ("kg", True),
        ("%", True),
        (" per cent of the mill", True),
        (" million dollars", True),
        (" square yards", True),
        (" mph", True),
        (" cents", True),
        (" km across the moor", True),
        (" degree courses", False),
        (" mm lines", False),
        (" second-hand carts", False),
        (" in the mill", False),
        (" bars of the town", False),
        (" people", False),
        (" times", False),
        (" million mills", False),
        ("", False),
    ],
)
def test_less_is_said_of_units_alone(behind: str, *, is_one: bool) -> None:
    assert is_measured(behind) is is_one
