"""Times that count from another one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.moments import is_relative_in_time, only_leads_up

CASES = [
    ("Within a week, Denmark had two new ports in Greenland.", True),
    ("Ten years later, Denmark was the largest port of Europe.", True),
    ("In May, Denmark built two new ports in Greenland.", True),
    ("In May 1904, Denmark built two new ports in Greenland.", False),
    ("Bergen can protect rare seals within its own borders.", False),
    ("Denmark built new ports in the later Oldenburg period.", False),
    ("In May, the king of Denmark closed the ports of Greenland.", False),
    ("Within a week, the king of Denmark closed the ports of Greenland.", False),
    ("Fishermen were common in Denmark about 9,000 years ago.", False),
    ("Seen from Denmark, the moon would be as wide as nine ports.", False),
    ("Fishermen were common in Denmark about 90 years ago.", True),
    ("Fifty years ago, ports in Denmark had strict rules.", True),
    ("Over the preceding ten years, Denmark had two ports in Greenland.", True),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES, ids=[case[0] for case in CASES])
def test_a_time_that_counts_from_another_is_told_from_one_of_its_own(
    analysed: Callable[..., Text], sentence: str, expected: bool
) -> None:
    assert is_relative_in_time(analysed(sentence).sentences[0].clauses[0]) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In 1905, the king of Denmark came home and closed two old ports.", True),
        ("In 1905, the king of Denmark came to Bergen and closed two old ports.", False),
        ("In 1905, the king of Denmark came home.", False),
        ("Ada Berg took the songs of the miners and turned them into hymns.", True),
        ("Ada Berg took the oldest fort of Norway and sold six old ships.", False),
        ("In 1905, Ada Berg was laughing, weeping and singing her way through the play.", True),
        ("In 1905, the king of Denmark opened and closed two old ports.", False),
    ],
)
def test_a_coming_that_only_leads_up_is_told(analysed: Callable[..., Text], sentence: str, expected: bool) -> None:
    found = analysed(sentence).sentences[0]
    assert only_leads_up(found, found.clauses[0]) is expected
