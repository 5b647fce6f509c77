"""Keys in which a number is changed that counts the things of a phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.distractors import figures, numbers
from quizgen.distractors.figures import Figure
from quizgen.distractors.model import Query
from quizgen.quiz.model import Distractor
from quizgen.quiz.numbers import CARDINALS

_COUNTED = re.compile(rf"\b(?:the|its|their|his|her) (?:{'|'.join(CARDINALS)}|\d+) ")
"""How many these are is known before the question: "the three powers"."""
_IN_NAME = re.compile(r"(?:\b(?!(?:The|A|An)\b)[A-Z][\w-]*|\b(?:article|average of|number)) $")
"""The number behind it is part of a name ("Apollo 11"), or an amount that only "how much" would ask for."""
_TELLING_MORE = re.compile(r"\w (?:with|in|on|at|near) (?:[\w-]+ )*$")
"""Behind it a number only tells more of what the key names, which is asked for without it: "a barn with two doors"."""
_FEW = 12
"""Articles up to it stand close together and say like things."""
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_COMPOUND = re.compile(rf"(?<![\w-])(?P<tens>{'|'.join(_TENS)})(?=-(?:{'|'.join(CARDINALS[1:10])}) [a-z])")
"""The tens of a number such as "forty-two" before what it counts."""
_STEPS = (-1, 1, 2, -2)
_LARGEST = 1000
"""From here on a bare number may be a year, which tells a study or a law from others and is no matter of knowledge."""


def find(query: Query) -> Iterator[Distractor]:
    """The key with another number of the things."""
    figure = figures.read(query.key)
    if figure is None:
        yield from _of_tens(query)
        return
    if figure.style not in {"digits", "cardinal", "tens"} or _is_hidden(figure, query):
        return
    if (
        figure.value == 1
        or (_IN_NAME.search(figure.before) and not _is_article(figure))
        or figure.after[:1].isalpha()  # "the crew of B7c": a name
        or figure.after.startswith("-")  # "a 900-foot mast": no question but one for its length would have it
        or query.ask.stem.startswith("Who ")  # it asks for nobody's number
        or (query.ask.phrase is not None and _TELLING_MORE.search(figure.before))
        or _is_in_stem(figure, query)
        or "," in f"{figure.before}{figure.after}"
        or _COUNTED.search(query.key)
        or (figure.value >= _LARGEST and not figure.commas)
    ):
        return
    for text in numbers.others(figure, query):
        yield Distractor(text=text, why="another number")


def _of_tens(query: Query) -> Iterator[Distractor]:
    """The key with other tens in the one number that is written out: "forty-two" for "thirty-two"."""
    found = list(_COMPOUND.finditer(query.key))
    if len(found) != 1 or query.ask.phrase is None or "," in query.key or found[0][0] in query.ask.stem:
        return
    if numbers.is_bounded(query.ask.stem, query.finding.text, query.ask.gap or query.key):
        return
    start, end = found[0].span()
    at = _TENS.index(found[0]["tens"])
    for other in (at + step for step in _STEPS if 0 <= at + step < len(_TENS)):
        yield Distractor(text=f"{query.key[:start]}{_TENS[other]}{query.key[end:]}", why="another number")


def _is_in_stem(figure: Figure, query: Query) -> bool:
    """True for digits that the stem has, in a name too: "the perl5 list" tells of which version the key speaks."""
    digits = query.key[len(figure.before) : len(query.key) - len(figure.after)]
    return digits.isdigit() and re.search(rf"(?<!\d){digits}(?!\d)", query.ask.stem) is not None


def _is_article(figure: Figure) -> bool:
    """True for an article of a law or treaty that is asked for by its number."""
    return not figure.after and figure.before.endswith("article ") and figure.value > _FEW


def _is_hidden(figure: Figure, query: Query) -> bool:
    """True for a number word within a clause, which may count nothing, and for any in a reason, which it is not."""
    is_reason = query.key.startswith("because ")
    return query.ask.phrase is None and (is_reason or figure.style != "digits")
