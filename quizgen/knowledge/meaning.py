"""Who or what a name stands for, and which names must not stand side by side."""

from __future__ import annotations

import re

from quizgen.knowledge.entry import Entry
from quizgen.knowledge.memory import kept
from quizgen.knowledge.names import find, find_all, key
from quizgen.knowledge.tables import columns, entries, words

_GOVERNMENT = (
    r"(?:government|administration|authorities|leadership|leaders|regime|officials|state|military|army|people)"
)
_OF = re.compile(rf"^{_GOVERNMENT} of (?:the )?(?P<who>.+)$")
_BY = re.compile(rf"^(?P<who>.+?)(?:'s)? {_GOVERNMENT}$")

_STATES = ("country", "former_state", "uk_nation")
_PEOPLED = (*_STATES, "territory", "continent", "region")


def canonical(text: str) -> str:
    """The country or body that a name stands for in politics, else the name's usual form.

    Args:
        text: a name, alias, demonym, seat of government, or "the … government".

    Returns:
        The usual name with its article ("the United States"), or the text itself where nothing is known.
    """
    entry = _political(text) or _through_government(text) or find(text)
    return entry.shown if entry else text


def is_metonym(text: str) -> bool:
    """True if the text is a capital or seat that news writers put for a country or body."""
    return key(text) in _metonyms()


@kept
def same(a: str, b: str) -> bool:
    """True if two texts may mean one thing: alias, acronym, demonym, seat of government."""
    return key(a) == key(b) or not _meant(a).isdisjoint(_meant(b))


@kept
def related(a: str, b: str) -> bool:
    """True if two texts may mean one thing, or one a part, place or member of the other.

    A capital, which may mean its country, is no whole that another city lies in.
    """
    if same(a, b):
        return True
    if find(a, "city") is not None and find(b, "city") is not None:
        return False
    return not _wholes(a).isdisjoint(_meant(b)) or not _wholes(b).isdisjoint(_meant(a))


def demonym(country: str) -> str | None:
    """The adjective of a country, territory or continent: ``French`` for France; None if it is unknown."""
    entry = next((state for state in find_all(country) if state.kind in _PEOPLED), None)
    return next(iter(entry.values("demonym")), None) if entry else None


def country_of(word: str) -> str | None:
    """The country of an adjective or of a person's nationality, or None where it is none or several."""
    nation = _nation(word)
    return nation.shown if nation and nation.kind in _STATES else None


def _political(text: str) -> Entry | None:
    return _metonyms().get(key(text)) or find(text, "country") or _nation(text)


def _through_government(text: str) -> Entry | None:
    match = _OF.match(key(text)) or _BY.match(key(text))
    return _political(match["who"]) if match else None


def _nation(word: str) -> Entry | None:
    nations = _demonyms().get(key(word)) or _demonyms().get(key(word).removesuffix("s"), [])
    return nations[0] if len(nations) == 1 else None


@kept
def _meant(text: str) -> frozenset[tuple[str, str]]:
    found = [*find_all(text), _political(text), _through_government(text)]
    return frozenset((entry.kind, entry.name) for entry in found if entry)


@kept
def _wholes(text: str) -> frozenset[tuple[str, str]]:
    """What the things meant by a text are parts of, and what those are parts of."""
    found: set[tuple[str, str]] = set()
    waiting = [entry for kind, name in sorted(_meant(text)) if (entry := find(name, kind))]
    while waiting:
        for whole in _direct_wholes(waiting.pop()):
            if (whole.kind, whole.name) not in found:
                found.add((whole.kind, whole.name))
                waiting.append(whole)
    return frozenset(found)


@kept
def _bodies() -> dict[str, list[Entry]]:
    """The organisations that each member belongs to."""
    found: dict[str, list[Entry]] = {}
    for body in entries("organisation"):
        for member in body.values("members"):
            found.setdefault(member, []).append(body)
    return found


def _direct_wholes(entry: Entry) -> list[Entry]:
    bodies = list(_bodies().get(entry.name, ()))
    for column in columns(entry.kind):
        if column.whole:
            named = [find(name, kind) for name in entry.values(column.name) for kind in column.kinds]
            bodies += [whole for whole in named if whole]
    return bodies


@kept
def _metonyms() -> dict[str, Entry]:
    found = {key(word): find(row["means"]) for word, row in words("metonyms").items()}
    return {word: entry for word, entry in found.items() if entry}


@kept
def _demonyms() -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for state in (state for kind in _PEOPLED for state in entries(kind)):
        for word in state.values("demonym"):
            found.setdefault(key(word), []).append(state)
    return found
