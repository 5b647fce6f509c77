"""The keys of numeric items do not all stand at one place."""

from __future__ import annotations

import pytest

from quizgen.quiz.model import Choice, Distractor
from quizgen.quiz.numbers import numeric_order
from quizgen.selection.places import spread


def numeric(key: str, wrong: list[str], spare: list[str]) -> Choice:
    return Choice(
        stem="How long is it?",
        key=key,
        distractors=[Distractor(text=text) for text in wrong],
        spare_distractors=[Distractor(text=text) for text in spare],
    )


def place_of(item: Choice) -> int:
    order = numeric_order([item.key, *(one.text for one in item.distractors)])
    assert order is not None
    return order.index(0) + 1


def test_keys_that_would_all_be_the_least_are_spread() -> None:
    items = [numeric("10 km", ["20 km", "30 km", "40 km"], ["5 km", "7 km", "8 km"]) for _ in range(4)]
    found = spread(items)
    assert sorted(place_of(item) for item in found if isinstance(item, Choice)) == [1, 2, 3, 4]
    for old, new in zip(items, found, strict=True):
        assert isinstance(new, Choice)
        assert {one.text for one in (*old.distractors, *old.spare_distractors)} == {
            one.text for one in (*new.distractors, *new.spare_distractors)
        }


def test_a_key_that_can_only_be_the_least_is_placed_before_one_that_can_move() -> None:
    free = numeric("10 km", ["20 km", "30 km", "40 km"], ["5 km", "7 km"])
    fixed = numeric("10 km", ["20 km", "30 km", "40 km"], [])
    found = spread([free, fixed])
    assert [place_of(item) for item in found if isinstance(item, Choice)] == [2, 1]


@pytest.mark.parametrize(
    "item",
    [
        numeric("10 km", ["20 km", "30 km", "40 km"], []),
        numeric("the Nile", ["the Rhine", "the Po", "the Elbe"], ["the Oder"]),
    ],
)
def test_what_cannot_be_moved_stays(item: Choice) -> None:
    assert spread([item, item]) == [item, item]
