"""What it is: a generic noun with its genus and what tells it apart (an isotope is a form of an element that …)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Sentence, Text, Token
from quizgen.facts.askable import askable, is_askable_key, kept, parts
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.facts.sorts import EVALUATING
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import ARTICLES, INDEFINITE, NOT_DEFINITE
from quizgen.tags import COMPARATIVES, RELATIVES
from quizgen.wording.statements import statement
from quizgen.wording.words import is_open, lowered, say, sentence

_MIN_GENUS_WORDS = 5
_PERCENT = frozenset({"percent", "per", "%"})
_OF_LIFE = frozenset({"animal", "plant"})
_OF_MANY = frozenset({"substance", "animal", "plant", "country", "city", "organisation", "person"})


def find(text: Text) -> Iterator[Fact]:
    """Find definitions.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        if _is_share(clause.subject):
            continue
        fact = _genus(found, clause) or _meaning(found, clause)
        if fact is not None:
            yield fact


def _is_share(term: Phrase) -> bool:
    """True for so much of a thing: "thirty percent limestone" is called limestone, "a 3D printer" a 3D printer."""
    pairs = pairwise(term.words)
    return any((one.pos == "NUM" or one.text[0].isdigit()) and two.text.lower() in _PERCENT for one, two in pairs)


def _genus(found: Sentence, clause: Clause) -> Fact | None:
    """A generic noun is a G that …: asked for its name, from the definition."""
    predicate = clause.piece("predicate")
    if (
        predicate is None
        or clause.verb.main.lemma != "be"
        or clause.verb.tense != "present"
        or clause.source is not None
    ):
        return None
    term = clause.subject
    is_one = _is_the_one(term, predicate)
    if not (is_one or (_is_term(term) and _is_definition(predicate, term))) or clause.verb.negated:
        return None
    if len(kept(clause)) != 1 or (is_one and len(predicate.words) > _MAX_DEFINITION):
        return None
    definition, name = say(predicate.words), _bare(term)
    if name.lower() in definition.lower() or is_open(predicate.words) or (not is_one and _is_instance(name)):
        return None
    if term.possessor is not None or (knowledge.noun_class(term.head.lemma) in _OF_LIFE and not _is_rare(term)):
        return None  # "Kepler’s first law" and "sheep" are called nothing else
    stem = sentence(f"what is the term for {definition}", "?")
    ask = Ask("term-for", stem, name, WITH_STEM, term, hint="term", level="remember")
    roles = (("term", name), ("definition", definition), *parts(clause))
    return Fact("definition", "facts.definitions", statement(clause), roles, (found,), clause, (ask,))


def _is_instance(name: str) -> bool:
    """True for one of many of its kind ("carbon dioxide"): what "a gas that …" tells of it, it tells of others too."""
    entry = knowledge.find(name)
    return entry is not None and knowledge.kind_of(entry).word_class in _OF_MANY


def _is_the_one(term: Phrase, piece: Piece) -> bool:
    """True for "the bursar is the officer who …" and "enzymes are proteins that …": what it is called is one thing."""
    phrase = piece.phrase
    if phrase is None or phrase.conjuncts or phrase.is_named or phrase.number != term.number or len(term.words) > 4:
        return False
    if any(token.lemma.lower() in _LIMITING for token in term.modifiers):
        return False  # "the only exception is the rule that …" names nothing
    if not _is_common(term) or phrase.head.pos != "NOUN" or knowledge.is_empty(phrase.head.lemma):
        return False
    if phrase.determiner != ("the" if term.determiner == "the" else "") or term.determiner not in {"the", ""}:
        return False
    behind = [token for token in phrase.words if token.index > phrase.head.index]
    tells_apart = bool(behind) and behind[0].tag in {"WDT", "WP", "VBN"} and not _is_only_found(behind)
    return tells_apart and not any(token.lemma in EVALUATING or token.tag[-1] == "S" for token in phrase.modifiers)


def _is_only_found(behind: list[Token]) -> bool:
    """True for "compounds found in nuts": where they are tells them apart from nothing that is there, too."""
    return behind[0].text.lower() == "found" and not any(token.tag in RELATIVES for token in behind)


_COMMON = frozenset({"NN", "NNS", "JJ", "VBN", "VBG"})


def _is_common(term: Phrase) -> bool:
    """True for a term of common nouns and adjectives that stands by itself."""
    words = term.words[1:] if term.determiner == "the" else term.words
    is_plain = all(token.tag in _COMMON and token.say is None for token in words)
    return (
        is_plain and not term.conjuncts and not term.is_named and term.words[-1] == term.head and is_askable_key(term)
    )


_MAX_MEANING, _MIN_MEANING, _MAX_DEFINITION = 18, 4, 18
_DEFINING = {("refer", "to"), ("define", "as"), ("stand", "for")}


