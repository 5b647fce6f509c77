"""A rank put one lower."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import superlative

FALSE = [
    (
        "Sweden was the first country in Europe to print banknotes.",
        "Sweden was the second country in Europe to print banknotes.",
    ),
    ("Keokradong is the highest peak in Bangladesh.", "Keokradong is the second-highest peak in Bangladesh."),
    (
        "Jute is considered the most widely grown fibre in Bengal.",
        "Jute is considered the second most widely grown fibre in Bengal.",
    ),
]
UNTURNED = [
    ("one of several", "Dhaka is one of the largest cities in Asia."),
    ("two who share it", "Dhaka together with Delhi is the largest city in the north of Asia."),
    ("what is told of the first itself", "The first bank in Sweden was founded in 1656."),
    ("best, behind which comes second best", "Jute is the best fibre in Bengal for ropes."),
]


@pytest.mark.parametrize(("true", "false"), FALSE, ids=[case[1] for case in FALSE])
def test_the_next_lower_rank_is_false(analysed: Callable[..., Text], true: str, false: str) -> None:
    assert false in [text for one in superlative.find(analysed(true)) for text in one.false_texts]


@pytest.mark.parametrize(("why", "told"), UNTURNED, ids=[case[0] for case in UNTURNED])
def test_no_rank_is_put_lower_for(analysed: Callable[..., Text], why: str, told: str) -> None:
    found = [text for one in superlative.find(analysed(told)) for text in one.false_texts]
    assert not [text for text in found if "second" in text], why
