"""Keys that bound a number: the other brackets of a scale beside "more than 400", another limit beside "up to 30".

Behind "more than" another number would not do: whatever is more than 400 is more than 200 as well. "Up to 30" tells
the most that there was, and so is told from "up to 60".
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from quizgen.distractors import figures, numbers
from quizgen.distractors.figures import Figure
from quizgen.distractors.model import Query
from quizgen.quiz.model import Distractor
from quizgen.wording.counting import is_measured

_ABOVE = re.compile(r"(?P<words>more than|over|above|beyond|upwards of|in excess of) (?P<sign>[$£€]?)$", re.IGNORECASE)
_BELOW = re.compile(r"(?P<words>less than|fewer than|under|below) (?P<sign>[$£€]?)$", re.IGNORECASE)
_LIMIT = re.compile(r"(?:up to|as (?:many|much|few|little) as) (?:[$£€])?$", re.IGNORECASE)
_PERCENT = r"\s?(?:%|per ?cent)"
_SHARE = re.compile(_PERCENT)
_SCALE = re.compile(r"\s?(?:million|billion|trillion)")
_LEAST = 9
"""Up to it a bracket holds too few whole numbers to stand beside others."""
_ALL, _THOUSAND = 100, 1000
_STEPS = (1, 2, 3, 4, 5, 6, 8, 10)
_OF_PARTS = {
    "half": ("less than a fifth", "about a quarter", "about a third"),
    "a third": ("less than a tenth", "about a fifth", "about a quarter"),
    "two thirds": ("about a quarter", "about a third", "about half"),
    "two-thirds": ("about a quarter", "about a third", "about half"),
}
"""Lesser parts than one that is exceeded: none of them is "over half"."""
_ABOVE_PART = re.compile(rf"(?:more than|over|above) (?P<part>{'|'.join(_OF_PARTS)})", re.IGNORECASE)
_UNIT = re.compile(rf"(?:{_PERCENT})?(?: (?:hundred|thousand|million|billion|trillion))?(?: [a-z]+)?")
"""What may stand behind the number: its scale, its unit, nothing that tells more."""


def find(query: Query) -> Iterator[Distractor]:
    """Give the three other brackets of a scale, or for a limit other numbers."""
    for text in _parts_below(query.key):
        yield Distractor(text=text, why="a lesser part")
    figure = figures.read(query.key)
    if figure is None or not _bounds_it(figure):
        return
    if _LIMIT.fullmatch(figure.before):
        below, above = numbers.steps(figure, query.rng)
        for value in numbers.spread(below, above, query.rng):
            written = figure.write(value)
            if written is not None:
                yield Distractor(text=written, why="a number of like size")
        return
    for text in _brackets(figure):
        yield Distractor(text=text, why="another bracket of the scale")


def is_bracket(key: str) -> bool:
    """True for a number that the key's own words bound, and behind which stands its unit at most."""
    figure = figures.read(key)
    return bool(_parts_below(key)) or (figure is not None and _bounds_it(figure))


def _parts_below(key: str) -> tuple[str, ...]:
    """The parts of the whole that are less than one which is exceeded; none for another key."""
    found = _ABOVE_PART.fullmatch(key)
    return _OF_PARTS[found["part"].lower()] if found is not None else ()


def _bounds_it(figure: Figure) -> bool:
    if figure.style not in {"digits", "cardinal"} or not _UNIT.fullmatch(figure.after):
        return False
    is_scale = figure.style == "digits" and (_ABOVE.fullmatch(figure.before) or _BELOW.fullmatch(figure.before))
    return bool(_LIMIT.fullmatch(figure.before) or (is_scale and len(_bounds(figure)) == 2))


def _bounds(figure: Figure) -> list[float]:
    """The two round numbers at which the rest of a scale is cut, in ascending order; fewer where there is no room."""
    value, is_share = figure.value, bool(_SHARE.match(figure.after))
    has_room = value > _LEAST or is_share or _SCALE.match(figure.after)
    if value <= 0 or not has_room:
        return []
    if _ABOVE.fullmatch(figure.before):
        wide, even = (value / 5, value / 2), (value / 3, value * 2 / 3)
        cuts = [even] if is_share and value > _ALL / 2 else [wide, even]
    elif is_share and value > _ALL / 10:
        cuts = [(value + (_ALL - value) * 0.3, value + (_ALL - value) * 0.6)]
    else:
        cuts = [(value * 2, value * 5)]
    found = (sorted({_round(one) for one in pair}) for pair in cuts)
    return next((pair for pair in found if len(pair) == 2 and _may_be(pair, figure)), [])


def _may_be(bounds: list[float], figure: Figure) -> bool:
    """True for whole numbers on the other side of a figure."""
    if not all(one.is_integer() and one >= 1 for one in bounds):
        return False
    if _ABOVE.fullmatch(figure.before):
        return all(one < figure.value for one in bounds)
    most = _ALL if _SHARE.match(figure.after) else math.inf
    return all(figure.value < one < most for one in bounds)


def _round(value: float) -> float:
    """A number of one digit near another: 12,500 gives 10,000."""
    power = 10.0 ** math.floor(math.log10(value))
    return round(min(_STEPS, key=lambda step: abs(step * power - value)) * power, 6)


def _brackets(figure: Figure) -> list[str]:
    """The other brackets, the least first."""
    one, two = _bounds(figure)
    above, below = _ABOVE.fullmatch(figure.before), _BELOW.fullmatch(figure.before)
    sign = next((found["sign"] for found in (above, below) if found is not None), "")
    less = "less than" if sign or is_measured(figure.after) else "fewer than"
    if above is not None:
        return [_written(figure, f"{less} {sign}", one), *_between(figure, sign, (one, two), (two, figure.value))]
    return [*_between(figure, sign, (figure.value, one), (one, two)), _written(figure, f"more than {sign}", two)]


def _between(figure: Figure, sign: str, *ends: tuple[float, float]) -> list[str]:
    return [_written(figure, f"between {sign}{_number(figure, low)} and {sign}", high) for low, high in ends]


def _written(figure: Figure, before: str, value: float) -> str:
    return f"{before}{_number(figure, value)}{figure.after}"


def _number(figure: Figure, value: float) -> str:
    decimals = figure.decimals if value == figure.value else 0
    has_commas = figure.commas or figure.value < _THOUSAND
    return f"{value:,.{decimals}f}" if has_commas else f"{value:.{decimals}f}"
