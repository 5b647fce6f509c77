"""What the head of a sentence or paragraph limits is not said without it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.askable import askable
from quizgen.facts.openings import is_outside_opening
from quizgen.wording.statements import statement

Analysed = Callable[..., Text]

LIMITED = [
    (
        "In young spruce trees with thin bark, the first layer dries within ten days, "
        "and the second layer dries within forty days.",
        "the second layer dries",
    ),
    (
        "Ida Holm said that, without a long dry summer in Norway, only the wind from Sweden could dry the hay.",
        "could dry the hay",
    ),
    (
        "In a free port, the council decides which ships may land in Norway. The council repairs many quays for free.",
        "repairs many quays",
    ),
    (
        "Three duties are at the heart of the Stoic life: courage, patience, and thrift. "
        "Thrift depends on the habit of counting small coins.",
        "Thrift depends",
    ),
    (
        "At high speeds, rowing in Norway demands a strong back: rowers need courage, patience, and rest.",
        "rowers need",
    ),
]
SAID = [
    ("The council of Bergen decides which ships may land. The council repairs many quays for free.", "repairs many"),
    (
        "Three duties are at the heart of life: courage, patience, and thrift. Thrift depends on habits from Rome.",
        "Thrift",
    ),
]


def _statements(text: Text) -> list[str]:
    return [statement(clause) for _, clause in askable(text)]


@pytest.mark.parametrize(("paragraph", "words"), LIMITED, ids=[case[1] for case in LIMITED])
def test_a_clause_is_not_said_without_what_limits_it(analysed: Analysed, paragraph: str, words: str) -> None:
    assert not [one for one in _statements(analysed(paragraph)) if words in one]


@pytest.mark.parametrize(("paragraph", "words"), SAID, ids=[case[1] for case in SAID])
def test_a_clause_with_its_own_limits_is_said(analysed: Analysed, paragraph: str, words: str) -> None:
    assert [one for one in _statements(analysed(paragraph)) if words in one]


@pytest.mark.parametrize(
    ("paragraph", "is_said"),
    [
        (
            "In Bergen and Voss, reports of fires have come in, as tenants sell their peat to rich neighbours.",
            False,
        ),
        ("In Bergen, thefts of coal have become common, because tenants burn peat in old stoves.", False),
        ("In Bergen, thefts of coal have become common, because the tenants of Oslo burn peat in old stoves.", True),
    ],
)
def test_people_at_large_are_those_of_the_place_that_their_sentence_opens_with(
    analysed: Analysed, paragraph: str, *, is_said: bool
) -> None:
    found = [one for one in _statements(analysed(paragraph)) if one.lower().startswith(("tenants", "the tenants"))]
    assert bool(found) is is_said


@pytest.mark.parametrize(
    ("sentence", "is_outside"),
    [
        ("In Norway, rents rise each spring, as farmers sell hay to rich neighbours.", True),
        ("In Norway, rents rise each spring, because farmers sell hay to rich neighbours.", True),
        ("In Norway, rents rise each spring, when farmers sell hay to rich neighbours.", False),
        ("In Norway, crews wait each spring until farmers sell hay to rich neighbours.", False),
    ],
)
def test_a_reason_that_many_are_holds_where_the_opening_tells(
    analysed: Analysed, sentence: str, is_outside: bool
) -> None:
    found = analysed(sentence).sentences[0]
    reason = next(one for one in found.clauses if one.subject.head.lemma == "farmer")
    assert is_outside_opening(reason, found) is is_outside
