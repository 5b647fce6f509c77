"""The part of a clause that a comparison needs: what a comma or dash adds behind it, and a connective before it, go."""

from __future__ import annotations

from dataclasses import replace

from quizgen.clauses import Clause, Piece, Sentence
from quizgen.facts.askable import is_stated, is_whole
from quizgen.facts.seams import is_joined
from quizgen.wording.statements import connects

_LIMITS = frozenset({"condition", "time", "object", "predicate", "complement", "agent"})
"""Roles that a statement cannot lose."""
_DASHES = frozenset({"–", "—", "--", "-", ";", ":"})


def trimmed(sentence: Sentence, clause: Clause, cue: int) -> Clause | None:
    """The clause less what stands behind the comparison and adds to it; None if the rest does not stand alone.

    Args:
        sentence: where it stands.
        clause: any of the sentence's.
        cue: index of the word that compares: its piece stays.
    """
    pieces = tuple(piece for piece in clause.pieces if not connects(piece))
    added = next((piece for piece in pieces if _is_added(sentence, piece, cue)), None)
    if added is not None:
        start = added.words[0].index
        behind = [piece for piece in pieces if piece.words[0].index >= start]
        if any(piece.role in _LIMITS and not _is_parallel(piece) for piece in behind):
            return None
        pieces = tuple(piece for piece in pieces if piece not in behind)
    shorter = replace(clause, pieces=pieces)
    is_torn = any(not is_joined(sentence, piece.words) for piece in pieces)
    return shorter if not is_torn and is_stated(sentence, shorter) and is_whole(shorter) else None


def _is_parallel(piece: Piece) -> bool:
    """True for ", just as B does": it likens, and limits nothing."""
    return [token.text.lower() for token in piece.words[:2]] == ["just", "as"]


def _is_added(sentence: Sentence, piece: Piece, cue: int) -> bool:
    first = piece.words[0].index
    if piece.front or first <= cue:
        return False
    before = sentence.tokens[first - 1].text if first else ""
    return piece.comma or before == "," or before in _DASHES
