"""What a clause denies, affirmed: "The canal carries freight." for "The canal does not carry freight."."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from lemminflect import getInflection

from quizgen.clauses import Clause, Token, Words
from quizgen.wording.statements import limiting, words_of
from quizgen.wording.twins import with_words

_NOT = frozenset({"not", "n't", "n’t"})
_ONE_SIDED = frozenset(
    "any anyone anybody anything anywhere either neither nor yet even until unless without but only just merely simply "
    "necessarily always all every everyone everything everywhere entirely fully completely totally exactly exclusively "
    "alone very so too as enough particularly especially really quite solely many most ever at rather instead "
    "still both because since other others also never no none if whether longer long far such more "
    "less than single".split()
)
"""What is said under a denial only, what the denial may be of instead of the verb, and what would leave a case open."""
_FINITE = frozenset({"VBZ", "VBP", "VBD"})
_MODALS = {"ca": "can", "wo": "will", "sha": "shall"}
_LEFT_OPEN = frozenset({"may", "might", "would", "need", "dare"})
_DENIED = frozenset("keep want believe think seem appear expect intend suppose like mind matter care".split())
"""Verbs whose denial is of what follows, or an idiom."""


def affirmed(clause: Clause) -> Clause | None:
    """The clause without its "not", where nothing in it is said because of the denial; None if it denies nothing.

    Args:
        clause: one that is true.
    """
    verb, words = clause.verb, words_of(clause, limiting(clause))
    denials = [token for token in words if token.text.lower() in _NOT]
    told = {token.text.lower() for token in words}
    if len(denials) != 1 or denials[0] not in verb.words or verb.chain or verb.modal in _LEFT_OPEN:
        return None
    if verb.finite.lemma in _LEFT_OPEN or (verb.passive and not limiting(clause)):
        return None
    if any(one.text == "much" and not _is_much(one, two) for one, two in pairwise((*words, words[-1]))):
        return None
    if told & _ONE_SIDED or verb.main.lemma in _DENIED or _joins_deeds(words):
        return None
    if any(piece.role == "cause" for piece in clause.pieces):
        return None
    rest = tuple(token for token in verb.words if token is not denials[0])
    finite = _finite(clause)
    if finite is None:
        return None
    if verb.finite.lemma == "do" and verb.finite.index != verb.main.index:
        rest = tuple(token for token in rest if token.index != verb.finite.index)
        found = {verb.main.index: finite}
    else:
        found = {verb.finite.index: finite}
    bare = replace(clause, verb=replace(verb, words=rest, negated=False))
    found.update({one.index: replace(one, text="a lot of") for one, two in pairwise(words) if _is_much(one, two)})
    changed = with_words(bare, found)
    return replace(changed, verb=replace(changed.verb, finite=finite))


def _joins_deeds(words: Words) -> bool:
    """True for a second verb behind "and", of which it is not told whether it is denied as well."""
    joined = zip(words, words[1:], (*words[2:], words[-1]), strict=False)
    return any(
        one.pos == "CCONJ" and (two.pos in {"VERB", "AUX"} or behind.tag == "VBG") for one, two, behind in joined
    )


def _is_much(token: Token, behind: Token) -> bool:
    """True for "much" before its noun: "pays a lot of attention"."""
    return token.text == "much" and behind.pos == "NOUN"


def _finite(clause: Clause) -> Token | None:
    """The finite verb of the affirmed clause."""
    verb = clause.verb
    if verb.finite.lemma != "do" or verb.finite.index == verb.main.index:
        text = _MODALS.get(verb.finite.text.lower(), verb.finite.text)
        return replace(verb.finite, text=text)
    if verb.finite.tag not in _FINITE:
        return None
    forms = getInflection(verb.main.lemma, tag=verb.finite.tag, inflect_oov=False)
    return replace(verb.main, text=str(forms[0]), tag=verb.finite.tag) if forms else None
