"""A finished time goes with a past verb, a time that lasts till now with a perfect one."""

from __future__ import annotations

import re

from quizgen.clauses import PLACES, Clause, Piece
from quizgen.facts import verbatim
from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate
from quizgen.quiz.numbers import YEAR, is_year
from quizgen.tags import PARTICIPLES

_LATEST = 2020
"""A present verb with a later year may speak of the article's own time."""
_TIMED = re.compile(rf"{YEAR}|\b(?:when|before|after|until|by|since|once|during|century)\b", re.IGNORECASE)
_BY_THEN = frozenset({"yet", "already", "recently", "just", "lately"})
"""It was so at a time told elsewhere."""
_JOINS = re.compile(r"\bhas (?:\w+ )?become (?:an? )?(?:part|member) of\b")
_SINCE = re.compile(rf"\bsince (?:[A-Z]\w+ )?{YEAR}\b", re.IGNORECASE)
"""What is done at one time, and what goes on: one has been a part of something since then."""
_FINISHED = frozenset({"in", "on", "between", "during", "from", "by"})


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse a present verb with a past time, a plain present with "since", and a past perfect without a time."""
    if any(_JOINS.search(text) and _SINCE.search(text) for text in (candidate.finding.text, *texts_of(candidate.item))):
        return "a single deed that goes on"
    clause = candidate.finding.clause
    if clause is None and candidate.finding.rule == verbatim.RULE and _is_bygone(candidate):
        return "a past perfect with nothing that it was before"
    if clause is not None and clause.verb.tense == "past" and clause.verb.perfect and _hangs(clause):
        return "a past perfect with nothing that it was before"
    if clause is not None and clause.verb.tense == "past" and clause.verb.progressive and _is_timeless(clause):
        return "what was going on at a time that is not told"
    if clause is not None and clause.verb.tense == "past" and _is_of_then(clause):
        return "a past that is told of now"
    if clause is None or clause.verb.tense == "past" or clause.verb.modal or clause.verb.chain:
        return None
    since = any(piece.marker == "since" and piece.verb is None for piece in clause.pieces)
    if since and not clause.verb.perfect and clause.verb.finite.lemma != "have":
        return "a present verb with since"
    if any(_is_past(piece) for piece in clause.pieces):
        return "a present verb with a past time"
    return None


def _is_bygone(candidate: Candidate) -> bool:
    """True for a whole sentence in the past perfect that names no year and nothing that came later."""
    first = candidate.finding.sentences[0].clauses[:1]
    is_perfect = bool(first) and first[0].verb.perfect and first[0].verb.tense == "past"
    return is_perfect and not _TIMED.search(candidate.finding.text)


def _hangs(clause: Clause) -> bool:
    """True for "had gone" in a clause of its own that tells no time."""
    timed = _FINISHED | {"after", "before", "when"}
    by_then = any(token.text.lower() in _BY_THEN for token in clause.words)
    told = any(
        piece.role == "time" or (piece.marker in timed and not (by_then and _is_where(piece)))
        for piece in clause.pieces
    )
    return (clause.relation in {"main", "conjunct", "time"} or by_then) and not told and clause.source is None


def _is_of_then(clause: Clause) -> bool:
    """True for what "were safe now" when somebody said so, and for what "now cost more" at no time that is told."""
    now = [token for token in clause.words if token.text.lower() == "now"]
    first, is_going_on = clause.verb.words[0], clause.verb.progressive
    is_of_speaker = clause.verb.finite.lemma == "be" and any(one.index > first.index for one in now)
    is_beside = any(abs(one.index - verb.index) == 1 for one in now for verb in (clause.verb.finite, clause.verb.main))
    is_timed = any(_is_dated(piece) for piece in clause.pieces)
    return not is_going_on and (is_of_speaker or (is_beside and not is_timed and clause.source is None))


def _is_where(piece: Piece) -> bool:
    return piece.role == "place" or (piece.phrase is not None and piece.phrase.kind in PLACES)


def _is_timeless(clause: Clause) -> bool:
    return clause.source is None and not any(piece.role == "time" or _is_dated(piece) for piece in clause.pieces)


def _is_dated(piece: Piece) -> bool:
    """True for a year and for a clause; a participle, "playing the nurse", tells no time."""
    is_clause = piece.verb is not None and piece.words[0].tag not in PARTICIPLES
    return is_clause or any(is_year(token.text) for token in piece.words)


def _is_past(piece: Piece) -> bool:
    years = [int(token.text) for token in piece.words if len(token.text) == 4 and token.text.isdecimal()]
    return (
        piece.role in {"time", "other"} and piece.marker in _FINISHED and any(1000 < year < _LATEST for year in years)
    )
