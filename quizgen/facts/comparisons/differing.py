"""How does A differ from B? Both sides are asked for at once, where each is the subject of a clause of its own."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece
from quizgen.facts.comparisons.opposing import Opposed
from quizgen.facts.comparisons.stands import SIDE_BY_SIDE
from quizgen.facts.model import WRITTEN, Ask
from quizgen.facts.quantities import BOUNDS
from quizgen.tags import NOUNS
from quizgen.wording.statements import joined, limiting, words_of
from quizgen.wording.words import is_open, say, sentence

_VAGUE = frozenset(
    "some many each every no all both another other others such any few several this that these those its their his "
    "her".split()
)
"""Words before a noun that leave open which ones are compared."""
_NAMING = frozenset("call name know dub term say tell report".split())
"""Verbs whose complements tell how things are called, or who tells it: no difference between the things."""
_TELLING = ("object", "predicate", "governed", "agent", "place", "other")
_LEANING = re.compile(
    r"\b(?:also|too|still|again|such|other|same|former|latter|respectively|however|instead|even|then|now|today)\b"
)
_SHARES = frozenset({"percent", "cent", "%", "half", "third", "quarter", "more", "less"})
_BY_UNIT = (
    (
        re.compile(r"\b(?:kilomet(?:re|er)s|miles|met(?:re|er)s|km) (?:per|an|a) (?:hour|second)\b|\bkm/h\b|\bmph\b"),
        "speed",
    ),
    (re.compile(r"\bdegrees?\b|°"), "temperature"),
    (re.compile(r"\b(?:met(?:re|er)s|feet|kilomet(?:re|er)s) (?:high|tall)\b"), "height"),
    (re.compile(r"\b(?:met(?:re|er)s|feet|kilomet(?:re|er)s|miles) deep\b"), "depth"),
    (re.compile(r"\b(?:met(?:re|er)s|feet|kilomet(?:re|er)s|miles) long\b"), "length"),
    (re.compile(r"\b(?:kilograms|kilos|tonnes|tons|pounds|grams)\b"), "weight"),
    (re.compile(r"\byears old\b"), "age"),
)
"""What a unit of measurement measures."""
_MOST_STEM, _MOST_KEY, _MOST_SIDE = 26, 26, 8
_TWO_WAYS = 2


def how_differ(found: Opposed, first: Clause, second: Clause) -> tuple[Ask, ...]:
    """Ask for what two subjects of one kind are set apart by.

    Args:
        found: the halves and what opposes them.
        first: the clause of the first half, without what only points back.
        second: that of the second.

    Returns:
        One question to be answered in a sentence on both, or none.
    """
    one, other = first.subject, second.subject
    is_alike = first.verb.main.lemma == second.verb.main.lemma
    if any(each.clause is None or each.clause.source for each in (found.one, found.other)):
        return ()
    if found.link not in SIDE_BY_SIDE or not (is_side(one) and is_side(other) and are_of_one_kind(one, other)):
        return ()
    if not _tells(first) or not _tells(second) or _is_past(first) != _is_past(second):
        return ()
    if _is_past(first) and not is_alike:
        return ()  # two deeds are no difference between those who did them
    a, b = say(one.words), say(other.words)
    told, besides = joined(first, limiting(first)), joined(second, limiting(second))
    if b.lower() in told.lower() or a.lower() in besides.lower() or b.lower() in a.lower() or a.lower() in b.lower():
        return ()
    if {other.head.lemma} & {token.lemma for token in words_of(first, limiting(first)) if token not in one.words}:
        return ()  # it is of that, not of its own subject, that the first half tells
    if any(other.head.lemma in (token.say or "").split() for token in words_of(first, limiting(first))):
        return ()
    key = sentence(f"{told}, while {besides}")
    aspect = (_aspect(first, second) if is_alike else "") or _measured(key)
    if not aspect or (one.is_named != other.is_named and not is_alike):
        return ()  # two things differ in more than one way
    stem = _stem(first, second, aspect)
    if len(stem.split()) > _MOST_STEM or len(key.split()) > _MOST_KEY or _LEANING.search(key):
        return ()
    accept = (sentence(f"{besides}, while {told}"),)
    return (Ask("how-differ", stem, key, WRITTEN, accept=accept, level="analyse"),)


def is_side(subject: Phrase) -> bool:
    """True for a short phrase that says by itself what is compared."""
    words = subject.words
    return (
        subject.head.pos in NOUNS
        and not subject.is_numeric
        and len(words) <= _MOST_SIDE
        and words[0].text.lower() not in _VAGUE
        and not is_open(words)
        and not any(token.text in {",", "(", "“", '"'} for token in words)
    )


def are_of_one_kind(one: Phrase, other: Phrase) -> bool:
    """True for the same head noun, or two heads that no table tells apart under one determiner."""
    heads = one.head.lemma.lower(), other.head.lemma.lower()
    if heads[0].endswith(heads[1]) or heads[1].endswith(heads[0]):
        return True
    kinds = {knowledge.noun_class(one.head.lemma), knowledge.noun_class(other.head.lemma)} - {None}
    return one.determiner == other.determiner and len(kinds) <= 1


def _is_past(clause: Clause) -> bool:
    return clause.verb.tense == "past"


def _tells(clause: Clause) -> bool:
    """True if a clause says something of its subject that stands alone."""
    pieces, verb = limiting(clause), clause.verb
    told = any(piece.role in _TELLING for piece in pieces)
    is_apart = verb.main.lemma in _NAMING or verb.perfect or (verb.tense == "none" and verb.modal != "can")
    return told and not is_apart and not clause.shared and not is_open(words_of(clause, pieces), clause.subject.words)


def _stem(first: Clause, second: Clause, aspect: str) -> str:
    a, b = say(first.subject.words), say(second.subject.words)
    do = "did" if _is_past(first) else "do"
    if len(first.subject.conjuncts) < _TWO_WAYS and len(second.subject.conjuncts) < _TWO_WAYS:
        return sentence(f"how {do} {a} and {b} differ {aspect}", "?")
    do = "does" if do == "do" and first.subject.number == "singular" else do
    return sentence(f"how {do} {a} differ from {b} {aspect}", "?")


def _measured(key: str) -> str:
    """ "in speed" where one of the values has a unit of it; or empty."""
    return next((f"in {aspect}" for unit, aspect in _BY_UNIT if unit.search(key)), "")


def _aspect(first: Clause, second: Clause) -> str:
    """ "in the number of bonds they form", "in how much silica they contain", "in the script in which …"; or empty."""
    verb = first.verb
    one, other = (next((p for p in limiting(each) if p.role in _TELLING), None) for each in (first, second))
    if one is None or other is None or one.phrase is None or other.phrase is None or verb.modal or verb.chain:
        return ""
    if verb.negated or second.verb.negated or one.marker != other.marker or one.phrase.head.pos == "PROPN":
        return ""
    past = verb.tense == "past"
    noun = one.phrase.head
    if verb.passive and one.marker and noun.lemma == other.phrase.head.lemma:
        return f"in the {noun.text} {one.marker} which they {'were' if past else 'are'} {verb.main.text}"
    if verb.passive or verb.main.lemma == "be" or one.marker:
        return ""
    does = verb.finite.text if past else verb.main.lemma
    if _is_counted(one) and _is_counted(other):
        last = one.words[-1]
        is_share = any(token.lemma in _SHARES for token in one.words)
        if is_share and last.pos == "NOUN" and last.lemma not in _SHARES:
            return f"in how much {last.text} they {does}"
        kind = say(token for token in one.phrase.words if token.pos != "NUM" and token.lemma.lower() not in BOUNDS)
        if not is_share and noun.tag == "NNS" and noun.lemma == other.phrase.head.lemma:
            return f"in the number of {kind} they {does}"
    return ""


def _is_counted(piece: Piece) -> bool:
    return any(token.pos == "NUM" for token in piece.words)
