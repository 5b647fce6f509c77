"""Named things of the same kind that stand near the key in the tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import PLACES
from quizgen.distractors.eras import (
    are_of_one_time,
    exists_then,
    is_of_nations,
    is_of_one_age,
    is_of_the_country,
    is_of_the_time,
)
from quizgen.distractors.model import Query
from quizgen.distractors.regions import IN_ENGLISH, WHOLE, continents_in, is_near_country, is_of_the_part
from quizgen.distractors.sexes import is_of_the_sex
from quizgen.distractors.support import is_named
from quizgen.knowledge import Entry
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.quiz.model import Distractor
from quizgen.quiz.sounds import indefinite

_LIMIT, _SEARCHED = 12, 40
_SHUFFLED = 4
"""So many of the nearest are equally good; their order is left to chance, so that not every quiz has the same."""
_OF_A_COUNTRY = frozenset({"leader", "monarch", "writer", "public_figure"})
_NAMED_WITH = frozenset({"process", "planet", "star", "region", "language"})
"""What an article that names no other of them speaks of by itself: the Earth, the Sun, dialysis, Asia Minor."""
_CALLED = re.compile(r"\b(?:known as|called|named)\b")
_GROUPS = ("field", "group", "family", "branch")
_OF_ELEMENTS = ("family",)
"""The columns of the periodic table are too short to choose from: beside iron stand other metals, not osmium alone."""
_INITIALS = re.compile(r"[A-Z]+\d*(?:[a-z][A-Z]+)?")
_KINDS_OF_BODIES = (
    frozenset({"parliament", "court", "agency", "bank"}),
    frozenset({"international", "union", "alliance", "court"}),
)
_FIELDS_OF_BODIES = (
    frozenset({"politics", "economy"}),
    frozenset({"politics", "law", "defence"}),
    frozenset({"health", "children", "aid"}),
    frozenset({"food", "aid"}),
    frozenset({"refugees", "children", "aid", "rights"}),
    frozenset({"culture", "children", "rights"}),
)
"""Bodies that do like things, in a state or among states: none that helps refugees fights a disease."""
_FIELDS_BESIDE = {"drugs": frozenset({"health", "law"})}
"""Fields of bodies that are few: others stand beside them, not they beside the others."""
_OF_GOVERNMENT = frozenset({"politics", "law", "economy", "defence"})
"""Fields of bodies of one state that stand beside those of another sort: a parliament, a court, a bank, a ministry."""
_HELPING = frozenset({"health", "children", "food", "refugees", "aid", "rights", "environment"})
"""Fields in which charities and bodies of states do the same."""
_FIELDS_OF_AGENCIES = (
    frozenset({"health", "environment", "science"}),
    frozenset({"science", "space"}),
    frozenset({"security", "defence", "law"}),
    frozenset({"economy", "politics", "culture", "law"}),
)
"""What agencies of one state are taken for one another by: no bureau of detectives approves drugs."""
_POWERS = {
    "parliament": re.compile(
        r"\b(?:pass|approv|enact|(?:re)?authori[sz]|legislat|ratif|repeal|adopt)(?:e?s|e?d|ing|ion|\b)|\b(?:bill|law)s?\b"
    ),
    "court": re.compile(r"\b(?:rul(?:e[sd]?|ings?)|heard|hears?|overturn\w*|sentenc\w+|str(?:uck|ikes?) down)\b"),
}
"""What a body of one type alone has the power to do: no ministry passes a law."""
_OF_ONE_CULTURE = (("Europe",), ("South America",), ("North America",))
"""Continents whose writers are read beside one another; of Asia's only those of neighbours are."""
_NAMED_AFTER = frozenset(
    {"Department", "Ministry", "Office", "Court", "Organization", "Programme", "Council", "Bank", "Foundation"}
)
_SORTS = ("court", "bank", "party", "parliament", "charity", "agency")
_IN_FORCE = re.compile(
    r"\b(?:(?:what|which \w+)(?: \w+)? passed|was (?:passed|enacted|signed into law))\b", re.IGNORECASE
)
_MIXED = frozenset({"prize", "law"})
"""Kinds whose groups are too small, or of which another is tempting all the same."""
BY_FIRST_NAME = frozenset({"monarch", "pope"})
"""Those whose last word is no surname: Peter the Great, Shah Jahan, Louis XIV."""
_SPREADING = frozenset({"pandemic", "epidemic", "outbreak"})
_LINE = 150
"""Years in which rulers of one realm are taken for one another."""
_WORLD_WAR = re.compile("World War ")
KINDS_WITHOUT_KIN = frozenset({"continent", "physical_quantity", "landmark"})
"""Too few to choose from, or too far apart: most of them are absurd beside a given one."""