def _meaning(found: Sentence, clause: Clause) -> Fact | None:
    """Terms are Gs that …; a term refers to …, is defined as …: asked for what it means."""
    verb, term = clause.verb, clause.subject
    defining = next((one for one in clause.pieces if (verb.main.lemma, one.marker) in _DEFINING), None)
    piece = defining or clause.piece("predicate")
    is_plain = (
        verb.tense == "present" and not verb.negated and not clause.source and not verb.chain and not verb.perfect
    )
    if defining is not None and any(one.verb.main.lemma == "mean" for one in found.clauses):
        return None  # what it means is told beside it
    if clause.relation == "because":
        return None  # what is so of it explains something else
    if piece is None or piece.front or not is_plain or not _is_rare(term) or not _is_term(term):
        return None
    if defining is None and _is_instance(_bare(term)):
        return None
    if len(kept(clause)) != 1 or (defining is None and not (verb.main.lemma == "be" and _is_genus(piece, term))):
        return None
    words = piece.words[1:] if defining is not None else piece.words
    if any(token.tag in COMPARATIVES for token in words):
        return None  # "a milder disease than mumps": what it is like, not what the word means
    name = _bare(term).strip(_MARKS)
    if term.words[0].index == 0 and not name[1:2].isupper():
        name = lowered(term.words[0], name)
    key = key_of_words(words, clause.words, most=_MAX_MEANING, least=_MIN_MEANING)
    if not key or any(part in key.lower() for part in name.lower().split() if len(part) > 3):
        return None
    stem = sentence(f"what is meant by the term “{name}”", "?")
    ask = Ask("meaning", stem, key, WITH_STEM, level="understand")
    roles = (("term", _bare(term)), ("definition", key), *parts(clause))
    return Fact("definition", "facts.definitions", statement(clause), roles, (found,), clause, (ask,))


def _is_rare(phrase: Phrase) -> bool:
    """True for a word that many readers have to be told."""
    return min(frequency(token.text) for token in phrase.words if token.pos != "DET") < _RARE


def _is_genus(piece: Piece, term: Phrase) -> bool:
    """True for the kind that the term belongs to, with what tells it apart behind its head."""
    phrase = piece.phrase
    if phrase is None or phrase.number != term.number or phrase.conjuncts or phrase.is_numeric or phrase.is_named:
        return False
    if phrase.determiner not in NOT_DEFINITE or any(token.lemma in EVALUATING for token in phrase.modifiers):
        return False
    before = {token.lemma.lower() for token in piece.words if token.index < phrase.head.index}
    if before & _LIMITING:
        return False
    behind = [token for token in phrase.words if token.index > phrase.head.index]
    tells_apart = bool(behind) and behind[0].tag in {"WDT", "WP", "VBG", "VBN", "IN"} and not _is_only_found(behind)
    return tells_apart and phrase.head.lemma not in _LOOSE_GENUS


_WORTH = frozenset(
    "lifeline boon blessing curse gateway cornerstone backbone hallmark staple nightmare treasure magnet haven "
    "triumph threat".split()
)
"""Nouns that say what a thing is worth to somebody or good for, and not what it is."""
_OF_ANYTHING = frozenset("art master source violation restatement".split())
"""Nouns that say what a thing is to another: "a source of vitamins", "a violation of the law"."""
_NO_GENUS = _WORTH | _OF_ANYTHING
_LOOSE_GENUS = _NO_GENUS | frozenset("example part member result way cause type kind one".split())
_LIMITING = frozenset("little much only just merely simply mere first second last next main sole".split())
"""Words with which a statement limits or ranks what it speaks of, and does not define it."""
_DEGREES = frozenset("highly very extremely quite rather particularly incredibly remarkably increasingly".split())
"""Words of how much so a thing is, which is judged and defines nothing."""
_RARE = 4.0
_MARKS = '“”"'


def _is_term(phrase: Phrase) -> bool:
    generic = phrase.determiner in NOT_DEFINITE
    return (
        generic
        and not phrase.is_named
        and not phrase.is_numeric
        and not phrase.conjuncts
        and is_askable_key(phrase)
        and len(phrase.words) <= 4
        and (phrase.head.pos == "NOUN" or phrase.kind == "term")
    )


def _is_definition(piece: Piece, term: Phrase) -> bool:
    """True for "a G that …" of one thing: "dogs are an avenue for research" says what they are good for."""
    phrase = piece.phrase
    if phrase is None or phrase.number != term.number:
        return False
    if phrase.determiner not in INDEFINITE or phrase.conjuncts or phrase.head.pos != "NOUN":
        return False
    if phrase.head.lemma in _NO_GENUS:
        return False
    says_more = any(
        token.tag in {"WDT", "WP", "VBG", "VBN"} or token.text in {"of", "for", "in"} for token in phrase.words
    )
    if any(token.lemma in EVALUATING or token.tag == "JJR" for token in phrase.modifiers):
        return False
    if any(token.text.lower() in _DEGREES for token in phrase.words if token.index < phrase.head.index):
        return False
    return says_more and len(phrase.words) >= _MIN_GENUS_WORDS and not knowledge.is_empty(phrase.head.lemma)


def _bare(phrase: Phrase) -> str:
    words = phrase.words[1:] if phrase.determiner in ARTICLES else phrase.words
    return say(words)
