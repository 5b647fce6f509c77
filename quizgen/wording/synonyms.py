"""Words and turns of phrase that say the same as others wherever they stand, for statements in other words."""

from __future__ import annotations

import re

_NUMBER = r"(?=[\d$£€]|(?:two|three|four|five|six|seven|eight|nine|ten|half|a (?:third|quarter|dozen))\b)"
_TENS = {"two": "20", "three": "30", "four": "40", "five": "50", "six": "60", "seven": "70", "eight": "80"}
_PARTS = {"10": "a tenth", "20": "a fifth", "25": "a quarter", "40": "two fifths", "50": "half", "60": "three fifths",
          "75": "three quarters", "80": "four fifths", "90": "nine tenths"}  # fmt: skip
_SAME: tuple[tuple[str, str], ...] = (
    (r"\b(10|20|25|40|50|60|75|80|90)(?: ?%| per ?cent) of\b", "SHARE of"),
    (r"(?<!more than )\ba (quarter|fifth|tenth) of\b", "PART of"),
    (r"\bmore than half of\b", "a majority of"),
    (r"(?<!almost )(?<!nearly )(?<!virtually )\bevery year\b", "each year"),
    (r"\beach year\b", "every year"),
    (r"\bin the (1[6-9])th century\b", "in the CENTURY"),
    (r"\b(is|are|was|were) composed of\b", r"\1 made up of"),
    (r"\bconsists of\b", "is made up of"),
    (r"\b(is|are|was|were) made up of\b", r"\1 composed of"),
    (r"\b(is|are|was|were) called\b", r"\1 known as"),
    (r"\b(is|are|was|were) known as\b", r"\1 called"),
    (r"\b(is|are|was|were) referred to as\b", r"\1 called"),
    (r"\b(may|can|could|will|would|might) lead to\b", r"\1 result in"),
    (r"\bresulted in\b", "led to"),
    (r"\bresults in\b", "leads to"),
    (r"\b(approximately|roughly) " + _NUMBER, "about "),
    (r"(?<!only )(?<!just )\babout " + _NUMBER, "approximately "),
    (r"\b(?:more than|in excess of) (?=[\d$£€])", "over "),
    (r"\b(?<!all )(?<!came )(?<!aged )(?<!just )over (?=[\d$£€])(?!\d+ (?:years|months|days|weeks))", "more than "),
    (r"\b(two|three|four|five|six|seven|eight) decades\b", "TENS years"),
    (r"\bunder the age of (?=\d)", "younger than "),
    (r"\bover the age of (?=\d)", "older than "),
    (r"\b(?:is|are) able to\b", "can"),
    (r"\b(?:was|were) able to\b", "managed to"),
    (r"\bin order to\b", "to"),
    (r"\bthe majority of\b", "most"),
    (r"\b(?<!the )(?<!large )(?<!small )a number of\b", "several"),
    (r"\bdue to (?=(?:the|an?|its|their)\b|[a-z]+(?:ion|ing|ment|ness|ity)s?\b)", "because of "),
    (r"\bbecause of\b", "due to"),
    (r"\bthroughout\b(?= (?:the )?(?:world|country|region|continent|[A-Z]))", "all over"),
    (r"\b(?<!\w-)established (?=in \d|by )", "founded "),
    (r"\b(?<!\w-)founded (?=in \d|by )", "established "),
    (r"\bprohibited from\b", "banned from"),
    (r"\b(is|are|was|were) located\b", r"\1 situated"),
    (r"\b(is|are|was|were) situated\b", r"\1 located"),
    (r"\bin addition to\b", "besides"),
    (r"\b(is|are|was|were) one of the\b", r"\1 among the"),
    (r"\bdespite\b", "in spite of"),
    (r"\bin spite of\b", "despite"),
    (r"\bprior to\b", "before"),
    (r"\bas a result of\b", "because of"),
    (r"(?<!\blasted )\bbetween (1\d{3}|20\d\d) and (1\d{3}|20\d\d)\b", r"from \1 to \2"),
    (r"(?<!\blasted )\bfrom (1\d{3}|20\d\d) to (1\d{3}|20\d\d)\b", r"between \1 and \2"),
    (r"\bin the early ((?:1[5-9]|20)\d0s)\b", r"at the start of the \1"),
    (r"\bin the late ((?:1[5-9]|20)\d0s)\b", r"towards the end of the \1"),
    (r"\btook place\b", "happened"),
    (r"\btakes place\b", "happens"),
    (r"\b(?:has|have) to\b(?= [a-z])", "must"),
    (r"\ba variety of\b", "a range of"),
    (r"\bper (year|day|month|week)\b", r"each \1"),
    (r"\bplayed a (major|key|large|central|significant) role\b", r"played a \1 part"),
)  # fmt: skip
"""Patterns that leave no doubt of the sense, and what else says it."""
_COMPILED = tuple((re.compile(pattern), other) for pattern, other in _SAME)


def in_other_words(text: str) -> str:
    """The text with one turn of phrase said otherwise; the text itself where it has none that is sure, or is quoted."""
    if "“" in text or '"' in text:
        return text
    for pattern, other in _COMPILED:
        found = pattern.search(text)
        if found:
            return text[: found.start()] + _filled(other, found) + text[found.end() :]
    return text


def _filled(other: str, found: re.Match[str]) -> str:
    if "TENS" in other:
        return other.replace("TENS", _TENS[found[1]])
    if "SHARE" in other:
        return other.replace("SHARE", _PARTS[found[1]])
    if "PART" in other:
        return other.replace("PART", next(f"{share}%" for share, part in _PARTS.items() if part == f"a {found[1]}"))
    if "CENTURY" in other:
        return other.replace("CENTURY", f"{int(found[1]) - 1}00s")
    return found.expand(other)