def find(query: Query) -> Iterator[Distractor]:
    """Give kin of the key: presidents for a president, neighbours of the same weight for a country."""
    entry = query.entry
    if entry is None or entry.kind in KINDS_WITHOUT_KIN or _is_one_of_a_kind(entry):
        return
    if entry.kind == "disease" and query.key.lower().startswith("the "):
        return  # "the plague" is said as no other is
    if entry.kind == "country" and _is_of_a_disease(query):
        return
    if entry.kind == "law" and _IN_FORCE.search(query.ask.stem):
        return  # every law was passed
    is_place = knowledge.kind_of(entry).word_class in PLACES
    # of a place all: the world's capitals stand before the other cities of a capital's country
    others = knowledge.kin(entry, None if is_place else _SEARCHED)
    near = [other for other in others if fits(other, query) and _is_of_the_field(other, entry)]
    if is_place and entry.kind != "star" and _CALLED.search(query.ask.stem):
        return  # another name of a place is no other place; of a star it is the name that is asked for
    if entry.kind in _NAMED_WITH and not is_named(query, *(one.name for one in near)):
        return
    near = _like_named(near, query)[:_LIMIT]
    head, tail = near[:_SHUFFLED], near[_SHUFFLED:]
    query.rng.shuffle(head)
    noun = knowledge.kind_of(entry).noun
    for other in (*head, *tail):
        yield Distractor(text=like_key(other, query), why=f"another {noun}")


def _is_of_a_disease(query: Query) -> bool:
    """True for what a disease did, which it does in other countries as well, unless it was the first time."""
    clause = query.finding.clause
    noun = clause.subject.head.lemma if clause is not None else ""
    return (knowledge.noun_class(noun) == "disease" or noun in _SPREADING) and "first" not in query.ask.stem.split()


def _is_one_of_a_kind(body: Entry) -> bool:
    """True for a union of states for all purposes: what the United Nations do is done by no other like them."""
    is_of_states = body.attributes.get("type") in {"international", "union"}
    return is_of_states and body.attributes.get("field") == "politics" and "part_of" not in body.attributes


def _like_named(near: list[Entry], query: Query) -> list[Entry]:
    """Those first that end as the key does in a word of the stem, and bodies that are named as it is.

    Where the stem asks for a kind of something, those alone that end in it.

    Else the key alone would repeat the stem; a department stands beside departments.
    """
    if query.entry is not None and query.entry.kind == "prize":
        founder = query.entry.name.split()[0]
        like = [one for one in near if _is_like_prize(one, query.entry)]
        return sorted(like, key=lambda one: one.name.split()[0] != founder)
    if _WORLD_WAR.match(query.key):
        return sorted(near, key=lambda one: not any(map(_WORLD_WAR.match, one.aliases)))
    last = query.key.split()[-1].lower()
    if query.ask.frame in {"kind", "class"}:
        return [one for one in near if one.name.split()[-1].lower() == last]
    if last in query.ask.stem.lower().split() and (query.entry is None or query.entry.kind != "period"):
        return sorted(near, key=lambda one: one.name.split()[-1].lower() != last)
    if query.entry is not None and query.entry.kind == "organisation":
        sorts = set(query.entry.name.split()) & _NAMED_AFTER
        return sorted(near, key=lambda one: sorts.isdisjoint(one.name.split())) if sorts else near
    return near


def _is_like_prize(other: Entry, key: Entry) -> bool:
    """True for a prize of one founder ("Nobel …") or of one field."""
    field = key.attributes.get("field")
    return other.name.split()[0] == key.name.split()[0] or (bool(field) and other.attributes.get("field") == field)


