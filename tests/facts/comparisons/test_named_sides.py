"""Sides take their names from the title, a name of their kind, an antecedent, an owner or an apposition."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Sides = Callable[[str, str], list[tuple[str, str]]]

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
        "the title, said with its noun",
        "Why a solar oven is slow",
        "Many a solar oven was sold in Peru. Cooks say that the oven is far cheaper than any other oven for cakes.",
        ("the solar oven", "any other oven"),
    ),
    (
        "a part that is owned",
        "Songs",
        "Bergen, in Norway, pleased the guests when it opened the newest part of its old harbour.",
        ("the newest part of Bergen’s old harbour", "other parts of Bergen’s old harbour"),
    ),
    (
        "an adjective of the name",
        "Walks",
        "Elm Royal Theatre has many doors. In 2011 the old royal theatre won the Fjord Medal. "
        "It remains the only one in Norway.",
        ("Elm Royal Theatre", "all others"),
    ),
    (
        "a name beside kin",
        "Kin",
        "Her brother, Ole Berg, feared the sea, but he sailed to Peru in 1911.",
        ("Ole Berg feared the sea", "Ole Berg sailed to Peru in 1911"),
    ),
    (
        "a name beside a town",
        "Cups",
        "Their town, Voss, is small, but it won the cup in 1911.",
        ("Voss is small", "Voss won the cup in 1911"),
    ),
    (
        "whose pictures",
        "Art",
        "The Swiss painters worked for the queen, but their pictures were sold by Ida Moe in 1912.",
        ("the Swiss painters worked for the queen", "the Swiss painters’ pictures were sold by Ida Moe in 1912"),
    ),
    (
        "who could",
        "Books",
        "Young teachers would often read more than they could easily recall.",
        ("what young teachers read", "what young teachers could easily recall"),
    ),
]
KEPT = [
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
        "a list behind a possessive",
        "Kin",
        "Their cook, Kari Moe, and Ole Berg feared the sea, but they sailed to Peru in 1911.",
        "their cook, Kari Moe, and Ole Berg feared the sea",
    ),
    (
        "a calling beside kin",
        "Kin",
        "Her brother, a baker, feared the sea, but he sailed to Peru in 1911.",
        "her brother, a baker, feared the sea",
    ),
]


@pytest.mark.parametrize(
    ("title", "paragraph", "expected"),
    [row[1:] for row in FULL],
    ids=[row[0] for row in FULL],
)
def test_a_side_is_said_in_full(sides: Sides, title: str, paragraph: str, expected: tuple[str, str]) -> None:
    assert expected in sides(paragraph, title)


@pytest.mark.parametrize(("title", "paragraph", "side"), [row[1:] for row in KEPT], ids=[row[0] for row in KEPT])
def test_a_side_stays_as_it_is(sides: Sides, title: str, paragraph: str, side: str) -> None:
    assert side in [one for both in sides(paragraph, title) for one in both]


@pytest.mark.parametrize(
    ("named", "expected"),
    [("", [("Elm Royal Garden", "the harbour")]), ("Voss Royal Garden has elks. ", [])],
    ids=["one name", "two names"],
)
def test_a_kind_takes_its_name_where_one_alone_ends_so(
    sides: Sides, named: str, expected: list[tuple[str, str]]
) -> None:
    text = f"Elm Royal Garden has owls. {named}Visitors say the royal garden is larger than the harbour."
    assert sides(text, "Walks") == expected
