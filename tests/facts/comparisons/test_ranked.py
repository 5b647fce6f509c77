"""Ranks read off the surface."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import superlative

ASKED = [
    (
        "Jane Addams, the first American woman to receive the Nobel Peace Prize, left it for Illinois.",
        "subject | Who was the first American woman to receive the Nobel Peace Prize? | Jane Addams",
    ),
    (
        "Finland became Europe’s first state with equal votes – a step that it had long planned.",
        "subject | Which country became Europe’s first state with equal votes? | Finland",
    ),
    (
        "Bergen is Europe’s best harbour for small boats, and Oslo is the worst, according to Danish captains.",
        "subject | According to Danish captains, which city is Europe’s best harbour for small boats? | Bergen",
    ),
    (
        "Gotland is the eighth largest island in Scandinavia so it has many harbours.",
        "holder | Which is the eighth largest island in Scandinavia? | Gotland",
    ),
    (
        "Ada Lund crossed the lake in June, becoming the first Norwegian to swim to the island of Ven.",
        "holder | Who became the first Norwegian to swim to the island of Ven? | Ada Lund",
    ),
    (
        "In 1881, Bavaria closed the mints, replacing Hesse, and thus became the first state of Germany to use paper.",
        "holder | Which state of Germany became the first to use paper? | Bavaria",
    ),
    (
        "“The ice has melted,” says Fritjof Nansen, the first Norwegian to lead an expedition to Greenland.",
        "holder | Who was the first Norwegian to lead an expedition to Greenland? | Fritjof Nansen",
    ),
    (
        "“The jail has changed,” says Knut Hansen, governor of Bastoy Prison, Norway’s most open jail.",
        "holder | What is Norway’s most open jail? | Bastoy Prison",
    ),
]
NOT_ASKED = [
    "Ada Lund left the club with hopes of becoming the first woman to swim to the island of Ven.",
    "Analysts said that Ghana, the first colony in Africa to win its independence, would grow.",
    "Peru, the largest country in the Andes, and Chile signed it.",
    "The club meets in Vester, Ribe, the oldest quarter in the west of Denmark.",
    "Mount Erebus in Antarctica, the southernmost active volcano on Earth, was climbed in 1908.",
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_the_holder_of_a_rank_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(superlative.find, sentence)


@pytest.mark.parametrize("sentence", NOT_ASKED)
def test_a_reported_or_listed_rank_is_not_asked(asked: Callable[..., list[str]], sentence: str) -> None:
    assert not [line for line in asked(superlative.find, sentence) if line.startswith("holder")]


def test_the_rank_is_a_statement_of_its_own(analysed: Callable[..., Text]) -> None:
    found = list(superlative.find(analysed("They sailed to Palermo, the largest city in Sicily.")))
    assert [(one.text, one.false_texts[0]) for one in found] == [
        ("Palermo was the largest city in Sicily.", "Palermo was the smallest city in Sicily.")
    ]


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("Ida Berg painted the roofs of Oslo, one of the finest sights in Norway.", []),
        ("The gulls of Utsira, one of the loudest choirs in Norway, sing at dawn.", []),
        (
            "Ida Berg is the mayor of Oslo, one of the richest cities in Europe.",
            ["Oslo is one of the richest cities in Europe."],
        ),
        (
            "From 1050, the Danes of Ely, one of the richest and largest Norse groups of the English coast, kept "
            "old coins in a cave.",
            [],
        ),
    ],
)
def test_a_name_takes_no_rank_of_what_is_of_it(analysed: Callable[..., Text], sentence: str, stated: list[str]) -> None:
    found = [one.text for one in superlative.find(analysed(sentence)) if one.text not in {"", sentence}]
    assert found == stated


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("The riders reached Vanern, the largest lake in Sweden.", "Vanern is the largest lake in Sweden."),
        ("The riders saw Galdhopiggen, the highest peak in Norway.", "Galdhopiggen is the highest peak in Norway."),
        (
            "In 1850 the riders saw Mount Ararat, the highest peak in the Ottoman Empire.",
            "Mount Ararat was the highest peak in the Ottoman Empire.",
        ),
        (
            "The riders reached Vanern, the largest lake in the Soviet Union.",
            "Vanern was the largest lake in the Soviet Union.",
        ),
        ("The riders reached Skarholm, the largest port in Sweden.", "Skarholm was the largest port in Sweden."),
    ],
)
def test_land_and_water_keep_their_rank(analysed: Callable[..., Text], sentence: str, stated: str) -> None:
    assert [one.text for one in superlative.find(analysed(sentence))] == [stated]
