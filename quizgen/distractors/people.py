"""Other people of the article beside somebody whom it names: of the time, the calling and the story asked about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizgen import knowledge
from quizgen.clauses import Mention, Text
from quizgen.distractors.article import WHY, others
from quizgen.distractors.callings import (
    MAX_NAME,
    acts,
    are_of_other_callings,
    calling_of,
    is_cited,
    is_for_saying,
    is_surely_person,
    titled,
)
from quizgen.distractors.eras import active, are_near, is_long_ago, is_named_near, office_in, role_in
from quizgen.distractors.kin import BY_FIRST_NAME, fits, is_person
from quizgen.distractors.model import Query
from quizgen.distractors.sexes import is_of_the_sex
from quizgen.quiz.model import Distractor

_NUMBERED = re.compile(r"(?<= [IVX])\.$")
_RULERS = frozenset({"us_president", "uk_prime_minister", "leader", "monarch", "pope"})
"""Beside somebody whom no table knows they are off the field, unless an office is spoken of."""
_CREATORS = frozenset({"scientist", "inventor", "explorer", "philosopher", "economist", "writer", "artist", "composer"})
"""Those who are spoken of by surname; a city may bear a ruler's."""
_OF_TALES = frozenset({"deity", "fictional_character"})
"""Beside them stand others like them, nobody who lived."""
_OF_STATE = frozenset({"politician", "official"})
_OF_CHURCH = frozenset({"religious reformer", "religious figure"})
"""Named once, they only tell of the time."""


@dataclass(frozen=True)
class _Asked:
    """What is asked of somebody, whoever is weighed for it.

    Attributes:
        calling: what the article calls the key.
        office: what the stem asks for the holder of.
        is_past: of a time long ago.
        is_saying: who says something.
        has_role: an office or calling is spoken of.
    """

    calling: str
    office: str
    is_past: bool
    is_saying: bool
    has_role: bool


def find(query: Query) -> Iterator[Distractor]:
    """Give other people of the article, the oftenest named first; for somebody of the tables where no office is asked.

    A surname stands beside surnames, a full name beside those that article or tables have in full or with a title.
    """
    is_office = query.entry is not None and bool(role_in(query.ask.stem))
    if query.kind != "person" or is_office or " and " in query.key or not _is_a_person(query):
        return
    single, asked = " " not in query.key, _asked(query)
    for mention in others(query, "person"):
        if single and " of " in mention.name:
            continue  # a king of Spain is not called Spain
        if _is_meant(mention, query, asked):
            shown = _surname(mention.name) if single else _in_full(mention)
            if (single or " " in shown) and not knowledge.title_word(shown):  # the Khan of "Genghis Khan"
                yield Distractor(text=shown, why=WHY)


def _asked(query: Query) -> _Asked:
    return _Asked(
        calling=calling_in(query),
        office=office_in(query.ask.stem),
        is_past=is_long_ago(query),
        is_saying=is_for_saying(query.finding.clause),
        has_role=bool(role_in(f"{query.ask.stem} {query.own_text}")),
    )


def _surname(name: str) -> str:
    """The last word of a name, of a ruler the whole: "James I"."""
    known = knowledge.find(name)
    return known.shown if known is not None and known.kind in BY_FIRST_NAME else name.split()[-1]


def _in_full(mention: Mention) -> str:
    """A surname alone with the first name that the tables have ("Magellan"), else with the title before it.

    A number keeps no full stop: "James I.".
    """
    name, with_title = _NUMBERED.sub("", mention.name), titled(mention)
    known = knowledge.find(name) if " " not in name else None
    is_meant = known is not None and (known.kind in _CREATORS or (bool(with_title) and is_person(known)))
    if known is not None and is_meant and known.name.endswith(f" {name}"):
        return known.name
    return with_title or name


def _is_meant(mention: Mention, query: Query, asked: _Asked) -> bool:
    """True for somebody of the time asked about who plays a part in what is told, of no other calling."""
    known = knowledge.find(mention.name)
    is_near = is_named_near(mention, query, is_dated=known is not None and active(known) is not None)
    if not (is_near or _is_of_its_circle(mention, query)):
        return False
    if not (is_surely_person(mention, query.text) and _fits(mention, query, asked) and _plays_a_part(mention, query)):
        return False
    if not asked.is_saying and is_cited(mention, query.text, may_be_witness=not asked.is_past):
        return False
    return not asked.is_past or not are_of_other_callings(asked.calling, calling_of(mention, query.text))


def _is_of_its_circle(mention: Mention, query: Query) -> bool:
    """True for two of the article alone who did something in its past, not too far apart: who knows when they lived?"""
    if query.entry is not None or knowledge.find(mention.name) is not None or query.in_present:
        return False
    return acts(mention, query.text) and are_near(mention, query)


def calling_in(query: Query) -> str:
    """What the article calls the key: "architect"; empty where it does not tell."""
    named = [one for one in query.text.mentions if query.key in one.forms]
    return next((role for one in named if (role := calling_of(one, query.text))), "")


def _plays_a_part(mention: Mention, query: Query) -> bool:
    """True unless the question is of a story, told in the present, and the article tells nothing of somebody there.

    The actors and the director of a film are none of its characters.
    """
    clause = query.finding.clause
    if clause is None or clause.verb.tense != "present" or clause.verb.perfect or clause.verb.progressive:
        return True
    return mention.name.split()[-1] in _told_now(query.text)


@lru_cache(maxsize=1)
def _told_now(text: Text) -> frozenset[str]:
    """The last words of whatever clauses in the present tell of: their subjects, and what is done to them."""
    clauses = (one for sentence in text.sentences for one in sentence.clauses if one.verb.tense == "present")
    told = (phrase for one in clauses for phrase in (one.subject, *(piece.phrase for piece in one.pieces)) if phrase)
    return frozenset(one.head.text for phrase in told for one in (phrase, *phrase.conjuncts))


def _is_a_person(query: Query) -> bool:
    """True unless the recogniser alone has the key for a person: a team, a song, a hall, half the name of a body."""
    named = [one for one in query.text.mentions if query.key in one.forms]
    if query.entry is not None or any(is_surely_person(one, query.text) for one in named):
        return True
    names = [one.name for one in named] or [query.key]
    return any(" " in name and len(name.split()) <= MAX_NAME and not _ends_in_noun(name) for name in names)


def _ends_in_noun(name: str) -> bool:
    """True for a name that ends in a noun that tells what it names: "Laird Hall", "the Award"."""
    return knowledge.noun_class(name.split()[-1].lower()) not in {None, "person"}


def _fits(mention: Mention, query: Query, asked: _Asked) -> bool:
    known = knowledge.find(mention.name)
    if not _OF_TALES.isdisjoint(one.kind for one in (known, query.entry) if one is not None):
        return known is not None and query.entry is not None and query.entry.kind == known.kind
    if known is None:
        is_of_office = not asked.office or asked.office in calling_of(mention, query.text).lower()
        return is_of_office and is_of_the_sex(mention.name, query)
    role = known.attributes.get("role")
    rules = known.kind in _RULERS or role in _OF_STATE or (role in _OF_CHURCH and mention.count == 1)
    is_ruler = query.entry is not None and (query.entry.kind in _RULERS or query.entry.kind == "public_figure")
    is_off_field = rules and not is_ruler and not asked.has_role
    return fits(known, query) and not is_off_field
