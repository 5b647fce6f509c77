"""On what occasion: a clause with when, whenever, before, after or once that says when something is so or was done."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from quizgen.clauses import Clause, Piece, Text
from quizgen.facts.askable import askable, kept, parts, tells
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.facts.pieces import repeats, title_words
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import is_open

_LINKS = frozenset({"when", "whenever", "before", "after", "once"})
_MAX_KEY, _MIN_KEY = 19, 4
_SHORTEST = 5
"""Words of a stem that says anything: "When do drivers stop?" could be asked of any street."""
_SHORT = 6
"""Words of a stem that says its topic and little more: a key that names it again answers nothing."""
_SPEAKING = frozenset({"say", "come", "make", "mean"})
"""Verbs of clauses that are said of the moment of speaking, or that the occasion completes."""


def find(text: Text) -> Iterator[Fact]:
    """Find occasions.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable(text):
        ask = None if clause.verb.negated or clause.verb.main.lemma in _SPEAKING else _ask(clause, title)
        if ask is not None:
            yield Fact("other", "facts.occasions", statement(clause), parts(clause), (found,), clause, (ask,))


def _ask(clause: Clause, title: frozenset[str]) -> Ask | None:
    times = [piece for piece in kept(clause) if piece.role == "time"]
    if len(times) != 1 or not _is_occasion(times[0]):
        return None
    piece = times[0]
    is_measured = clause.verb.modal or any(token.pos == "NUM" for one in kept(clause, piece) for token in one.words)
    if piece.words[0].text.lower() == "before" and is_measured:
        return None  # how far or how much it is until then
    others = kept(clause, piece)
    standing = words_of(clause, others)
    key = key_of_words(piece.words, standing, most=_MAX_KEY, least=_MIN_KEY)
    if not key or is_open(standing) or not tells(standing, title, least=1) or _is_bound_to(clause, piece, others):
        return None
    stem = ask_piece(clause, "when", others)
    if len(stem.split()) < _SHORTEST and title.isdisjoint(title_words(stem)):
        return None
    known = title if len(stem.split()) > _SHORT else frozenset()
    if repeats(stem, key.partition(" ")[2], known):
        return None
    return Ask("occasion", stem, key, WITH_STEM, level="understand")


def _is_occasion(piece: Piece) -> bool:
    """True for a whole clause that limits the time, not one that a comma only adds."""
    opens = piece.words[0].text.lower() in _LINKS
    is_run_on = any(one.tag == "CC" and two.pos == "ADP" for one, two in pairwise(piece.words))  # "… and as truths"
    return opens and piece.verb is not None and not is_run_on and (piece.front or not piece.comma)


def _is_bound_to(clause: Clause, piece: Piece, others: tuple[Piece, ...]) -> bool:
    """True if a pronoun of the question has its antecedent in the occasion that is asked for."""
    inside = {token.index for token in piece.words}
    return any(token.bound & inside for token in words_of(clause, others))
