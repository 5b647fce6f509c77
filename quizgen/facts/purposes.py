"""What for: designed, used, created to do something; an infinitive of purpose."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Clause, Piece, Text
from quizgen.facts.askable import askable, is_copula, kept, names_something, parts
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import Ask, Fact
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting, statement

_MAX_KEY, _MIN_KEY = 12, 3
_NOT_FOR = frozenset({"be", "need", "have", "call", "ask", "go", "come", "act", "try", "aim"})
"""Verbs whose infinitive is seldom what they are done for."""


def find(text: Text) -> Iterator[Fact]:
    """Find purposes.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        piece = next((one for one in limiting(clause) if one.role == "purpose"), None)
        if piece is None or clause.verb.negated or is_copula(clause) or clause.verb.main.lemma in _NOT_FOR:
            continue
        ask = _ask(clause, piece)
        if ask is not None:
            yield Fact("purpose", "facts.purposes", statement(clause), parts(clause), (found,), clause, (ask,))


def _ask(clause: Clause, piece: Piece) -> Ask | None:
    others = kept(clause, piece)
    key = key_of_words(piece.words, clause.subject.words, most=_MAX_KEY, least=_MIN_KEY)
    if "since" in key.split() or (piece.front and clause.verb.passive):
        return None  # the time is the main verb's; who does it to that end is not said
    if not key.startswith("to ") or piece.words[1].text[:1].isupper() or piece.words[1].tag not in {"VB", "RB"}:
        return None
    if not names_something((*clause.subject.words, *(token for one in others for token in one.words))):
        return None
    asked = "for what purpose"
    return Ask(
        "purpose", ask_piece(clause, asked, others), key, frozenset({"choice", "short_answer"}), level="understand"
    )