def fits(other: Entry, query: Query) -> bool:
    """True for things of one group; for people if they are of the time and the country asked about."""
    if is_person(other) and not is_of_the_sex(other.name, query):
        return False
    if other.kind == "country" and query.entry is not None and query.entry.kind == "country":
        continents = continents_in(query.ask.stem)
        is_there = is_of_nations(query) or is_named(query, other.name)
        is_there &= not continents or not continents.isdisjoint(other.values("continent"))
        return is_there and is_near_country(other, query.entry) and is_of_the_part(other, query)
    if query.entry is not None and query.entry.kind == other.kind and other.kind in WHOLE:
        is_near = is_of_the_part(other, query) and is_of_one_age(other, query.entry)
        return is_near and other.attributes.get("field") == query.entry.attributes.get("field")
    if is_person(other) and other.kind != "fictional_character":
        is_near = _are_neighbours(other, query) or (not is_of_nations(query) and is_named(query, other.name))
        at_home = is_of_the_country(other, query) and is_near
        return at_home and (is_of_the_time(other, query) or _is_of_the_line(other, query.entry))
    if query.entry is not None and query.entry.kind == other.kind == "organisation":
        return _is_there(other, query.entry) and exists_then(other, query) and _is_like_body(other, query)
    if query.entry is not None and other.kind == "former_state":
        return other.shares("region", query.entry) and are_of_one_time(other, query)
    if query.entry is not None and query.entry.kind == other.kind == "substance":
        return other.attributes.get("type") == query.entry.attributes.get("type")
    if query.entry is not None and not (is_of_one_age(other, query.entry) and _is_of_one_state(other, query.entry)):
        return False
    return query.entry is None or all(
        other.attributes.get(column) == query.entry.attributes[column]
        for column in (_OF_ELEMENTS if query.entry.kind == "element" else _GROUPS)
        if column in query.entry.attributes and query.entry.kind not in _MIXED
    )


def _are_neighbours(one: Entry, query: Query) -> bool:
    """True unless somebody and the key are of two parts of the world: a ruler of no great power, before 1500 any ruler,
    or writers not both in English.
    """
    other = query.entry
    if other is None or not {one.kind, other.kind} <= _OF_A_COUNTRY:
        return True
    is_writer = "writer" in {one.kind, other.kind}
    names = [next(iter((*each.values("country"), *each.values("realm"))), "") for each in (one, other)]
    if names[0] == names[1] or (is_writer and set(names) <= IN_ENGLISH):
        return True
    homes = [knowledge.find(name, "country") or knowledge.find(name, "former_state") for name in names]
    known = [home for home in homes if home is not None]
    if len(known) < len(names) or (is_writer and any(home.kind != "country" for home in known)):
        return not is_writer and is_of_nations(query)
    parts = [home.values("continent")[:1] or home.values("region")[:1] for home in known]
    if is_writer and parts[0] not in _OF_ONE_CULTURE:
        return known[0].attributes.get("subregion") == known[1].attributes.get("subregion")
    if not is_writer and is_of_nations(query) and all(home.attributes.get("tier") == "1" for home in known):
        return True
    return parts[0] == parts[1]


def _is_of_the_line(other: Entry, key: Entry | None) -> bool:
    """True for rulers of one realm who lived within a few lives: who knows which of them it was?"""
    if key is None or not other.kind == key.kind == "monarch" or not other.shares("realm", key):
        return False
    starts = [one.attributes.get("from") for one in (other, key)]
    return all(starts) and abs(float(starts[0] or 0) - float(starts[1] or 0)) <= _LINE


def _is_of_one_state(other: Entry, key: Entry) -> bool:
    """True unless the tables tell that two laws are of two countries."""
    return "law" not in {other.kind, key.kind} or other.attributes.get("country") == key.attributes.get("country")


def _is_of_the_field(other: Entry, key: Entry) -> bool:
    """True unless the tables tell that two people work in two fields; scholars of antiquity, undated, knew many."""
    if _is_ancient(other) and _is_ancient(key):
        return True
    fields = {one.attributes["field"] for one in (other, key) if is_person(one) and "field" in one.attributes}
    return len(fields) <= 1


def _is_ancient(entry: Entry) -> bool:
    """True for a scholar whom the tables do not date; a physician is known as one."""
    is_undated = "born" not in entry.attributes and "died" not in entry.attributes
    return entry.kind == "scientist" and is_undated and entry.attributes.get("field") != "medicine"


