"""What stands for one bearer of a name, and all that the person of the title is called."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

Analysed = Callable[..., Text]

PEOPLE = [
    ("Alexandra “Alex” Petra Olsen (born 1989) plays. Olsen won a cup.", "Alex Olsen", 2),
    ("Charles Robert Dunn sailed. Later, Dunn wrote a book.", "Charles Dunn", 2),
    ("Peter Marsh raised Anna Marsh in Hull.", "Anna Marsh", 1),
    ("Her father, Peter Marsh, left Hull. Later, Anna Marsh sang. Marsh won a cup in 1990.", "Anna Marsh", 2),
    ("Born to Peter Marsh and his wife, Marsh sang in Hull. Marsh won a cup in 1990.", "Anna Marsh", 2),
]


@pytest.mark.parametrize(("paragraph", "title", "count"), PEOPLE)
def test_the_person_of_the_title_has_its_name(analysed: Analysed, paragraph: str, title: str, count: int) -> None:
    found = next(one for one in analysed(paragraph, title=title).mentions if one.name == title)
    assert (found.kind, found.count) == ("person", count)


def test_a_surname_is_that_of_the_one_bearer_where_the_title_names_no_person(analysed: Analysed) -> None:
    found = analysed("Peter Marsh sang in Hull. Marsh won a cup in 1990.", title="Winning Marsh").mentions
    assert [(one.name, one.count) for one in found if "Marsh" in one.forms] == [("Peter Marsh", 2)]


@pytest.mark.parametrize(
    ("title", "paragraph"),
    [
        ("Lufthansa Cargo", "Cargo flew to Hull in 1990. Few knew Cargo in Bergen."),
        ("Locarno Pact", "Pact was signed in Paris. Many broke Pact in 1931."),
        ("Sudoku Cube", "Cube was sold in 1990. Children liked Cube in Oslo."),
    ],
)
def test_two_capitals_of_a_title_make_no_person(analysed: Analysed, title: str, paragraph: str) -> None:
    assert not [one for one in analysed(paragraph, title=title).mentions if one.name == title]


def test_one_told_as_a_person_has_the_name_of_the_title_with_any_first_name(analysed: Analysed) -> None:
    found = analysed("The painter Marsh moved to Hull. Later, Marsh wrote a novel.", title="Solvor Marsh").mentions
    assert [(one.name, one.kind) for one in found if "Marsh" in one.forms] == [("Solvor Marsh", "person")]


def test_a_title_that_is_no_name_joins_nobody(analysed: Analysed) -> None:
    found = analysed("Anna Marsh led a march. Marsh was jailed.", title="Civil march").mentions
    assert [one.name for one in found] == ["Anna Marsh"]
