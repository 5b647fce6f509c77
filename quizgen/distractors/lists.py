"""Keys that list two or three named things of one kind: others of it in the places of the first and the last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Phrase
from quizgen.distractors import article, kin, people
from quizgen.distractors.changes import is_told
from quizgen.distractors.fitness import clash, is_fit
from quizgen.distractors.model import Query
from quizgen.knowledge import Entry
from quizgen.quiz.model import Distractor

_ONE = r"(?:(?! and )[^,])+"
_LIST = re.compile(rf"(?P<first>{_ONE})(?P<between>, {_ONE})?,? and (?P<last>{_ONE})")
_WHY = "others of the same kind"
_TITLE = re.compile(r"[A-Z][a-z]+s (?=[A-Z])")
"""A title before all names: "Presidents Adams and Monroe"."""
_CLOSED = frozenset({"person", "country", "city", "place", "organisation", "event"})
"""Classes of named things: of which of them something is so, a sentence says in full."""


def find(query: Query) -> Iterator[Distractor]:
    """Give the list with the first changed, with the last changed, and with both, each name in two of the four options.

    So no option shares more names with the rest than another does.
    """
    title = _title(query.key)
    query = replace(query, ask=replace(query.ask, key=query.key.removeprefix(title)))
    found, phrase = _LIST.fullmatch(query.key), query.ask.phrase
    if found is None or phrase is None or _is_named_in_stem(query) or _may_be_longer(query):
        return
    whole = {name: _in_full(name, query) for name in _names(query.key)}
    first, last = (_others(found[end], whole, phrase, query) for end in ("first", "last"))
    one = next(iter(first), "")
    two = next((each for each in last if one and not clash(one, each)), "")
    for names in ((one, found["last"]), (found["first"], two), (one, two)) if two else ():
        yield Distractor(text=f"{title}{_listed(query.key, found, *names)}", why=_WHY)


def _title(key: str) -> str:
    """The title that stands before all names of a list, with its space; empty where there is none."""
    found = _TITLE.match(key)
    return found[0] if found is not None and knowledge.is_role(found[0].strip().lower().removesuffix("s")) else ""


def _may_be_longer(query: Query) -> bool:
    """True for fields, wares and the like of something that is so: what is used in some may be used in others too."""
    clause = query.finding.clause
    classes = {knowledge.kind_of(one).word_class for name in _names(query.key) for one in knowledge.find_all(name)[:1]}
    return clause is not None and clause.verb.tense == "present" and not classes & _CLOSED


def _is_named_in_stem(query: Query) -> bool:
    """True if the stem names one of the things: the others would be easy to strike."""
    return any(name in query.ask.stem for name in _names(query.key))


def _names(key: str) -> list[str]:
    return re.split(r",? and |, ", key)


def _listed(key: str, found: re.Match[str], first: str, last: str) -> str:
    """The list with other names at its ends."""
    return f"{first}{key[found.end('first') : found.start('last')]}{last}"


def _others(name: str, whole: dict[str, str], phrase: Phrase, query: Query) -> list[str]:
    """Kin of one of the listed things, which are given with their names in full, the nearest first.

    None of them is named by the question's own sentences.
    """
    entry = _entry(whole[name], list(whole.values()))
    if entry is None:
        return []
    part = replace(query, ask=replace(query.ask, key=name, phrase=replace(phrase, conjuncts=())))
    by_surname = kin.is_person(entry) and " " not in name
    sought = replace(part, ask=replace(part.ask, key=entry.name)) if by_surname else part
    found = [one.text for source in (article.find, people.find, kin.find) for one in source(sought)]
    known = {one: other for one in found if (other := knowledge.find(one, entry.kind)) is not None}
    near = {kin.like_key(other, part): other for other in known.values()} if by_surname else known
    fit = [one for one in near if is_fit(one, part) and not is_told(query, one)]
    return sorted(fit, key=lambda one: -knowledge.likeness(entry, near[one]))


def _in_full(name: str, query: Query) -> str:
    """A surname with the first name that the article has: two of the tables may bear it."""
    named = (one for one in query.text.mentions if one.kind == "person" and name in one.forms and " " in one.name)
    return next((one.name for one in named if " " not in name), name)


def _entry(name: str, names: Sequence[str]) -> Entry | None:
    """The thing that a name of a list means, which is of a kind that all its names are of; a surname alone will do."""
    kinds = dict.fromkeys(one.kind for each in names for one in knowledge.find_all(each)[:1])
    kind = next((kind for kind in kinds if all(knowledge.find(each, kind) is not None for each in names)), None)
    return knowledge.find(name, kind) if kind is not None else None
