"""Other continents, where something that happened once is told of one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen import knowledge
from quizgen.distractors.model import Query
from quizgen.distractors.support import is_named
from quizgen.quiz.model import Distractor

_ASKED = re.compile(r"\b[Ii]n which continent\b")
_ONCE = frozenset("originate begin start evolve debut bear die found invent domesticate".split())
"""What happens in one place: something may arrive, appear, be discovered or live on several continents."""
_FIRST = re.compile(r"\bfirst\b")
_HARDLY = frozenset({"Antarctica", "Oceania"})
"""Where few things that are told of happened."""


def find(query: Query) -> Iterator[Distractor]:
    """Give the other continents, those first that the article names."""
    clause, entry = query.finding.clause, query.entry
    if entry is None or entry.kind != "continent" or clause is None or not _ASKED.search(query.ask.stem):
        return
    is_once = clause.verb.main.lemma in _ONCE or _FIRST.search(query.ask.stem)
    if query.in_present or not is_once:
        return
    others = [one for one in knowledge.entries("continent") if one != entry and one.name not in _HARDLY]
    query.rng.shuffle(others)
    for other in sorted(others, key=lambda one: not is_named(query, one.name)):
        yield Distractor(text=other.name, why="another continent")
