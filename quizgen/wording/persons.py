"""Somebody or something: persons, people and bodies, by what a phrase names or by the class of its noun."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.clauses import Phrase

PARTIES = knowledge.ACTING | {"country"}
"""Kinds of names for those who decide for themselves."""


def is_person(phrase: Phrase) -> bool:
    """True for a person or persons: a name of one, or a noun that the tables class so."""
    return phrase.kind == "person" or knowledge.noun_class(phrase.head.lemma.lower()) == "person"


def is_people(phrase: Phrase) -> bool:
    """True for persons, or for a people or group of them."""
    return phrase.kind in knowledge.PEOPLE or knowledge.is_people(phrase.head.lemma)


def can_act(phrase: Phrase) -> bool:
    """True for whoever can do something of their own: persons, groups of them and bodies."""
    return phrase.kind in knowledge.ACTING or knowledge.noun_class(phrase.head.lemma) in knowledge.ACTING
