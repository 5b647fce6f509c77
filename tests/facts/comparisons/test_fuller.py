"""Sides take their full names from the title, a name, the sentence or the one before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import FINDERS

FULL = [
    (
        "the title",
        "Volvo shows a wooden boat",
        "Many a wooden boat was drawn before. They say that the boat is far safer than any other boat for children.",
        ("the wooden boat", "any other boat"),
    ),
    (
        "whose it is",
        "Boats",
        "Volvo, in Sweden, amazed the drivers when it unveiled the latest version of its electric bus.",
        ("the latest version of Volvo’s electric bus", "earlier versions of Volvo’s electric bus"),
    ),
    (
        "the name of a kind",
        "Walks",
        "Lunda Game Reserve has many lions. In 2009 the whole game reserve won the Fjord Medal. "
        "It is the only one in Norway.",
        ("Lunda Game Reserve", "all others"),
    ),
    (
        "the place of a whole",
        "Trees",
        "Owls live in Peru, where meadows cover 20% of the land.",
        ("meadows", "the land of Peru"),
    ),
    (
        "those who are counted",
        "A test",
        "The test involved 90 farmers and bakers at the school – half of the people were asked to sing.",
        ("those that were asked to sing", "the 90 farmers and bakers"),
    ),
    (
        "the one before",
        "Tests",
        "A dry test was planned for May. This would be followed by a more rigorous test in June.",
        ("the test in June", "a dry test"),
    ),
    (
        "a rival",
        "Clubs",
        "Real Lima won the cup in 1990. Their local rivals, Union Lima, have fewer supporters.",
        ("Union Lima", "Real Lima"),
    ),
    (
        "a longer phrase before",
        "Smoke",
        "The plan was to cut mill emissions by 10% by 2010, and to further reduce emissions by 30% by 2020.",
        ("mill emissions as planned", "mill emissions otherwise"),
    ),
    (
        "a name beside rivals",
        "Clubs",
        "Their local rivals, Union Lima, have few supporters, yet they won the cup in 1990.",
        ("Union Lima have few supporters", "Union Lima won the cup in 1990"),
    ),
    (
        "whose strike",
        "Mines",
        "The Danish miners waited longer for a raise, but their strike was called off by Ida Moe in June 1912.",
        (
            "the Danish miners waited longer for a raise",
            "the Danish miners’ strike was called off by Ida Moe in June 1912",
        ),
    ),
    (
        "who can",
        "Farms",
        "Poor farmers would probably pay more than they could easily earn.",
        ("what poor farmers pay", "what poor farmers could easily earn"),
    ),
    (
        "a proposal",
        "Schools",
        "Should schools open at noon? There would probably be fewer accidents.",
        ("accidents if schools open at noon", "accidents otherwise"),
    ),
    (
        "what an article is on",
        "Lakes",
        "Analysts compare the situation to the flood of 1953.",
        ("the present situation", "the flood of 1953"),
    ),
]
KEPT = [
    (
        "a boy of the title",
        "The Lazy Boy",
        "A lazy boy lived in Ely. The boy is stronger than any other boy.",
        "the boy",
    ),
    (
        "what a share owns",
        "Schools",
        "About 30 percent of the judges sent their sons to Oslo.",
        "those that sent their sons to Oslo",
    ),
    (
        "a question of who",
        "Schools",
        "Should you go, or not? There would probably be fewer accidents.",
        "accidents in that case",
    ),
]


def sides(text: Text) -> list[tuple[str, str]]:
    """Both sides of all comparisons that are listed."""
    return [(one.a, one.b) for find in FINDERS for one in find(text) if one.aspect]


@pytest.mark.parametrize(
    ("title", "paragraph", "expected"),
    [row[1:] for row in FULL],
    ids=[row[0] for row in FULL],
)
def test_a_side_is_said_in_full(
    analysed: Callable[..., Text], title: str, paragraph: str, expected: tuple[str, str]
) -> None:
    assert expected in sides(analysed(paragraph, title=title))


@pytest.mark.parametrize(("title", "paragraph", "side"), [row[1:] for row in KEPT], ids=[row[0] for row in KEPT])
def test_a_side_stays_as_it_is(analysed: Callable[..., Text], title: str, paragraph: str, side: str) -> None:
    assert side in [a for a, _ in sides(analysed(paragraph, title=title))]
