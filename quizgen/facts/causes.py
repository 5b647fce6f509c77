"""Why: because, because of, due to, thanks to; as and since with a clause behind a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Piece, Sentence, Text, Token, Words
from quizgen.facts.askable import askable, kept, parts, tells
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.facts.pieces import title_words
from quizgen.facts.sorts import VAGUE
from quizgen.knowledge.function_words import MOSTLY
from quizgen.tags import CONTENT, FINITE, NOUNS
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting, statement, words_of
from quizgen.wording.words import is_open, say

_MAX_KEY, _MIN_KEY = 17, 3
_MAKING = frozenset("make create form produce generate shape build arise develop emerge originate come".split())
"""What is made or arises "as a result of" something is asked for with how."""

_EMPTY = VAGUE | frozenset("work effort role contribution achievement success importance".split())
_IN_PART = MOSTLY | {"partly", "partially"}
"""Adverbs before "because" that say that there are other reasons."""
_DUE = re.compile(r"\b(?:due|owing) to\b")
"""What follows a noun or a copula: "why" is answered with "because of"."""


def find(text: Text) -> Iterator[Fact]:
    """Find causes.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable(text):
        piece = next((one for one in clause.pieces if one.role == "cause" or _is_consequence(one)), None)
        if piece is None or clause.verb.negated:
            continue
        ask = _ask(found, clause, piece, title)
        if ask is not None:
            yield Fact("cause", "facts.causes", statement(clause), parts(clause), (found,), clause, (ask,))


def _ask(found: Sentence, clause: Clause, piece: Piece, title: frozenset[str]) -> Ask | None:
    others = kept(clause, piece)
    if any(one.role == "cause" for one in others) or _is_one_more(found, clause):
        return None
    standing = words_of(clause, others)
    piece = _led_back(piece, clause)
    if not tells(standing, title) or is_open(piece.words, standing):
        return None
    words = _reason(found, piece)
    reason = say(words, standing)
    if is_open(words, standing) or not _MIN_KEY <= len(reason.split()) <= _MAX_KEY:
        return None
    if piece.verb is not None and words[0].tag in FINITE:
        return None  # "as do the others": a likeness
    if piece.phrase is not None and piece.phrase.head.pos == "PRON":
        return None  # "because of it"
    if piece.phrase is not None and _says_nothing(words):
        return None
    asked = "how" if clause.verb.main.lemma in _MAKING and _is_consequence(piece) else "why"
    part = piece.words[0].text.lower() if piece.words[0].text.lower() in _IN_PART else ""
    key = f"{part} because {reason}".strip() if piece.verb is not None else _DUE.sub("because of", reason)
    return Ask("why", ask_piece(clause, asked, others), key, WITH_STEM, level="understand")


def _says_nothing(words: Words) -> bool:
    """True for "their important work": praise of what is not said."""
    return all(token.lemma.lower() in _EMPTY for token in words if token.pos in CONTENT)


def _is_one_more(found: Sentence, clause: Clause) -> bool:
    """True where "also" stands in the clause, left off or not: there are other reasons."""
    first, last = clause.words[0].index, clause.words[-1].index
    return any(token.lemma == "also" for token in found.tokens[first:last])


_BACK = {
    "they": "plural", "them": "plural", "their": "plural", "it": "singular", "its": "singular",
}  # fmt: skip


def _led_back(piece: Piece, clause: Clause) -> Piece:
    """The reason with its pronouns closed where the subject or object agrees: the item says the whole sentence."""
    target = clause.piece("object")
    held = (clause.subject, target.phrase if target is not None else None)
    numbers = {phrase.number for phrase in held if phrase is not None and phrase.head.pos in NOUNS}
    if piece.front:
        return piece
    words = tuple(
        replace(token, open=False) if token.open and _BACK.get(token.text.lower()) in numbers else token
        for token in piece.words
    )
    return replace(piece, words=words)


def _reason(found: Sentence, piece: Piece) -> Words:
    """The words of the reason without its subordinator, trailing additions left off."""
    if piece.verb is None:
        cut = next((i for i, token in enumerate(piece.words[:-1]) if _adds(token, piece.words[i + 1])), None)
        return piece.words[:cut]
    inner = next((one for one in found.clauses if one.index == piece.verb), None)
    if inner is None:
        return ()
    kept_words = {token.index for token in words_of(inner, limiting(inner))}
    words = piece.words[1:]
    if inner.verb.negated and _is_set_right(found.tokens[inner.words[-1].index + 1 :]):
        return ()
    if any(token.lemma == "and" and token.index not in kept_words for token in words):
        return words  # a second reason is half of the answer
    return tuple(token for token in words if token.index in kept_words)


def _is_set_right(behind: Words) -> bool:
    """True where "but" follows, which says what is so in place of what is denied."""
    return next((token.text.lower() for token in behind if token.text != ","), "") == "but"


def _adds(comma: Token, after: Token) -> bool:
    """True where a comma and "including", "such as" or a relative begin what only adds to a reason."""
    return comma.text == "," and (after.text in {"including", "such", "which", "who"} or after.tag == "VBG")


def _is_consequence(piece: Piece) -> bool:
    words = " ".join(token.text.lower() for token in piece.words[:4])
    return piece.verb is None and words.startswith(("as a result of", "as a consequence of"))
