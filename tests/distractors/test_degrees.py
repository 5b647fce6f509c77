"""How much more or less: degree and direction are turned."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.clauses import join
from quizgen.distractors import choose, is_set
from quizgen.facts.model import Ask, Fact

STEM = "How does cider fare in Spain?"


def _options(
    analysed, key: str, article: str = "Cider is loved in Wales, but in Spain it is {}.", stem: str = STEM
) -> list[str]:
    text = analysed(article.format(key))
    first = text.sentences[0]
    phrase = next((one for one in first.phrases if join(one.words) == key), None)
    ask = Ask("asked", stem, key, frozenset({"choice"}), phrase)
    found = choose(ask, Fact("other", "facts.told", first.text, (), (first,)), text, Random("0"))
    assert not found or is_set(key, found, "")
    return sorted(one.text for one in found)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("much less common", ["much more common", "slightly less common", "slightly more common"]),
        ("slightly taller", ["much shorter", "much taller", "slightly shorter"]),
    ],
)
def test_degree_and_direction_are_turned(analysed, key: str, expected: list[str]) -> None:
    assert _options(analysed, key) == expected


@pytest.mark.parametrize("key", ["much less common than beer", "much loved", "less common"])
def test_what_says_more_or_no_degree_stays(analysed, key: str) -> None:
    assert _options(analysed, key) == []


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("far more barrels", ["far fewer barrels", "slightly fewer barrels", "slightly more barrels"]),
        ("much more cider", ["much less cider", "slightly less cider", "slightly more cider"]),
    ],
    ids=["what is counted", "what is measured"],
)
def test_fewer_things_but_less_of_a_substance_are_the_other_side_of_more(
    analysed, key: str, expected: list[str]
) -> None:
    assert _options(analysed, key, "Wales sold {} last year.") == expected


@pytest.mark.parametrize(
    ("stem", "found"),
    [
        ("Although cider is loved in Wales, how common is it in Spain?", False),
        ("Despite the heat, how common is cider in Spain?", False),
        ("While cider is loved in Wales, how common is it in Spain?", True),
    ],
)
def test_what_speaks_against_one_way_gives_the_other_away(analysed, stem: str, *, found: bool) -> None:
    assert bool(_options(analysed, "much less common", stem=stem)) is found
