"""What is denied, said as if it were so: "a whale is a fish" for "a whale is not a fish"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from lemminflect import getInflection

from quizgen.clauses import COMPARATIVES, FINITE, Clause, Token, Words
from quizgen.quiz.sounds import indefinite
from quizgen.wording.openness import PARTLY, tells_why
from quizgen.wording.statements import limiting, words_of

_NOT = frozenset({"not", "n't", "n’t", "never"})
_CUT, _CAN = "ca", "can"
"""What is left of "can't" without its "n't"."""
_MODALS = frozenset({"", "can"})
"""What may not be or would not be says nothing of what is."""
_CHAINED = frozenset({"want", "have", "need", "plan", "intend", "expect", "able"})
_NO = "no"
_BESIDE_NOT = PARTLY - _NOT - {_NO} | frozenset(
    "any anything anyone anybody anywhere ever yet all every everyone everybody everything necessarily single much "
    "alone just merely simply too than particularly quite entirely completely exactly fully totally wholly really "
    "longer anymore very nor else rather few little whether if unless directly immediately explicitly sufficiently "
    "likely unlike".split()
)
"""What goes with a denial and not without it, or tells how far it reaches."""
_GOING_ON = FINITE | {"VB"}
_LIMITING = frozenset({"condition", "concession", "contrast", "cause", "purpose"})
_MARKS = frozenset({"“", '"', "”", "?"})
_LEAST, _MOST_COMMAS = 6, 2


def affirmed(clause: Clause) -> Clause | None:
    """The clause without its "not" or "no"; None where it has none, or what it denies may be so of some or in part.

    Args:
        clause: one that is true.
    """
    verb = clause.verb
    if not _is_all_denied(clause):
        return None
    if not verb.negated:
        return _with_thing(clause)
    group = tuple(token for token in verb.words if token.text.lower() not in _NOT)
    group = _without_do(group, verb.finite) if len(group) < len(verb.words) else ()
    return replace(clause, verb=replace(verb, words=group, negated=False)) if group else None


def _is_all_denied(clause: Clause) -> bool:
    """True if the "not" reaches over the whole clause, and nothing stands there only beside one."""
    verb, pieces = clause.verb, limiting(clause)
    words = words_of(clause, pieces)
    told = [token.text.lower() for token in words]
    is_plain = verb.main.lemma != "do" and verb.modal in _MODALS and set(verb.chain) <= _CHAINED
    is_one = len(words) >= _LEAST and pieces and told.count(",") <= _MOST_COMMAS and _MARKS.isdisjoint(told)
    is_denied = sum(one in _NOT or one == _NO for one in told) == 1 and _BESIDE_NOT.isdisjoint(told)
    goes_on = any(one.pos == "CCONJ" and two.tag in _GOING_ON for one, two in pairwise(words))
    is_bound = any(token.tag in COMPARATIVES for token in words) or any(one.role in _LIMITING for one in pieces)
    return bool(is_plain and is_one and is_denied and not (goes_on or is_bound or tells_why(clause)))


def _with_thing(clause: Clause) -> Clause | None:
    """The clause with the thing that it denies: "has a pulse" for "has no pulse"; None where it denies none."""
    piece = clause.piece("object")
    phrase = piece.phrase if piece is not None else None
    if piece is None or phrase is None or phrase.conjuncts or piece.words[0].text.lower() != _NO:
        return None
    first, second, *rest = (*piece.words, *piece.words[-1:])
    is_one = phrase.head.tag == "NN"
    if not rest or (is_one and (second.pos != "ADJ" or second.index >= phrase.head.index)):
        return None  # "no water": no article goes with it
    lead = (replace(first, text=indefinite(second.text)),) if is_one else ()
    said = (*lead, *piece.words[1:])
    other = replace(piece, words=said, phrase=replace(phrase, words=(*lead, *phrase.words[1:])))
    return replace(clause, pieces=tuple(other if one is piece else one for one in clause.pieces))


def _without_do(group: Words, finite: Token) -> Words:
    """The words of a verb that was denied, in the form they have otherwise: "did see" → "saw"."""
    if finite.text.lower() == _CUT:
        return tuple(replace(one, text=_CAN) if one.index == finite.index else one for one in group)
    bare = next((one for one in group if one.index > finite.index and one.tag == "VB"), None)
    if finite.lemma != "do" or bare is None:
        return group
    forms = getInflection(bare.lemma, tag=finite.tag, inflect_oov=False)
    form = replace(bare, text=str(forms[0]), tag=finite.tag) if forms else bare
    return tuple(form if one.index == bare.index else one for one in group if one.index != finite.index)
