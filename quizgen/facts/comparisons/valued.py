"""A gap for the figure of a share, a multiple or a change, where no question for it can be worded."""

from __future__ import annotations

import re

from quizgen.facts.model import GAP_ONLY, Ask
from quizgen.quiz.numbers import MONTHS, YEAR, is_year

_NUMBER = r"(?:\d[\d.,]*\d|\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|one hundred)"
_VERBS = "(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|may|might)"
_ONE_IN = re.compile(
    rf"(?:(?:about|nearly|almost|more than|better than) )?{_NUMBER} (?:in|out of) (?:every )?"
    rf"(?P<out>(?!{YEAR}\b){_NUMBER})(?= (?!{_VERBS}\b)[a-z])",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    rf"(?:{_NUMBER} ?(?:%|per ?cent\b)|{_NUMBER}(?= times\b)|\bhalf|\b(?:a|one)[ -](?:third|quarter|fifth|tenth)"
    r"|\b(?:two|three|four)[ -](?:thirds|quarters|fifths)|\d[\d.,]*\d|\d)(?![\w-])",
    re.IGNORECASE,
)
_UNIT = re.compile(r" ?(?:%|per ?cent)$", re.IGNORECASE)


def gap_for(text: str, value: str) -> tuple[Ask, ...]:
    """A gap for the figure that a value holds.

    Args:
        text: the statement.
        value: of the comparison: "more than half", "seven times", "30 per cent".

    Returns:
        The gap; nothing where the statement does not hold the figure just once. Of "one in eight" the eight is left
        out, since what follows may take up the one.
    """
    share = _ONE_IN.findall(text)
    if share:
        return (Ask("one-in", "", share[0], GAP_ONLY, hint="number"),) if len(share) == 1 else ()
    found = next((one for one in _FIGURE.finditer(value) if not _is_of_date(one, value)), None)
    if found is None or len(re.findall(rf"(?<![\w.,-]){re.escape(found[0])}(?!-|\w|[.,]\d)", text)) != 1:
        return ()
    bare, unit = _split(found[0])
    is_alone = bool(unit) and text.count(unit) == 1  # beside another percentage the unit would stand in the text
    return (Ask("value", "", found[0] if is_alone else bare, GAP_ONLY, hint="percentage" if is_alone else "number"),)


def _is_of_date(figure: re.Match[str], value: str) -> bool:
    """True for the day and the year of a date, which measure nothing."""
    before, behind = value[: figure.start()].split(), value[figure.end() :].split()
    beside = {*before[-1:], *(word.strip(",.") for word in behind[:1])}
    return not beside.isdisjoint(MONTHS) or is_year(figure[0])


def _split(figure: str) -> tuple[str, str]:
    """A figure without its unit, and "%" or "per cent" where it is a percentage."""
    unit = _UNIT.search(figure)
    return (figure[: unit.start()], unit[0].strip()) if unit is not None else (figure, "")
