"""On what condition: an "if" behind what it limits ("Steel rusts if it is kept in salt water")."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Clause, Piece, Text
from quizgen.facts.askable import askable_under_condition, parts, tells
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import WRITTEN, Ask, Fact
from quizgen.facts.pieces import title_words
from quizgen.tags import FINITE
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting, statement, words_of
from quizgen.wording.words import is_open, say

_MAX_KEY, _MIN_KEY = 14, 4
_LIMITING = frozenset({"only", "even", "as", "not"})


def find(text: Text) -> Iterator[Fact]:
    """Find conditions.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable_under_condition(text):
        ask = _ask(clause, title)
        if ask is not None:
            yield Fact("cause", "facts.conditions", statement(clause), parts(clause), (found,), clause, (ask,))


def _ask(clause: Clause, title: frozenset[str]) -> Ask | None:
    held = [piece for piece in limiting(clause) if piece.role == "condition"]
    if len(held) != 1 or clause.verb.negated or not _is_if(held[0]):
        return None
    piece = held[0]
    others = tuple(one for one in limiting(clause) if one is not piece)
    standing = words_of(clause, others)
    if is_open(standing) or any(token.text.lower() in _LIMITING for token in standing) or not tells(standing, title):
        return None
    key = key_of_words(piece.words, standing, most=_MAX_KEY, least=_MIN_KEY)
    said = {token.lemma for token in standing}
    tells_more = any(token.pos in {"NOUN", "VERB", "ADJ"} and token.lemma not in said for token in piece.words)
    if not key or not tells_more:
        return None
    stem = ask_piece(clause, "under what condition", others)
    return Ask("condition", stem, key, WRITTEN, level="understand")


def _is_if(piece: Piece) -> bool:
    """True for a whole clause with "if" behind what it limits."""
    is_clause = any(token.tag in FINITE for token in piece.words)
    return not piece.front and not piece.comma and say(piece.words).startswith("if ") and is_clause
