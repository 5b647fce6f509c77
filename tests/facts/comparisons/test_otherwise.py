"""What a comparative is set against where something makes it so in general, or may do so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import FINDERS
from quizgen.facts.model import Comparison

SIDES = [
    (
        "The new law will help fishermen sell eels more cheaply.",
        ("fishermen in that case", "fishermen without the new law"),
    ),
    ("Researchers say that salt makes bread more tasty.", ("bread", "bread without salt")),
    ("The new law could help fishermen sell eels more cheaply.", ("fishermen", "fishermen without the new law")),
    ("Free boats could help fishermen learn to sell eels better.", ("fishermen", "fishermen without free boats")),
    ("Larsen makes the waltz more popular.", ("the waltz", "the waltz otherwise")),
    ("Cheap radios made the waltz more popular.", ("the waltz", "the waltz earlier")),
    ("Cheap radios have made the waltz more popular.", ("the waltz", "the waltz earlier")),
    (
        "A cold drink laced with the ‘sea salt’ iodine could help sailors with colds learn to handle rough seas "
        "better, Danish builders claim.",
        ("sailors with colds", "sailors with colds without a cold drink laced with the ‘sea salt’ iodine"),
    ),
    (
        "Some beetles, like the red beetle, produce oils that are known in the trade, making the bark more bitter.",
        ("the bark", "the bark without oils"),
    ),
    ("The waltz is becoming more popular.", ("the waltz", "the waltz earlier")),
]


@pytest.mark.parametrize(("sentence", "sides"), SIDES, ids=[case[0] for case in SIDES])
def test_what_makes_it_so_is_the_baseline(analysed: Callable[..., Text], sentence: str, sides: tuple[str, str]) -> None:
    text = analysed(sentence)
    assert {(one.a, one.b) for find in FINDERS for one in find(text) if isinstance(one, Comparison)} == {sides}


@pytest.mark.parametrize(("opening", "count"), [("a step that", 0), ("and this law", 1)], ids=["summed up", "told"])
def test_a_case_that_the_clause_before_tells_is_not_listed(
    analysed: Callable[..., Text], opening: str, count: int
) -> None:
    text = analysed(f"Films showed that a law cut the tax on eels, {opening} could make old markets feel more lively.")
    found = [one for find in FINDERS for one in find(text) if one.kind == "more-less" and one.aspect]
    assert len(found) == count


@pytest.mark.parametrize(
    "sentence", ["The tar is that which makes boats lighter.", "Whichever paint makes boats lighter sells well."]
)
def test_what_only_a_relative_tells_makes_nothing_so(analysed: Callable[..., Text], sentence: str) -> None:
    assert [one for find in FINDERS for one in find(analysed(sentence)) if "without" in one.b] == []
