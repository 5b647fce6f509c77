"""The question that two clauses built alike answer: where, for whom, with which object, on what."""

from __future__ import annotations

from quizgen.clauses import Clause, Phrase, Piece, Token, Words
from quizgen.facts.comparisons.embedded import asking, is_placed, verb_of, word_for
from quizgen.facts.comparisons.respects import Thing, both, told_of_subject
from quizgen.facts.comparisons.topics import bare, said
from quizgen.wording.words import say

_THEY = Thing("they", plural=True)
_LIGHT = frozenset({"have", "do", "make", "take", "give", "get", "need", "want"})
"""Verbs that say little without their object."""


def parted(first: Clause, second: Clause, name: str) -> str:
    """The question for the part in which two clauses with one verb, or two that say where, are unlike."""
    places = [next((one for one in each.pieces if is_placed(one)), None) for each in (first, second)]
    is_bare = not any(one.piece("object", "predicate") or one.verb.passive for one in (first, second))
    if all(places) and is_bare:
        return f"where {name} {verb_of(first)}"
    if first.verb.main.lemma != second.verb.main.lemma or first.verb.main.lemma == "be":
        return ""
    pairs = [(a, b) for a in first.pieces for b in second.pieces if _are_like(a, b)]
    if len(pairs) != 1 or first.verb.negated != second.verb.negated:
        made = first.piece("object", "complement")
        is_made = (
            made is not None
            and second.piece("object", "complement") is not None
            and first.verb.main.lemma not in _LIGHT
        )
        return asking(first, "what", made.words[0].index, name) if made is not None and is_made else ""
    piece = pairs[0][0]
    word = word_for(piece.marker, piece.phrase) if piece.marker else "what"
    return asking(first, word, piece.words[0].index, name)


def denied_of_one(first: Clause, second: Clause, name: str) -> str:
    """What one verb is done with, where it is denied of one of two things: "what the bridge carries"; else empty."""
    made = [one.piece("object") for one in (first, second)]
    lemmas = {one.verb.main.lemma for one in (first, second)}
    if not all(made) or (len(lemmas) > 1 and not lemmas <= _HOLDING) or first.verb.negated == second.verb.negated:
        return ""
    said_of, piece = (second, made[1]) if first.verb.negated else (first, made[0])
    is_plain = not said_of.verb.passive and not lemmas & _LIGHT and piece is not None
    return asking(said_of, "what", piece.words[0].index, name) if is_plain and piece is not None else ""


_HOLDING = frozenset({"contain", "include", "comprise", "feature"})


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


def of_sides(first: Clause, second: Clause, about: str = "") -> str:
    """What is asked of two sides that are the subjects: "what they have", "in which script they are written".

    Args:
        first, second: what is said of each.
        about: what both speak of, or empty.
    """
    verbs = first.verb, second.verb
    if verbs[0].main.lemma == verbs[1].main.lemma and verbs[0].passive == verbs[1].passive:
        return said_by_verb(first, second)
    if nouns := _one_object(first, second):
        return f"which {bare(nouns[0].head.text)} they {_plural_verb(first)}"
    if all(one.verb.main.lemma in _GROWING and one.piece("object") is None for one in (first, second)):
        return "how much they have changed"
    if all(one.verb.main.lemma in _LYING for one in (first, second)) and _share_a_place(first, second):
        return "where they lie"
    told = both(told_of_subject(first), told_of_subject(second), _THEY)
    return f"{told} about {about}" if about and told in _OF_A_THEME else told


_CALLING = frozenset({"call", "name", "term", "dub", "title"})
"""Verbs whose passive tells what something is called."""
_GROWING = frozenset(
    "quadruple triple double grow rise increase fall drop decline decrease shrink expand climb".split()
)
_LYING = frozenset({"be", "lie", "stand", "range", "extend", "stretch"})
_PLACING = frozenset({"between", "from", "in", "on", "at", "along", "within"})
_OF_A_THEME = frozenset({"what they think", "what they thought", "what they say", "what they said"})


def _share_a_place(first: Clause, second: Clause) -> bool:
    """True if both say where by one preposition: "lies between A and B"."""
    markers = [{piece.marker for piece in one.pieces if not one.verb.passive} for one in (first, second)]
    return bool(markers[0] & markers[1] & _PLACING)


