"""The question that two clauses built alike answer: where, for whom, with which object, on what."""

from __future__ import annotations

from quizgen.clauses import Clause, Phrase, Piece, Token
from quizgen.facts.comparisons.embedded import asking, is_placed, verb_of, word_for
from quizgen.facts.comparisons.respects import Thing, both, told_of_subject
from quizgen.facts.comparisons.topics import bare, said
from quizgen.wording.words import say

_THEY = Thing("they", plural=True)


def parted(first: Clause, second: Clause, name: str) -> str:
    """The question for the part in which two clauses with one verb, or two that say where, are unlike."""
    places = [next((one for one in each.pieces if is_placed(one)), None) for each in (first, second)]
    is_bare = not any(one.piece("object", "predicate") or one.verb.passive for one in (first, second))
    if all(places) and is_bare:
        return f"where {name} {verb_of(first)}"
    if first.verb.main.lemma != second.verb.main.lemma or first.verb.main.lemma == "be":
        return ""
    pairs = [(a, b) for a in first.pieces for b in second.pieces if _are_like(a, b)]
    if len(pairs) != 1:
        return ""
    piece = pairs[0][0]
    word = word_for(piece.marker, piece.phrase) if piece.marker else "what"
    return asking(first, word, piece.words[0].index, name)


def _are_like(one: Piece, other: Piece) -> bool:
    plain = one.phrase is not None and other.phrase is not None and one.verb is None and other.verb is None
    same = one.marker == other.marker and one.role == other.role
    is_asked = (plain or one.role == "object") and not one.front
    return is_asked and same and say(one.words).lower() != say(other.words).lower()


def on_object(first: Clause, second: Clause, of: Thing) -> str:
    """What somebody does with the thing that both clauses name; the effect of a thing on it."""
    nouns = _one_object(first, second)
    if not nouns:
        return ""
    told = (told_of_subject(first), told_of_subject(second))
    if all(one.by_thing and one.respect == "deed" for one in told):
        return f"the effect of {of.name} on the {nouns[0].head.text}"
    named = next((bare(said(one)) for one in nouns if said(one) and one.head.pos != "PRON"), "")
    is_done = bool(named) and all(one.respect == "deed" for one in told)
    return f"{both(*told, of)} with {named}" if is_done else ""


def _one_object(first: Clause, second: Clause) -> list[Phrase]:
    """The objects of two clauses where they are one thing; else empty."""
    objects = [one.piece("object") for one in (first, second)]
    nouns = [one.phrase for one in objects if one is not None and one.phrase is not None]
    return nouns if len(nouns) == len(objects) and _are_same(*nouns) else []


def _noun(phrase: Phrase) -> Token:
    """The head; of "one of the photosystems" the noun that it is one of."""
    is_part = phrase.head.pos in {"NUM", "DET", "PRON"} and any(one.text == "of" for one in phrase.words)
    return phrase.words[-1] if is_part else phrase.head


def _are_same(one: Phrase, other: Phrase) -> bool:
    is_bound = one.head.index in other.head.bound or other.head.index in one.head.bound
    return _noun(one).lemma == _noun(other).lemma or is_bound


def of_sides(first: Clause, second: Clause) -> str:
    """What is asked of two sides that are the subjects: "what they have", "in which script they are written"."""
    if first.verb.main.lemma == second.verb.main.lemma and first.verb.passive == second.verb.passive:
        return said_by_verb(first, second)
    if nouns := _one_object(first, second):
        return f"which {bare(nouns[0].head.text)} they {_plural_verb(first)}"
    return both(told_of_subject(first), told_of_subject(second), _THEY)


def said_by_verb(first: Clause, second: Clause) -> str:
    """What a verb that two clauses have in common says: "what they receive", "how they are written"."""
    verb = first.verb.main
    if verb.lemma == "be" and not first.verb.passive:
        return both(told_of_subject(first), told_of_subject(second), _THEY)
    pairs = [(a, b) for a in first.pieces for b in second.pieces if _are_like(a, b) and a.marker]
    nouns = [a.phrase.head.text for a, b in pairs if a.phrase and b.phrase and _are_same(a.phrase, b.phrase)]
    if nouns:
        return f"{pairs[0][0].marker} which {nouns[0]} they {_plural_verb(first)}"
    if pairs and not first.piece("object"):
        return f"{word_for(pairs[0][0].marker, pairs[0][0].phrase)} they {_plural_verb(first)}"
    return f"{'how' if first.verb.passive else 'what'} they {_plural_verb(first)}"


def _plural_verb(clause: Clause) -> str:
    """The verb as "they" takes it, in the present: "are written", "have"."""
    verb = clause.verb.main
    if clause.verb.passive:
        return f"are {verb.text.lower()}"
    return "are" if verb.lemma == "be" else verb.lemma
