"""How near wrong answers come to the key."""

from __future__ import annotations

import pytest

from quizgen.distractors import closeness
from quizgen.quiz.model import Distractor


def _all(*texts: str, why: str = "") -> list[Distractor]:
    return [Distractor(text=text, why=why) for text in texts]


@pytest.mark.parametrize(
    ("key", "near", "far"),
    [
        ("1972", ("1969", "1974", "1975"), ("1912", "1890", "2020")),
        ("400", ("410", "390", "430"), ("900", "40", "4,000")),
        ("France", ("Germany", "Belgium", "Spain"), ("Bolivia", "Fiji", "Laos")),
    ],
)
def test_like_years_amounts_and_neighbours_are_nearer(key: str, near: tuple[str, ...], far: tuple[str, ...]) -> None:
    assert closeness(key, _all(*far)) < closeness(key, _all(*near)) <= 1


def test_the_other_side_of_a_comparison_is_nearest() -> None:
    side, article, unknown = (
        closeness("the old mill", _all("the new mill", why=why))
        for why in ("the other side of the comparison", "from the article", "")
    )
    assert unknown < article < side == 1


def test_of_no_wrong_answers_it_is_none() -> None:
    assert closeness("1972", []) == 0
