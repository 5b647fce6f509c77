"""What is measured, of which there is less, and what is counted."""

from __future__ import annotations

import pytest

from quizgen.wording.counting import is_counted, is_measured


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


@pytest.mark.parametrize(
    ("sentence", "is_many"),
    [
        ("Ely has more young bakers.", True),
        ("Ely is more Danish, and bakers like it.", False),
        ("Ely is more Danish and bakers left.", False),
    ],
)
def test_a_plural_behind_a_comma_or_and_is_not_what_is_counted(analysed, sentence: str, *, is_many: bool) -> None:
    tokens = analysed(sentence).sentences[0].tokens
    at = next(token.index for token in tokens if token.text == "more")
    assert is_counted(tokens[at + 1 :]) is is_many
