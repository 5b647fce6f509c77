"""Pronouns that mean nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

MEAN_NOTHING = [
    "The bridge is old. It would be a mistake to close the bridge.",
    "The guild grew rich. It was only in the next century that the market moved from Visby to Lund.",
    "The bridge is old. It is hard to paint.",
    "The bridge is old. It soon became clear that the guild would leave Lund.",
    "The bridge is old. It was clear to the masters that the bridge was so weak that it needed a prop.",
    "The guild grew rich. It is understood the master left Lund.",
    "The guild grew rich. The hall will house what, it is hoped, becomes a fair.",
    "The guild grew rich. It seems that, after the feast, the master left Lund.",
]


@pytest.mark.parametrize("paragraph", MEAN_NOTHING)
def test_an_it_that_looks_ahead_to_a_clause_means_nothing(analysed: Analysed, paragraph: str) -> None:
    assert not last_token(analysed(paragraph), "it").open


SAID = [
    "Oslo grew fast. The marsh made it prone to floods.",
    "Oslo grew fast. The tower made it famous for clocks.",
    "Oslo grew fast. The tower made it able to warn ships.",
    "Oslo grew fast. It became rich because ships paid a toll.",
]


@pytest.mark.parametrize("paragraph", SAID)
def test_an_it_that_is_made_so_is_a_thing(analysed: Analysed, paragraph: str) -> None:
    assert last_token(analysed(paragraph), "it").say == "Oslo"


def test_an_it_that_is_made_easy_to_do_means_nothing(analysed: Analysed) -> None:
    token = last_token(analysed("Oslo grew fast. The tower makes it easy for crews to find the port."), "it")
    assert (token.say, token.open) == (None, False)


@pytest.mark.parametrize(
    "paragraph",
    [
        "The delivery of grain was slow, with the carts coming only when it was too late.",
        "His plans formed the foundation of trade, and it was largely due to his zeal that bread became cheap.",
    ],
)
def test_an_it_of_time_or_cause_is_no_thing(analysed: Analysed, paragraph: str) -> None:
    assert last_token(analysed(paragraph), "it").say is None
