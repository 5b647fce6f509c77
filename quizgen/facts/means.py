"""How: by doing something (Vaccines protect people by training …); the means asked as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.clauses import Clause, Piece, Sentence, Text, Words
from quizgen.facts.askable import askable, is_copula, kept, names_something, parts
from quizgen.facts.keys import key_of_words, lists_deeds
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of

_MAX_KEY, _MIN_KEY = 17, 2
_NOT_HOW = frozenset({"begin", "start", "end", "open", "close", "respond", "react", "conclude", "finish", "follow"})
"""Verbs whose "by doing" says what was done, not how."""
_EMPTY = re.compile(
    r"\b(?:an?|some|many|several|various|different|certain)(?: (?:large|great|small|wide|whole))?"
    r" (?:(?:number|variety|range|series|set|lot) of )?(?:[a-z]+ )?"
    r"(?:goal|way|thing|mean|method|factor|step|measure|action|technique|tool|approach|strategy|aspect|element)s$"
)
"""A key that ends in things of some kind, none of them named."""


def find(text: Text) -> Iterator[Fact]:
    """Find means.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        piece = next((one for one in kept(clause) if _is_means(one)), None)
        if piece is None or clause.verb.negated or is_copula(clause) or clause.verb.main.lemma in _NOT_HOW:
            continue
        ask = _ask(clause, piece, _with_further_deeds(found, clause, piece))
        if ask is not None:
            yield Fact("other", "facts.means", statement(clause), parts(clause), (found,), clause, (ask,))


def _is_means(piece: Piece) -> bool:
    return piece.marker == "by" and not piece.front and len(piece.words) > 1 and piece.words[1].tag == "VBG"


def _with_further_deeds(found: Sentence, clause: Clause, piece: Piece) -> Words:
    """The words of a means with the rest of its list, where the parser has parted it."""
    end = piece.words[-1].index + 1
    rest = next((one.words for one in clause.pieces if one.words[0].index == end + 1), ())
    is_list = bool(rest) and rest[0].tag == "VBG" and found.tokens[end].text == "," and lists_deeds(rest)
    return (*piece.words, found.tokens[end], *rest) if is_list else piece.words


def _ask(clause: Clause, piece: Piece, words: Words) -> Ask | None:
    others = kept(clause, piece)
    standing = words_of(clause, others)
    key = key_of_words(words, standing, most=_MAX_KEY, least=_MIN_KEY)
    if not key or _EMPTY.search(key) or not names_something(standing) or any(one.role == "manner" for one in others):
        return None
    return Ask("how", ask_piece(clause, "how", others), key, WITH_STEM, level="understand")
