"""A forecast behind a source's forecast is said by that source."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

GOES_ON = [
    "According to brewers, the harvest in Norway will be small. The price of beer is unlikely to fall in May.",
    "According to brewers, the harvest in Norway will be small. However, the price of beer may fall in May.",
]
BREAKS_OFF = [
    "According to brewers, the harvest in Norway was small. The price of beer is unlikely to fall in May.",
    "According to brewers, the harvest in Norway will be small. The price of beer will be fixed in May.",
    "According to brewers, the harvest in Norway will be small. However, the price of beer fell in May.",
    "According to brewers, the harvest will be small. Lind says that the price is unlikely to fall in May.",
]


def _last_sources(text: Text) -> list[str]:
    clauses = text.sentences[-1].clauses
    return [join(one.source.words) for one in clauses if one.source is not None]


@pytest.mark.parametrize("paragraph", GOES_ON)
def test_the_next_forecast_is_of_the_same_source(analysed: Analysed, paragraph: str) -> None:
    assert _last_sources(analysed(paragraph)) == ["brewers"]


@pytest.mark.parametrize("paragraph", BREAKS_OFF)
def test_what_is_no_forecast_or_has_a_source_is_not(analysed: Analysed, paragraph: str) -> None:
    assert "brewers" not in _last_sources(analysed(paragraph))


def test_nothing_is_said_by_what_things_are_sorted_by(analysed: Analysed) -> None:
    assert _last_sources(analysed("According to size, the harbours of Norway pay tolls.")) == []
