"""How one thing is described now, in contrast with then: two links to predicates of one thing under two names."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Clause, Piece
from quizgen.facts.askable import is_copula
from quizgen.facts.comparisons.opposing import Opposed
from quizgen.facts.model import WITH_STEM, Ask
from quizgen.facts.pieces import clipped, repeats
from quizgen.wording.words import is_open, say

_NOW = frozenset({"today", "now", "nowadays", "currently"})


def described(first: Clause, second: Clause, found: Opposed) -> Iterator[Ask]:
    """How is A described today, in contrast with T?

    Args:
        first: then.
        second: now.
        found: the halves.
    """
    then, now = _time(first), _time(second)
    one, other = first.piece("predicate"), second.piece("predicate")
    if (
        then is None
        or then.phrase is None
        or now is None
        or one is None
        or other is None
        or one.phrase is None
        or other.phrase is None
    ):
        return
    names = (say(first.subject.words), say(second.subject.words))
    same = (
        names[0].lower() == names[1].lower() or (found.inside and second.subject.head.bound) or knowledge.same(*names)
    )
    if not same or not (is_copula(first) and is_copula(second)) or say(now.words).lower() not in _NOW:
        return
    key, rival = clipped(other.words, second.subject.words), clipped(one.words, first.subject.words)
    be = "are" if first.subject.number == "plural" else "is"
    stem = f"How {be} {names[0]} described {say(now.words)}, in contrast with {say(then.phrase.words)}?"
    if key and rival and not is_open(first.subject.words) and not repeats(stem, key):
        yield Ask("described", stem, key, WITH_STEM, other.phrase, rivals=(rival,), level="understand")


def _time(clause: Clause) -> Piece | None:
    return next((piece for piece in clause.pieces if piece.role == "time"), None)
