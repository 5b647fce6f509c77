"""Who did what, as pairs to be matched: a name, and a deed of its own as the article tells it without the name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen import knowledge
from quizgen.clauses import Clause, Piece
from quizgen.facts.askable import is_copula, names_something
from quizgen.facts.model import Fact
from quizgen.facts.tellers import QUOTING
from quizgen.knowledge.dictionary import frequency
from quizgen.wording.statements import limiting
from quizgen.wording.words import is_open, say

_FEWEST_WORDS, _MOST_WORDS = 3, 18
_RARE, _COMMON = 3.5, 4.0
"""Zipf frequency (wordfreq) below which a word singles something out: one in 300,000 words or rarer."""
_TELLING_VERBS = QUOTING - {"describe", "suggest", "argue", "believe"}
"""Verbs after which somebody is only quoted; to describe or to argue something can be a deed."""


@dataclass(frozen=True)
class Deed:
    """A name with what it did.

    Attributes:
        kind: "person", or the noun that the name ends in: "Act", "Treaty".
        name: who or what did it.
        deed: the predicate, with everything that limits it.
        fact: where it was found.
    """

    kind: str
    name: str
    deed: str
    fact: Fact


def deeds(facts: Sequence[Fact]) -> Iterator[Deed]:
    """The deeds among facts: of people, and of things named by what they are (the Boston Port Act)."""
    for fact in facts:
        clause = fact.clause
        if clause is None or clause.source is not None or not clause.subject.is_named or not _is_deed(clause):
            continue
        name, deed = _name(clause), _told(clause)
        kind = "person" if clause.subject.kind == "person" else _genus(clause)
        if kind and deed and not set(_parts(name)) & set(_parts(deed)):
            yield Deed(kind, name, deed, fact)


def same_deed(one: Deed, other: Deed) -> bool:
    """True if a name of one could stand for the other's: the names share a part, or one verb has one object in both."""
    if set(_parts(one.name)) & set(_parts(other.name)) or knowledge.same(one.name, other.name):
        return one.kind == "person" or one.name.lower() == other.name.lower()
    if set(_own_parts(one)) & set(_parts(other.deed)) or set(_own_parts(other)) & set(_parts(one.deed)):
        return True
    mine, others = _core(one.fact.clause), _core(other.fact.clause)
    return (bool(mine[1]) and mine == others) or bool(_rare(one.deed) & _rare(other.deed))


def _rare(text: str) -> set[str]:
    """The words that single a deed out: two deeds that share one may be one deed of two people."""
    words = {word.strip(".,;:“”\"'()").lower() for word in text.split()}
    return {word for word in words if word.isalpha() and frequency(word) < _RARE}


def _is_deed(clause: Clause) -> bool:
    verb = clause.verb
    plain = verb.tense == "past" and not (verb.negated or verb.modal or verb.perfect or verb.progressive)
    return plain and not clause.subject.conjuncts and not is_copula(clause) and verb.main.lemma not in _TELLING_VERBS


def _name(clause: Clause) -> str:
    """The name without what stands before it in lower case: "scientist Alexander Fleming"."""
    words = list(clause.subject.words)
    while len(words) > 1 and words[0].text[:1].islower() and words[0].text.lower() != "the":
        words.pop(0)
    return say(words)


def _genus(clause: Clause) -> str:
    """What a name with "the" says that it names: its head, if that is a common noun with a capital."""
    head = clause.subject.head.text
    is_noun = head[:1].isupper() and head[1:].islower() and frequency(head) >= _COMMON
    return head if is_noun and clause.subject.determiner == "the" and len(clause.subject.words) > 2 else ""


def _told(clause: Clause) -> str:
    """The predicate; a time or place at the head goes to its end. Empty where it does not stand alone."""
    pieces = limiting(clause)
    front = [piece for piece in pieces if piece.front]
    behind = [piece for piece in pieces if not piece.front]
    words = (*clause.verb.words, *(token for piece in pieces for token in piece.words))
    movable = all(piece.role in {"time", "place"} and piece.verb is None for piece in front)
    if not movable or is_open(words, clause.subject.words) or not names_something(words):
        return ""
    text = " ".join([say(clause.verb.words), *(_said(piece, clause) for piece in (*behind, *front))])
    return text if _FEWEST_WORDS <= len(text.split()) <= _MOST_WORDS else ""


def _said(piece: Piece, clause: Clause) -> str:
    text = say(piece.words, clause.subject.words)
    return text[:1].lower() + text[1:] if piece.front and piece.words[0].pos != "PROPN" else text


def _core(clause: Clause | None) -> tuple[str, str]:
    """Verb and head of the object: what two deeds must not have in common."""
    piece = clause.piece("object", "predicate", "governed") if clause is not None else None
    head = piece.phrase.head.lemma if piece is not None and piece.phrase is not None else ""
    return (clause.verb.main.lemma if clause is not None else "", head)


def _parts(text: str) -> list[str]:
    """The words of a text that have a capital, bare of 's: names and parts of names."""
    bare = (word.strip(".,;:“”\"'()").removesuffix("’s").removesuffix("'s") for word in text.split())
    return [word for word in bare if word[:1].isupper() and len(word) > 2]


def _own_parts(deed: Deed) -> list[str]:
    """The parts of a name that are its own: not the noun that its kind shares."""
    return [word for word in _parts(deed.name) if word != deed.kind]
