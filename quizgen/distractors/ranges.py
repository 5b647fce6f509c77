"""Keys with two numbers: the ends of a range, a measure with its error, two counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from quizgen.clauses import DATES
from quizgen.distractors import figures, numbers
from quizgen.distractors.figures import Figure
from quizgen.distractors.model import Query
from quizgen.quiz.model import Distractor

_LONGEST_KEY = 8
_TO = re.compile(r"(?:\s\S+)?\s?(?:[–-]|to)\s?")
_BETWEEN = re.compile(r"\bbetween [$£€]?$", re.IGNORECASE)
_AND = re.compile(r" [\w -]+ and ")
_GIVE_OR_TAKE = "±"
_LEAST_YEAR = 1000
Pair = tuple[float, float]


def find(query: Query) -> Iterator[Distractor]:
    """Give both ends of a range moved one way, another measure with its error, or one or both of two counts changed."""
    pair = figures.read_pair(query.key) if len(query.key.split()) <= _LONGEST_KEY else None
    if pair is None or query.kind in DATES or any(_may_be_other(one) for one in pair):
        return
    if numbers.is_slight(query) or numbers.is_bounded(query.ask.stem, query.finding.text, query.ask.gap or query.key):
        return
    left, right = pair
    for first, second in _others(left, right, query):
        before, behind = left.write(first), right.write(second)
        if before is not None and behind is not None:
            yield Distractor(text=f"{before}{behind}", why="numbers of like size")


def _may_be_other(figure: Figure) -> bool:
    """True for what may be a year, a rank or the pronoun "one"."""
    is_year = figure.style == "digits" and figure.value >= _LEAST_YEAR and not figure.commas
    return is_year or figure.style not in {"digits", "cardinal", "tens"} or figure.value <= 1


def _others(left: Figure, right: Figure, query: Query) -> Iterator[Pair]:
    """Other values of the two, the first three with any number of them below the key where both move together."""
    lows, highs = zip(numbers.steps(left, query.rng), numbers.steps(right, query.rng), strict=True)
    if right.before.strip() == _GIVE_OR_TAKE:
        yield from ((value, right.value) for value in numbers.spread(lows[0], highs[0], query.rng))
    elif _TO.fullmatch(right.before) or (_BETWEEN.search(left.before) and right.before.strip(" $£€") == "and"):
        below, above = ([one for one in zip(*side, strict=False) if one[0] < one[1]] for side in (lows, highs))
        order = {one[0]: one for one in (*below, *above)}
        firsts = numbers.spread([one[0] for one in below], [one[0] for one in above], query.rng)
        yield from (order[value] for value in firsts)
    elif _AND.fullmatch(right.before):
        yield from _each(left, right, [_mixed(*sides) for sides in zip(lows, highs, strict=True)], query)


def _mixed(low: list[float], high: list[float]) -> list[float]:
    """Values below and above in turn."""
    return [one for pair in zip_longest(low, high) for one in pair if one is not None]


def _each(left: Figure, right: Figure, values: list[list[float]], query: Query) -> Iterator[Pair]:
    """The first changed alone, the second alone, then both."""
    firsts, seconds = values
    for one, other in zip(firsts, seconds, strict=False):
        found = [(one, right.value), (left.value, other), (one, other)]
        query.rng.shuffle(found)
        yield from found
