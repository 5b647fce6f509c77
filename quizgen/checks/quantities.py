"""Reads dates and lengths of time, so that options which are such can be compared."""

from __future__ import annotations

import re

from quizgen.quiz.numbers import MONTHS, quantity

_ORDINAL = r"(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"(?:in |on |by )?(?:(?:(?P<day>\d{{1,2}}){_ORDINAL} (?:of )?)?(?P<month>(?a:{'|'.join(MONTHS)}))"
    rf"(?: (?P<after>\d{{1,2}}){_ORDINAL}\b)?,? ?)?(?P<year>\d{{3,4}})?",
    re.IGNORECASE,
)
_GLUED = re.compile(r"\d['’-]?(?!(?:st|nd|rd|th|s|km|kg|g|m|cm|mm|l|ml|h|bn|k)\b)[A-Za-z]|\d-(?!\d)|\d \w+ing\b")
_SECONDS = {
    "second": 1.0,
    "minute": 60.0,
    "hour": 3600.0,
    "day": 86400.0,
    "week": 604800.0,
    "month": 2.63e6,
    "year": 3.156e7,
}
_SECONDS |= {"decade": 3.156e8, "century": 3.156e9, "centurie": 3.156e9}


def moment(text: str) -> tuple[float, ...] | None:
    """Read a date (year, month, day) or a length of time (seconds); None for anything else."""
    date = _DATE.fullmatch(text.strip().rstrip("."))
    if date and (date["month"] or date["year"]):
        month = MONTHS.index(date["month"].capitalize()) + 1 if date["month"] else 0
        return float(date["year"] or 0), float(month), float(date["day"] or date["after"] or 0)
    amount = quantity(text)
    if amount and amount.unit in _SECONDS:
        return (amount.value * _SECONDS[amount.unit],)
    return None


def is_quantity(text: str) -> bool:
    """Whether a text is a year, a date or a number, with or without a unit; "454 sequencing" is none."""
    amount = quantity(text)
    if moment(text) is not None:
        return True
    return amount is not None and len(amount.unit.split()) <= 2 and not _GLUED.search(text)
