"""A statement with its time, place, cause or purpose at the other end."""

from __future__ import annotations

from dataclasses import replace

from quizgen.clauses import Clause, Piece
from quizgen.quiz.numbers import is_year
from quizgen.wording.statements import ends_in_deed, limiting, statement, words_of
from quizgen.wording.words import is_bound, may_be_common

LONGEST_MOVED = 18
"""Words of a statement whose ends may change places."""
_ADVERBS_MOVED = frozenset("currently today recently formerly previously nowadays".split())
_TIMES = frozenset("year month week day century decade season summer winter spring autumn morning night".split())
_SETS_OUT = frozenset({"time", "place", "concession", "cause"})
_CLAUSE_TAGS = frozenset({"WRB", "WDT", "WP", "VBD", "VBZ", "VBP", "MD"})
_MOVED_FORWARD = frozenset({"time", "concession"})
_MOVED_BACK = frozenset({"time", "place", "concession", "cause", "purpose"})


def moved(clause: Clause) -> str | None:
    """The statement with its time, place, cause or purpose at the other end."""
    pieces = limiting(clause)
    if not pieces:
        return None
    fronts = [piece for piece in pieces if piece.front]
    if len(fronts) == 1:
        return _moved_back(clause, pieces, fronts[0])
    return None if fronts else _moved_forward(clause, pieces)


def _moved_back(clause: Clause, pieces: tuple[Piece, ...], first: Piece) -> str | None:
    rest = tuple(piece for piece in pieces if piece is not first)
    if first.role not in _MOVED_BACK or not _can_move(first) or is_bound(words_of(clause, rest)):
        return None
    if first.role == "place" and clause.subject.is_numeric:
        return None  # "in Fiji, half of all farmers grow rice": it is there that they are counted
    if (first.verb is not None and first.role != "purpose") or len(words_of(clause, pieces)) > LONGEST_MOVED:
        return None
    if any(piece.comma or piece.verb is not None or piece.role in _SETS_OUT for piece in rest):
        return None
    if first.role == "time" and rest and ends_in_deed(rest[-1]):
        return None
    return statement(clause, (*rest, replace(first, front=False, comma=False)))


def _moved_forward(clause: Clause, pieces: tuple[Piece, ...]) -> str | None:
    *rest, last = pieces
    if last.verb is not None or not _can_move(last) or not rest or clause.source or may_be_common(clause.subject):
        return None
    if any(piece.comma or piece.verb is not None or piece.role in {"time", "concession"} for piece in rest):
        return None
    heads = {piece.phrase.head.lemma for piece in rest if piece.phrase is not None}
    if last.phrase is not None and last.phrase.head.lemma in heads:  # "blow after blow" is one phrase
        return None
    is_of_last = last.role == "time" and rest[-1].phrase is not None and rest[-1].phrase.conjuncts
    if is_of_last or _dates_noun(last, clause):
        return None  # it may belong to the last of them alone
    if (last.role not in _MOVED_FORWARD and not _is_place_of_all(clause, last)) or clause.verb.chain:
        return None
    return statement(clause, (replace(last, front=True), *rest))


def _can_move(piece: Piece) -> bool:
    """True for an adjunct that is whole, leans on nothing and says the same at either end."""
    words = piece.words
    is_adverb = len(words) == 1 and not piece.marker
    if (
        is_bound(words)
        or piece.marker == "at"
        or words[-1].lemma == "time"
        or (is_adverb and words[0].lemma not in _ADVERBS_MOVED)
    ):
        return False
    if not piece.marker and not is_adverb and words[-1].lemma not in _TIMES:
        return False
    if piece.marker == "by" and words[-1].tag == "CD" and len(words[-1].text) < len("1900"):
        return False  # an age
    opens_well = not piece.marker or words[0].text.lower() == piece.marker.split()[0] or piece.role == "purpose"
    return opens_well and not any(token.tag in _CLAUSE_TAGS or token.text in {"not", "but", ","} for token in words)


def _is_place_of_all(clause: Clause, piece: Piece) -> bool:
    """True for a named place that the whole statement holds for: "in Fiji", behind an object or a predicate."""
    is_named = piece.role == "place" and piece.marker == "in" and piece.phrase is not None and piece.phrase.is_named
    predicate = clause.piece("predicate")
    return is_named and predicate is not None and predicate.phrase is not None


def _dates_noun(time: Piece, clause: Clause) -> bool:
    """True for a past date behind what is so now: "the oldest walls are the work of Celts in the fifth century BCE"."""
    is_past = any(is_year(token.text) or token.lemma == "century" for token in time.words)
    return time.role == "time" and is_past and clause.verb.tense == "present" and not clause.verb.perfect
