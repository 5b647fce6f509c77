"""What somebody does, holds or is said to be: the rest of a clause asked for as a whole, where no part of it can be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import POLITIES, Clause, Phrase, Piece, Words
from quizgen.facts.comparisons.respects import is_agent, told_of_subject
from quizgen.facts.pieces import Asked
from quizgen.tags import COMMON_NOUNS, PLURALS
from quizgen.wording.questions import base_form
from quizgen.wording.statements import limiting
from quizgen.wording.words import is_open, say

_MAX_KEY, _MIN_KEY = 12, 2
_HOLDING = frozenset(
    "say think believe argue claim warn fear hope find show conclude suggest discover predict insist admit maintain "
    "report state note reveal demonstrate rule learn realise realize propose hold complain".split()
)
_NO_DEEDS = frozenset("have know mean want like exist fare exceed reach keep prevent".split())
"""Verbs that nobody answers "what does it do?" with: what is so, how it goes, what comes of it."""
_STAYS = frozenset({"time", "place", "cause", "condition"})


def whole_rest(clause: Clause, standing: Words = ()) -> Iterator[Asked]:
    """What somebody holds, or does, as a key of up to twelve words.

    Args:
        clause: not negated.
        standing: words that stand beside the question.
    """
    if not clause.verb.negated and not clause.verb.passive:
        for found in (_held(clause, standing), _done(clause, standing)):
            if found is not None:
                yield found


def _held(clause: Clause, standing: Words) -> Asked | None:
    """X believes that S: what does X believe?"""
    piece = clause.piece("complement")
    if piece is None or piece.marker != "that" or clause.verb.main.lemma not in _HOLDING or clause.piece("object"):
        return None
    return _asked(piece, piece.words, (*clause.subject.words, *standing))


def _done(clause: Clause, standing: Words) -> Asked | None:
    """X managed to win: what did X manage to do? X will sell: what will X do? X sold: what did X do?"""
    verb, subject = clause.verb, clause.subject
    is_state = not POLITIES.isdisjoint({subject.kind, knowledge.noun_class(subject.head.lemma)})
    acts = is_agent(_members(subject)) or is_state
    if verb.perfect or verb.progressive or not acts or not _is_deed(clause):
        return None
    inner = [piece for piece in limiting(clause) if not piece.front]
    rest = [piece for piece in inner if piece.role not in _STAYS]
    if not rest or any(token.tag in COMMON_NOUNS and token.lemma == "it" for token in rest[0].words):
        return None
    words = (*_from_main(clause), *(token for piece in rest for token in piece.words))
    start = verb.words[0].index
    ordered = tuple(sorted(words, key=lambda token: (token.index < start, token.index)))  # what was fronted stands last
    found = _asked(rest[0], ordered, (*subject.words, *standing))
    return None if found is None else Asked(found.piece, "what", found.key, None, core=_what_do(clause, inner, rest))


def _members(subject: Phrase) -> Phrase:
    """ "the nine judges" for "four of the nine judges": those that a number is told of."""
    of = next((at for at, token in enumerate(subject.words) if token.text.lower() == "of"), None)
    behind = subject.words[of + 1 :] if of is not None and subject.head.pos == "NUM" else ()
    head = next((token for token in behind if token.tag in PLURALS), subject.head)
    return replace(subject, head=head)


def _is_deed(clause: Clause) -> bool:
    """True unless the clause tells what its subject is like or goes through: "fared badly", "grew", "spread"."""
    plain = replace(clause, verb=replace(clause.verb, modal="", chain=()))
    return told_of_subject(plain).respect == "deed" and clause.verb.main.lemma not in _NO_DEEDS


def _from_main(clause: Clause) -> Words:
    """The verb as the key says it: the infinitive behind a modal or a chain, else as it stands."""
    verb = clause.verb
    particle = (verb.particle,) if verb.particle is not None else ()
    return (verb.main, *particle)


def _what_do(clause: Clause, inner: list[Piece], rest: list[Piece]) -> str:
    verb, subject = clause.verb, say(clause.subject.words)
    before = [token for token in verb.words if token.index < verb.main.index]
    stays = " ".join(say(piece.words) for piece in inner if piece not in rest)
    if verb.modal or verb.finite.lemma == "be":
        first, links = verb.finite.text.lower(), [token for token in before if token.index != verb.finite.index]
        middle = say(links)
    elif verb.chain:
        first = {"VBZ": "does", "VBP": "do"}.get(verb.finite.tag, "did")
        links = [token for token in before if token.index > verb.finite.index]
        middle = f"{base_form(verb.finite)} {say(links)}"
    else:
        first, middle = {"VBZ": "does", "VBP": "do"}.get(verb.finite.tag, "did"), ""
    return " ".join(f"what {first} {subject} {middle} do {stays}".split()) + "?"


def _asked(piece: Piece, words: Words, standing: Words) -> Asked | None:
    if is_open(words, standing):
        return None
    key = say(words, standing)
    return Asked(piece, "what", key, None) if _MIN_KEY <= len(key.split()) <= _MAX_KEY else None