def _is_there(other: Entry, key: Entry) -> bool:
    """True for bodies of one state; armed movements are known all over the world."""
    return _state(other) == _state(key) or {one.attributes.get("type") for one in (other, key)} == {"movement"}


def _is_like_body(other: Entry, query: Query) -> bool:
    """True for a body of a like sort; among states also of a like field, and of the world or the same part of it.

    Where the stem asks for a sort ("Which court …"), of that sort alone.
    """
    key = query.entry
    asked = next((sort for sort in _SORTS if f"which {sort} " in query.ask.stem.lower()), None)
    if key is None or (asked is not None and other.attributes.get("type") != asked):
        return False
    mine, wanted = ({one.attributes.get("type", "")} for one in (other, key))
    if mine != wanted and any(_POWERS[one].search(query.ask.stem) for one in wanted & _POWERS.keys()):
        return False
    fields = {one.attributes.get("field", "") for one in (other, key)}
    is_helper = mine | wanted == {"international", "charity"} and fields <= _HELPING
    if mine != wanted and not is_helper and not any(mine | wanted <= sort for sort in _KINDS_OF_BODIES):
        return False
    if _state(key):
        if mine != wanted and not fields <= _OF_GOVERNMENT:
            return False
        is_agency = mine | wanted == {"agency"}
        return not is_agency or len(fields) == 1 or any(fields <= group for group in _FIELDS_OF_AGENCIES)
    is_here = other.attributes.get("region", "") in {"", key.attributes.get("region", "")}
    is_beside = other.attributes.get("field") in _FIELDS_BESIDE.get(key.attributes.get("field", ""), ())
    return is_here and (is_beside or len(fields) == 1 or any(fields <= group for group in _FIELDS_OF_BODIES))


def _state(body: Entry) -> str:
    """The country that a body belongs to; empty for an international one: a foreign parliament tempts nobody."""
    seen, at = set(), body
    while at.name not in seen:
        seen.add(at.name)
        whole = next(iter(at.values("part_of")), "")
        found = knowledge.find(whole, "country") or knowledge.find(whole, "organisation") if whole else None
        if found is None or found.kind == "country":
            return found.name if found is not None else whole
        at = found
    return ""


def is_person(entry: Entry) -> bool:
    """True for an entry of a kind of people."""
    return knowledge.kind_of(entry).word_class == "person"


def like_key(other: Entry, query: Query) -> str:
    """The name as the key has its own: with the same article or none, by surname alone."""
    if other.kind in BY_FIRST_NAME and " " not in query.key:
        return other.shown
    if is_person(other) and " " not in query.key:
        return other.attributes.get("surname") or other.name.split()[-1]
    if other.kind == "organisation":
        return _name_like(other, query.key)
    if other.kind == "star":
        return _designation_like(other, query.key)
    article = query.key.split()[0].lower()
    if article == "the" and other.kind == "company" and other.name.split()[-1] == query.key.split()[-1]:
        return f"the {other.name}"  # "the Edison Company", "the Bell Company"
    if other.kind == "war" and _WORLD_WAR.match(query.key):
        return next((one for one in other.aliases if _WORLD_WAR.match(one)), other.shown)
    if not other.name[:1].islower():
        return other.shown
    if article in INDEFINITE:
        return f"{indefinite(other.name)} {other.name}"
    return f"the {other.name}" if article == "the" else other.name


def is_initials(text: str) -> bool:
    """True for the initials of a name, one letter of which may be small, a number behind: "WHO", "DfT", "G7"."""
    return len(text) > 1 and _INITIALS.fullmatch(text) is not None


def _name_like(body: Entry, key: str) -> str:
    """The name of a body: its initials beside initials, else in full, where the tables know both."""
    wants = is_initials(key.split()[-1])
    names = [one for one in (body.name, *body.aliases) if is_initials(one) == wants]
    name = body.name if not names or body.name in names else names[0]
    is_long = name != body.name and " " in name
    return f"the {name}" if is_long or body.attributes.get("article") == "the" else name


def _designation_like(star: Entry, key: str) -> str:
    """The star's letter in its constellation beside such a one, else its name."""
    constellation = key.split()[-1]
    return next((one for one in star.aliases if " " in key and one.split()[-1] == constellation), star.shown)
