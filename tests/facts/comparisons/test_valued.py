"""Gaps for the figure that compares."""

from __future__ import annotations

import pytest

from quizgen.facts.comparisons.valued import gap_for

GAPS = [
    ("a share", "Bees visit more than half of all plants in Kent.", "more than half", ("half", "number")),
    ("a percentage", "Rain fell around 30 per cent of the time.", "around 30 per cent", ("30 per cent", "percentage")),
    ("one beside another", "34 percent of ducks and 33 percent of geese left.", "34 percent", ("34", "number")),
    ("a multiple", "Oslo is seven times larger than Bodø.", "seven times", ("seven", "number")),
    ("what it was", "Ely will double its trees from 121 in 2009.", "121", ("121", "number")),
    ("one in so many", "One in ten women will own a house.", "one in ten", ("ten", "number")),
]
NONE = [
    ("a figure that stands twice", "10% of ducks and 10% of geese left.", "10%"),
    ("part of a longer figure", "Sales fell to 1,210 from 210.5.", "210"),
    ("one in so many of what is not said", "Only one in ten is sold.", "one in ten"),
    (
        "a day and a year",
        "The mill became famous with the fire of May 29, 1929.",
        "famous with the fire of May 29, 1929",
    ),
    ("no figure", "Most ducks left.", "most"),
    ("nothing worded", "", "half"),
]


@pytest.mark.parametrize(("why", "text", "value", "gap"), GAPS, ids=[case[0] for case in GAPS])
def test_the_figure_is_a_gap(why: str, text: str, value: str, gap: tuple[str, str]) -> None:
    assert [(ask.key, ask.hint) for ask in gap_for(text, value)] == [gap]


@pytest.mark.parametrize(("why", "text", "value"), NONE, ids=[case[0] for case in NONE])
def test_there_is_no_gap_for(why: str, text: str, value: str) -> None:
    assert gap_for(text, value) == ()
