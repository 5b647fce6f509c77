"""Sides that somebody says of himself."""

from __future__ import annotations

from collections.abc import Callable

from quizgen.clauses import Text
from quizgen.facts.comparisons import contrast


def test_a_side_in_the_first_person_gets_the_speakers_name(analysed: Callable[..., Text]) -> None:
    text = analysed("“I wanted to sell the old farm in May, but my brother kept the house,” said Anna Berg.")
    assert [one.a.split(":")[0] for one in contrast.find(text)] == ["Anna Berg"]


def test_a_side_in_the_first_person_is_refused_where_nobody_is_named(analysed: Callable[..., Text]) -> None:
    text = analysed("“I wanted to sell the old farm in May, but my brother kept the house.”")
    assert not list(contrast.find(text))


def test_outside_quotations_we_are_people_in_general(analysed: Callable[..., Text]) -> None:
    text = analysed("We can buy bread in shops, but shops sell no parks.")
    assert [one.a for one in contrast.find(text)] == ["people can buy bread in shops"]
