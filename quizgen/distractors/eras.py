"""When and where people were active: nobody of another age or country is a tempting answer."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen import knowledge
from quizgen.clauses import Clause, Mention, Text
from quizgen.distractors.model import Query
from quizgen.facts.model import OF_SUBJECT
from quizgen.knowledge import Entry
from quizgen.knowledge.connectives import any_of
from quizgen.knowledge.function_words import COMMONEST_PREPOSITIONS
from quizgen.quiz.numbers import ORDINALS, YEAR

_DATE = re.compile(
    rf"\b(?P<year>{YEAR})(?:s\b|\b)(?P<before_christ> BC)?"
    r"|\b(?:[Ii]n|[Bb]y|[Ss]ince|[Aa]fter|[Bb]efore|[Uu]ntil|[Aa]round|[Ff]rom|AD) (?P<early>[1-9]\d\d)"
    r"(?=[,.;)?]|$| (?:AD|BCE?|CE)\b)(?P<early_before> BC)?"
    r"|(?<![\d,])(?P<ancient>\d{1,3}(?:,?\d{3})?) BCE?\b"
    rf"|\b(?P<century>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(ORDINALS[1:22])}) century(?P<century_before> BC)?",
)
"""A year, one of three digits behind a word that makes it one, any before Christ, or a century."""
_LIFETIME = re.compile(r"\((?:[^()]*\b)?\d{3,4}\s?[-–]\s?\d{3,4}\)")
"""The years of a life behind a name tell nothing of when the deed was done."""
_WORD = re.compile(r"[\w-]+")
_RECORDED = 1400
"""People without dates in the tables are of antiquity, for the most part."""
_LIFE, _GROWN = 85, 20
_REACH = ((1900, 12), (1700, 40), (-10_000, 120))
"""How many years a life may lie from the time asked about: less in the crowded recent past."""
_CROWDED = 1900
CHILDHOOD = 10
"""Years after a birth in which nobody does what is told of."""
_NATIONS = 1500
"""Before it few of the countries in the tables were there."""
_NOW = 2025
_DATED = ("year", "from", "to")
_LEAST_APART, _PART_OF_AGE = 25, 0.3
"""How many years two events may lie apart."""
_SET_IN = re.compile(r"In (?:the )?[A-Z][\w ]*, who\b")
_OFFICE = re.compile(
    r"^(?:.*, )?(?:[Ww]hich (?P<noun>(?:[A-Z]\w+ )?[a-z-]+(?: (?:minister|president))?)|[Ww]ho)\b"
    r"(?: (?:is|was|were|are|(?:had|has|have) been|became|(?:serve|work|rule|act)(?:s|d|ed) as) (?P<filled>.*))?"
)
"""What a stem asks for: which holder of an office, or who is something, was elected or serves as it."""
_BEHIND = COMMONEST_PREPOSITIONS | set("and or who when while during beside under after before until since".split())
_CUT = re.compile(rf",|\b(?:{any_of(_BEHIND)})\b")
"""Where the phrase of an office ends: "president of the club", "king when the war began"."""
_FOUNDING = frozenset({"found", "create", "establish", "launch", "form", "begin", "start"})
_FAR, _FAR_PART = 120, 0.4
_FEW, _SMALL_PART = 3, 0.1
"""With fewer early years, or a smaller part, an article only looks back at them."""
_LONG = 40
"""Years after which others than those who then acted do."""
_NAMED_NEAR = 50
"""How far from the time asked about the years may lie beside which the article names somebody."""


def active(entry: Entry) -> tuple[float, float] | None:
    """From when to when a person was active; None where the tables do not tell."""
    start, end = entry.attributes.get("from"), entry.attributes.get("to")
    if start:
        return float(start), float(end or start) + (0 if end else _LIFE / 4)
    born, died = entry.attributes.get("born"), entry.attributes.get("died")
    if born:
        return float(born) + _GROWN, float(died or float(born) + _LIFE)
    return (float(died) - _LIFE / 2, float(died)) if died else None


def _stated_time(query: Query) -> tuple[float, float] | None:
    """From when to when a question's own sentences date what it is about; None where they name no year or century."""
    years = _years_in(f"{query.ask.stem} {query.own_text}")
    return (min(years), max(years)) if years else None


def _asked_time(query: Query) -> tuple[float, float] | None:
    """The time that a question is about: the years in its sentences, else the key's own, else the article's latest."""
    stated = _stated_time(query)
    if stated is not None:
        return stated
    if query.entry is not None and (own := active(query.entry)):
        return own
    every, beside = _years_of(query.text), _time_beside(query.key, query.text)
    if beside is not None and is_of_ages(query.text) and not query.in_present:
        return beside
    return (every[-1], every[-1]) if every and query.in_present else None


