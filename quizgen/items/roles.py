"""The roles that the parts of a fact play, and those of what it tells of a date."""

from __future__ import annotations

from quizgen.facts.dates import happening
from quizgen.facts.model import Fact


def roles_of(fact: Fact) -> dict[str, str]:
    """The words of each role; whatever a fact asks for, what its clause says to have happened in a year is among them.

    A fact with a context says nothing of its own.
    """
    told = happening(fact.clause) if fact.clause is not None and not fact.context else ()
    return {**dict(told), **dict(reversed(fact.parts))}
