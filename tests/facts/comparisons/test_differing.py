"""How two things of one kind differ."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts.comparisons import contrast

ASKED = [
    (
        "Dark chocolate contains about 70 percent cocoa, whereas white chocolate contains about 30 percent.",
        "how-differ | How do dark chocolate and white chocolate differ in how much cocoa they contain? | "
        "Dark chocolate contains about 70 percent cocoa, while white chocolate contains about 30 percent.",
    ),
    (
        "Tugs can reach 15 kilometres per hour, whereas rowing boats are slower than a runner.",
        "how-differ | How do tugs and rowing boats differ in speed? | "
        "Tugs can reach 15 kilometres per hour, while rowing boats are slower than a runner.",
    ),
    (
        "A coaster carries about 30 crates of fish per trip, whereas a trawler carries about 50 crates.",
        "how-differ | How do a coaster and a trawler differ in the number of crates of fish per trip they carry? | "
        "A coaster carries about 30 crates of fish per trip, while a trawler carries about 50 crates.",
    ),
]
NOT_ASKED = [
    "A herring gull has pink legs, while a ring-billed gull has yellow legs.",
    "The Danube flows into the Black Sea, while the Rhine flows into the North Sea.",
    "Some gulls have pink legs, while others have yellow legs.",
    "A herring gull is called a larus, while a small gull is called a tern.",
    "Grease can escape from tallow with ease, whereas old tallow is hard.",
    "A baker opened a shop in Leeds, while a miner founded a school in York.",
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked_how_two_of_a_kind_differ(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(contrast.find, sentence)


@pytest.mark.parametrize("sentence", NOT_ASKED)
def test_nothing_is_asked_where_it_would_be_open(asked: Callable[..., list[str]], sentence: str) -> None:
    assert not any(one.startswith("how-differ") for one in asked(contrast.find, sentence))
