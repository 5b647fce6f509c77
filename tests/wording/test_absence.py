"""What there is and is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.askable import existing
from quizgen.wording.absence import denies, exists
from quizgen.wording.opposites import opposed

EXISTING = [
    ("There is no effective treatment for swine fever.", "No effective treatment exists for swine fever."),
    ("There are two kinds of coral in the Ningaloo lagoon.", "Two kinds of coral exist in the Ningaloo lagoon."),
    (
        "In Norway, there were no laws against the trade in ivory.",
        "In Norway, no laws existed against the trade in ivory.",
    ),
    ("There is little evidence of the loss of a great number of ships in Norway.", None),
    ("There are two kinds of coral that grow in the Ningaloo lagoon.", None),
    ("There are three ways frost can harm an orchard.", "Three ways exist in which frost can harm an orchard."),
    ("There are two methods a potter in Delft may use.", "Two methods exist in which a potter in Delft may use."),
    ("There were several tests a nurse in Oslo could run.", None),
    ("There are two ways to cross the Thames at Putney.", "Two ways exist to cross the Thames at Putney."),
    ("There was no bridge across the Thames at Putney before 1729.", None),
]


@pytest.mark.parametrize(("sentence", "expected"), EXISTING)
def test_what_there_is_exists(analysed: Callable[..., Text], sentence: str, expected: str | None) -> None:
    assert [exists(clause) for _, clause in existing(analysed(sentence))] == [expected]


def test_what_there_is_not_is_no_statement_made_false_by_its_no(analysed: Callable[..., Text]) -> None:
    clauses = [clause for _, clause in existing(analysed("There is no effective treatment for swine fever."))]
    assert clauses
    assert not [one for clause in clauses for one in opposed(clause)]


def test_what_points_to_two_things_is_not_stated(analysed: Callable[..., Text]) -> None:
    assert not list(existing(analysed("There is no reason to sell one of them without the other.")))


def test_no_denies(analysed: Callable[..., Text]) -> None:
    clauses = [clause for _, clause in existing(analysed("There is no cheap vaccine against dengue fever."))]
    assert [denies(clause) and clause.verb.negated for clause in clauses] == [True]
