"""What somebody is made, let, asked or kept from doing: X allows Y to V; X forces Y to V; X prevents Y from V-ing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Piece, Text, Token, Words
from quizgen.facts.askable import askable, kept, names_something, parts
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.knowledge.dictionary import frequency
from quizgen.tags import CONTENT, FINITE, RELATIVES
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import is_open

_MAX_KEY, _MIN_KEY = 17, 1
_MAX_SUBJECT = 14
_EMPTY_VERB = 5.5
"""Zipf frequency (wordfreq) above which a verb with no thing beside it tells of no deed: "go further", "do better"."""
_ENABLING = frozenset(
    "allow enable help cause force require encourage permit lead persuade convince ask order urge tell invite compel "
    "oblige instruct authorize authorise motivate inspire press teach advise train drive prompt induce tempt direct "
    "command beg request push challenge commission empower entitle".split()
)
_KNOWING = frozenset(
    "show find know prove believe think say report suppose assume guarantee entitle expect require force oblige compel "
    "authorise authorize permit allow encourage instruct order ask tell invite urge elect appoint observe see".split()
)
"""Verbs of what somebody or something is known, bound or let to do."""
_STATES = frozenset({"be", "have", "do", "get", "become", "occur", "exist"})
_DOERS = frozenset({"person", "country", "organisation"})
_LIGHT = frozenset("allow enable permit help encourage let".split())
_KEEPING = frozenset("prevent stop keep prohibit discourage ban deter dissuade hinder protect".split())


def find(text: Text) -> Iterator[Fact]:
    """Find what somebody is brought to do or kept from.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        if clause.verb.negated:
            continue
        ask = _known_to(clause) if clause.verb.passive else _brought(clause) or _kept_from(clause)
        if ask is not None:
            yield Fact("effect", "facts.enabling", statement(clause), parts(clause), (found,), clause, (ask,))


def _brought(clause: Clause) -> Ask | None:
    """X allows Y to V: what does X allow Y to do?"""
    if clause.verb.main.lemma not in _ENABLING:
        return None
    for piece in kept(clause):
        if piece.verb is None or piece.front or piece.role not in {"complement", "purpose"}:
            continue
        at = _infinitive(piece.words, bare=clause.verb.main.lemma == "help")
        target = clause.piece("object")
        helps_itself = clause.verb.main.lemma == "help" and target is None
        if at is None or (at[0] == 0 and not helps_itself and (target is None or not _is_next(target, piece))):
            continue
        start, verb = at
        stands = (*piece.words[:start], *_to_do(piece.words[start:verb], piece.words[verb]))
        whom = (target.words if target else ()) if start == 0 else piece.words[:start]
        return _ask(clause, piece, stands, piece.words[verb:], whom)
    return None


def _known_to(clause: Clause) -> Ask | None:
    """X is known to V: what is X known to do?"""
    piece = clause.piece("complement")
    if clause.verb.main.lemma not in _KNOWING or piece is None or piece.front:
        return None
    at = _infinitive(piece.words, bare=False)
    if at is None or at[0] > 0 or piece.words[1].lemma in _STATES:
        return None
    return _ask(clause, piece, _to_do(piece.words[:1], piece.words[1]), piece.words[1:], ())


def _infinitive(words: Words, *, bare: bool) -> tuple[int, int] | None:
    """Where "to" stands (or the bare verb), and its verb."""
    for place, token in enumerate(words[:-1]):
        if token.tag == "TO":
            following = words[place + 1]
            return (place, place + 1) if following.tag == "VB" else None
        if bare and place and token.tag == "VB":
            return place, place
        if token.text in {",", "("} or token.tag in FINITE | RELATIVES:
            return None
    return None


def _to_do(marker: Words, verb: Token) -> Words:
    return (*marker, replace(verb, say="do"))


def _is_next(target: Piece, piece: Piece) -> bool:
    return target.words[-1].index == piece.words[0].index - 1


def _kept_from(clause: Clause) -> Ask | None:
    """X prevents Y from V-ing: what does X prevent Y from doing?"""
    target = clause.piece("object")
    piece = next((one for one in kept(clause) if one.marker == "from" and len(one.words) > 1), None)
    if clause.verb.main.lemma not in _KEEPING or target is None or piece is None or piece.words[1].tag != "VBG":
        return None
    stands = (piece.words[0], replace(piece.words[1], say="doing"))
    return _ask(clause, piece, stands, piece.words[1:], target.words)


def _ask(clause: Clause, piece: Piece, stands: Words, done: Words, whom: Words) -> Ask | None:
    """The question whose stem has "do" for what is done."""
    others = tuple(replace(one, words=stands) if one is piece else one for one in kept(clause))
    standing = words_of(clause, others)
    key = key_of_words(done, standing, most=_MAX_KEY, least=_MIN_KEY)
    is_somebody = clause.subject.is_named or clause.subject.head.pos == "PRON"
    if clause.verb.main.lemma in _LIGHT and is_somebody and others == (replace(piece, words=stands),):
        return None  # "what did she help to do?": with much
    if clause.verb.main.lemma in _LIGHT and clause.subject.kind in _DOERS and len(clause.pieces) <= 2:
        return None  # a country allows its people much, and somebody helps with much
    if key.startswith("be ") or len(clause.subject.words) > _MAX_SUBJECT or "for" in {token.text for token in whom}:
        return None
    if not key or _is_empty(done) or is_open(standing) or not names_something((*clause.subject.words, *whom)):
        return None
    stem = ask_piece(clause, "what", others)
    return Ask("to-do", stem, key, WITH_STEM, level="understand")


def _is_empty(done: Words) -> bool:
    """True for a deed without anything in it that is done, met or reached."""
    things = [token for token in done[1:] if token.pos in CONTENT - {"ADV"}]
    return not things and frequency(done[0].lemma) > _EMPTY_VERB
