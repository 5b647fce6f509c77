"""A past perfect with its own date is told as a plain past: "had used the canal in 2023" alone says what was later."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.clauses import Clause, Token, VerbGroup, Words, join
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import DATING
from quizgen.quiz.numbers import YEAR

_YEAR = re.compile(rf"\b{YEAR}$")
_BY_THEN = frozenset("already just ever never yet still since before previously by until long not only".split())
"""Beside them the perfect says more than the past does."""


def finished(clause: Clause) -> Clause:
    """A clause in the past perfect that says when it was so, in the plain past; any other as it is."""
    verb = clause.verb
    is_told = verb.perfect and verb.finite.text.lower() == "had" and verb.finite.index != verb.main.index
    if not is_told or verb.negated or verb.modal or verb.chain or verb.progressive or clause.relation == "time":
        return clause
    dated = any(
        piece.role == "time" and piece.marker in DATING and _YEAR.search(join(piece.words)) for piece in clause.pieces
    )
    if not dated or any(token.text.lower() in _BY_THEN for token in clause.words):
        return clause
    words = _told(verb, plural=clause.subject.number == "plural" or bool(clause.subject.conjuncts))
    if not words:
        return clause
    finite = next(token for token in words if token.tag == "VBD")
    main = next((token for token in words if token.index == verb.main.index), verb.main)
    return replace(clause, verb=replace(verb, words=words, finite=finite, main=main, perfect=False))


def _told(verb: VerbGroup, *, plural: bool) -> Words:
    """The words of the group in the plain past; none where it has no such form."""
    if verb.passive:
        been = next((token for token in verb.words if token.text.lower() == "been"), None)
        return _without_had(verb, been, "were" if plural else "was") if been is not None else ()
    if verb.main.lemma == "be":
        return _without_had(verb, verb.main, "were" if plural else "was")
    forms = inflections_of(verb.main.lemma, tag="VBD", inflect_oov=False)
    past = verb.main.text if verb.main.text in forms else str(forms[0]) if forms else ""
    return _without_had(verb, verb.main, past) if past else ()


def _without_had(verb: VerbGroup, told: Token, text: str) -> Words:
    changed = replace(told, text=text, tag="VBD")
    return tuple(
        changed if token.index == told.index else token for token in verb.words if token.index != verb.finite.index
    )
