"""What took the place of what: the question for the new thing, and the same told from its side."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.clauses import Clause, Phrase, Piece
from quizgen.facts.askable import is_askable_key, key_of
from quizgen.facts.model import WITH_STEM, Ask
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting, source_words
from quizgen.wording.words import is_open, say
from quizgen.wording.words import sentence as as_sentence


@dataclass(frozen=True)
class Replaced:
    """An old thing and the new one in its place.

    Attributes:
        clause: "A was replaced by B", "A was replaced with B".
        piece: the one that holds B.
        old, new: A and B.
    """

    clause: Clause
    piece: Piece
    old: Phrase
    new: Phrase


def replaced(clause: Clause) -> Replaced | None:
    """The two things of a passive "replace"; None where the new one is not said or the verb is hedged."""
    verb = clause.verb
    if verb.main.lemma != "replace" or not verb.passive or verb.modal or verb.negated or verb.chain:
        return None
    piece = next((one for one in clause.pieces if one.marker in {"by", "with"} and one.phrase and not one.front), None)
    if piece is None or piece.phrase is None or is_open((*piece.words, *clause.subject.words)):
        return None
    return Replaced(clause, piece, clause.subject, piece.phrase)


def ask(parts: Replaced) -> tuple[Ask, ...]:
    """ "What was A replaced with?" """
    if not is_askable_key(parts.new):
        return ()
    others = tuple(one for one in limiting(parts.clause) if one is not parts.piece)
    stem = ask_piece(parts.clause, "what", others, stranded=parts.piece.marker)
    return (Ask("replaced", stem, key_of(parts.new), WITH_STEM, parts.new, level="understand"),)


def from_new_side(parts: Replaced) -> str:
    """ "B took the place of A."; empty for a perfect or progressive verb."""
    return _said(parts, say(parts.new.words), say(parts.old.words))


def exchanged(parts: Replaced) -> str:
    """ "A took the place of B.", which is false."""
    return _said(parts, say(parts.old.words), say(parts.new.words))


def _said(parts: Replaced, new: str, old: str) -> str:
    clause, verb = parts.clause, parts.clause.verb
    if verb.perfect or verb.progressive or len(new.split()) > 9 or len(old.split()) > 9:
        return ""
    plural = (parts.new if new == say(parts.new.words) else parts.old).number == "plural"
    took = "took" if verb.tense == "past" else "take" if plural else "takes"
    pieces = [one for one in limiting(clause) if one is not parts.piece]
    head = [source_words(clause)] if clause.source else []
    head += [say(one.words) for one in pieces if one.front]
    tail = " ".join(say(one.words) for one in pieces if not one.front)
    return as_sentence(", ".join([*head, f"{new} {took} the place of {old} {tail}".strip()]))
