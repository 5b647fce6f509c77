"""What happens under a condition or on an occasion."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import consequences

Asked = Callable[..., list[str]]

ASKED = [
    (
        "If many boats in Norway are already set on cod, then sending more boats will bring smaller gains.",
        "what-happens | What will happen if many boats in Norway are already set on cod? | "
        "sending more boats will bring smaller gains",
    ),
    (
        "If the Aral Sea dries up, many fishing villages will vanish.",
        "what-happens | What will happen if the Aral Sea dries up? | many fishing villages will vanish",
    ),
    (
        "Coastal birches in Norway lose many leaves when strong gales hit Bergen.",
        "what-happens | What happens when strong gales hit Bergen? | coastal birches in Norway lose many leaves",
    ),
    (
        "When Ida Holm's boat comes in on a Friday, she ties it up and goes home to Bergen.",
        "what-happens | What happens when Ida Holm's boat comes in on a Friday? | Ida Holm goes home to Bergen",
    ),
    (
        "Throughout the history of Bergen, whenever strong gales have come up, many boats have gone down.",
        "what-happens | Throughout the history of Bergen, what has happened whenever strong gales have come up? "
        "| many boats have gone down",
    ),
]
REFUSED = [
    "When strong gales hit Bergen, coastal birches in Norway sometimes lose many leaves.",  # and at times others
    "If Norway taxes boats at 10 percent, every skipper pays 10 percent to the state.",  # said already
    "Denmark lost many ships when the Battle of Copenhagen was fought.",  # much else happened then
    "If it rains in Norway, many rivers will not freeze.",  # what does not happen
    "Envy leads to quarrels when skippers in Bergen fight for berths.",  # the quarrel is the fight
    "Old sails are sometimes used as tents when boats in Norway lie on land.",  # what they are used for then
    "Water is heavy when ice melts in Greenland.",  # a state
    "If the cell requires more sugar in Greenland, many small pumps will open.",  # of any cell
    "When a boat in Norway has two masts, it is called a ketch.",  # what it is called is nothing that happens
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[1] for case in ASKED])
def test_what_happens_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(consequences.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_nothing_is_asked_where_no_one_thing_follows(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(consequences.find, ASKED[0], sentence) == []
