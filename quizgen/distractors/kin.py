"""Named things of the same kind that stand near the key in the tables."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen import knowledge
from quizgen.distractors.eras import is_of_the_country, is_of_the_time
from quizgen.distractors.model import Query
from quizgen.knowledge import Entry
from quizgen.quiz.model import Distractor

_LIMIT = 12
_SHUFFLED = 4
"""So many of the nearest are equally good; their order is left to chance, so that not every quiz has the same."""
_GROUPS = ("field", "group")
_MIXED = frozenset({"organisation", "prize"})
"""Kinds whose groups are too small, or of which another is tempting all the same."""
KINDS_WITHOUT_KIN = frozenset({"continent"})
"""Too few to choose from: most of them are absurd beside a given one."""


def find(query: Query) -> Iterator[Distractor]:
    """Give kin of the key: presidents for a president, neighbours of the same weight for a country."""
    entry = query.entry
    if entry is None or entry.kind in KINDS_WITHOUT_KIN:
        return
    near = [other for other in knowledge.kin(entry, _LIMIT) if fits(other, query)]
    head, tail = near[:_SHUFFLED], near[_SHUFFLED:]
    query.rng.shuffle(head)
    noun = knowledge.kind_of(entry).noun
    for other in (*head, *tail):
        yield Distractor(text=like_key(other, query), why=f"another {noun}")


def fits(other: Entry, query: Query) -> bool:
    """True for things of one group; for people if they are of the time and the country asked about."""
    if is_person(other):
        return is_of_the_time(other, query) and is_of_the_country(other, query)
    return query.entry is None or all(
        other.attributes.get(column) == query.entry.attributes[column]
        for column in _GROUPS
        if column in query.entry.attributes and query.entry.kind not in _MIXED
    )


def is_person(entry: Entry) -> bool:
    """True for an entry of a kind of people."""
    return knowledge.kind_of(entry).word_class == "person"


def like_key(other: Entry, query: Query) -> str:
    """The name as the key has its own: with the same article or none, by surname alone."""
    if is_person(other) and " " not in query.key and other.attributes.get("surname") != "none":
        return other.attributes.get("surname") or other.name.split()[-1]
    article = query.key.split()[0].lower()
    if not other.name[:1].islower():
        return other.shown
    if article in {"a", "an"}:
        return f"{'an' if other.name[0] in 'aeiou' else 'a'} {other.name}"
    return f"the {other.name}" if article == "the" else other.name
