"""Gives a clause the members of a list, or the second verb, that its sentence goes on with and the parse left out."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from quizgen.clauses import Clause, Piece, Sentence, Token, Words
from quizgen.knowledge.function_words import AND_OR, INDEFINITE
from quizgen.knowledge.marks import DASHES
from quizgen.tags import BASE_FORMS, FINITE, NOMINAL, VERBAL, WH_FORMS
from quizgen.wording.statements import limiting, words_of

_MARKS = frozenset({";", ":", "(", ")", "[", "]", '"', "“", "”", *DASHES})
_VERBS = FINITE | {"VB", "VBN"}
_PLURAL = BASE_FORMS
"""The tagger takes one for the other."""
_SHORTEST = 2
"""A coordinator and a member."""


def completed(sentence: Sentence, clause: Clause) -> Clause | None:
    """The clause with the end of its sentence on its last part; None where that is no list or second verb of its own.

    What is added is kept as it stands and never asked for.

    Args:
        sentence: it.
        clause: one of its clauses, that ends before the sentence does.
    """
    pieces = limiting(clause)
    last = max((one for one in pieces if not one.front), key=lambda one: one.words[-1].index, default=None)
    end = max(token.index for token in words_of(clause, pieces))
    rest = _up_to_addition(sentence.tokens[end + 1 : -1])
    is_guessed = clause.relation == "because" and clause.verb.modal
    first = min(token.index for token in clause.words)
    is_inner = clause.relation != "main" and first > 0 and sentence.tokens[first - 1].text == ","
    if clause.relation == "relative" or is_guessed or is_inner or not _is_continued(rest, clause):
        return None
    if any(one.subject.words[:1] in (rest[:1], rest[1:2]) for one in sentence.clauses if one is not clause):
        return None  # "while cheap ones cost $9, Ann, the founder and head, …": the next clause begins there
    if last is None or last.words[-1].index != end:
        return replace(clause, pieces=(*clause.pieces, Piece("other", rest)))
    whole = Piece("other", (*last.words, *rest), last.marker, None, comma=last.comma, verb=last.verb)
    return replace(clause, pieces=tuple(whole if one is last else one for one in clause.pieces))


def _up_to_addition(rest: Words) -> Words:
    """The words before what is only added behind the last member: a relative clause or a participle."""
    joined = False
    for at, (one, two) in enumerate(pairwise(rest)):
        joined = joined or one.text.lower() in AND_OR
        if joined and one.text == "," and (two.tag in WH_FORMS or two.tag == "VBG" or two.text in INDEFINITE):
            return rest[:at]
    return rest


def _is_continued(rest: Words, clause: Clause) -> bool:
    """True for ", B, and C" and "and Cs D" behind a clause: members of its last part, or a verb like its own."""
    if len(rest) < _SHORTEST or any(token.text in _MARKS for token in rest):
        return False
    joints = [at for at, token in enumerate(rest) if token.text.lower() in AND_OR]
    first = rest[0].text
    if not joints or not (first == "," or joints[0] == 0) or any(token.text.lower() == "but" for token in rest):
        return False
    if first == "," and joints[0] > 1 and rest[1].pos not in NOMINAL:
        return False
    return _has_no_clause(rest, clause, joints[0] + 1)


def _has_no_clause(rest: Words, clause: Clause, second: int) -> bool:
    """True if no verb stands in the rest but in relative clauses, or behind the coordinator in the verb's own form."""
    verb = clause.verb.main
    for at, token in enumerate(rest):
        if token.tag not in _VERBS or token.pos not in VERBAL:
            continue
        alike = token.tag == verb.tag or {token.tag, verb.tag} <= _PLURAL
        if at in {second, second + 1} and alike and all(one.pos == "ADV" for one in rest[second:at]):
            continue
        if token.tag == "VBN" or _is_taken_up(rest[:at]) or (at and rest[at - 1].tag == "TO"):
            continue
        return False
    return not any(token.text.lower() == "that" and token.tag == "IN" for token in rest)


def _is_taken_up(before: tuple[Token, ...]) -> bool:
    return any(token.tag in WH_FORMS for token in before[-3:])
