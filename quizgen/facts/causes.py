"""Why: because, because of, due to, thanks to; as and since with a clause behind a comma."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Clause, Piece, Sentence, Text, Words
from quizgen.facts.askable import askable, kept, names_something, parts
from quizgen.facts.model import Ask, Fact
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting, statement, words_of
from quizgen.wording.words import is_open, say

_MAX_KEY, _MIN_KEY = 14, 3


def find(text: Text) -> Iterator[Fact]:
    """Find causes.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        piece = next((one for one in limiting(clause) if one.role == "cause"), None)
        if piece is None or clause.verb.negated:
            continue
        ask = _ask(found, clause, piece)
        if ask is not None:
            yield Fact("cause", "facts.causes", statement(clause), parts(clause), (found,), clause, (ask,))


def _ask(found: Sentence, clause: Clause, piece: Piece) -> Ask | None:
    others = kept(clause, piece)
    if not names_something(words_of(clause, others)) or is_open(piece.words, words_of(clause, others)):
        return None
    words = _reason(found, piece)
    standing = words_of(clause, others)
    reason = say(words, standing)
    if is_open(words, standing) or not _MIN_KEY <= len(reason.split()) <= _MAX_KEY:
        return None
    key = f"because {reason}" if piece.verb is not None else say(piece.words)
    return Ask("why", ask_piece(clause, "why", others), key, frozenset({"short_answer"}), level="understand")


def _reason(found: Sentence, piece: Piece) -> Words:
    """The words of the reason without its subordinator, trailing additions left off."""
    if piece.verb is None:
        return piece.words
    inner = next((one for one in found.clauses if one.index == piece.verb), None)
    if inner is None:
        return ()
    kept_words = {token.index for token in words_of(inner, limiting(inner))}
    return tuple(token for token in piece.words[1:] if token.index in kept_words)
