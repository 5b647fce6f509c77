"""Other numbers: steps that are plausible in size, written as the key is, on both sides of it.

How many of the first three lie below the key is left to chance, so that its place among ascending options varies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from quizgen.clauses import DATES, NUMERIC
from quizgen.distractors import figures, times
from quizgen.distractors.figures import Figure
from quizgen.distractors.model import Query
from quizgen.quiz.model import Distractor
from quizgen.quiz.numbers import CARDINALS, quantity, years_in

_AT_LEAST = re.compile(
    r"\b(?:(?:more|better) than|over|above|beyond|at least|upwards of|in excess of|exceed\w*|surpass\w*|or more|or over"
    r"|as (?:many|much) as|minimum|past)\b",
    re.IGNORECASE,
)
_AT_MOST = re.compile(
    r"\b(?:less than|fewer than|under(?!-\w)|below|up to|at most|or less|or fewer|or under|no more than|within|maximum"
    r"|as (?:few|little) as)\b",
    re.IGNORECASE,
)
_LASTING = re.compile(
    r"\bover (?=(?:(?:a|an|the|his|her|its|their|one|two|three|four|five|ten|several|many|few|last|past|course|of) )+"
    r"(?:day|week|month|year|decade|century|centuries|lifetime|life|period)s?\b)",
    re.IGNORECASE,
)
"""How long something took, which bounds no other number: "fell by 20% over a decade"."""
_NEAR, _IN_SHARE = 3, 6
"""So many words before a number may bound it; of "more than one in four" the four is bounded by what stands farther."""
_OF_ANOTHER = re.compile(
    rf"(?:{_AT_LEAST.pattern}|{_AT_MOST.pattern}) (?:(?:just|only|about|the) )*"
    rf"(?:[$£€]?\d|(?:{'|'.join(CARDINALS)})\b)",
    re.IGNORECASE,
)
_MOST = (
    (re.compile(r"\bhours (?:a|per|each|every) day\b"), 24),
    (re.compile(r"\bdays (?:a|per|each|every) week\b"), 7),
    (re.compile(r"\b(?:months (?:a|per|each|every)|months of the) year\b"), 12),
    (re.compile(r"\bweeks (?:a|per|each|every) year\b"), 52),
    (
        re.compile(
            r"\b(?:life expectancy|live to|years? old|age|aged|(?:he|she|they) (?:was|were|is|are|turned)(?= \d))\b"
        ),
        96,
    ),
)
"""What no count can reach."""
_OF_WHOLE = re.compile(
    rf"\bhow many of (?:(?:the|its|his|her|their|these) )?(\d[\d,]*|{'|'.join(CARDINALS)})\b"
    r"(?![.-]\w| (?:hundred|thousand|million|billion|trillion)\b)",
    re.IGNORECASE,
)
"""The number of all of which some are counted: "how many of the six kings"."""
_SLIGHT = re.compile(r"\b(?:slight\w*|marginal\w*|modest\w*|somewhat|barely|only a little)\b", re.IGNORECASE)
_ON_THE_CLOCK = re.compile(r"\s?(?:[ap]\.?m\b|o[’']clock)", re.IGNORECASE)
_NOON = 12
_OF_AGE = re.compile(r"-year-olds$")
"""What holds for those of one age holds for those a year older or younger."""
_SMALL, _SMALL_SHARE = 12, 6
_DOWN = (0.8, 0.65, 0.5, 0.35)
_UP = (1.25, 1.5, 1.8, 2.2, 2.6)
_WANTED = 3
_MIN_STEP = 0.08


def find(query: Query) -> Iterator[Distractor]:
    """Give years and dates for such keys, numbers for other numeric keys."""
    if query.kind in DATES or query.ask.hint in DATES:
        yield from times.find(query)
    elif is_number(query):
        figure = figures.read(query.key)
        if figure is not None:
            for text in others(figure, query):
                yield Distractor(text=text, why="a number of like size")


def is_number(query: Query) -> bool:
    """True if the key is a number that one other could stand for."""
    return query.kind in NUMERIC or query.ask.hint in {"number", "percentage", "amount of money", "length of time"}


def is_slight(query: Query) -> bool:
    """True where little has changed or is apart: there a number that is plainly another is absurd."""
    return bool(_SLIGHT.search(query.finding.text))


def others(figure: Figure, query: Query) -> Iterator[str]:
    """Texts with another number in the figure's place, on both sides of it; none for a bound.

    Beside "over 10%" each greater number would make the key true as well, and of the lesser ones each is so.
    """
    stem, text = query.ask.stem, query.finding.text
    if is_slight(query) or _OF_AGE.search(query.key) or is_bounded(stem, text, query.ask.gap or query.key):
        return
    taken = _numbers_of(query.own_text) | _numbers_of(query.text.title) | {figure.value}
    below, above = ([value for value in side if value not in taken] for side in steps(figure, query.rng))
    words = _bounding(stem, text, query.key)
    limits: list[float] = [limit for pattern, limit in _MOST if pattern.search(words)]
    limits += [whole.value for found in _OF_WHOLE.finditer(stem) if (whole := quantity(found[1])) is not None]
    above = [value for value in above if all(value < limit for limit in limits)]
    for value in spread(below, above, query.rng):
        written = figure.write(value)
        if written is not None:
            yield written


def is_bounded(stem: str, text: str, key: str) -> bool:
    """True if the key is a bound ("more than 300"), so that other numbers may be true of the same thing.

    Args:
        stem: the question.
        text: the statement that holds the key.
        key: as it stands there; a time is bounded by its own words alone.
    """
    words = key if years_in(key) else _bounding(stem, text, key)
    return bool(_AT_LEAST.search(words) or _AT_MOST.search(words))


def _bounding(stem: str, text: str, key: str) -> str:
    """The words that may bound the key; in the stem those that bound another number of its own bound nothing else."""
    bare = _OF_ANOTHER.sub("", _LASTING.sub("in ", stem))
    return f"{bare} {_bound_in(text, key)}"


def _bound_in(text: str, key: str) -> str:
    """The key with the words beside it that may bound it."""
    before, after = (_LASTING.sub("in ", part) for part in text.partition(key)[::2])
    words = before.split()
    is_share = [word.lower() for word in words[-2:]] in (["one", "in"], ["out", "of"], ["in", "every"])
    return " ".join([*words[-_IN_SHARE if is_share else -_NEAR :], key, *after.split()[:2]])


def spread(below: Sequence[float], above: Sequence[float], rng: Random) -> Iterator[float]:
    """Values from both sides, so that the key's place among the first three and itself is any of the four.

    Args:
        below, above: nearest first.
        rng: draws the place.
    """
    low = (
        rng.randint(max(0, _WANTED - len(above)), min(_WANTED, len(below))) if len(below) + len(above) >= _WANTED else 0
    )
    yield from (*below[:low], *above[: _WANTED - low])
    yield from (*below[low:], *above[_WANTED - low :])


def steps(figure: Figure, rng: Random) -> tuple[list[float], list[float]]:
    """Values below and above a figure, nearest first, of its own precision."""
    value = figure.value
    if _ON_THE_CLOCK.match(figure.after):
        hours = [value + step for step in (-1, -2, -3, 1, 2, 3) if 1 <= value + step < _NOON]
        return [hour for hour in hours if hour < value], [hour for hour in hours if hour > value]
    if figure.style not in {"digits", "tens"} or _is_small(figure):
        return _small_steps(figure)
    grain = _grain_of(figure)
    down = [_rounded(value * factor * rng.uniform(0.97, 1.03), grain) for factor in _DOWN]
    up = [_rounded(one * rng.uniform(0.97, 1.03), grain) for one in _ups(figure)]
    return _kept(down, figure, grain), _kept(up, figure, grain)


def _is_small(figure: Figure) -> bool:
    """True for a count that other counts are near: not for 10 or 12 per cent."""
    return not figure.decimals and figure.value <= (_SMALL if not _is_share(figure) else _SMALL_SHARE)


def _small_steps(figure: Figure) -> tuple[list[float], list[float]]:
    counts = figure.style in {"cardinal", "digits"} and not _is_scaled(figure)
    least = 2 if counts and figure.value > 1 and figure.after else 1
    below = [figure.value - step for step in (1, 2, 3) if figure.value - step >= least]
    above = [figure.value + step for step in (1, 2, 3, 4)] if figure.value > 1 or not counts else []
    return below, above


def _is_scaled(figure: Figure) -> bool:
    """True if what follows does not change from one to many: a scale word, a percent sign."""
    return bool(re.match(r"\s?(?:%|per ?cent|percent|hundred|thousand|million|billion|trillion)", figure.after))


def _is_share(figure: Figure) -> bool:
    return bool(re.match(r"\s?(?:%|per ?cent|percent)", figure.after))


def _ups(figure: Figure) -> list[float]:
    if _is_share(figure) and figure.value <= 100:
        left = 100 - figure.value
        return [value for value in (figure.value * factor for factor in _UP) if value < 95] or [
            100 - left * factor for factor in (0.7, 0.4, 0.2)
        ]
    return [figure.value * factor for factor in _UP]


def _grain_of(figure: Figure) -> float:
    """The step that a figure is rounded to: 10,000 in 230,000, 0.1 in 3.5, 5 in 25 and in 40, 10 in forty."""
    if figure.style == "tens":
        return 10.0
    if figure.decimals:
        return float(10**-figure.decimals)
    digits = f"{figure.value:.0f}"
    zeros = len(digits) - len(digits.rstrip("0"))
    grain = 10.0**zeros
    if len(digits) - zeros == 1 and zeros:
        return grain / 2
    return grain * 5 if digits.rstrip("0").endswith("5") and len(digits) - zeros <= 2 else grain


def _rounded(value: float, grain: float) -> float:
    return round(round(value / grain) * grain, 6)


def _kept(values: list[float], figure: Figure, grain: float) -> list[float]:
    """Distinct values of the key's precision, no nearer than a reader can tell apart."""
    is_precise = len(f"{figure.value:.{figure.decimals}f}".strip("0.").replace(".", "")) > 1
    out: list[float] = []
    for value in values:
        looks_rounder = is_precise and abs(value / (grain * 10) - round(value / (grain * 10))) < 1e-9
        if looks_rounder and grain * 10 <= figure.value:
            value = _rounded(value + grain, grain)
        far = all(abs(value - other) >= _MIN_STEP * figure.value for other in (*out, figure.value))
        if value > 0 and far and (not _is_share(figure) or value < 100 or figure.value > 100):
            out.append(value)
    return out


def _numbers_of(text: str) -> set[float]:
    found = {float(number.replace(",", "")) for number in re.findall(r"\d[\d,]*(?:\.\d+)?", text) if number.strip(",")}
    said = set(re.findall(r"[a-z]+", text.lower()))
    spelt = {float(at) for at, word in enumerate(CARDINALS) if word in said}
    return found | spelt
