"""What leaves room for the contrary of a clause, or tells which of the two is meant: such a clause is not turned."""

from __future__ import annotations

from itertools import pairwise

from quizgen.clauses import Clause, Piece, Token, Words
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.tags import QUALITIES
from quizgen.wording.opposite_words import DEGREES, NEGATIVE
from quizgen.wording.statements import limiting

_POSSIBLE = frozenset({"can", "could", "may", "might", "should"})
_SURE_OF_DEED = frozenset(
    "expect project predict forecast set continue begin start help aim promise pledge vow tend".split()
)
"""What opens a chain of verbs that is turned by its last."""
PARTLY = frozenset(
    "some several many numerous various sometimes often usually typically generally occasionally frequently "
    "partly mostly perhaps probably mainly too so even still already only how more most less least not no never "
    "always neither nor nearly almost either both rather because any maybe without but although though despite "
    "until instead enough other others another".split()
)
"""What leaves room for the contrary, or tells which of the two is meant."""
_WAYS_OFF = frozenset("into under upon against behind apart through for out up on off".split())
_BY_MEANS = frozenset({"by", "through", "with"})
"""Prepositions of what is done, or comes in or goes, to make it so: "by adding rooms", "with the loss of a wing"."""
_ADDED_OR_TAKEN = frozenset(
    "addition inclusion influx arrival annexation acquisition purchase extension removal subtraction loss withdrawal "
    "departure demolition destruction lack absence shortage".split()
)
"""Nouns for what makes a thing more or less: a house that the addition of rooms changed did not shrink."""


def is_open_to_both(clause: Clause, words: Words, *, is_aim_told: bool = True) -> bool:
    """True if the contrary may be so as well (of some, at times, possibly), or if the reason tells which is meant.

    Args:
        clause: one that is true.
        words: what it says, less what is turned.
        is_aim_told: whether an aim tells which way it goes.
    """
    told = {token.text.lower() for token in words}
    if told & PARTLY or ("as" in told and _likens(clause, words)) or _tells_why(clause, is_aim_told=is_aim_told):
        return True
    if any(token.text.lower() == "few" for token in clause.subject.words):
        return True  # "the sting of a few ants": that of others may be the contrary
    return clause.verb.modal in _POSSIBLE or clause.verb.negated or not _goes_on(clause.verb.chain)


def _tells_why(clause: Clause, *, is_aim_told: bool = True) -> bool:
    """True if a cause, an aim, a means or a result is told: nobody believes the contrary of what it explains.

    "It delighted farmers by lowering their income" contradicts itself, and so does "crime rose to please voters".
    """
    return any(_explains(piece, is_aim_told=is_aim_told) for piece in limiting(clause))


def leads_elsewhere(clause: Clause) -> bool:
    """True where a verb of rising or growing has a sense of its own: "falls under a law", "expanded far and wide"."""
    return any(
        piece.words[0].text.lower() in _WAYS_OFF or {"far", "wide"} <= {token.text.lower() for token in piece.words}
        for piece in clause.pieces
    )


def _explains(piece: Piece, *, is_aim_told: bool) -> bool:
    first, second = piece.words[0], piece.words[1] if len(piece.words) > 1 else piece.words[0]
    is_aim = piece.role == "purpose" or (first.tag == "TO" and piece.role not in {"complement", "predicate"})
    head = piece.phrase.head.lemma if piece.phrase is not None else ""
    is_means = first.text.lower() in _BY_MEANS and (second.tag == "VBG" or head in _ADDED_OR_TAKEN)
    is_result = piece.comma and not piece.front and first.tag == "VBG"
    return piece.role == "cause" or is_means or is_result or (is_aim and is_aim_told)


def _likens(clause: Clause, words: Words) -> bool:
    """True for "as big as" and for "as" with a reason or a likeness; not for one that names a part or a time."""
    beside = pairwise(sorted(words, key=lambda token: token.index))
    is_degree = any(
        (one.text.lower() == "as" and two.pos in QUALITIES) or (one.text == "and" and two.text == "as")
        for one, two in beside
    )
    return is_degree or any(
        piece.words[0].text.lower() == "as" and piece.verb is not None and piece.role != "time"
        for piece in clause.pieces
    )


def _goes_on(chain: tuple[str, ...]) -> bool:
    """True for no chain, and for one that is sure of its deed: expected to rise, began to rise."""
    return set(chain) <= _SURE_OF_DEED


def is_negative(token: Token) -> bool:
    """True for a verb that says no, and for an adjective or adverb behind a prefix that does: "unable"."""
    lower = token.text.lower()
    bare = set(lemmas_of(lower[2:])) if lower[:2] in {"un", "in", "im", "ir", "il"} else set()
    return token.lemma in NEGATIVE or (token.pos in QUALITIES and bool(bare & QUALITIES))


def is_judging(token: Token) -> bool:
    """True for an adverb that tells which way the adjective behind it goes: "dangerously high", "surprisingly low"."""
    word = token.text.lower()
    return token.pos == "ADV" and word.endswith("ly") and word not in DEGREES
