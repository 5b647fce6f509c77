"""Clauses without the words in them that only tie them to what was told before: "also", "further south", "extra"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from quizgen.clauses import Clause, Phrase, Piece, Words
from quizgen.knowledge.connectives import ADDING, BEHIND, CONCLUDING, HOLDING, LIKENING
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.quiz.sounds import indefinite
from quizgen.tags import WH_WORDS
from quizgen.wording.adjuncts import was_done
from quizgen.wording.statements import CONNECTIVES
from quizgen.wording.words import is_open

_TIES = (
    HOLDING
    | ADDING
    | LIKENING
    | CONCLUDING
    | frozenset("already even still then indeed ultimately subsequently simply instead".split())
)
SPELLING = frozenset("write spell abbreviate pronounce transliterate transcribe".split())
"""Verbs of how a name may look or sound as well: "also written as"."""
_BY_THEN = frozenset({"already", "recently", "lately"})
_DAYS = frozenset({"today", "yesterday", "tonight"})
_TIES_OF_DEED = _DAYS | BEHIND | frozenset("now soon later recently lately eventually finally next".split())
TYING = _TIES | _TIES_OF_DEED
"""Words that a statement may leave off beside its verb."""
_ADVERBS = frozenset({"RB", "RBR"})
_ADDING = frozenset({"further", "additional", "extra"})
"""One more than was told of: without the word there is one all the same."""
_FARTHER = frozenset({"further", "farther"})
_TAILS = frozenset({"instead", "anyway"})
"""Words that end a clause with what it is told against."""
LIKEWISE = frozenset({"also", "likewise"})
_DIRECTIONS = frozenset("north south east west inland afield upstream downstream away up down".split())
_WITH_MORE = 3
"""The least words of a phrase with its article, "additional" and its noun."""
GOING_ON = _ADDING | _FARTHER | _DIRECTIONS
"""Words that a statement may leave off inside it."""


def ties_of(clause: Clause) -> Words:
    """The adverbs beside a verb that only tie it to what was told before: without them it is as true.

    "The port also closed", "a third pump then lifts the water"; a deed was done whether or not it was soon.
    """
    ties = TYING if was_done(clause) else _TIES
    is_before = clause.verb.perfect and clause.verb.tense == "past"
    predicate = clause.piece("predicate")
    words = (*clause.verb.words, *(predicate.words[:1] if predicate is not None and len(predicate.words) > 1 else ()))
    found = tuple(
        token
        for token in words
        if token.text.lower() in ties
        and (token.tag in _ADVERBS or token.text.lower() in _DAYS)
        and not (clause.verb.modal and token.text.lower() == "then")  # it holds under a condition told before
        and not (is_before and token.text.lower() in _BY_THEN)  # by a time told before
    )
    return () if clause.verb.negated or is_spelt(clause) else (*found, *_correcting(clause))


def _correcting(clause: Clause) -> Words:
    """The "rather" before a finite verb that only sets it against what is denied: "but rather was sold"."""
    first = clause.verb.words[0]
    return (first,) if first.text.lower() == "rather" and len(clause.verb.words) > 1 else ()


def is_spelt(clause: Clause) -> bool:
    """True for what is written or spelt as something, too: it is its name that is."""
    verb = clause.verb
    return verb.passive and verb.main.lemma in SPELLING and any(one.marker == "as" for one in clause.pieces)


def untied(clause: Clause) -> Clause:
    """The clause without what only ties it to what was told before, open tails of its pieces parted off.

    Adverbs beside its verb go, a feeling at its subject's head ("fortunately working there pays"), "further south"
    before the place itself, and "additional" where its noun is told all the same.
    """
    ties = ties_of(clause)
    verb = tuple(token for token in clause.verb.words if token not in ties)
    pieces = tuple(_only_one(holding(piece, _nearer(piece, ties))) for piece in clause.pieces)
    freed = replace(clause, subject=_unfelt(clause.subject), verb=replace(clause.verb, words=verb), pieces=pieces)
    pieces = tuple(part for piece in pieces for part in _parted(piece, freed) if not _is_tail(part))
    is_free = verb == clause.verb.words and pieces == clause.pieces and freed.subject is clause.subject
    return clause if is_free else replace(freed, pieces=pieces)


def _is_tail(piece: Piece) -> bool:
    """True for the "instead" of "they resolved instead to wait"."""
    return len(piece.words) == 1 and piece.words[0].text.lower() in _TAILS


def _unfelt(subject: Phrase) -> Phrase:
    """The subject without a connective before its gerund."""
    words = subject.words
    is_felt = (
        len(words) > 1 and words[0].text.lower() in CONNECTIVES and words[0].pos == "ADV" and words[1].tag == "VBG"
    )
    return replace(subject, words=words[1:]) if is_felt else subject


def _nearer(piece: Piece, ties: Words) -> Words:
    """The words of a piece without a tie at its head or end, or "further south" before the place itself."""
    words = _told_once(piece)
    if words[0] in ties or _is_added(words):
        return words[1:]
    if len(words) > 1 and words[-1].text.lower() in _TAILS:
        return words[:-1]
    texts = [token.text.lower() for token in words[:2]]
    is_farther = len(words) > 2 and words[2].pos == "ADP" and texts[0] in _FARTHER and texts[1] in _DIRECTIONS
    return words[2:] if is_farther else words


def _told_once(piece: Piece) -> Words:
    """The words of a piece without the same figure told again: "39% of all sales, or £6bn out of £15bn"."""
    words = piece.words
    for at, (comma, joint) in enumerate(pairwise(words)):
        is_again = comma.text == "," and joint.text == "or" and any(one.pos == "NUM" for one in words[at + 2 : at + 6])
        if is_again and at and any(one.pos == "NUM" for one in words[:at]) and words[at - 1].pos != "NUM":
            is_end = not any(one.text in {",", "and", "or", "as", "than"} for one in words[at + 2 :])
            return words[:at] if is_end else words
    return words


def _is_added(words: Words) -> bool:
    """True for "also in Paris"."""
    return len(words) > 1 and words[0].text.lower() in LIKEWISE and words[1].pos == "ADP"


def holding(piece: Piece, words: Words) -> Piece:
    """A piece, and the phrase in it, less the words that are not among these."""
    if words == piece.words:
        return piece
    phrase = piece.phrase
    kept = replace(phrase, words=tuple(one for one in phrase.words if one in words)) if phrase is not None else None
    return replace(piece, words=words, phrase=kept)


def _only_one(piece: Piece) -> Piece:
    """ "An additional incentive for inventors" as an incentive for them: what it is added to is not said."""
    phrase = piece.phrase
    if piece.role != "object" or phrase is None or len(piece.words) < _WITH_MORE or phrase.words[-1] == phrase.head:
        return piece
    article, added, noun = piece.words[:_WITH_MORE]
    if article.lemma not in INDEFINITE or added.lemma not in _ADDING or noun.pos == "NUM":
        return piece
    spelt = replace(article, text=indefinite(noun.text))
    words = (spelt, *piece.words[2:])
    kept = (spelt, *phrase.words[2:])
    modifiers = tuple(one for one in phrase.modifiers if one != added)
    return replace(piece, words=words, phrase=replace(phrase, words=kept, modifiers=modifiers))


def _parted(piece: Piece, clause: Clause) -> tuple[Piece, ...]:
    """A piece and what hangs on its end, where that is open: "by a fisherman" and "who found him".

    Of one in the past no more need be told, nor of a year: "in 2009" and "when the last count took place".
    """
    at = next((at for at, token in enumerate(piece.words) if at and token.tag in WH_WORDS), 0)
    phrase = piece.phrase
    if not at or phrase is None or piece.front or piece.verb is not None or not is_open(piece.words, clause.words):
        return (piece,)
    before, tail = piece.words[:at], piece.words[at:]
    is_one = phrase.determiner in INDEFINITE and phrase.head == before[-1] and was_done(clause)
    is_one = is_one and not (piece.role == "object" and len(before) < _WITH_MORE)  # "proposed a race" says too little
    is_year = tail[0].tag == "WRB" and before[-1].text.isdigit() and piece.role == "time"
    if not (is_one or is_year) or is_open(before, clause.words):
        return (piece,)
    return holding(piece, before), Piece("tail", tail)
