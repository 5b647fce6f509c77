"""Where it happened: a named city or country in a past clause, or in a timeless one with a place verb."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Clause, Piece, Text
from quizgen.facts.askable import askable, is_askable_key, kept, names_something, parts
from quizgen.facts.model import Ask, Fact
from quizgen.wording.asking import answer
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of

_LOCATED = frozenset("locate situate base found hold live bear grow build live lie stand".split())


def find(text: Text) -> Iterator[Fact]:
    """Find places.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        ask = _ask(clause)
        if ask is not None:
            yield Fact("place", "facts.places", statement(clause), parts(clause), (found,), clause, (ask,))


def _ask(clause: Clause) -> Ask | None:
    places = [piece for piece in kept(clause) if piece.role == "place" and not piece.front]
    if len(places) != 1 or clause.verb.negated or not _is_located(clause):
        return None
    piece: Piece = places[0]
    phrase = piece.phrase
    if (
        phrase is None
        or not phrase.is_named
        or phrase.conjuncts
        or not is_askable_key(phrase)
        or piece.marker not in {"in", "at", "near"}
    ):
        return None
    found = answer(phrase)
    others = kept(clause, piece)
    if not found.word.startswith("which") or not names_something(words_of(clause, others)):
        return None
    stem = ask_piece(clause, found.word, others, marker=piece.marker)
    return Ask(
        "where",
        stem,
        found.key,
        frozenset({"choice", "short_answer", "cloze"}),
        phrase,
        hint=phrase.kind if phrase.kind in {"city", "country"} else "place",
    )


def _is_located(clause: Clause) -> bool:
    return clause.verb.tense == "past" or clause.verb.main.lemma in _LOCATED
