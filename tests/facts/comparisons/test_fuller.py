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
        "Toys",
        "Lego, in Denmark, pleased the parents when it released the latest version of its wooden train.",
        ("the latest version of Lego’s wooden train", "earlier versions of Lego’s wooden train"),
    ),
    (
        "the name of a kind",
        "Walks",
        "Lunda Game Reserve has many lions. In 2009 the whole game reserve won the Fjord Medal. "
        "It remains the only one in Norway.",
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
        "Races",
        "A short race was planned for May. This was followed by a steeper race in June.",
        ("the race in June", "a short race"),
    ),
    (
        "a rival",
        "Clubs",
        "Real Lima won the cup in 1990. Their local rivals, Union Lima, have fewer supporters.",
        ("Union Lima", "Real Lima"),
    ),
    (
        "a longer phrase before",
        "Ferries",
        "The plan was to cut ferry noise by 5% by 1980, and then to reduce noise by 8% by 1990.",
        ("ferry noise", "ferry noise earlier"),
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
        "Bakers",
        "Small bakers would perhaps spend more than they could quickly earn.",
        ("what small bakers spend", "what small bakers could quickly earn"),
    ),
    (
        "a proposal",
        "Shops",
        "Should shops close at noon? There would surely be fewer quarrels.",
        ("quarrels if shops close at noon", "quarrels otherwise"),
    ),
    (
        "a proposal to one",
        "Schools",
        "Should the council start lessons later? There would surely be fewer quarrels.",
        ("quarrels if the council starts lessons later", "quarrels otherwise"),
    ),
    (
        "a proposal of what is done",
        "Schools",
        "Should phones be banned too? There would surely be fewer quarrels.",
        ("quarrels if phones are banned", "quarrels otherwise"),
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
        "a proposal whose verb the parse has not",
        "Schools",
        "Should the school ban phones? There would surely be fewer quarrels.",
        "quarrels in that case",
    ),
    (
        "a proposal that denies",
        "Schools",
        "Should the school not open? There would surely be fewer quarrels.",
        "quarrels in that case",
    ),
    (
        "an owner whose last word alone would own",
        "Rye",
        "The old bakers of Lund liked rye, but their sons sold it in Oslo.",
        "their sons sold it in Oslo",
    ),
    (
        "few of them",
        "Rye",
        "Few bakers of Oslo liked the rye, but their wives sold it in June.",
        "their wives sold it in June",
    ),
    (
        "none of them",
        "Rye",
        "No bakers wanted the rye, but they sold it in Oslo.",
        "they sold it in Oslo",
    ),
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
        "Shops",
        "Should you go, or not? There would surely be fewer quarrels.",
        "quarrels in that case",
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
    assert side in [one for both in sides(analysed(paragraph, title=title)) for one in both]
