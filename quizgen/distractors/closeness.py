"""How near wrong answers come to the key: like magnitude, like kind, era and region, or the article's own words."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen import knowledge
from quizgen.quiz.model import Distractor
from quizgen.quiz.numbers import quantity

_YEARS_APART = 60
"""A year so far from the key or farther is easy to strike."""
_FROM_ARTICLE, _OTHER_SIDE, _UNKNOWN = 0.8, 1.0, 0.4


def closeness(key: str, wrong: Sequence[Distractor]) -> float:
    """How near the wrong answers come to the key, 0 to 1: the mean of each one's own.

    A number by its distance (a year by years, an amount by its share of the key), the other side of a comparison and
    what stands in the article by that, a thing of the tables by what it shares with the key (era, region, group).
    """
    return round(sum(_near(key, option) for option in wrong) / max(1, len(wrong)), 2)


def _near(key: str, option: Distractor) -> float:
    amount, other = quantity(key), quantity(option.text)
    if amount is not None and other is not None:
        whole = _YEARS_APART if _is_year(amount.value) else max(abs(amount.value), abs(other.value))
        return max(0.0, 1 - abs(amount.value - other.value) / whole) if whole else 1.0
    if "comparison" in option.why:
        return _OTHER_SIDE
    if "article" in option.why:
        return _FROM_ARTICLE
    one, two = knowledge.find(key), knowledge.find(option.text)
    return knowledge.likeness(one, two) if one is not None and two is not None else _UNKNOWN


def _is_year(value: float) -> bool:
    return value.is_integer() and 1000 <= value <= 2100