def said_by_verb(first: Clause, second: Clause) -> str:
    """What a verb that two clauses have in common says: "what they receive", "how they are written"."""
    verb = first.verb.main
    if verb.lemma == "be" and not first.verb.passive:
        return _what_they_are(first, second) or both(told_of_subject(first), told_of_subject(second), _THEY)
    pairs = [(a, b) for a in first.pieces for b in second.pieces if _are_like(a, b) and a.marker]
    nouns = [a.phrase.head.text for a, b in pairs if a.phrase and b.phrase and _are_same(a.phrase, b.phrase)]
    if nouns:
        return f"{pairs[0][0].marker} which {nouns[0]} they {_plural_verb(first)}"
    if pairs and not first.piece("object"):
        return f"{word_for(pairs[0][0].marker, pairs[0][0].phrase)} they {_plural_verb(first)}"
    if first.verb.passive:
        return f"{'what' if verb.lemma in _CALLING else 'how'} they {_plural_verb(first)}"
    if not any(one.piece("object", "complement", "indirect") for one in (first, second)):
        return f"how they {_plural_verb(first)}"
    return f"{_which_object(first, second) or 'what'} they {_plural_verb(first)}"


def _which_object(first: Clause, second: Clause) -> str:
    """ "How many bonds", "how much", "which group", for the objects of one verb; empty where they are not alike."""
    made = [one.piece("object") for one in (first, second)]
    phrases = [one.phrase for one in made if one is not None and one.phrase is not None]
    if len(phrases) < len(made):
        return ""
    if all(one.kind == "money" for one in phrases):
        return "how much"
    if len({one.head.lemma for one in phrases}) > 1:
        return ""
    counted = [one for one in phrases if one.words[0].pos == "NUM" and one.head.tag == "NNS"]
    if len(counted) == len(phrases):
        noun = counted[0]
        return f"how many {say(one for one in noun.words[1:] if one.index <= noun.head.index)}"
    is_plain = phrases[0].head.pos == "NOUN" and phrases[0].words[-1] == phrases[0].head
    return f"which {phrases[0].head.text}" if is_plain else ""


def _what_they_are(first: Clause, second: Clause) -> str:
    """ "What they are a form of", "what kind of star they are", where one noun says what both are; else empty."""
    told = [one.piece("predicate") for one in (first, second)]
    phrases = [one.phrase for one in told if one is not None and one.phrase is not None]
    if len(phrases) < len(told) or len({one.head.lemma for one in phrases}) > 1 or phrases[0].head.pos != "NOUN":
        return ""
    head, behind = phrases[0].head, first.words
    measure = _measure(*(one.words for one in told if one is not None))
    if measure:
        return f"{measure} of the {head.lemma}s"
    of = any(one.index == head.index + 1 and one.text == "of" for one in behind)
    is_one = phrases[0].number == phrases[1].number == "singular"
    article = "an" if head.text[0] in "aeiou" else "a"
    if of and is_one and head.lemma in _KINDS:
        return f"what they are {article} {head.text} of"
    return f"what kind of {head.lemma} they are" if head.lemma not in _KINDS else ""


def _measure(one: Words, other: Words) -> str:
    """ "Magnitude" of "a red star of magnitude 3" and "a red star of magnitude 5": all but the figure is shared."""
    last = one[-1], other[-1]
    is_alike = [token.text.lower() for token in one[:-1]] == [token.text.lower() for token in other[:-1]]
    is_figure = all(token.pos == "NUM" for token in last) and last[0].text != last[1].text
    named = one[-2:-1] if is_alike and is_figure and len(one) > _FIGURE and one[-_FIGURE].text == "of" else ()
    return named[0].text if named and named[0].pos == "NOUN" else ""


_FIGURE = 3
"""So many words "of magnitude 3" has."""
_KINDS = frozenset({"form", "kind", "type", "sort", "variety", "part", "branch", "member", "dialect"})


def _plural_verb(clause: Clause) -> str:
    """The verb as "they" takes it, in the present: "are written", "have"."""
    verb = clause.verb.main
    if clause.verb.passive:
        return f"are {verb.text.lower()}"
    return "are" if verb.lemma == "be" else verb.lemma
