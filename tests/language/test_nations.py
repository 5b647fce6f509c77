"""Which country "the country" is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token


@pytest.mark.parametrize("seat", ["London", "Whitehall"])
def test_a_country_is_not_said_by_its_seat(analysed: Callable[..., Text], seat: str) -> None:
    text = analysed(
        "Ships left Britain. Farmers in the country grow tea.", f"The siege of {seat} hurt Spain and Italy."
    )
    words = [token for one in text.sentences for token in one.tokens if token.text == "country"]
    assert [token.say for token in words] == ["Britain"]


def test_a_country_of_one_name_is_said_by_that(analysed: Callable[..., Text]) -> None:
    assert last_token(analysed("Ships left Holland. Farmers in the country grow tea."), "country").say == "Holland"
