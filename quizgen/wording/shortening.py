"""Clauses too long to ask about, without the end of their last part: the rest says less and is as true."""

from __future__ import annotations

from dataclasses import replace

from quizgen.clauses import Clause, Piece, Token, Words
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.tags import COMPARATIVES, FINITE, NOUNS, RELATIVES
from quizgen.wording.statements import limiting, words_of
from quizgen.wording.untying import holding
from quizgen.wording.words import say

_MOST = 32
"""Words that a shortened statement has at most: those of a question with its key."""
_LEAST_KEPT = 3
"""Words of a part that tell enough without its end."""
_ADDING = frozenset({"following", "without", "during", "despite", "throughout"})
"""Prepositions of what only tells more of what stands before."""
_VERBS = frozenset({"VB", "VBG", "VBN"})
_BARRING = frozenset(
    "ban forbid prohibit prevent stop refuse deny avoid reject oppose lack limit restrict bar block discourage "
    "fail decline doubt".split()
)
"""Verbs whose object says more the less it is told: a ban on ships over 40 metres is none on ships."""
_WEIGHING = frozenset("only not no enough too so such as than rather both either neither whether if".split())
"""Words that may need what follows."""


def shortened(clause: Clause, most: int) -> Clause:
    """A clause of more words than that without the end of its last part; as it is where no end can be left off.

    "The bill lets the port lease its piers to the museum to house old ships that …" is so without "to house …": the
    end tells more of the deed inside the part, or of one thing among others ("a system that …").

    Args:
        clause: a stated one.
        most: words that need no shortening.
    """
    pieces = limiting(clause)
    last = max((one for one in pieces if not one.front), key=lambda one: one.words[-1].index, default=None)
    over = _length(words_of(clause, pieces)) - _MOST
    is_named = last is not None and last.role == "complement" and clause.verb.main.lemma == "be"
    if last is None or over <= most - _MOST or is_named or not _is_plain(clause):
        return clause
    places = range(len(last.words) - 1, -1, -1)
    joints = (at for at in places if _is_joint(last, at) and _length(last.words[at:]) >= over)
    at = next((at for at in joints if _can_end(clause, last, at)), None)
    if at is None:
        return clause
    return replace(clause, pieces=tuple(part for one in clause.pieces for part in _parted(one, last, at)))


def _length(words: Words) -> int:
    return len(say(words).split())


def _is_plain(clause: Clause) -> bool:
    """True if the clause states more, not less, with every word that is added to it."""
    return not (clause.verb.negated or clause.verb.modal or clause.source) and clause.verb.main.lemma not in _BARRING


def _is_joint(piece: Piece, at: int) -> bool:
    """True where something begins that only tells more: a way, a further aim, a length of time, a relative of one."""
    words = piece.words
    here, after = words[at], words[at + 1 : at + 2]
    text = here.text.lower()
    if not at:
        return text == "by" and bool(after) and after[0].tag == "VBG"
    if words[at - 1].pos not in NOUNS:
        return False
    if text in _ADDING or (text == "for" and _is_length(words[at + 1 : at + 4])):
        return True
    if here.tag == "TO":
        return _is_further_aim(words[:at]) and bool(after) and after[0].tag == "VB"
    return here.tag in RELATIVES and _is_one_of_many(words[:at])


def _is_further_aim(before: Words) -> bool:
    """True behind a deed inside the part; in "a mandate for the bureau to act" the bureau acts."""
    governor = next((one for one in reversed(before) if _governs(one)), None)
    does = governor is not None and governor.text.lower() == "for"
    return not does and any(one.tag in _VERBS for one in before[1:-1])


def _governs(token: Token) -> bool:
    return token.tag in _VERBS or (token.tag == "IN" and token.text != "of")


def _is_length(words: Words) -> bool:
    """True for "four more years" and "a decade"."""
    return any(one.lemma in {"year", "month", "week", "day", "decade", "century"} for one in words)


def _is_one_of_many(words: Words) -> bool:
    """True for words that end in a noun phrase with "a" or "an": what it is told from stays open."""
    inside = next((one for one in reversed(words) if one.pos in {"DET", "ADP", "VERB", "PRON"}), None)
    return inside is not None and inside.text.lower() in INDEFINITE


def _can_end(clause: Clause, last: Piece, at: int) -> bool:
    """True if what is kept is whole, says enough, and holds nothing that weighs what is left off."""
    kept = (*(token for one in limiting(clause) if one is not last for token in one.words), *last.words[:at])
    if 0 < at < _LEAST_KEPT or (not at and clause.piece("object") is None):
        return False
    return not any(_weighs(token) for token in kept) and not any(one.tag in FINITE for one in last.words[:at])


def _weighs(token: Token) -> bool:
    return token.text.lower() in _WEIGHING or token.tag in COMPARATIVES or token.lemma in _BARRING


def _parted(piece: Piece, last: Piece, at: int) -> tuple[Piece, ...]:
    """The last part as what is kept of it and its tail; any other as it is."""
    if piece is not last:
        return (piece,)
    tail = Piece("tail", last.words[at:])
    if not at:
        return (tail,)
    return holding(last, last.words[:at]), tail