def is_of_nations(query: Query) -> bool:
    """True unless what is asked about was before the nations of today: "an Armenian state" of the crusades.

    Where its own sentences name no year, the key's own time counts for what is past, else the middle one of the
    article's years.
    """
    asked = _stated_time(query)
    if asked is None and query.kind == "person" and query.entry is not None:
        asked = active(query.entry)
    if asked is not None or query.in_present:
        return asked is None or asked[1] >= _NATIONS
    middle = _middle_year(query.text)
    return middle is None or middle >= _NATIONS


@lru_cache(maxsize=1)
def _years_of(text: Text) -> tuple[float, ...]:
    """The years that an article names, in ascending order; many of its questions ask for them."""
    return tuple(sorted(year for sentence in text.sentences for year in _years_in(sentence.text)))


def _middle_year(text: Text) -> float | None:
    """The middle one of the years that an article names, or None."""
    every = _years_of(text)
    return every[len(every) // 2] if every else None


@lru_cache(maxsize=64)
def _years_in(text: str) -> tuple[float, ...]:
    """The years of a text in its order; of one question's every wrong answer asks."""
    return tuple(_year_of(found) for found in _DATE.finditer(_LIFETIME.sub("", text)))


def _year_of(found: re.Match[str]) -> float:
    """The year of a date, negative before Christ; of a century its middle, or today's year if that is to come."""
    if found["ancient"]:
        return -float(found["ancient"].replace(",", ""))
    sign = -1 if found["before_christ"] or found["early_before"] or found["century_before"] else 1
    if found["century"] is None:
        return sign * float(found["year"] or found["early"])
    word = found["century"]
    number = int(word[:-2]) if word[0].isdigit() else ORDINALS.index(word)
    return min(sign * (100 * number - 50), _NOW)


@lru_cache(maxsize=1)
def is_of_ages(text: Text) -> bool:
    """True for an article of several ages: years of it, not a few, lie more than a life before the latest one."""
    years = _years_of(text)
    return bool(years) and sum(year < years[-1] - _LIFE for year in years) >= max(_FEW, _SMALL_PART * len(years))


def is_long_ago(query: Query) -> bool:
    """True for a question about a time long before the article's latest year, or for an article of several ages."""
    asked, every = _asked_time(query), _years_of(query.text)
    return is_of_ages(query.text) or (asked is not None and bool(every) and asked[1] < every[-1] - _LONG)


@lru_cache(maxsize=512)
def _time_beside(name: str, text: Text) -> tuple[float, float] | None:
    """From when to when the years lie that the article names beside somebody; None where it names none there."""
    named = [one for one in text.mentions if name in one.forms or name == one.name]
    years = [year for one in named for year in _years_near(one, text)]
    return (min(years), max(years)) if years else None


def _years_near(mention: Mention, text: Text) -> list[float]:
    at = {place[:2] for place in mention.places}
    return [year for one in text.sentences if (one.block, one.number) in at for year in _years_in(one.text)]


def is_of_the_time(entry: Entry, query: Query) -> bool:
    """True if a person may have lived when it happened, as far as the tables tell."""
    asked, span = _asked_time(query), active(entry)
    if asked is None:  # somebody of the tables whom they do not date is of antiquity
        return query.entry is None or span is None or span[1] < _RECORDED
    if span is None:
        return asked[1] < _RECORDED
    born = entry.attributes.get("born")
    if born and _stated_time(query) is not None and asked[1] < float(born) + CHILDHOOD:
        return False
    if asked[1] >= _CROWDED and "from" not in entry.attributes:
        if _stated_time(query) is None and query.entry is not None and "from" not in query.entry.attributes:
            return _shares_half(span, asked)
        return span[0] <= asked[1] and span[1] >= asked[0]  # of late readers know who was a child then, and who dead
    reach = next(years for start, years in _REACH if asked[1] >= start)
    return span[0] - reach <= asked[1] and span[1] + reach >= asked[0]


def _shares_half(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """True if two lives lie beside each other for half the shorter one."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return 2 * shared >= min(one[1] - one[0], other[1] - other[0])


def is_named_near(mention: Mention, query: Query, *, is_dated: bool = False) -> bool:
    """True unless the article dates what it says of somebody to another time than the one asked about.

    Where that is long before the article's own, it has to date both, unless the tables date somebody.
    """
    asked, years = _asked_time(query), _years_near(mention, query.text)
    is_late = not is_dated and is_long_ago(query)
    if asked is None or not years:
        return not is_late
    if not is_late and _stated_time(query) is None:
        return True
    return any(asked[0] - _NAMED_NEAR <= year <= asked[1] + _NAMED_NEAR for year in years)


def is_of_one_age(other: Entry, key: Entry) -> bool:
    """True unless the tables tell that two events or documents lie too far apart to be taken for one another."""
    mine, its = (next((one.attributes[at] for at in _DATED if one.attributes.get(at)), None) for one in (other, key))
    if mine is None or its is None:
        return other.kind != "war"  # of the wars nearly all are dated
    return abs(float(mine) - float(its)) <= reach(float(its), _LEAST_APART)


def are_of_one_time(state: Entry, query: Query) -> bool:
    """True unless the tables tell that a state was gone, or not yet there, when it happened.

    Where the question's own sentences name no year, that is when the key was there, else the middle one of the
    article's. Those that the tables do not date are of antiquity.
    """
    middle, own = _middle_year(query.text), active(query.entry) if query.entry is not None else None
    asked = _stated_time(query) or own or ((middle, middle) if middle is not None else None)
    start, end = state.attributes.get("from"), state.attributes.get("to")
    if start is None and end is None:
        return own is None if _stated_time(query) is None else (asked is None or asked[1] <= 0)
    return asked is None or (float(start or asked[1]) <= asked[1] and float(end or asked[0]) >= asked[0])


def reach(year: float, least: int, part_of_age: float = _PART_OF_AGE) -> float:
    """How many years from a year are near it: the longer ago it is, the more, and no fewer than ``least``."""
    return max(least, part_of_age * (_NOW - year))


def exists_then(body: Entry, query: Query) -> bool:
    """True for a body that was there at the time asked about; where none is told, one that still is.

    In an article on the past one that was there in the middle one of its years will do as well.

    Before the nations of today none of theirs was: beside the Senate of Rome stands no court of the United States.
    """
    founded, ended = body.attributes.get("founded"), body.attributes.get("ended")
    if not is_of_nations(query) and float(founded or _NATIONS) >= _NATIONS:
        return False
    clause = query.finding.clause
    if clause is not None and clause.verb.main.lemma in _FOUNDING and not _is_founder(query, clause):
        return not ended  # which of those of today was founded then is what is asked
    is_of_now = clause is not None and query.in_present and not _years_in(query.ask.stem)
    asked = None if is_of_now else _stated_time(query)
    if asked is None:
        is_there = not ended or (query.entry is not None and "ended" in query.entry.attributes)
        middle = None if query.in_present else _middle_year(query.text)
        return is_there or (middle is not None and float(founded or middle) <= middle <= float(ended or middle))
    return float(founded or asked[1]) <= asked[1] and float(ended or asked[0]) >= asked[0]


def _is_founder(query: Query, clause: Clause) -> bool:
    """True if it is asked who founds something, who has to be there before it, not what is founded."""
    is_active = not clause.verb.passive and clause.piece("object") is not None
    return query.ask.frame == "agent" or (query.ask.frame in OF_SUBJECT and is_active)


def are_near(mention: Mention, query: Query) -> bool:
    """True unless the article dates somebody and the question to times that even who half knows it keeps apart."""
    asked, years = _asked_time(query) or _time_beside(query.key, query.text), _years_near(mention, query.text)
    if asked is None or not years:
        return True
    far = reach(asked[1], _FAR, _FAR_PART)
    return any(asked[0] - far <= year <= asked[1] + far for year in years)


def dated(query: Query) -> float | None:
    """The year by which it happened, of the past the middle one of the article's where it is told nowhere; else None.

    None where the question is of the present.
    """
    asked = _asked_time(query) or _time_beside(query.key, query.text)
    if asked is not None:
        return asked[1]
    return None if query.in_present else _middle_year(query.text)


def role_in(stem: str) -> str:
    """The office or calling that a stem names, the last one before the end; empty if it names none."""
    return next((word for word in reversed(_WORD.findall(stem.lower())) if knowledge.is_role(word)), "")


def office_in(stem: str) -> str:
    """The office or calling that a stem asks for; empty for one of somebody else ("killed by the king")."""
    found = _OFFICE.search(stem.rstrip("?"))
    if found is None:
        return ""
    asked, *_ = _CUT.split(found["filled"] or "", maxsplit=1)
    return next(filter(None, map(_office, (found["noun"] or "", asked))), "")


def _office(phrase: str) -> str:
    """The last word of a phrase if it is an office: no "major" in "a major cause", no name in "President Lund"."""
    *_, last = ["", *phrase.lower().split()]
    return last if knowledge.is_role(last) else ""


def _country_in(stem: str) -> str:
    """The one country that a stem names, by an adjective or itself; empty if it names none or several."""
    words = re.sub(r"[’']s\b", "", stem)
    found = {knowledge.country_of(word) for word in _WORD.findall(words) if word[:1].isupper()}
    found |= {
        entry.shown
        for word in _WORD.findall(words)
        if (entry := knowledge.find(word, "country")) and word[:1].isupper()
    }
    found -= {None}
    return str(next(iter(found))) if len(found) == 1 else ""


def is_of_the_country(entry: Entry, query: Query) -> bool:
    """True unless the stem asks for an office or a deed in a country and the person is known with another.

    A country that the key is not of only stands in a name: "the Committee on Indian Affairs".
    """
    if not (role_in(query.ask.stem) or _SET_IN.match(query.ask.stem)):
        return True
    wanted = _country_in(query.ask.stem).removeprefix("the ")
    countries, own = (
        one.values("country") + one.values("realm") if one is not None else () for one in (entry, query.entry)
    )
    return not wanted or not countries or wanted in countries or bool(own and wanted not in own)
