"""Named things of the same kind that stand near the key in the tables."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen import knowledge
from quizgen.distractors.model import Query
from quizgen.quiz.model import Distractor

_LIMIT = 12
_SHUFFLED = 5
"""So many of the nearest are equally good; their order is left to chance, so that not every quiz has the same."""


def find(query: Query) -> Iterator[Distractor]:
    """Give kin of the key: presidents for a president, neighbours of the same weight for a country."""
    entry = query.entry
    if entry is None:
        return
    near = knowledge.kin(entry, _LIMIT)
    head, tail = near[:_SHUFFLED], near[_SHUFFLED:]
    query.rng.shuffle(head)
    noun = knowledge.kind_of(entry).noun
    for other in (*head, *tail):
        yield Distractor(text=like_key(other, query), why=f"another {noun}")


def like_key(other: knowledge.Entry, query: Query) -> str:
    """The name as the key has its own: with or without "the", by surname alone."""
    is_person = knowledge.kind_of(other).word_class == "person"
    if is_person and " " not in query.key and other.attributes.get("surname") != "none":
        return other.attributes.get("surname") or other.name.split()[-1]
    has_article = query.key.lower().startswith("the ")
    return other.shown if has_article or not query.key[:1].islower() else other.name
