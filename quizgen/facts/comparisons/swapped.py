"""Opposed halves with their values exchanged: false where each value holds for its own side alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Piece
from quizgen.facts.askable import is_copula
from quizgen.facts.comparisons.differing import are_of_one_kind, is_side
from quizgen.tags import NOUNS
from quizgen.wording.statements import joined, limiting
from quizgen.wording.words import is_open, say, sentence

_SHARES = frozenset({"percent", "cent", "%", "half", "third", "quarter"})


def swapped(first: Clause, second: Clause, source: str, inside: bool) -> Iterator[str]:
    """The values of two like clauses exchanged: only where each is the same verb or a link to a predicate.

    Args:
        first, second: the two halves.
        source: who says both, as it stands before them.
        inside: both stand in one sentence.
    """
    if say(first.subject.words).lower() == say(second.subject.words).lower():
        return  # both values are of one thing
    alike = first.verb.main.lemma == second.verb.main.lemma and (is_copula(first) == is_copula(second))
    one, other = first.piece("predicate", "object"), second.piece("predicate", "object")
    if not alike or one is None or other is None or one.role != other.role or first.verb.negated != second.verb.negated:
        return
    if say(one.words).lower() == say(other.words).lower():
        return  # two of one value in each other's place say the same again
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


def swapped_subjects(first: Clause, second: Clause, source: str) -> Iterator[str]:
    """The subjects of two clauses set side by side exchanged: each is said to do what the other does.

    Args:
        first, second: the two halves.
        source: who says both, as it stands before them.
    """
    one, other = first.subject, second.subject
    said = tuple(token for clause in (first, second) for piece in limiting(clause) for token in piece.words)
    if one.number != other.number or not (is_side(one) and is_side(other) and are_of_one_kind(one, other)):
        return
    if any(token.text.lower() == "within" for token in said):
        return  # what comes within five minutes comes within ten
    if any(token.bound for token in said) or first.verb.negated or second.verb.negated:
        return
    if bool(one.conjuncts) != bool(other.conjuncts) or say(one.words).lower() == say(other.words).lower():
        return
    halves = (replace(first, subject=other), replace(second, subject=one))
    yield sentence(f"{source}while {', '.join(joined(half, limiting(half)) for half in halves)}")


def _leaves_off_noun(piece: Piece) -> bool:
    """True for an amount without what it is one of, which only the other half says: "about 70 percent or more"."""
    is_amount = any(token.pos == "NUM" for token in piece.words)
    return is_amount and not any(token.pos in NOUNS and token.lemma not in _SHARES for token in piece.words)
