"""Sides say the place, those counted, the proposal, the one before or the longer phrase that they take up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Sides = Callable[[str, str], list[tuple[str, str]]]

FULL = [
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
    (
        "the surface of a place",
        "Lakes",
        "Eels live in New Norway, where lakes cover 5% of the surface.",
        ("lakes", "the surface of New Norway"),
    ),
    (
        "the population of a place",
        "Towns",
        "Eels live near Oslo, where Danes form 5% of the population.",
        ("Danes", "the population of Oslo"),
    ),
    (
        "widows who are counted",
        "A study",
        "The study followed 60 widows in Oslo, and half of the women were told to walk.",
        ("those that were told to walk", "the 60 widows"),
    ),
    (
        "guests who are counted",
        "A tour",
        "The tour took 40 nurses and cooks to the coast – a third of the guests were asked to row.",
        ("those that were asked to row", "the 40 nurses and cooks"),
    ),
    (
        "an opera before",
        "Operas",
        "A short opera was staged in May. This was followed by a longer opera in June.",
        ("the opera in June", "a short opera"),
    ),
    (
        "a competitor",
        "Phones",
        "Tele Oslo sold many phones in 1990. Its main competitor, Nordlys Radio, had fewer customers than others.",
        ("Tele Oslo’s main competitor", "Tele Oslo"),
    ),
    (
        "those of whom a share was told",
        "Sleep",
        "About 40% of nurses sleep badly. Surgeons sleep even less.",
        ("surgeons", "nurses"),
    ),
    (
        "a longer phrase of crops",
        "Farms",
        "The farms lifted barley yields by 6% in May, and yields rose by 9% in June.",
        ("barley yields", "barley yields earlier"),
    ),
    (
        "a case",
        "Wells",
        "Historians compare the case to the strike of 1911.",
        ("the present case", "the strike of 1911"),
    ),
    (
        "a proposal of trains",
        "Trains",
        "Should trains run at night? There would certainly be fewer crashes.",
        ("crashes if trains run at night", "crashes otherwise"),
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
        "a question of who",
        "Shops",
        "Should you go, or not? There would surely be fewer quarrels.",
        "quarrels in that case",
    ),
    ("what covers no named place", "Lakes", "Eels live in ponds, where lilies cover 5% of the surface.", "the surface"),
    ("no part of a place", "Lakes", "Eels live in Norway, where lakes cover 5% of the map.", "the map"),
    (
        "minutes that are counted",
        "A tour",
        "The tour took 90 minutes – half of the people were asked to sing.",
        "the people",
    ),
    (
        "things of which a share is told",
        "A test",
        "The test involved 90 farmers at the school – half of the chairs were painted.",
        "the chairs",
    ),
    (
        "one before of another kind",
        "Races",
        "A short race was planned for May. This was followed by a longer opera in June.",
        "the one before",
    ),
    ("a share with no 'even' behind it", "Sleep", "About 40% of nurses sleep badly. Surgeons sleep less.", "others"),
    (
        "a longer phrase of another noun",
        "Smoke",
        "The law was to cut lorry smoke by 6% by 1990, and then to cut dust by 9% by 1999.",
        "dust",
    ),
    (
        "a situation somewhere",
        "Lakes",
        "Analysts compare the situation in Peru to the flood of 1953.",
        "the situation in Peru",
    ),
    (
        "a case that its sentence tells",
        "Trains",
        "Should trains run at night? Few people think so. If they stopped at ten, there would be fewer crashes.",
        "crashes in that case",
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
