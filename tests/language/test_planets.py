"""What every planet has is said with the planet of the title."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

CASES = [
    ("The atmosphere holds small amounts of argon.", "atmosphere", "the atmosphere of Mars"),
    ("Models suggest that Mars has a metallic core. The core is 3000 kilometres wide.", "core", "the core of Mars"),
    ("The crust of Earth holds salt. Iron makes the crust look red.", "crust", "the crust of Mars"),
]


@pytest.mark.parametrize(("paragraph", "word", "said"), CASES)
def test_a_part_of_any_planet_is_that_of_the_title(
    analysed: Callable[..., Text], paragraph: str, word: str, said: str
) -> None:
    assert last_token(analysed(paragraph, title="The dust of Mars"), word).say == said


@pytest.mark.parametrize(("paragraph", "word", "said"), CASES)
def test_it_is_of_none_where_the_title_names_none(
    analysed: Callable[..., Text], paragraph: str, word: str, said: str
) -> None:
    assert last_token(analysed(paragraph, title="Clouds"), word).say != said


SOILS = [
    ("The soil of Earth holds worms. Iron makes the soil look red.", "the soil of Earth"),
    ("Farmers in Peru ploughed the soil.", None),
]


@pytest.mark.parametrize(("paragraph", "said"), SOILS)
def test_soil_is_what_any_farm_has(analysed: Callable[..., Text], paragraph: str, said: str | None) -> None:
    assert last_token(analysed(paragraph, title="The dust of Mars"), "soil").say == said
