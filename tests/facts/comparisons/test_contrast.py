"""Two things side by side, with a connective."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import contrast

FOUND = [
    (
        "While Urdu is written in the Perso-Arabic script, Hindi is written in the Devanagari script.",
        ("contrast", "Urdu", "Hindi", "while"),
    ),
    (
        "Many drivers in Sweden chose the train instead of the car.",
        ("contrast", "the train", "the car", "instead of"),
    ),
    (
        "Some volunteers in Leeds planted trees. Others cleaned the river.",
        ("contrast", "some volunteers in Leeds", "others", "some … others"),
    ),
    ("Unlike Venus, Mars has two small moons.", ("contrast", "Mars", "Venus", "unlike")),
]
NOT_FOUND = [
    "Both towns feared war, but Leeds would accept war rather than let York perish.",
    "Rather than resting in one hand, a group of families in Leeds holds power.",
    "While walking in Leeds, Brontë met a friend.",
    "Not only Leeds but also York has a cathedral.",
    "Leeds is a city in England.",
    "Leeds grew quickly. No house in Leeds, however small, was spared the tax.",
    "The market in Leeds grew from a small but lively fair into a great hall.",
]
ASKED = [
    (
        "While the Danube flows into the Black Sea, the Rhine flows into the North Sea.",
        "while-what | While the Danube flows into the Black Sea, which river flows into the North Sea? | the Rhine",
    ),
    (
        "The Malmo Centre in Sweden controls the Visby telescope and keeps old pictures, while the Lund Institute "
        "picks Visby's targets.",
        "while-what | While the Lund Institute picks Visby's targets, what does the Malmo Centre in Sweden do? "
        "| controls the Visby telescope and keeps old pictures",
    ),
    (
        "During the Cold War, Finland was a cautious neighbour trading with both camps, while today it is a firm ally.",
        "described | How is Finland described today, in contrast with the Cold War? | a firm ally",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in contrast.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(contrast.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(contrast.find, sentence)


SIDED = [
    ("Peru sells a copper that Chile buys but which Bolivia refuses.", []),
    (
        "The engine stood in Bern, but work continued on the engine.",
        [("the engine stood in Bern", "work continued on the engine")],
    ),
    ("Not only did Peru sell copper, but it also sold tin to Chile.", []),
    ("Many farmers call quinces a weed, while cooks say that quinces are a treat.", [("many farmers", "cooks")]),
]


INNER = [
    (
        "The fall would not hurt, because the girl would have stopped rowing rather than being pulled along by rope.",
        [("what the girl does", "would have stopped rowing")],
    ),
    ("The girl stopped rowing rather than being pulled along by rope.", [("what the girl did", "stopped rowing")]),
    (
        "In 1858 crews laid a wire, so that news came in a matter of days, rather than waiting weeks for a letter.",
        [],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), INNER)
def test_what_an_inner_clause_chooses_is_told_of_its_subject(
    analysed: Callable[..., Text], sentence: str, expected: list[tuple[str, str]]
) -> None:
    assert [(one.aspect, one.a_value) for one in contrast.find(analysed(sentence))] == expected


@pytest.mark.parametrize(
    ("told", "sides"),
    [
        ("Most bakers in Wales state that trade is slow, although in 1904 Otto Berg sold bread.", []),
        ("Most bakers in Wales sell bread.", [("most bakers in Wales", "some smiths")]),
    ],
)
def test_most_are_those_of_whom_the_sentence_tells(
    analysed: Callable[..., Text], told: str, sides: list[tuple[str, str]]
) -> None:
    assert [(one.a, one.b) for one in contrast.find(analysed(f"{told} Some smiths sell bread."))] == sides


def test_what_happened_while_something_was_done_is_set_against_nothing(analysed: Callable[..., Text]) -> None:
    assert not list(contrast.find(analysed("While the bridge was being built, the ferries carried hay to Lund.")))
    assert list(contrast.find(analysed("While the bridge was closed, the ferries carried hay to Lund.")))


@pytest.mark.parametrize(("sentence", "expected"), SIDED, ids=[case[0] for case in SIDED])
def test_sides_are_those_who_hold_them(
    analysed: Callable[..., Text], sentence: str, expected: list[tuple[str, str]]
) -> None:
    assert [(one.a, one.b) for one in contrast.find(analysed(sentence))] == expected


@pytest.mark.parametrize(
    ("sentence", "aspect"),
    [
        (
            "Berg blamed the dam as a danger, asserting instead that the river is a gift.",
            "what Berg blamed and what Berg asserted instead",
        ),
        ("Price caps are laws that hold prices down rather than let the market set them.", "what price caps do"),
        ("Rather than having two halls of one size, the school now has one hall with a stage.", "what the school has"),
    ],
    ids=["what is done instead", "what a thing does", "what it has"],
)
def test_what_is_refused_says_in_what_respect(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    assert aspect in {one.aspect for one in contrast.find(analysed(sentence))}
