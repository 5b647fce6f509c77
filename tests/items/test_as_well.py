"""Other words of an article that would fill a gap as well."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.items.as_well import fits_as_well

Analysed = Callable[..., Text]


@pytest.mark.parametrize(
    ("gapped", "rest"),
    [
        (("Moths thrive at a narrow band of ", "altitudes", "."), "Moths keep to a narrow band of heights."),
        (("The ", "walls", " of the castle are grey."), "Behind them, the towers of the castle are red."),
        (("Kari Moe built ", "devices", " that told the hour."), "Such devices are called sundials."),
        (("Kari Moe built ", "devices", " that told the hour."), "Sailors call these devices sundials."),
        (("Kari Moe counted ", "LFBs", " in the fjord."), "The fjord has many boats."),
    ],
)
def test_what_the_article_says_of_another_word_as_well_is_no_key(
    analysed: Analysed, gapped: tuple[str, str, str], rest: str
) -> None:
    assert fits_as_well(gapped, analysed(f"{''.join(gapped)} {rest}"))


@pytest.mark.parametrize(
    ("gapped", "rest"),
    [
        (("Moths thrive at a narrow band of ", "altitudes", "."), "Moths keep to a wide band of heights."),
        (("Moths thrive at a narrow band of ", "altitudes", "."), "Bats keep to a narrow band of heights."),
        (("The ", "walls", " of the castle are grey."), "Behind them, the towers of the church are red."),
        (("Kari Moe built ", "devices", " that told the hour."), "Such devices rust. Sundials are called dials."),
        (("Kari Moe counted ", "LFBs", " in the fjord."), "Large fishing boats (LFBs) are old."),
        (("Moths thrive at a narrow band of ", "altitudes", "."), "Bats keep to a narrow band of altitudes."),
    ],
)
def test_what_it_says_of_no_other_word_stays(analysed: Analysed, gapped: tuple[str, str, str], rest: str) -> None:
    assert not fits_as_well(gapped, analysed(f"{''.join(gapped)} {rest}"))
