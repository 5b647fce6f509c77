"""On what condition."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import conditions

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Firms in Norway will be more likely to hire workers if the economy of Europe is growing.",
        "condition | Under what condition will firms in Norway be more likely to hire workers? "
        "| if the economy of Europe is growing",
    ),
    (
        "Aristotle proposed that life arose from nonliving matter if that matter held enough pneuma.",
        "condition | According to Aristotle, under what condition did life arise from nonliving matter? "
        "| if that matter held enough pneuma",
    ),
]
REFUSED = [
    "If the economy of Europe is growing, firms in Norway will hire workers.",  # what happens then is asked
    "Firms in Norway will not hire workers if the economy of Europe is growing.",  # negated
    "Firms in Norway will only hire workers if the economy of Europe is growing.",  # no other condition
    "Firms in Norway will hire workers if the firms will.",  # says nothing more
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_a_condition_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert asked(conditions.find, sentence) == [expected]


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_condition_is_asked(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(conditions.find, ASKED[0], sentence) == []
