"""What is so in general of those that are more so than others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import moreless


def test_it_is_asked_whether_the_others_do_so_too(analysed: Callable[..., Text]) -> None:
    (found,) = moreless.find(analysed("Studies suggest that longer shifts in the mills make workers careless."))
    assert (found.b, found.aspect) == ("shorter shifts in the mills", "whether they make workers careless")


def test_to_name_some_that_are_larger_compares_them_with_none(analysed: Callable[..., Text]) -> None:
    assert not list(moreless.find(analysed("The inspectors walked through larger factories.")))


@pytest.mark.parametrize(
    ("who", "others"),
    [("cheaper boats", "dearer boats"), ("wider roads", "narrower roads"), ("more modern mills", "other mills")],
)
def test_the_opposite_degree_is_set_against_one(analysed: Callable[..., Text], who: str, others: str) -> None:
    (found,) = moreless.find(analysed(f"Studies show that {who} make workers careless."))
    assert found.b == others
