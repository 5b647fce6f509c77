"""Persons, people and bodies, by the kind of a phrase or the class of its noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Phrase
from quizgen.wording.persons import can_act, is_people, is_person

Build = Callable[[str], Phrase]


@pytest.mark.parametrize(
    ("notation", "widest"),
    [
        ("Marie Curie :person", is_person),
        ("the engineer :term", is_person),
        ("the Danes :group", is_people),
        ("the team :term", is_people),
        ("the Zubrowka Institute :organisation", can_act),
        ("the agency :term", can_act),
        ("the river :term", None),
        ("Lisbon :city", None),
    ],
)
def test_every_person_is_people_and_all_people_can_act(
    phrase: Build, notation: str, widest: Callable[[Phrase], bool] | None
) -> None:
    tests = (is_person, is_people, can_act)
    first = tests.index(widest) if widest is not None else len(tests)
    assert [test(phrase(notation)) for test in tests] == [at >= first for at in range(len(tests))]
