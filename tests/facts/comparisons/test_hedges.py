"""What takes back or limits a comparison goes into its first value."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import FINDERS
from quizgen.facts.model import Comparison

VALUES = [
    ("Ely would have the largest organ in Wales.", "the largest organ in Wales (only supposed)"),
    ("The goal of the council is to make the ferry so light it is faster than a train.", "faster (only aimed at)"),
    ("The plan of the council is to make the ferry so light it is faster than a train.", "faster (only aimed at)"),
    ("The pride of the council is that the ferry is faster than a train.", "faster"),
    ("There is a possibility that the gate is faster than the lock.", "faster (only possible)"),
    ("The trial shows that, in rain, the ferry is faster than the train.", "faster"),
    ("Perhaps one-third or two-thirds of the harvest goes to the mill.", "perhaps one-third or two-thirds"),
    ("Olive oil might be cheaper than butter.", "might be cheaper"),
    ("If the tide is higher than the wall, the gate shuts.", "higher (only supposed)"),
    ("The baths may be the oldest building in Ely.", "may be the oldest building in Ely"),
    ("The oldest building in Ely may be the bath house.", "may be the oldest building in Ely"),
    ("Ferries are usually slower than trains.", "usually slower"),
    ("If the wind turns, the ferry is faster than the train.", "faster (if the wind turns)"),
    ("The guilds were among the richest bodies in Ely.", "among the richest bodies in Ely"),
    ("The tower is widely regarded as the finest building in Ely.", "widely regarded as the finest building in Ely"),
    ("The tower was quite possibly the finest building in Ely.", "quite possibly the finest building in Ely"),
    ("The new law could help fishermen sell eels more cheaply.", "possibly more cheaply"),
    ("Experts expect that wind will give a third of the light of Ely by 2050.", "a third (only expected)"),
    (
        "It was envisioned that Ely would become the sole port of Kent by 1965.",
        "the sole port of Kent (only envisioned)",
    ),
    ("The ferry should be safer than any other boat.", "safer (only expected)"),
    ("They say that the ferry should be safer than any other boat.", "safer (only expected)"),
    ("The Danes argue that butter is healthier than olive oil.", "healthier (according to the Danes)"),
    ("The Danes report that butter is healthier than olive oil.", "healthier"),
    ("Butter is in some ways healthier than olive oil.", "healthier (in some ways)"),
    ("Butter is in those years dearer than olive oil.", "dearer"),
    (
        "It would serve when used with songs that encourage people with asthma to breathe more slowly.",
        "more slowly (only encouraged)",
    ),
    ("Experts predict that the cost of bread will rise by 30%.", "rise by 30% (only predicted)"),
    ("Sometimes half of the harvest has been lost.", "sometimes half"),
    ("Rich farmers would pay more than they could afford.", "more (only supposed)"),
    ("There were bakers who could sell cheaper bread than the mill.", "cheaper bread"),
]


@pytest.mark.parametrize(("sentence", "value"), VALUES, ids=[case[0] for case in VALUES])
def test_what_limits_a_clause_is_in_the_value(analysed: Callable[..., Text], sentence: str, value: str) -> None:
    text = analysed(sentence)
    found = [one for find in FINDERS for one in find(text) if isinstance(one, Comparison)]
    assert [one.a_value for one in found] == [value]


LAPSED = [
    ("Bergen was once the largest port in Norway.", "once the largest port in Norway"),
    ("Bergen is no longer the largest port in Norway.", "no longer the largest port in Norway"),
    ("Bergen was the largest port in Norway.", "the largest port in Norway"),
]


@pytest.mark.parametrize(("sentence", "value"), LAPSED, ids=[case[0] for case in LAPSED])
def test_a_rank_that_is_held_no_more_is_told_so(analysed: Callable[..., Text], sentence: str, value: str) -> None:
    found = (one for find in FINDERS for one in find(analysed(sentence)) if isinstance(one, Comparison))
    assert [one.a_value for one in found if one.kind == "superlative"] == [value]


def test_for_whom_it_is_so_is_said(analysed: Callable[..., Text]) -> None:
    text = analysed("For many farmers, the new tax was the worst part of the law.")
    assert [one.a_value for find in FINDERS for one in find(text)] == ["the worst part of the law (for many farmers)"]


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("Studies suggest that longer shifts", "make workers careless (according to studies)"),
        ("The mill kept its hours, despite surveys which indicate that longer shifts", "(according to surveys)"),
        ("Studies prove that longer shifts", "make workers careless"),
    ],
)
def test_what_findings_only_suggest_is_told_as_theirs(analysed: Callable[..., Text], told: str, value: str) -> None:
    found = (one for find in FINDERS for one in find(analysed(f"{told} make workers careless.")))
    assert [one.a_value.endswith(value) for one in found if one.kind == "more-less"] == [True]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("At the time, Bergen was the largest port in Norway.", "the largest port in Norway (at the time)"),
        ("At that time the only fear was that the dam would break.", "the only fear (at that time)"),
        ("At the time of the fair, Bergen was the largest port in Norway.", "the largest port in Norway"),
    ],
)
def test_a_rank_of_a_time_is_told_with_it(analysed: Callable[..., Text], sentence: str, value: str) -> None:
    found = (one for find in FINDERS for one in find(analysed(sentence)) if isinstance(one, Comparison))
    assert [one.a_value for one in found if one.kind == "superlative"] == [value]
