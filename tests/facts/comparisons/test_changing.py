"""How an amount changed in a time that is named."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts.comparisons import change

ASKED = [
    (
        "Between 1950 and 1970, the number of mills in Lancashire fell from 1,200 to 310.",
        "how-changed | How did the number of mills in Lancashire change between 1950 and 1970? | "
        "It fell from 1,200 to 310.",
    ),
    (
        "The price of salt in Norway has risen by 12 percent since 2015.",
        "how-changed | How has the price of salt in Norway changed since 2015? | It has risen by 12 percent.",
    ),
]
NOT_ASKED = [
    "The number of mills in Lancashire fell from 1,200 to 310.",
    "In 1950, prices fell from 40 to 30.",
    "The price of salt in Norway rose in 1950.",
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked_how_an_amount_changed(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(change.find, sentence)


@pytest.mark.parametrize("sentence", NOT_ASKED)
def test_nothing_is_asked_without_time_owner_and_figure(asked: Callable[..., list[str]], sentence: str) -> None:
    assert not any(one.startswith("how-changed") for one in asked(change.find, sentence))
