"""A statement to judge that says several things of one subject keeps only the one that was changed."""

from __future__ import annotations

import pytest

from quizgen.wording.narrowing import of_one_predicate


@pytest.mark.parametrize(
    ("true", "false", "expected"),
    [
        (
            "Narvik is the chief and largest port of the coast and one of the oldest towns.",
            "Narvik is the chief and smallest port of the coast and one of the oldest towns.",
            "Narvik is the smallest port of the coast.",
        ),
        (
            "Narvik is the gate of the fjord, the third port of Norway and also the seat of a bishop.",
            "Narvik is the gate of the fjord, the fifth port of Norway and also the seat of a bishop.",
            "Narvik is the fifth port of Norway.",
        ),
        (
            "Narvik is the seat of the king and the port.",
            "Narvik is the seat of the queen and the port.",
            "Narvik is the seat of the queen and the port.",
        ),
        ("Cod was the first catch.", "Cod was the last catch.", "Cod was the last catch."),
    ],
)
def test_what_is_said_truly_beside_is_left_off(true: str, false: str, expected: str) -> None:
    assert of_one_predicate(true, false) == expected
