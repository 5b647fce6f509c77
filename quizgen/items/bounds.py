"""Bounds turned round: "fewer than 40 ships" for "more than 40 ships"."""

from __future__ import annotations

import re

from quizgen.wording.counting import is_measured
from quizgen.wording.synonyms import GAUGED

_COUNT = (
    r"(?:[$£€]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|half)\b"
    r"|a (?:third|quarter)\b)"
)
_BOUND = re.compile(
    r"\b(?<!no )(?<!took )(?<!take )(?<!taken )(?<!takes )(?<!aged )(?<!just )(?<!slightly )"
    r"(?<!children )(?<!boys )(?<!girls )(?<!people )(?<!women )(?<!men )(?<!adults )(?<!those )"
    r"(more than|over|at least|nearly|almost|fewer than|less than|under) "
    rf"(?={_COUNT})(?!(?:\d|\w+ )\d{{0,3}},? ?(?:years|months|days|weeks|decades)\b)(?!\d{{4}}\b){GAUGED}",
    re.IGNORECASE,
)
_UPPER = frozenset({"nearly", "almost", "fewer than", "less than", "under"})
_MEASURE = re.compile(
    r"[^ ]* ?(?:of the|thirds|quarters|fifths|tenths|times (?:the|as|more|less|\w+er)\b)|[$£€]|half|a "
)
"""What is less, not fewer, by other words than a unit."""
_NUMBER = re.compile(r"[\d.,]*\d|\w+")
_AGE = re.compile(r"\d\d?\.$")
"""A number with nothing behind it: "must be over 18"."""
_TELLING = re.compile(r"\b(?:already|even|still|only|just|not|no)\b|\bfrom [^,]*\bto\b", re.IGNORECASE)
"""What tells on which side of the number it lies."""

_OVER_WHAT = re.compile(
    r"\b(?:operat|run|ran|fl(?:y|ies|ew)|travel|extend|stretch|spread|pass|move|argu|rul|preside|climb)\w* $"
)
"""Verbs behind which "over" is said of a place or a matter: "operate over 760 mm lines"."""


def turned_bound(text: str) -> str | None:
    """The statement with its one bound turned to the other side of the number; None without just one."""
    found = list(_BOUND.finditer(text))
    if len(found) != 1 or _TELLING.search(text):
        return None
    if found[0][1].lower() == "over" and _OVER_WHAT.search(text[: found[0].start()]):
        return None
    start, after = found[0].start(), text[found[0].end() :]
    is_upper = found[0][1].lower() in _UPPER
    if _AGE.match(after):
        return f"{text[:start]}{'over' if is_upper else 'under'} {after}" if start else None
    is_less = _MEASURE.match(after) or is_measured(_NUMBER.sub("", after, count=1))
    other = "more than" if is_upper else "less than" if is_less else "fewer than"
    return f"{text[:start]}{other if start else other.capitalize()} {after}"
