"""The second parse: what a statement must have when it is parsed alone."""

from __future__ import annotations

import pytest

from quizgen.language import Parser, Skeleton, confirmed

CONFIRMED = [
    Skeleton("Finland left the union in 1917.", "left", ("Finland",), "union"),
    Skeleton("Sweden is unlikely to leave the union.", "leave", ("Sweden",), "union"),
    Skeleton("The glacier depends on winter snow.", "depends", ("glacier",)),
    Skeleton("Louis Pasteur founded an institute.", "founded", ("He", "Pasteur"), "institute"),
    Skeleton("A bitter price war ensued between the ferry companies of Oslo.", "ensued", ("war",)),
    Skeleton("Rivers cross many borders.", "cross", ("rivers",), "borders"),
]
REFUSED = [
    Skeleton("Finland left the union in 1917.", "joined", ("Finland",), "union"),
    Skeleton("Finland left the union in 1917.", "left", ("Sweden",), "union"),
    Skeleton("Finland left the union in 1917.", "left", ("Finland",), "1917"),
    Skeleton("Finland left. Sweden stayed.", "left", ("Finland",)),
    Skeleton("The harbour of Dover.", "left", ("harbour",)),
]


@pytest.mark.parametrize("skeleton", CONFIRMED, ids=lambda one: one.text)
def test_a_statement_parsed_alone_is_confirmed(parser: Parser, skeleton: Skeleton) -> None:
    assert list(confirmed([skeleton], parser)) == [True]


@pytest.mark.parametrize("skeleton", REFUSED, ids=lambda one: f"{one.verb} {one.subjects[0]} {one.complement}")
def test_a_statement_that_reads_otherwise_is_refused(parser: Parser, skeleton: Skeleton) -> None:
    assert list(confirmed([skeleton], parser)) == [False]


def test_verdicts_come_in_order(parser: Parser) -> None:
    assert list(confirmed([CONFIRMED[0], REFUSED[0], CONFIRMED[1]], parser)) == [True, False, True]
