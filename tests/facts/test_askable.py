"""Which clauses may be asked about at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.facts.askable import askable, is_whole
from quizgen.wording.statements import statement

NOT_ASKED = [
    ("Bergen may close its old harbour, just as Stavanger did back in 1950.", "Stavanger"),
    ("Bergen closed its old harbour in a hard winter, as Stavanger did in 1950.", "Stavanger"),
    ("According to the voyage, rust broke the mast of the Solstad in 1911.", "According"),
    ("Figure 3 compares a wooden pier with the stone pier of a Roman town.", "Figure"),
    ("The ferry left Bergen in March, with both crew and captain rested.", "Both"),
    ("In 1912, the Harbour Board of Bergen estimated that most crews were short of bread.", "According"),
    (
        "Ibsen assured cooks and boys that they could break their rests without sin, because rests were a bad habit.",
        "Rests",
    ),
    ("Herring has played a large role.", "Herring"),
    ("Moe was fond of the cooking in Bergen and ate cod for nine years, he said.", "According"),
    ("By the year 1000 salt was known in most of Norway.", "By the year, 1000"),
    ("In Norway, by contrast, eels that were brought from Denmark do harm.", "In Norway, by"),
    ("A family may then decide against a boat.", "A family"),
    ("The wind drops, and so skippers lower their prices.", "Skippers"),
    ("In other cases, nets become dearer, and skippers pass it on to the buyers of herring.", "Skippers"),
    ("Before, said Kari Moe, her crew would drive around at night looking for dark nets.", "Before"),
    ("The genome of Norwegian herring is known; divers report May 6 in Sea Life.", "Divers"),
    ("The story of Norwegian butter begins with a Danish cow.", "The story"),
    ("The liver of a cod begins to store fat in the form of oil.", "The liver"),
    ("Norwegian crabs start eating kelp and mussels.", "Norwegian"),
    ("Coastal farmers in particular grow early potatoes.", "Coastal"),
    ("Forty old ships of Norway sank near Bergen, and twelve were sold to the king of Denmark.", "Twelve"),
]
ASKED = [
    ("Kari Moe said that Lofoten was fond of cod from Bergen.", "According"),
    ("The cooks of Stavanger did well in the race of 1950.", "The cooks"),
    ("According to the inquiry, rust broke the mast of the Solstad in 1911.", "According"),
    ("The investigation found that rust broke the mast of the Solstad in 1911.", "According"),
    ("In 1912, the Harbour Board of Bergen estimated that most crews will be short of bread.", "According"),
    ("The Harbour Board of Bergen estimated that most crews were short of bread.", "According"),
    ("Herring has played a large role in Norwegian cooking.", "Herring"),
    ("At night, the crabs of Norway begin to store fat for the winter.", "At night"),
    ("Norwegian crabs began to store fat in the form of oil.", "Norwegian"),
]


def _opens(text: Text, word: str) -> bool:
    return any(statement(clause).startswith(word) for _, clause in askable(text))


@pytest.mark.parametrize(("told", "word"), NOT_ASKED)
def test_what_is_no_statement_or_is_told_in_part_is_not_asked(
    analysed: Callable[..., Text], told: str, word: str
) -> None:
    assert not _opens(analysed(told), word)


def test_a_clause_is_as_long_as_its_words(analysed: Callable[..., Text]) -> None:
    """Neither commas nor the parts of "well-known" count: 31 words, and 59 that the parser sees."""
    told = (
        "The harbour master's well-known, red-and-white, old-fashioned lighthouse in Bergen's half-empty dock warns "
        "the ferries, tugs, trawlers and well-laden barges of all the low-lying, ever-moving, hard-to-see sand banks "
        "of Norway and Denmark."
    )
    assert _opens(analysed(told), "The harbour")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Divers still praise the work that Kari Moe did in Bergen.", True),
        ("Divers still praise the tests that Kari Moe did in Denmark.", True),
        ("Bergen closed its old harbour in a hard winter, as Stavanger did in 1950.", False),
    ],
)
def test_a_deed_that_a_relative_names_is_whole(analysed: Callable[..., Text], told: str, expected: bool) -> None:
    clauses = analysed(told).sentences[0].clauses
    assert [is_whole(one) for one in clauses if one.verb.main.lemma == "do"] == [expected]


@pytest.mark.parametrize(("last", "expected"), [("beaks", True), ("terns", False), ("and", False), ("legs", True)])
def test_a_clause_does_not_end_in_what_an_and_leads_up_to(
    analysed: Callable[..., Text], last: str, *, expected: bool
) -> None:
    (clause,) = analysed("Arctic gulls of Norway have short legs and, like terns, red beaks.").sentences[0].clauses
    end = next(token.index for token in clause.words if token.text == last)
    pieces = (replace(one, words=tuple(token for token in one.words if token.index <= end)) for one in clause.pieces)
    assert is_whole(replace(clause, pieces=tuple(one for one in pieces if one.words))) is expected


@pytest.mark.parametrize(("told", "word"), ASKED)
def test_what_is_told_as_a_whole_is_asked(analysed: Callable[..., Text], told: str, word: str) -> None:
    assert _opens(analysed(told), word)
