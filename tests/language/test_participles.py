"""Participles and relative clauses as clauses of their own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.askable import askable
from quizgen.wording.statements import statement

Analysed = Callable[..., Text]

TOLD = [
    (
        "Bergen, formerly called Bjorgvin, is a port.",
        "Bergen was formerly called Bjorgvin.",
    ),
    (
        "The Linguists is a documentary film produced by Ironbound Films about the loss of languages.",
        "The Linguists was produced by Ironbound Films.",
    ),
    (
        "The outcome of the talks was the Treaty of Oslo, signed by the king of Norway in 2008.",
        "The Treaty of Oslo was signed by the king of Norway in 2008.",
    ),
    (
        "The Halden, a bridge designed by Kari Moe, is painted every year.",
        "The Halden was designed by Kari Moe.",
    ),
    (
        "Rowan, the online shop started by Kari Moe, is gaining many customers.",
        "Rowan was started by Kari Moe.",
    ),
    (
        "For 14 years, Lumen, a small charity (NGO) funded by the city of Bergen, has built schools in Kenya.",
        "Lumen is funded by the city of Bergen.",
    ),
    (
        "The Vocabulario panhispánico de dudas (a style guide published by the Chilean Language Academy) states that "
        "both words are sound.",
        "The Vocabulario panhispánico de dudas was published by the Chilean Language Academy.",
    ),
    (
        "The tall ship, Fram (named after a Norse word), sailed north in 1893.",
        "Fram was named after a Norse word.",
    ),
    (
        "Radio en Español (formerly known as Kanal), a station of Bern, has strict rules.",
        "Radio en Español was formerly known as Kanal.",
    ),
    (
        "The painter signed the ship, the Havhesten (sometimes written as Havhest).",
        "The Havhesten is sometimes written as Havhest.",
    ),
    (
        "One fungus, V. moei (also known as Verticillium rubrum), was found in Oslo by monks in 1902.",
        "V. moei is known as Verticillium rubrum.",
    ),
    (
        "The Halden Fair, commonly known as the Crush, was held in Oslo until 1890.",
        "The Halden Fair is commonly known as the Crush.",
    ),
    (
        "Anna Berg, also known as the Miller, was born in Oslo in 1480.",
        "Anna Berg was known as the Miller.",
    ),
    (
        "Lisbon is the port that sent the largest fleets to India.",
        "Lisbon sent the largest fleets to India.",
    ),
    (
        "Some of the 12 ships that left Lisbon in 1500 were lost in a storm.",
        "12 ships left Lisbon in 1500.",
    ),
]


@pytest.mark.parametrize(("said", "stated"), TOLD, ids=[case[0] for case in TOLD])
def test_what_hangs_on_a_name_is_a_statement(analysed: Analysed, said: str, stated: str) -> None:
    assert stated in [statement(clause) for _, clause in askable(analysed(said))]


UNTOLD = [
    ("A stone dating to about 900 BCE, known as Stone 27, tells of a war.", "900 BCE"),
    ("The rate of Peru is twice the rate found in Chile.", "The rate of Peru is found"),
    ("The bridge built by Brunel crosses the river Tamar in Cornwall.", "The bridge was built"),
    ("The map was drawn in 1921 by policeman John Larson, based on research in Berlin.", "John Larson was based"),
    ("Anna Berg was the oldest woman who had ever won the race.", "Anna Berg had"),
    (
        "In July 1905 she treated Carl Lind, a boy who had been bitten by a rabid dog, with drugs.",
        "Carl Lind had been bitten",
    ),
    ("Lisbon may be the port that sent the largest fleets to India.", "Lisbon sent"),
    ("The first three ships that left Lisbon in 1500 were lost in a storm.", "three ships left"),
    ("In 1920 Karin Moe wrote a short reply to Olaf Lind, entitled The Long Road.", "Olaf Lind was"),
    ("The Fish Code is a name given to the old law of Norway and its odd fines.", "The Fish Code is given"),
    ("The pulls of the waters on a bay of Norway (called ebb currents) wear down the coast.", "Norway is"),
    ("The chairs were Anna Berg, elected in May 2002, and her uncle.", "Anna Berg was elected in"),
]


@pytest.mark.parametrize(
    ("said", "start"),
    UNTOLD,
    ids=[
        "an era",
        "twice as much",
        "which bridge",
        "who did it",
        "ever",
        "host goes on",
        "may be",
        "some",
        "a work",
        "a name",
        "several",
        "to what",
    ],
)
def test_what_only_tells_which_is_no_statement(analysed: Analysed, said: str, start: str) -> None:
    assert not any(statement(clause).startswith(start) for _, clause in askable(analysed(said)))


NAMED = [
    ("One of the directors, Seth Kramer, describes the villages of Nepal.", "Seth Kramer"),
    ("Anna’s grandfather, Richard Platz, threw a bottle into the Baltic Sea.", "Richard Platz"),
    ("The prime minister, Shinzo Abe, toured the coast of Kyushu in spring.", "Shinzo Abe"),
    ("The third assessment report (TAR) described the glaciers of Nepal.", "the third assessment report"),
]


@pytest.mark.parametrize(("said", "subject"), NAMED, ids=["one of several", "kin", "name", "short form"])
def test_a_name_beside_its_noun_tells_who_is_meant(analysed: Analysed, said: str, subject: str) -> None:
    clauses = (clause for sentence in analysed(said).sentences for clause in sentence.clauses)
    assert [statement(one).lower().startswith(subject.lower()) for one in clauses if one.relation == "main"] == [True]


def test_of_a_name_as_a_word_nothing_is_told_of_its_bearer(analysed: Analysed) -> None:
    said = analysed("Indeed, the name Fram, coined by Kari Moe in 1892, is Norwegian.")
    assert "Fram was coined by Kari Moe in 1892." not in [statement(clause) for _, clause in askable(said)]
