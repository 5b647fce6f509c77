"""Puts a clause's words where a statement may say them: in the order of the text, with the commas that belong there."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from quizgen.clauses import Clause, Piece, Words
from quizgen.knowledge.marks import DASHES

_PAIRS = (("“", "”"), ("«", "»"), ('"', '"'), ("(", ")"))
_SEPARATORS = frozenset({",", "–", "—", "--"})


def settled(clause: Clause, tokens: Words) -> Clause:
    """The clause with what stands between subject and verb given its place.

    A phrase right behind the subject belongs to it, an adverb right before the verb to the verb group; what commas set
    off there is moved to the head.

    Args:
        clause: as it was built.
        tokens: of its sentence.
    """
    if clause.relation == "relative":
        clause = _fronted(clause)
    elif not clause.shared:
        clause = _unnested(_gathered(clause))
    clause = replace(
        clause,
        subject=replace(clause.subject, words=_with_marks(clause.subject.words, tokens)),
        pieces=tuple(_with_marks_and_comma(piece, clause, tokens) for piece in clause.pieces),
    )
    return _closed(clause, tokens)


def _with_marks_and_comma(piece: Piece, clause: Clause, tokens: Words) -> Piece:
    settled_piece, words = _with_comma(piece, clause, tokens), _with_marks(piece.words, tokens)
    return settled_piece if words is piece.words else replace(settled_piece, words=words)


def _with_marks(words: Words, tokens: Words) -> Words:
    """The words with the quotation mark or bracket beside them that one of theirs lacks: the parser hangs it on the
    verb."""
    texts = [token.text for token in words]
    before, after = words[0].index - 1, words[-1].index + 1
    for opening, closing in _PAIRS:
        if opening == closing and texts.count(opening) % 2 == 0:
            continue
        if texts.count(opening) > texts.count(closing) - (opening == closing) and _is(tokens, after, closing):
            return (*words, tokens[after])
        if texts.count(closing) > texts.count(opening) - (opening == closing) and _is(tokens, before, opening):
            return (tokens[before], *words)
    return words


def _is(tokens: Words, index: int, text: str) -> bool:
    return 0 <= index < len(tokens) and tokens[index].text == text


def _gathered(clause: Clause) -> Clause:
    subject, verb, kept = clause.subject, clause.verb, []
    for piece in clause.pieces:
        first, last = piece.words[0].index, piece.words[-1].index
        if piece.comma and piece.marker and verb.words[0].index < first < last < verb.words[-1].index:
            kept.append(replace(piece, front=True))
        elif not subject.words[-1].index < first < verb.words[0].index:
            kept.append(piece)
        elif len(piece.words) > 1 and last == verb.words[0].index - 1 and _is_adverb(piece):
            verb = replace(verb, words=(*piece.words, *verb.words))  # the comma before it closes what was left out
        elif piece.comma:
            kept.append(piece if piece.verb is not None else replace(piece, front=True))
        elif first == subject.words[-1].index + 1 and piece.marker:
            subject = replace(subject, words=(*subject.words, *piece.words))
        elif last == verb.words[0].index - 1 and (len(piece.words) == 1 or _is_adverb(piece)):
            verb = replace(verb, words=(*piece.words, *verb.words))
        else:
            kept.append(piece)
    return replace(clause, subject=subject, verb=verb, pieces=tuple(kept))


def _fronted(clause: Clause) -> Clause:
    """The clause with what a relative one has between its pronoun and its verb at the head: "who in 1905 left"."""
    subject, first = clause.subject.words[-1].index, clause.verb.words[0].index
    return replace(
        clause,
        pieces=tuple(
            replace(piece, front=True)
            if _can_open(piece) and subject < piece.words[0].index <= piece.words[-1].index < first
            else piece
            for piece in clause.pieces
        ),
    )


def _unnested(clause: Clause) -> Clause:
    """The clause with a time that stands inside another piece at its head: "made a test in 1668 that was the first"."""
    spans = [(one.words[0].index, one.words[-1].index) for one in clause.pieces]
    return replace(
        clause,
        pieces=tuple(
            replace(piece, front=True)
            if piece.role == "time"
            and _can_open(piece)
            and any(first < piece.words[0].index and piece.words[-1].index < last for first, last in spans)
            else piece
            for piece in clause.pieces
        ),
    )


def _can_open(piece: Piece) -> bool:
    """True for a phrase with a preposition that holds no dash, which may cut off something else."""
    return bool(piece.marker) and piece.verb is None and not any(token.text in DASHES for token in piece.words)


def _is_adverb(piece: Piece) -> bool:
    """True for "most typically" and the like, which stand before the verb as one adverb does."""
    return piece.role in {"manner", "other"} and all(token.pos == "ADV" for token in piece.words)


def _with_comma(piece: Piece, clause: Clause, tokens: Words) -> Piece:
    """A comma that only closes what was left off before a piece is not the piece's own."""
    if not piece.comma or piece.front or (piece.role == "other" and piece.verb is not None):
        return piece
    first = piece.words[0].index
    before = max((token.index for token in clause.words if token.index < first), default=None)
    is_own = before is None or _is_separated(tokens, before, first)
    return piece if is_own else replace(piece, comma=False)


def _closed(clause: Clause, tokens: Words) -> Clause:
    """The subject with the comma that closes it, where another opens in it: "two, not three, were found"."""
    words, first = clause.subject.words, clause.verb.words[0].index
    last = words[-1].index
    if clause.shared or last > first or not any(token.text in _SEPARATORS for token in _without_joints(words)):
        return clause
    comma = next((token for token in reversed(tokens[last + 1 : first]) if token.text in _SEPARATORS), None)
    if comma is None or not _is_separated(tokens, last, first):
        return clause
    return replace(clause, subject=replace(clause.subject, words=(*words, comma)))


def _without_joints(words: Words) -> Words:
    """The words less the first, and less the marks of "the Danish–Swedish border", which only join."""
    return tuple(two for one, two in pairwise(words) if two.text != "–" or one.space or two.space)


def _is_separated(tokens: Words, before: int, after: int) -> bool:
    """True if an odd number of commas stands between two words: pairs only enclose what was left off."""
    return sum(token.text in _SEPARATORS for token in tokens[before + 1 : after]) % 2 == 1
