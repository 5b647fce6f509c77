"""Reads numbers, years, amounts and percentages, so that numeric options can stand in ascending order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

# fmt: off
CARDINALS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)
"""Each at the index that it names."""
ORDINALS = (
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth", "twenty-first",
)
"""Each at the index that it names."""
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# fmt: on
YEAR = r"(?:1\d|20)\d\d"
"""A year in figures, from 1000 to 2099, as a regular expression to be set into others."""
_YEAR = re.compile(rf"\b{YEAR}\b")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {word: value for value, word in enumerate(CARDINALS)} | {word: 20 + 10 * n for n, word in enumerate(_TENS)}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\b")
PARTS_OF_TIME = ("early", "mid", "late")
"""In their order."""
_PART_OF_TIME = re.compile(
    rf"(?:(?:in|by|until|since) )?(?:the )?(?P<part>{'|'.join(PARTS_OF_TIME)})[ -](?:the )?(?P<year>\d{{3,4}})s?",
    re.IGNORECASE,
)
_FOUR_DIGITS, _DAY = re.compile(r"\b\d{4}\b"), re.compile(r"\b\d{1,2}\b")
_DIGITS = r"[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
# Words that are looked up have ASCII letters: without "a", a pattern that ignores case takes "ſix" and "fıve" as well.
_WORD = rf"(?a:(?:{'|'.join(_TENS)})-(?:{'|'.join(CARDINALS[1:10])})|{'|'.join(_WORDS)})\b"
_HEDGE = (
    r"(?:the|ad|circa|about|around|nearly|almost|over|under|some|in|by|between|more than|less than|fewer than|at least"
    r"|at most|up to)"
)
_NUMBER = re.compile(
    rf"(?P<before>(?:(?:(?P<between>between)|{_HEDGE})\s+)*"
    rf"(?:[A-Z]{{0,3}}[$€£¥]\s*)?)"
    rf"(?P<number>{_DIGITS}|{_WORD}(?!-(?:first|second|third|\w+th)\b))"
    rf"(?:\s*(?:-|–|to|(?(between)and|(?!)))\s*(?:[$€£¥]\s*)?(?:{_DIGITS}))?"
    rf"(?:[\s-]*(?P<scale>(?a:{'|'.join(_SCALES)}))\b)?\s*(?P<unit>.*)",
    re.IGNORECASE | re.DOTALL,
)
_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_PART = re.compile(
    rf"(?:(?:{_HEDGE}|only)\s+)*(?a:half|(?P<many>an?|{'|'.join(CARDINALS[1:10])})[ -](?P<part>{'|'.join(_PARTS)})s?)"
    r"(?=$| of\b)(?P<unit>.*)",
    re.IGNORECASE | re.DOTALL,
)
_TIMES = {"once": 1.0, "twice": 2.0}
_RANKS = {word: value for value, word in enumerate(ORDINALS) if value}
_ORDINAL = re.compile(r"^(?:st|nd|rd|th)\b")


_SPAN = re.compile(
    rf"\b(?:from|between) (?:\w+ )?{YEAR},? (?:to|until|till|through|and) (?:\w+ )?{YEAR}\b"
    rf"|\b{YEAR} ?[-–] ?(?:{YEAR}|\d\d)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Quantity:
    """A number and what it counts.

    Attributes:
        value: negative for years before Christ.
        unit: whatever stands around the number, in one spelling; empty for a bare number or year.
    """

    value: float
    unit: str


def is_year(text: str) -> bool:
    """True for a year in figures and nothing else: ``1905``."""
    return _YEAR.fullmatch(text) is not None


def years_in(text: str) -> list[int]:
    """The years that a text tells in figures, in its order."""
    return [int(year) for year in _YEAR.findall(text)]


def spans_years(text: str) -> bool:
    """True if a text tells from which year to which something was so: how long that is can be counted."""
    return _SPAN.search(text) is not None


@lru_cache(maxsize=4096)
def quantity(text: str) -> Quantity | None:
    """Read ``text`` as one number (or range, by its lower end) with its unit; None where it does not begin with one."""
    if times := _TIMES.get(text.strip().lower()):
        return Quantity(times, "time")
    part = _PART.fullmatch(text.strip())
    if part:
        many = _WORDS.get((part["many"] or "a").lower(), 1)
        return Quantity(many / _PARTS[(part["part"] or "half").lower()], f"part {part['unit'].strip().lower()}".strip())
    found = _NUMBER.fullmatch(text.strip())
    if not found:
        return None
    value = _value(found["number"]) * _SCALES.get((found["scale"] or "").lower(), 1)
    unit = _ORDINAL.sub("th", found["unit"].strip().lower().rstrip("."))
    if re.fullmatch(r"bce?|ad|ce", unit):
        return Quantity(-value if unit.startswith("b") else value, "")
    return Quantity(value, _plain_unit(found["before"]) + _singular(unit))


def numeric_order(texts: Sequence[str]) -> list[int] | None:
    """Say in which order ``texts`` ascend.

    Returns:
        The indices of ``texts`` from the least to the greatest, equal ones as they stand; None where they are not
        all numbers of one unit, nor all dates with their months or parts of a time, nor alike but for one number.
    """
    dates = [one for one in map(_date, texts) if one is not None] or [
        one for one in map(_part_of_time, texts) if one is not None
    ]
    if len(texts) > 1 and len(dates) == len(texts):
        return sorted(range(len(texts)), key=lambda index: dates[index])
    quantities = [quantity(text) for text in texts]
    known = [each for each in quantities if each is not None]
    if len(known) < 2 or len(known) < len(quantities) or len({each.unit for each in known}) > 1:
        values = _only_numbers(texts)
    else:
        values = [(each.value,) for each in known]
    return sorted(range(len(values)), key=lambda index: values[index]) if values else None


def _only_numbers(texts: Sequence[str]) -> list[tuple[float, ...]]:
    """The numbers in texts that differ in nothing else: "into two stages", "from 1900 to 1918"; empty for others."""
    columns = list(zip(*(text.split() for text in texts), strict=False))
    differing = [column for column in columns if len(set(column)) > 1]
    if len(texts) < 2 or not differing or any(len(text.split()) != len(columns) for text in texts):
        return []
    read = [_numbers_of(column) for column in differing]
    return list(zip(*read, strict=True)) if all(read) else []


def _numbers_of(words: Sequence[str]) -> list[float]:
    """The values of words that are all numbers of one unit; empty for others."""
    read = [_number_in(word) for word in words]
    found = [one for one in read if one is not None]
    return [one.value for one in found] if len(found) == len(read) and len({one.unit for one in found}) == 1 else []


def _number_in(word: str) -> Quantity | None:
    word = word.strip("(),.;:")
    rank = _RANKS.get(word.lower())
    return quantity(word) if rank is None else Quantity(rank, "rank")


def _date(text: str) -> tuple[int, int, int] | None:
    """Year, month and day of a text that names one month; what is left unsaid is nought."""
    months = _MONTH.findall(text)
    if len(months) != 1:
        return None
    year, day = _FOUR_DIGITS.search(text), _DAY.search(text)
    return int(year[0]) if year else 0, MONTHS.index(months[0]), int(day[0]) if day else 0


def _part_of_time(text: str) -> tuple[int, int, int] | None:
    """Year and part of what begins, lasts or ends then: "the mid-1800s", "early 2011"."""
    found = _PART_OF_TIME.fullmatch(text.strip())
    return (int(found["year"]), PARTS_OF_TIME.index(found["part"].lower()), 0) if found else None


def _value(number: str) -> float:
    if number[0].isalpha():
        return float(sum(_WORDS[word] for word in number.lower().split("-")))
    return float(number.replace(",", "").replace("−", "-"))


def _plain_unit(before: str) -> str:
    """Keep the currency and drop the hedge: "about $5" and "$6" are of one unit."""
    return "".join(character for character in before.strip() if character in "$€£¥")


def _singular(unit: str) -> str:
    unit = {"per cent": "%", "percent": "%"}.get(unit, unit)
    return " ".join(word.removesuffix("s") for word in unit.split())
