"""How much more or less: degree and direction are turned."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors import choose, is_set
from quizgen.facts.model import Ask, Fact


def _options(analysed, key: str) -> list[str]:
    text = analysed(f"Cider is loved in Wales, but in Spain it is {key}.")
    first = text.sentences[0]
    ask = Ask("asked", "How does cider fare in Spain?", key, frozenset({"choice"}))
    found = choose(ask, Fact("other", "facts.told", first.text, (), (first,)), text, Random("0"))
    assert not found or is_set(key, found, "")
    return sorted(one.text for one in found)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("much less common", ["much more common", "slightly less common", "slightly more common"]),
        ("slightly cheaper", ["much cheaper", "much dearer", "slightly dearer"]),
    ],
)
def test_degree_and_direction_are_turned(analysed, key: str, expected: list[str]) -> None:
    assert _options(analysed, key) == expected


@pytest.mark.parametrize("key", ["much less common than beer", "much loved", "less common"])
def test_what_says_more_or_no_degree_stays(analysed, key: str) -> None:
    assert _options(analysed, key) == []
