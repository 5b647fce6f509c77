"""How many times the size of B is A? A question for the multiple, out of the sides that it is said of."""

from __future__ import annotations

import re

from quizgen.clauses import Clause, Sentence
from quizgen.facts.model import ANY_QUESTION, Ask
from quizgen.wording.words import is_open, sentence

_AS = re.compile(r"how many times as (?P<quality>(?!much\b|many\b)[a-z-]+)$")
_THE = re.compile(
    r"how many times the (?P<noun>size|diameter|radius|mass|length|height|depth|width|weight|area|volume|age|speed"
    r"|price|cost|value|population|luminosity|brightness|distance)$"
)
"""What a thing itself may be so many times of."""
_TIMES = re.compile(r" times$")
_POINTING = re.compile(
    r"(?:(?:about |some |nearly |over )?\d[\d,.]*|it|they|this|that(?! of)|these|those|he|she|what|an?)\b",
    re.IGNORECASE,
)
_LONGEST = 8


def how_many_times(told: Sentence, clause: Clause, a: str, b: str, aspect: str, value: str) -> tuple[Ask, ...]:
    """ "How many times as bright as the Sun is Vega?", "How many times the size of the full Moon is the cluster?"

    Args:
        told: where the multiple stands; nothing is asked where anything in it is open, quoted or said by somebody.
        clause: the one that holds it.
        a, b: the two sides.
        aspect: "how many times as bright", "how many times the size".
        value: "35 times", "twice".
    """
    quality, noun = _AS.match(aspect), _THE.match(aspect)
    of_same = quality is not None and f"that {b}" in told.text
    b = f"that {b}" if of_same else b.removeprefix("of ")
    is_said = any(one.source is not None or one.verb.modal or one.verb.negated for one in told.clauses)
    if is_said or told.quoted or told.open_quote or is_open(told.tokens) or not (quality or noun):
        return ()
    if any(not side or _POINTING.match(side) or len(side.split()) > _LONGEST for side in (a, b)):
        return ()
    be = {"past": ("was", "were")}.get(clause.verb.tense, ("is", "are"))[clause.subject.number == "plural"]
    asked = f"how many times as {quality['quality']} as {b}" if quality else f"{aspect} of {b}"
    key = _TIMES.sub("", value)
    is_figure = key != value
    stem = sentence(f"{asked} {be} {a}", "?")
    return (Ask("how-many-times", stem, key, ANY_QUESTION, level="understand", hint="number"),) if is_figure else ()
