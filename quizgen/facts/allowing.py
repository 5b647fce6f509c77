"""What somebody may, can or should do: "it is illegal for drivers to cross the line"."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Clause, Piece, Text, Words
from quizgen.facts.askable import existing, names_something, parts, says_how_it_is
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.knowledge.function_words import JOINING
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting, statement, words_of
from quizgen.wording.words import say

_LONGEST = 14


def find(text: Text) -> Iterator[Fact]:
    """Find what it is legal, possible, hard or useful for somebody to do.

    Args:
        text: the analysed article.
    """
    for found, clause in existing(text):
        ask = _asked(clause) if says_how_it_is(clause) else None
        if ask is not None:
            yield Fact("other", "facts.allowing", statement(clause), parts(clause), (found,), clause, (ask,))


def _asked(clause: Clause) -> Ask | None:
    """ "What is it illegal for drivers to do?": nobody named, no question, for it would ask for anything."""
    piece = next((one for one in limiting(clause) if one.words[0].text.lower() == "for" and not one.front), None)
    at = next((at for at, one in enumerate(piece.words) if one.tag == "TO"), 0) if piece is not None else 0
    if piece is None or at < 2 or clause.verb.negated:
        return None
    doers, deed = piece.words[1:at], piece.words[at + 1 :]
    if not _is_told(doers, deed, clause, piece):
        return None
    others = tuple(one for one in limiting(clause) if one is not piece)
    stem = ask_piece(clause, "what", others)
    stem = f"{stem.rstrip('?')} for {say(doers)} to do?"
    key = say(deed, words_of(clause, limiting(clause)))
    return Ask("for-whom", stem, key, WITH_STEM, None)


def _is_told(doers: Words, deed: Words, clause: Clause, piece: Piece) -> bool:
    """True if the doers tell the topic, the deed ends the clause, and no second deed is joined to it."""
    is_last = piece.words[-1].index == max(token.index for one in limiting(clause) for token in one.words)
    joined = any(token.text in JOINING for token in deed)
    return names_something(doers, least=1) and is_last and not joined and 2 <= len(deed) <= _LONGEST
