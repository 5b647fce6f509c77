"""Reads the one number of a key and writes another in its place, in the same style."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from quizgen.quiz.numbers import CARDINALS, ORDINALS

_ORDINALS = ORDINALS[:13]
_TIMES = ("never", "once", "twice", *(f"{word} times" for word in CARDINALS[3:13]))
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_PARTS = ("none", "a tenth", "an eighth", "a sixth", "a fifth", "a quarter", "a third", "half")
_FRACTIONS = (
    "none",
    "one-fifth",
    "one-quarter",
    "one-third",
    "two-fifths",
    "three-fifths",
    "two-thirds",
    "three-quarters",
    "four-fifths",
)
_WIDE_FRACTIONS = tuple(part.replace("-", " ") for part in _FRACTIONS)
_LISTS = {
    "cardinal": CARDINALS,
    "ordinal": _ORDINALS,
    "times": _TIMES,
    "part": _PARTS,
    "fraction": _FRACTIONS,
    "wide fraction": _WIDE_FRACTIONS,
}

Style = Literal["digits", "nth", "cardinal", "ordinal", "times", "tens", "part", "fraction", "wide fraction"]

_DIGITS = re.compile(
    r"(?:(?<![\w.,-])|(?<=\d-))(?P<number>\d{1,3}(?:,\d{3})+|\d+)(?P<decimals>\.\d+)?(?P<nth>st|nd|rd|th)?(?![\d])"
)
"""A number, each end of "10-11" too; what a letter's hyphen stands before ("F-16") is none."""
_SHARE = re.compile(r"(?:about |nearly |around |almost )?one (?:in|(?:out )?of) (?:every )?(?=\S+$)", re.IGNORECASE)
"""What a share of one opens with: only the number behind it varies."""
_WORDS: tuple[tuple[Style, re.Pattern[str]], ...] = (
    ("part", re.compile(rf"(?<!-)\b(?<!first )(?<!second )(?a:{'|'.join(_PARTS[1:])})(?= of\b|$)", re.IGNORECASE)),
    ("fraction", re.compile(rf"(?<!-)\b(?a:{'|'.join(_FRACTIONS[1:])})\b", re.IGNORECASE)),
    ("wide fraction", re.compile(rf"(?<!-)\b(?a:{'|'.join(_WIDE_FRACTIONS[1:])})\b", re.IGNORECASE)),
    ("times", re.compile(rf"(?<!-)\b(?a:{'|'.join(_TIMES[1:])})\b", re.IGNORECASE)),
    ("ordinal", re.compile(rf"(?<!-)\b(?a:{'|'.join(_ORDINALS[1:])})\b", re.IGNORECASE)),
    (
        "cardinal",
        re.compile(rf"(?<!-)\b(?a:{'|'.join(sorted(CARDINALS[1:], key=len, reverse=True))})\b(?!-)", re.IGNORECASE),
    ),
    ("tens", re.compile(rf"(?<!-)\b(?a:{'|'.join(_TENS)})\b(?!-)", re.IGNORECASE)),
)


_INSIDE = frozenset(
    {("cardinal", "times"), ("ordinal", "part"), ("cardinal", "wide fraction"), ("ordinal", "wide fraction")}
)
"""A number word of the first style may be part of one of the second: "three" of "three times", "third" of "a third"."""


@dataclass(frozen=True)
class Figure:
    """The one number of a text.

    Attributes:
        before, after: what stands around it.
        value: the number as written, a scale word ("million") not counted in.
        style: how it is written.
        decimals: digits behind the point.
        commas: True if thousands are set off.
        is_capital: True for a number word with a capital, as in a name: "the Rule of Four".
    """

    before: str
    after: str
    value: float
    style: Style
    decimals: int = 0
    commas: bool = False
    is_capital: bool = False

    def write(self, value: float) -> str | None:
        """The text with another number in the same style; None where that style has no word for it."""
        word = self._word(value)
        if word is None:
            return None
        return f"{self.before}{word[0].upper() if self.is_capital else word[0]}{word[1:]}{self.after}"

    def _word(self, value: float) -> str | None:
        if self.style == "digits":
            return f"{value:,.{self.decimals}f}" if self.commas else f"{value:.{self.decimals}f}"
        if self.style == "nth":
            return f"{value:.0f}{_suffix(round(value))}"
        if self.style == "tens":
            return next((word for word, number in _TENS.items() if number == value), None)
        words = _LISTS[self.style]
        return words[round(value)] if 0 < value < len(words) else None


@lru_cache(maxsize=4096)
def read(text: str) -> Figure | None:
    """The figure of a text; None where it holds none or several."""
    share = _SHARE.match(text)
    at = share.end() if share is not None else 0
    digits = list(_DIGITS.finditer(text, at))
    spelt = [(style, found) for style, pattern in _WORDS for found in pattern.finditer(text, at)]
    if len(digits) == 1 and not spelt:
        return _from_digits(text, digits[0])
    spelt = [one for one in spelt if not any((one[0], other[0]) in _INSIDE for other in spelt)]
    if len(spelt) == 1 and not digits:
        style, found = spelt[0]
        value = _value(found[0].lower(), style)
        return Figure(text[: found.start()], text[found.end() :], value, style, is_capital=found[0][0].isupper())
    return None


def read_pair(text: str) -> tuple[Figure, Figure] | None:
    """The two figures of a text, cut behind the first: "11 vowels" and " and 33 consonants"; None for less or more."""
    patterns = (_DIGITS, *(pattern for style, pattern in _WORDS if style in {"cardinal", "tens"}))
    found = sorted(one.span() for pattern in patterns for one in pattern.finditer(text))
    if len(found) != 2:
        return None
    cut = found[0][1]
    first, second = read(text[:cut]), read(text[cut:])
    return (first, second) if first is not None and second is not None else None


def _from_digits(text: str, found: re.Match[str]) -> Figure:
    number = found["number"] + (found["decimals"] or "")
    value = float(number.replace(",", ""))
    before, after = text[: found.start()], text[found.end() :]
    decimals = len(found["decimals"] or ".") - 1
    return Figure(before, after, value, "nth" if found["nth"] else "digits", decimals, "," in number)


def _value(word: str, style: Style) -> float:
    return float(_TENS[word] if style == "tens" else _LISTS[style].index(word))


def _suffix(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
