"""Opposed halves with their values exchanged: false where each value holds for its own side alone."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Clause, Piece
from quizgen.facts.askable import is_copula
from quizgen.wording.statements import joined, limiting
from quizgen.wording.words import is_open, sentence

_SHARES = frozenset({"percent", "cent", "%", "half", "third", "quarter"})


def swapped(first: Clause, second: Clause, source: str, inside: bool) -> Iterator[str]:
    """The values of two like clauses exchanged: only where each is the same verb or a link to a predicate.

    Args:
        first, second: the two halves.
        source: who says both, as it stands before them.
        inside: both stand in one sentence.
    """
    alike = first.verb.main.lemma == second.verb.main.lemma and (is_copula(first) == is_copula(second))
    one, other = first.piece("predicate", "object"), second.piece("predicate", "object")
    if not alike or one is None or other is None or one.role != other.role or first.verb.negated != second.verb.negated:
        return
    if (
        is_open(one.words)
        or is_open(other.words)
        or (first.subject.number != second.subject.number and is_copula(first))
        or _leaves_off_noun(one) != _leaves_off_noun(other)
    ):
        return
    swap_one = tuple(other if piece is one else piece for piece in limiting(first))
    swap_other = tuple(one if piece is other else piece for piece in limiting(second))
    if not inside or not any(token.bound for token in (*one.words, *other.words)):
        yield sentence(f"{source}while {joined(first, swap_one)}, {joined(second, swap_other)}")


def _leaves_off_noun(piece: Piece) -> bool:
    """True for an amount without what it is one of, which only the other half says: "about 70 percent or more"."""
    is_amount = any(token.pos == "NUM" for token in piece.words)
    return is_amount and not any(token.pos in {"NOUN", "PROPN"} and token.lemma not in _SHARES for token in piece.words)
