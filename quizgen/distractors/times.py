"""Other years, decades, centuries and dates, near the key and not after what the article can know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from quizgen import knowledge
from quizgen.distractors.eras import CHILDHOOD, reach
from quizgen.distractors.model import Query
from quizgen.quiz.model import Distractor
from quizgen.quiz.numbers import MONTHS, ORDINALS, PARTS_OF_TIME, YEAR, is_year, years_in

_YEAR = re.compile(rf"\b{YEAR}\b")
_BIRTH = re.compile(rf"\bborn\b[^.;]{{0,40}}?\b({YEAR})\b")
_AGED = re.compile(r"\b(?:aged|at the age of|at age) (\d\d?)\b")
_FIRST_NTH, _LAST_CENTURY = 10, 21
_NTH = ORDINALS[_FIRST_NTH : _LAST_CENTURY + 1]
_CENTURY = re.compile(rf"\b(\d{{1,2}}(?:st|nd|rd|th)|(?a:{'|'.join(_NTH)}))(?= century\b)", re.IGNORECASE)
_DECADE = re.compile(r"\b(\d{3})0s\b")
_MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\b")
_DAY = re.compile(r"\b(\d{1,2})\b(?!\d)")
_REACH = 40
"""Years of other events are tempting up to so far from the key."""
_LEAST_REACH = 10
_LATE = 2000
"""An article whose latest year is earlier may be asked with somewhat later years; else those might lie ahead of it."""
_LATER = frozenset({"after", "since", "following"})
_ORDER = r"\b(after|since|following|before|until) (?:[\w’'-]+ ){0,7}?"
_ORDERED, _LED = re.compile(rf"{_ORDER}({YEAR})\b", re.IGNORECASE), re.compile(f"{_ORDER}$", re.IGNORECASE)
"""Years that an event is told to lie before or behind."""
_ADMINISTRATION = re.compile(r"\b([A-Z]\w+) (?:[Aa]dministration|presidency)\b")
_TERM = 4
"""Years that an administration lasts of which the tables tell no end."""
_FAR = 1000
_PART = re.compile(rf"\b({'|'.join(PARTS_OF_TIME)})[ -](\d\d)00s\b")
_PARTS_OFF = (2, 1, 3)
_CENTURY_IN_TENS, _LAST_DECADE = 10, 201
_WANTED, _DRAWS = 3, 8
_IN_DECADE = 10
_LEAST_MOVE = 2
_FROM_ARTICLE = 2


def find(query: Query) -> Iterator[Distractor]:
    """Give times of the key's form: a lone year, a decade, a century, or a date with its month."""
    years = years_in(query.key)
    if _MONTH.search(query.key):
        yield from (Distractor(text=text, why="a date near by") for text in _dates(query))
    elif (decade := _DECADE.search(query.key)) is not None:
        why = "another century" if _is_century(decade) else "another decade"
        yield from (Distractor(text=text, why=why) for text in _decades(query, decade))
    elif _CENTURY.search(query.key):
        yield from (Distractor(text=text, why="another century") for text in _centuries(query))
    elif len(years) == 1:
        yield from _years(query, years[0])
    elif len(years) == 2:
        yield from (Distractor(text=text, why="years near by") for text in _spans(query, years))


