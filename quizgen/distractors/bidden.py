"""Who is to do what a question asks for where that is not its subject: "What did the slump force hotels to do?"."""

from __future__ import annotations

from quizgen.clauses import Token
from quizgen.distractors.model import Query
from quizgen.distractors.told_deeds import UNKNOWN, sort_of, sort_of_noun
from quizgen.tags import NOUNS

_FRAMES = frozenset({"to-do", "what-to-do"})
_MEANS = frozenset("right ability opportunity chance power freedom duty".split())
"""Nouns that somebody has to do something: it is they who do it."""


def bidden(query: Query) -> tuple[Token, str | None] | None:
    """The noun that names who is forced, allowed or able to do it, with its kind where it is a name; None elsewhere."""
    clause = query.finding.clause
    if clause is None or query.ask.frame not in _FRAMES:
        return None
    piece = next((one for one in clause.pieces if any(token.tag == "TO" for token in one.words)), None)
    if piece is None:
        return None
    if piece.words[0].tag == "TO":
        told = clause.piece("object")
        return (told.phrase.head, told.phrase.kind) if told is not None and told.phrase is not None else None
    at = next(at for at, token in enumerate(piece.words) if token.tag == "TO")
    noun = next((token for token in reversed(piece.words[:at]) if token.pos in NOUNS), None)
    if noun is None or noun.lemma not in _MEANS:
        return (noun, noun.name) if noun is not None else None
    given = clause.piece("indirect")
    who = given.phrase if given is not None and given.phrase is not None else clause.subject
    return who.head, who.kind


def sort_of_doer(query: Query) -> str:
    """The sort of whoever is bidden, else of the question's subject; ``UNKNOWN`` where it has no clause."""
    doer, clause = bidden(query), query.finding.clause
    if doer is not None:
        return sort_of_noun(*doer)
    return sort_of(clause.subject) if clause is not None else UNKNOWN
