"""Clauses that lean on what stands elsewhere: a share of what is not said, what "may then" be so, a role in what."""

from __future__ import annotations

import re
from itertools import pairwise

from quizgen.clauses import Clause, Piece, Sentence, Words
from quizgen.wording.statements import CONNECTIVES
from quizgen.wording.words import say


def leans(clause: Clause) -> bool:
    """True for a clause without a word, a whole, a field or a case that its sentence or the one before told."""
    return (
        _lacks_word(clause.subject.words)
        or _lacks_field(clause)
        or _seemed(clause)
        or _is_bare_share(clause)
        or _hangs_on_case(clause)
        or _holds_speaker(clause)
        or _is_misparted(clause)
        or _gives_examples_of_some(clause)
        or _begins_at_no_time(clause)
    )


def _lacks_word(words: Words) -> bool:
    """True for "erosion soft rocks by rain": a noun, an adjective and a noun in a row lack a preposition."""
    rows = zip(words, words[1:], words[2:], strict=False)
    return any(
        (one.pos, two.pos, three.pos) == ("NOUN", "ADJ", "NOUN") and three.tag == "NNS" and three.index == one.index + 2
        for one, two, three in rows
    )


_UNTOLD = frozenset({"some", "several", "many", "few", "various", "certain"})


def _gives_examples_of_some(clause: Clause) -> bool:
    """True for what "several metals, which include tin, look like gold" says of them by the way: of which, is told
    by the rest."""
    is_aside = clause.relation == "relative" and clause.verb.main.lemma == "include"
    return is_aside and clause.subject.words[0].text.lower() in _UNTOLD


_BEGINNING = frozenset({"begin", "start", "stop", "cease", "resume"})
_UNTIMED = frozenset({"object", "complement", "predicate", "governed", "purpose", "manner"})
_FORMED = frozenset({"in", "into", "as", "for", "to"})
"""Markers of what tells into what, or for what, something is done."""


def _begins_at_no_time(clause: Clause) -> bool:
    """True for "the lungs begin to take in air", which they do at a time, or in a case, of the sentence before."""
    verb, governed = clause.verb, clause.piece("complement")
    is_now = verb.tense == "present" and not (verb.perfect or verb.progressive or verb.modal)
    is_doing = verb.main.lemma in _BEGINNING and governed is not None and governed.words[0].tag == "VBG"
    is_begun = is_doing or not _BEGINNING.isdisjoint(verb.chain)
    return is_now and is_begun and all(map(_is_untimed, clause.pieces))


def _is_untimed(piece: Piece) -> bool:
    is_formed = piece.role == "other" and piece.marker in _FORMED and not piece.front
    return is_formed or piece.role in _UNTIMED


_IN_SOMETHING = frozenset({"role", "part"})


def _lacks_field(clause: Clause) -> bool:
    """True for "medicine played a large role": in what, stands elsewhere; so for who is singled out "in particular"."""
    thing = clause.piece("object")
    noun = thing.phrase.head if thing is not None and thing.phrase is not None else None
    if noun is not None and noun.lemma in _IN_SOMETHING and clause.verb.main.lemma == "play":
        return not any(token.index > noun.index for token in clause.words)
    return say(clause.subject.words[-2:]).lower() == "in particular"


def _seemed(clause: Clause) -> bool:
    """True for what seemed so in the past: to whom it did stands elsewhere."""
    verb = clause.verb
    return verb.tense == "past" and bool({verb.main.lemma, *verb.chain} & {"seem", "appear"}) and not verb.modal


def _hangs_on_case(clause: Clause) -> bool:
    """True for what "may then" be so, and for what "so" is: under a condition, or for a reason, of the sentence before.

    What was done was done in any case.
    """
    verb = clause.verb
    is_told = any(piece.role == "condition" for piece in clause.pieces)
    may_then = bool(verb.modal) and not is_told and any(token.text.lower() == "then" for token in verb.words)
    opens_so = any(piece.front and say(piece.words).lower() in _FOLLOWING for piece in clause.pieces)
    return may_then or (opens_so and verb.tense != "past")


def _holds_speaker(clause: Clause) -> bool:
    """True for "before, said Lee" at the head: who says it was taken for a part of what is said."""
    return any(
        piece.front and any(one.text == "," and two.lemma in _SAYING for one, two in pairwise(piece.words))
        for piece in clause.pieces
    )


def _is_misparted(clause: Clause) -> bool:
    """True for "by the year" and "1000 chess was known", "by contrast, worms do", and a modal run into an object."""
    words = clause.subject.words
    is_year = words[0].text.isdigit() and any(one.front and one.words[-1].lemma == "year" for one in clause.pieces)
    leads = any(say(words[:count]).lower() in CONNECTIVES for count in (2, 3, 4))
    runs_on = any(
        two.tag == "MD" and one.text == ","
        for piece in clause.pieces
        if piece.verb is None
        for one, two in pairwise(piece.words)
    )
    return is_year or leads or runs_on


_SAYING = frozenset({"say", "explain", "add", "recall", "tell"})
_FOLLOWING = frozenset({"so", "then"})


def _is_bare_share(clause: Clause) -> bool:
    """True for "about 76 percent are …": of what is said elsewhere."""
    words = clause.subject.words
    is_share = clause.subject.kind == "percent" and words[-1].lemma in {"percent", "cent", "%"}
    return is_share and not any(piece.front and piece.marker in {"of", "among", "in"} for piece in clause.pieces)


_IN_CASES = re.compile(r"In (?:some|other|many|most|certain|rare|such|all) (?:cases|instances|situations),")


def is_of_some_cases(sentence: Sentence, clause: Clause) -> bool:
    """True for what is joined behind "in some cases": it is so in those alone."""
    return clause.relation == "conjunct" and _IN_CASES.match(sentence.text) is not None
