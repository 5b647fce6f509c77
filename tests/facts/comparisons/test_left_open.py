"""A word inside a side that stands for what is told elsewhere leaves the side open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

PAIRS = {
    "a demonstrative behind the verb": (
        "Most bakers in Oslo know about {}, but they sell no bread on Sundays.",
        ("these rules", "the rules of the guild"),
    ),
    "an empty noun": (
        "While Anna Berg was not the first to sell {}, Berg was the first one to grow rich by it.",
        ("the idea", "the bicycle"),
    ),
    "an open pronoun of a condition": (
        "Denmark’s plan could be stopped only if most of the eleven towns that have joined the league opposed {} wish.",
        ("its", "Denmark’s"),
    ),
    "a new one of its kind": (
        "Oslo Bakery cut its price to match {}.",
        ("the new rival", "the new rival in Bergen"),
    ),
    "some of a thing that grows dear": (
        "Danish merchants increased the price {} by 40 percent.",
        ("of the bread", "of rye bread"),
    ),
    "many of a thing": (
        "Ida Berg’s own son was one of the first users {}.",
        ("of the dye", "of the dye in Oslo"),
    ),
}


@pytest.mark.parametrize(("sentence", "words"), PAIRS.values(), ids=list(PAIRS))
def test_a_side_is_open_with(
    sides: Callable[..., list[tuple[str, str]]], sentence: str, words: tuple[str, str]
) -> None:
    is_open, is_told = words
    assert (sides(sentence.format(is_open), "Trade"), bool(sides(sentence.format(is_told), "Trade"))) == ([], True)
