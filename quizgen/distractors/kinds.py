"""Compounds of no set: other kinds of the noun that they end in, of which the first half is of the same class."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.knowledge.memory import kept
from quizgen.knowledge.tables import read, split

_ENOUGH = 3
"""So many make a set to choose from."""
_WIDE = frozenset(
    "animal bird cereal chemical crop drink fish food fruit gas grain insect mammal meat metal mineral plant "
    "tree vegetable".split()
)
"""Nouns for many of their class: wheat stands beside rice, not beside crops."""
_Kind = tuple[str, str]
"""The noun that compounds end in, and the class of what stands before it."""


def kinds_like(term: str) -> list[str]:
    """Kinds of the noun that a compound ends in, of one set, before which stand nouns of the class of its first.

    Args:
        term: in the singular, of no set itself: "goat farmer" gives "pig farmer", but no "wheat farmer", and "crop
            farmer" gives none.
    """
    kind = _kind(term) if term.split()[0] not in _WIDE else None
    return [one for one in _kinds().get(kind, []) if one != term] if kind is not None else []


def _kind(term: str) -> _Kind | None:
    before, _, head = term.rpartition(" ")
    noun = before if " " not in before else ""
    entry = knowledge.find(noun) if noun.islower() else None
    named = knowledge.noun_class(noun) or (knowledge.kind_of(entry).word_class if entry is not None else None)
    return (head, named) if named is not None else None


@kept
def _kinds() -> dict[_Kind, list[str]]:
    """Of the compounds of each set that end in one noun, those before whose noun three or more of one class stand."""
    found: dict[_Kind, list[str]] = {}
    for row in read("words/siblings"):
        of_row: dict[_Kind, list[str]] = {}
        for term in split(row["words"]):
            if (kind := _kind(term)) is not None:
                of_row.setdefault(kind, []).append(term)
        for kind, terms in of_row.items():
            if len(terms) >= _ENOUGH:
                found.setdefault(kind, terms)
    return found
