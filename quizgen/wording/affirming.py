"""What the article denies, affirmed: a false statement whose contrary the article says in so many words."""

from __future__ import annotations

from dataclasses import replace

from lemminflect import getInflection

from quizgen.clauses import POSSIBLE, Clause, Token, VerbGroup, Words
from quizgen.wording.statements import limiting, words_of

_NOT = frozenset({"not", "n't", "n’t"})
_NEVER = "never"
_OF_DENIAL = frozenset(
    "any anyone anybody anything anywhere ever yet either neither nor single much many even only just merely simply "
    "so too enough quite very really all every everyone everybody everything always both each most entirely fully "
    "completely wholly totally exactly necessarily often usually normally generally likely probably perhaps as than "
    "but rather instead because until unless without whether if anymore longer".split()
)
"""Words that go with a denial only, that a denial reaches and leaves room beside, or that say what is so instead."""
_OF_SOME = frozenset("some several many most few other others certain various another one half part".split())
"""What is not so of some may be so of others."""
_UNTURNED = POSSIBLE - {"can", "could"} | {"must", "need", "should", "shall"}
"""Modals without whose denial nothing false is said: what may not be may be as well."""
_JOINTS = frozenset({"and", "or", "nor"})
"""How far the denial reaches over them the words do not tell."""
_PERIODS = frozenset("minute hour day week month year decade century moment time while".split())
_DO = {"does": "VBZ", "do": "VBP", "did": "VBD"}
_ADDING = frozenset({"cause", "contrast", "concession", "condition"})


def affirmed(clause: Clause) -> Clause | None:
    """The clause without its "not" or "never": "Federal law requires a licence." for "… does not require a licence.".

    Args:
        clause: one that is true.

    Returns:
        None where nothing is denied, where the affirmation is no English, or where it might be true of something.
    """
    verb = clause.verb
    if not verb.negated or verb.modal in _UNTURNED or verb.chain or verb.progressive:
        return None
    pieces = limiting(clause)
    rest = tuple(token for token in words_of(clause, pieces) if token not in verb.words)
    told = {form for token in rest for form in (token.text.lower(), token.lemma)}
    if told & (_OF_DENIAL | _NOT | {"no"}) or clause.subject.words[0].lemma.lower() in _OF_SOME or _lasts(rest):
        return None
    behind = [piece for piece in pieces if not piece.front]
    if not behind or any(token.text.lower() in _JOINTS for piece in behind for token in piece.words):
        return None
    if any(piece.role in _ADDING for piece in pieces):
        return None
    words = _without_denial(verb)
    return None if words is None else replace(clause, verb=words)


def _lasts(words: Words) -> bool:
    """True for "for a decade": what is not so for a time is seldom said to be so for it."""
    behind = next((at for at, token in enumerate(words) if token.text.lower() == "for"), len(words))
    return any(token.lemma in _PERIODS for token in words[behind : behind + 4])


def _without_denial(verb: VerbGroup) -> VerbGroup | None:
    """The verb group affirmed; None where an adverb stands in it, which the denial may reach."""
    denial = [token for token in verb.words if token.text.lower() in {*_NOT, _NEVER}]
    rest = tuple(token for token in verb.words if token not in denial)
    if len(denial) != 1 or any(token.pos == "ADV" for token in rest):
        return None
    if verb.finite.text.lower() not in _DO or verb.finite.index == verb.main.index:
        return replace(verb, words=rest, negated=False)
    main = _finite(verb.main, _DO[verb.finite.text.lower()])
    if main is None or len(rest) > 2 + (verb.particle is not None):
        return None
    said = tuple(main if token.index == main.index else token for token in rest if token.index != verb.finite.index)
    return replace(verb, words=said, finite=main, main=main, negated=False)


def _finite(main: Token, tag: str) -> Token | None:
    """The main verb as it stands without do."""
    forms = getInflection(main.lemma, tag=tag, inflect_oov=False)
    return replace(main, text=str(forms[0]), tag=tag) if forms else None
