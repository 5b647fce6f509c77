"""Which words of time tell what was and is no more."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import thennow

LOOSE = [
    "Play ends once the ball has struck the floor.",
    "Emily Lund, formerly of the museum in Oslo, studied flutes.",
    "Olga returned to a store in Bergen that she has previously visited.",
    "Chess may have originally developed among officers in India.",
    "A new bridge can initially cost the town a lot.",
    "The carpenters kept the tools that they used to do so.",
    "Tests showed that the wool used to knit these caps came from a farm in Wales.",
    "At first glance, the plan of Lund made no sense.",
]


@pytest.mark.parametrize("sentence", LOOSE)
def test_what_only_dates_or_may_be_is_no_earlier_state(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(thennow.find(analysed(sentence)))


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Lind had initially written the song to a poem by a Danish sailor.", 0),
        ("The song was initially printed in a Danish newspaper two years later.", 0),
        ("The song was initially a poem by a Danish sailor.", 1),
        ("The charts were originally based on the hearsay of Danish sailors.", 1),
    ],
)
def test_a_deed_with_its_time_is_no_state_that_ends(analysed: Callable[..., Text], sentence: str, found: int) -> None:
    assert len([*thennow.find(analysed(sentence))]) == found
