"""People of the tables beside somebody of the past whom only the article knows: of one calling, time and country."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from quizgen import knowledge
from quizgen.distractors.eras import active, dated
from quizgen.distractors.model import Query
from quizgen.distractors.people import calling_in
from quizgen.distractors.sexes import is_of_the_sex
from quizgen.knowledge import Entry
from quizgen.quiz.model import Distractor

_RECENT = 1990
"""Whoever does something later stands beside nobody of renown: a biologist in the news is no Darwin."""
_LIMIT, _AFTER, _PRIME = 8, 10, 20
_SCHOLARS = frozenset({"professor", "doctor", "dr", "scientist", "researcher", "scholar", "lecturer", "academic"})
"""Callings that tell of no field."""
_IN_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")
"""A capital within a sentence."""
_FIELDS = {
    "mathematician": "mathematics", "physicist": "physics", "astrophysicist": "astronomy", "astronomer": "astronomy",
    "chemist": "chemistry", "biochemist": "chemistry", "biologist": "biology", "botanist": "biology",
    "zoologist": "biology", "naturalist": "biology", "geneticist": "biology", "microbiologist": "biology",
    "physician": "medicine", "surgeon": "medicine", "psychologist": "psychology", "psychiatrist": "psychology",
    "psychoanalyst": "psychology", "geologist": "geology", "anthropologist": "anthropology",
    "archaeologist": "archaeology", "linguist": "linguistics", "programmer": "computing",
}  # fmt: skip
"""Those who study something, by the field that the table of scientists has."""
_KINDS = {
    "inventor": "inventor", "explorer": "explorer", "navigator": "explorer", "astronaut": "astronaut",
    "philosopher": "philosopher", "economist": "economist", "writer": "writer", "author": "writer",
    "novelist": "writer", "poet": "writer", "playwright": "writer", "painter": "artist", "sculptor": "artist",
    "composer": "composer",
}  # fmt: skip
_ROLES = {
    "senator": "politician", "congressman": "politician", "politician": "politician", "general": "military leader",
    "admiral": "military leader", "activist": "activist", "actor": "actor", "actress": "actor", "comedian": "comedian",
    "singer": "musician", "musician": "musician", "guitarist": "musician", "rapper": "musician",
}  # fmt: skip
"""Callings by the role that the table of public figures has."""
_OF_SCIENCE = frozenset({"scientist"})
_OF_STATES = frozenset({"politician", "military leader"})
_FORMS = {"novelist": "novel", "poet": "poetry", "playwright": "drama"}


def find(query: Query) -> Iterator[Distractor]:
    """Give those who did such things at the time, at home first; none of them is the answer, who is in no table."""
    if query.kind != "person" or query.entry is not None or " " not in query.key or " and " in query.key:
        return
    year = dated(query)
    if year is None or year > _RECENT:
        return
    calling, home = calling_in(query).lower(), _home(query)
    pool = _pool(calling) or (_of_field(query) if not calling or calling in _SCHOLARS else [])
    pool = [one for one in pool if _was_there(one, year) and is_of_the_sex(one.name, query) and " " in one.name]
    pool = [one for one in pool if one.kind in _OF_SCIENCE or _is_at_home(one, home)]
    query.rng.shuffle(pool)
    pool.sort(key=lambda one: (home not in one.values("country"), _distance(one, year)))
    for other in pool[:_LIMIT]:
        yield Distractor(text=other.name, why="another of that calling and time")


def _pool(calling: str) -> list[Entry]:
    """Those of the tables who are of a calling, the last of its words that tells one."""
    for word in reversed(re.findall(r"[a-z]+", calling.lower())):
        if word in _FIELDS:
            return [one for one in knowledge.entries("scientist") if one.attributes.get("field") == _FIELDS[word]]
        if word in _KINDS:
            return [one for one in knowledge.entries(_KINDS[word]) if _is_of_form(one, word)]
        if word in _ROLES:
            return [one for one in knowledge.entries("public_figure") if one.attributes.get("role") == _ROLES[word]]
    return []


def _of_field(query: Query) -> list[Entry]:
    """Those of the one science that the title names, or a name in the question's own sentences.

    "The Institute for Mathematics" does, "the makers of the medicine" are of any calling.
    """
    words = {*re.findall(r"[a-z]+", query.text.title.lower()), *map(str.lower, _IN_NAME.findall(query.own_text))}
    said = words & set(_FIELDS.values())
    field = next(iter(said)) if len(said) == 1 else ""
    return [one for one in knowledge.entries("scientist") if field and one.attributes.get("field") == field]


def _was_there(entry: Entry, year: float) -> bool:
    """True for somebody who was grown, and not long dead."""
    span = active(entry)
    return span is not None and span[0] <= year <= span[1] + _AFTER


def _is_of_form(writer: Entry, calling: str) -> bool:
    """True unless somebody is known to write something else than the calling tells."""
    form = writer.attributes.get("form", "")
    return calling not in _FORMS or not form or _FORMS[calling] in form


def _home(query: Query) -> str:
    """The country of which somebody is by the question's own sentences: "French painter", "of Idaho"; else empty."""
    name = re.escape(query.key.split()[-1])
    before = re.search(rf"\b([A-Z]\w+)(?:-born)? (?:[a-z-]+ ){{0,3}}(?:[A-Z][\w.-]* ){{0,3}}{name}\b", query.own_text)
    behind = re.search(rf"\b{name},? (?:of|from) (?:the )?([A-Z]\w+(?: [A-Z]\w+)?)", query.own_text)
    called = re.search(rf"\b{name}, (?:an?|the) (?:[a-z-]+ ){{0,2}}([A-Z]\w+)", query.own_text)
    for place in (one[1] for one in (before, behind, called) if one is not None):
        if knowledge.find(place, "us_state") is not None:
            return "United States"
        entry = knowledge.find(place, "country")
        found = entry.name if entry is not None else knowledge.country_of(place)
        if found:
            return found.removeprefix("the ")
    return ""


def _is_at_home(entry: Entry, home: str) -> bool:
    """True for somebody of the country; where none is told, for whoever did not serve one."""
    return home in entry.values("country") if home else entry.attributes.get("role") not in _OF_STATES


def _distance(entry: Entry, year: float) -> float:
    """How far a year lies from somebody's best ones."""
    span = active(entry)
    return abs(span[0] + _PRIME - year) if span is not None else math.inf