def _spans(query: Query, years: list[int]) -> Iterator[str]:
    """Spans of the key's length, moved by half of it or more, none of them later than the article's last year."""
    start, end = years
    step = max((end - start + 1) // 2, _LEAST_MOVE)
    latest = max(_all_years(query))
    below, above = [-step, -2 * step, -3 * step], [one for one in (step, 2 * step) if end + one <= latest]
    for move in _spread(below, above, query):
        yield _moved(query.key, move)


def _all_years(query: Query) -> list[int]:
    return years_in(" ".join(sentence.text for sentence in query.text.sentences))


def _moved(text: str, by: int) -> str:
    return _YEAR.sub(lambda year: str(int(year[0]) + by), text)


def _years(query: Query, year: int) -> Iterator[Distractor]:
    own = set(years_in(query.own_text))
    within = _within(year) if is_year(query.key) else _DRAWS
    others = {one for one in _years_of_article(query, year) - own if abs(one - year) <= within}
    latest = max([*_all_years(query), year])
    earliest, last = _told_beside(query, year)
    near = _steps(query, year, others | own, last - earliest)
    end = min(latest if latest >= _LATE else latest + 15, last)
    first = max(_born(query) + CHILDHOOD, earliest)
    below = _merged(
        [one for one in others if first < one < year], [year - step for step in near if year - step > first], year
    )
    above = _merged(
        [one for one in others if year < one <= last], [year + step for step in near if year + step <= end], year
    )
    for other in _spread(below, above, query):
        why = "another year in the article" if other in others else "a year near by"
        yield Distractor(text=_YEAR.sub(str(other), query.key), why=why)


def _told_beside(query: Query, year: int) -> tuple[int, int]:
    """The years between which the words of the question set the key by "before", "after" and a decade that holds it:
    others contradict them."""
    lead, _, rest = (query.ask.stem or query.finding.text).partition(query.ask.gap or query.key)
    told = [(found[1].lower() in _LATER, int(found[2])) for found in _ORDERED.finditer(f"{lead} {rest}")]
    led = _LED.search(lead)
    if led is not None:  # the key is the year that the other events come before or after
        told += [(led[1].lower() not in _LATER, other) for other in years_in(f"{lead} {rest}")]
    decades = {int(tens) * 10 for tens in _DECADE.findall(f"{query.finding.context} {lead} {rest}")}
    if year // 10 * 10 in decades:
        told += [(True, year // 10 * 10 - 1), (False, year // 10 * 10 + 9)]
    told += _in_office(f"{lead} {rest}")
    after = [one for is_later, one in told if is_later and one <= year]
    before = [one for is_later, one in told if not is_later and one >= year]
    return max(after, default=0), min(before, default=year + _FAR)


def _in_office(text: str) -> Iterator[tuple[bool, int]]:
    """The bounds of the term of a president whose administration a text names, each as told above."""
    for name in _ADMINISTRATION.findall(text):
        president = knowledge.find(name, "us_president")
        if president is not None:
            start = int(president.attributes["from"])
            yield True, start - 1
            yield False, int(president.attributes.get("to") or start + _TERM)


def _born(query: Query) -> int:
    """The year of birth that the article tells of somebody whom the stem names, by the age or the year; 0 without any.

    Nobody does anything before it.
    """
    year = years_in(query.key)[0]
    aged = [year - int(age) for age in _AGED.findall(query.own_text)]
    words = set(re.findall(r"\b[A-Z]\w{3,}", query.ask.stem))
    named = [one for one in query.text.mentions if one.kind == "person" and words & set(one.name.split())]
    places = {place[:2] for one in named for place in one.places}
    told = [
        int(found[1])
        for sentence in query.text.sentences
        if (sentence.block, sentence.number) in places
        for found in _BIRTH.finditer(sentence.text)
    ]
    return max((one for one in (*aged, *told) if one < year), default=0)


def _within(year: int) -> float:
    """How far off another year of the article may be: less the later it is, so that both are of one time."""
    return reach(year, _LEAST_REACH)


def _years_of_article(query: Query, year: int) -> set[int]:
    """Years of other sentences that are about something else: another verb."""
    clause = query.finding.clause
    verb = clause.verb.main.lemma if clause is not None else ""
    return {
        int(token.text)
        for sentence in query.text.sentences
        if (sentence.block, sentence.number) not in query.own
        and all(one.verb.main.lemma != verb for one in sentence.clauses)
        for token in sentence.tokens
        if is_year(token.text) and 0 < abs(int(token.text) - year) <= _REACH
    }


def _steps(query: Query, year: int, taken: set[int], room: int) -> list[int]:
    """Distances in years, growing: small for recent years and within a decade, larger for remote ones."""
    if room <= _IN_DECADE:
        return [step for step in range(2, _IN_DECADE) if {year - step, year + step}.isdisjoint(taken)]
    is_lone = is_year(query.key)  # "in early 1774" is told so exactly that years far off are absurd
    unit = 1 if year >= 1950 or not is_lone else 2 if year >= 1800 else 4
    distances = sorted(query.rng.sample(range(2, 16), _DRAWS) if is_lone else range(1, _DRAWS + 1))
    return [step * unit for step in distances if year - step * unit not in taken and year + step * unit not in taken]


def _merged(others: list[int], steps: list[int], year: int) -> list[int]:
    nearest = sorted(others, key=lambda one: abs(one - year))[:_FROM_ARTICLE]
    found: list[int] = []
    for one in (*nearest, *steps):
        if all(abs(one - other) > 1 for other in (*found, year)):
            found.append(one)
    return found


def _spread(below: list[int], above: list[int], query: Query) -> list[int]:
    """The first three with any number of them below the key, then the others of either side in turn, so that the key
    can be put at another place."""
    least, most = max(0, _WANTED - len(above)), min(_WANTED, len(below))
    low = query.rng.randint(least, most) if least <= most else most
    rest = below[low:], above[_WANTED - low :]
    first, second = rest[::-1] if 2 * low > _WANTED else rest
    turns = (one for pair in zip_longest(first, second) for one in pair if one is not None)
    return [*below[:low], *above[: _WANTED - low], *turns]


def _is_century(found: re.Match[str]) -> bool:
    """True for a century told by its hundreds: the early 1700s hold the 1710s; those of 2000 are mostly ten years."""
    return found[1].endswith("0") and int(found[1]) < _LATE // 10


def _decades(query: Query, found: re.Match[str]) -> Iterator[str]:
    """Decades beside a decade, centuries beside a century, none of which holds the key."""
    part = _PART.search(query.key)
    if part is not None and _is_century(found):
        yield from _parts_of_centuries(query, part)
        return
    number, step = int(found[1]), _CENTURY_IN_TENS if _is_century(found) else 1
    written = set(_DECADE.findall(query.own_text))
    held = {number - number % _CENTURY_IN_TENS} - {_LATE // 10}
    below, above = [number - step * times for times in (1, 2, 3)], [number + step, number + 2 * step]
    last = _LATE // 10 - 1 if step > 1 else _LAST_DECADE
    others = _spread([one for one in below if one not in held], [one for one in above if one <= last], query)
    for other in others:
        if str(other) not in written:
            yield query.key.replace(found[0], f"{other}0s")


def _parts_of_centuries(query: Query, found: re.Match[str]) -> Iterator[str]:
    """The beginning, middle or end of the key's century and of those beside it: whole ones are too far off."""
    at = int(found[2]) * len(PARTS_OF_TIME) + PARTS_OF_TIME.index(found[1])
    below = [at - step for step in _PARTS_OFF]
    above = [at + step for step in _PARTS_OFF if (at + step) // len(PARTS_OF_TIME) < _LATE // 100]
    for other in _spread(below, above, query):
        century, part = divmod(other, len(PARTS_OF_TIME))
        named = PARTS_OF_TIME[part]
        yield query.key.replace(found[0], f"{named}{'-' if named == 'mid' else ' '}{century}00s")


def _centuries(query: Query) -> Iterator[str]:
    found = _CENTURY.search(query.key)
    assert found is not None
    is_spelt = found[1].lower() in _NTH
    number = _NTH.index(found[1].lower()) + _FIRST_NTH if is_spelt else int(re.sub(r"\D", "", found[1]))
    written = {one.lower() for one in _CENTURY.findall(query.own_text)}
    least = _FIRST_NTH if is_spelt else 1
    below = [number - step for step in (1, 2, 3) if number - step >= least]
    above = [one for one in (number + 1, number + 2) if one <= _LAST_CENTURY]
    for other in _spread(below, above, query):
        name = _NTH[other - _FIRST_NTH] if is_spelt else _nth(other)
        if name not in written:
            yield query.key.replace(found[1], name)


def _nth(number: int) -> str:
    return f"{number}{'th' if 10 < number < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _dates(query: Query) -> Iterator[str]:
    """Other months, with another day where the key has one, of the same year."""
    found = _MONTH.search(query.key)
    assert found is not None
    number = MONTHS.index(found[1])
    below, above = list(range(number - 1, -1, -1)), list(range(number + 1, 12))
    written = set(_MONTH.findall(query.own_text))
    for other in _spread(below, above, query):
        if MONTHS[other] not in written:
            moved = query.key.replace(found[1], MONTHS[other])
            yield (
                _DAY.sub(lambda _: str(query.rng.randint(2, 28)), moved, count=1)
                if _DAY.search(_YEAR.sub("", query.key))
                else moved
            )
