"""Keys with two numbers: the ends of a range, a measure with its error, two counts, one in so many."""

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
_AND = re.compile(r" [\w -]+ and ")
_IN_SO_MANY = re.compile(r" (?:in|of|out of)(?: every)? ")
_GIVE_OR_TAKE = "±"
_LEAST_YEAR = 1000
Pair = tuple[float, float]


def find(query: Query) -> Iterator[Distractor]:
    """Give both ends of a range moved one way, another measure with its error, or one or both of two counts changed.

    Of one in so many, the many change.
    """
    pair = figures.read_pair(query.key) if len(query.key.split()) <= _LONGEST_KEY else None
    if pair is None or query.kind in DATES:
        return
    is_share = _is_one_in_many(*pair)
    if not is_share and any(_may_be_other(one) for one in pair):
        return
    if numbers.is_slight(query) or numbers.is_bounded(query.ask.stem, query.finding.text, query.ask.gap or query.key):
        return
    left, right = pair
    if is_share:
        yield from _shares(left, right, query)
        return
    for first, second in _others(left, right, query):
        before, behind = left.write(first), right.write(second)
        if before is not None and behind is not None:
            yield Distractor(text=f"{before}{behind}", why="numbers of like size")


def _is_one_in_many(left: Figure, right: Figure) -> bool:
    """True for "one in six", "one out of every 6"."""
    is_one = left.value == 1 and left.style in {"digits", "cardinal"}
    return is_one and right.value > 1 and bool(_IN_SO_MANY.fullmatch(right.before)) and not right.after.strip()


def _shares(left: Figure, right: Figure, query: Query) -> Iterator[Distractor]:
    """One in some more or fewer, never in one."""
    for text in numbers.others(right, query):
        many = figures.read(text)
        if many is not None and many.value > 1:
            yield Distractor(text=f"{left.write(left.value)}{text}", why="a number of like size")


def _may_be_other(figure: Figure) -> bool:
    """True for what may be a year, a rank or the pronoun "one"."""
    is_year = figure.style == "digits" and figure.value >= _LEAST_YEAR and not figure.commas
    return is_year or figure.style not in {"digits", "cardinal", "tens"} or figure.value <= 1


def _others(left: Figure, right: Figure, query: Query) -> Iterator[Pair]:
    """Other values of the two, the first three with any number of them below the key where both move together."""
    lows, highs = zip(numbers.steps(left, query.rng), numbers.steps(right, query.rng), strict=True)
    if right.before.strip() == _GIVE_OR_TAKE:
        yield from ((value, right.value) for value in numbers.spread(lows[0], highs[0], query.rng))
    elif _TO.fullmatch(right.before):
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
