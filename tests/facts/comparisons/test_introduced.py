"""A side is told by what brought it in: where it stands, who made it, its name, the title's thing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

TOLD = {
    "who made it": (
        "Two Lisbon bakers have developed a new oven that has a good record, in tests. "
        "She said the new oven, by contrast, was ready over 60% of the time.",
        "Baking",
        "the new oven that two Lisbon bakers have developed",
    ),
    "where it stands": (
        "The mayor showed a drawing in the first yearbook that lacked a scale. "
        "The drawing was larger than the maps of Bergen.",
        "Old Yearbooks",
        "the drawing in the first yearbook",
    ),
    "the name of its place": (
        "The old town of Skagen is remote. Before the war in France, the people of this quiet town lived very well.",
        "The Town Where Ships Are Made",
        "the people of Skagen, before the war in France",
    ),
    "the thing of the title": (
        "Anna Berg, who looks after the ships of the museum, said this wooden clock was the oldest she had seen.",
        "90-Year-Old Wooden Clock",
        "the 90-year-old wooden clock",
    ),
    "no more where nobody is named as its maker": (
        "Somebody has developed a new oven that has a good record, in tests. "
        "She said the new oven, by contrast, was ready over 60% of the time.",
        "A New Oven",
        "the new oven",
    ),
}


@pytest.mark.parametrize(("paragraph", "title", "side"), TOLD.values(), ids=list(TOLD))
def test_a_side_is_told_by(sides: Callable[..., list[tuple[str, str]]], paragraph: str, title: str, side: str) -> None:
    assert side in [a for a, _ in sides(paragraph, title)]


def test_a_town_that_it_calls_a_town_is_named(sides: Callable[..., list[tuple[str, str]]]) -> None:
    told = (
        "Skagen has a port. “It’s a very quiet, small town,” said Anna Berg – though she admitted she sells maps there."
    )
    assert "Skagen is a very quiet, small town" in [b for _, b in sides(told, "Skagen named best town of the north")]
