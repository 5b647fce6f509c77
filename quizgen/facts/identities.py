"""Who or what is the one: a name linked to a predicate that the, a possessor or a superlative makes the only one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import SITES, Clause, Phrase, Piece, Text, Words
from quizgen.facts.actors import hint_of
from quizgen.facts.askable import askable, is_askable_key, is_copula, is_long_key, kept, key_of, names_something, parts
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import ANY_QUESTION, WITH_STEM, Ask, Fact, FactKind
from quizgen.knowledge.function_words import INDEFINITE, POSSIBLE, TO_BE_DONE
from quizgen.quiz.model import ItemType
from quizgen.tags import NOUNS
from quizgen.wording.asking import Answer, answer
from quizgen.wording.questions import ask_piece, ask_subject
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import is_open, say

_MAX_INFINITIVE = 18
_MAX_THAT = 16


def find(text: Text) -> Iterator[Fact]:
    """Find identifying predicates (frame "which-is") and what a named best, aim or task is (frame "what-is").

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        if not is_copula(clause) or clause.verb.negated:
            continue
        asks = tuple(
            ask for ask in (_subject(clause), _content(clause), _role(clause), _predicate(clause)) if ask is not None
        )
        if asks:
            kind: FactKind = "role" if asks[0].frame == "role" else "other"
            yield Fact(kind, "facts.identities", statement(clause), parts(clause), (found,), clause, asks)


def _subject(clause: Clause) -> Ask | None:
    predicate = clause.piece("predicate")
    if (
        predicate is None
        or predicate.phrase is None
        or not clause.subject.is_named
        or not is_askable_key(clause.subject)
    ):
        return None
    pieces = kept(clause)
    rest = tuple(token for piece in pieces for token in piece.words)
    found = _named(clause.subject, predicate.phrase)
    is_aside = clause.relation == "relative" and predicate.phrase.words[-1] is predicate.phrase.head
    if found.word == "who" and is_aside and predicate.phrase.possessor is None:
        return None  # "the famed Danish biologist": only who speaks or acts there
    if not _is_identifying(predicate.phrase) or not found.word or is_open(rest) or not names_something(rest):
        return None
    types: frozenset[ItemType] = WITH_STEM if found.accept else ANY_QUESTION
    return Ask(
        "which-is",
        ask_subject(clause, found.word, pieces),
        found.key,
        types,
        clause.subject,
        accept=found.accept,
        hint=hint_of(clause.subject),
    )


def _named(subject: Phrase, predicate: Phrase) -> Answer:
    """How to ask for a name: "who" only where the predicate is somebody, "what" for what the tables do not know."""
    known = knowledge.noun_class(predicate.head.lemma)
    found = answer(subject, acting=known not in SITES)
    if predicate.head.lemma == "member":
        return Answer("", "")  # of a body or of a set
    is_somebody = known in knowledge.PEOPLE or knowledge.is_role(predicate.head.lemma)
    if found.word == "who" and not is_somebody:
        return Answer("what" if known is not None else "", say(subject.words))
    if not found.word and not subject.conjuncts and known is not None and not is_somebody:
        return Answer("what", say(subject.words))
    return found


def _is_identifying(phrase: Phrase) -> bool:
    """True if only one thing can be what the phrase says: the, a possessor or a superlative in it."""
    if phrase.number == "plural" or phrase.head.pos not in NOUNS:
        return False
    singles = any(
        token.tag == "JJS" or token.lemma in {"first", "last", "only", "main", "key"} for token in phrase.modifiers
    )
    return (phrase.determiner == "the" or phrase.possessor is not None) and (singles or len(phrase.words) > 3)


def _content(clause: Clause) -> Ask | None:
    """The infinitive or clause that a superlative or possessed subject is: the best scenario is for X to …"""
    inner = next(
        (piece for piece in clause.pieces if piece.verb is not None and not piece.front and _is_content(piece)), None
    )
    if inner is None or clause.verb.main.lemma != "be" or is_open(inner.words, words_of(clause, kept(clause))):
        return None
    singled = (
        any(token.tag == "JJS" for token in clause.subject.words)
        or clause.subject.possessor is not None
        or (any(one.text in {"of", "to"} for one in clause.subject.words) and not _is_one_of_many(clause.subject))
        or _is_reason(clause.subject)
    )
    others = kept(clause, inner)
    key = key_of_words(inner.words, clause.subject.words, most=_MAX_INFINITIVE)
    if not singled or not key or not _is_filled_so(clause.subject, inner) or any(_is_yet(one) for one in others):
        return None
    if not names_something(words_of(clause, others)):
        return None
    return Ask("what-is", ask_piece(clause, "what", others), key, WITH_STEM, level="understand")


def _is_filled_so(subject: Phrase, inner: Piece) -> bool:
    """True but for "his pride was to cost him much", where the infinitive tells what came later.

    What names an aim, or is the best of its kind, may be a deed.
    """
    if inner.words[0].text.lower() != "to":
        return True
    return subject.head.lemma in TO_BE_DONE or any(token.tag == "JJS" for token in subject.words)


def _is_yet(piece: Piece) -> bool:
    """True for the "yet" of "are yet to be found"."""
    return not piece.front and piece.words[-1].text.lower() == "yet"


def _is_one_of_many(subject: Phrase) -> bool:
    """True for "a simple theory of light": there may be others."""
    return subject.determiner in INDEFINITE


def _is_content(piece: Piece) -> bool:
    """True for an infinitive, a deed in -ing or a short clause with "that"."""
    texts = [token.text.lower() for token in piece.words]
    if piece.role == "complement" and piece.words[0].tag == "VBG":
        return True
    if texts[:1] == ["that"]:
        cut = next((at for at, token in enumerate(piece.words) if token.text == ","), len(texts))
        return min(len(texts), cut) <= _MAX_THAT
    return texts[:1] in (["to"], ["for"]) and "to" in texts


def _role(clause: Clause) -> Ask | None:
    """What a named subject has remained or become, where a possessor or "the" singles it out."""
    predicate = clause.piece("predicate")
    if predicate is None or predicate.phrase is None or clause.verb.main.lemma not in {"remain", "become"}:
        return None
    if clause.piece("purpose"):
        return None  # "the first to do so", cut in two
    phrase = predicate.phrase
    if not clause.subject.is_named or not _is_identifying(phrase) or not is_askable_key(phrase) or phrase.is_named:
        return None
    if knowledge.noun_class(phrase.head.lemma) is None and phrase.possessor is None:
        return None
    others = kept(clause, predicate)
    if not others or any(piece.words[0].text.lower() == "to" for piece in others):
        return None
    return Ask(
        "role",
        ask_piece(clause, "what", others),
        key_of(phrase),
        WITH_STEM,
        phrase,
        level="understand",
    )


_MAX_PREDICATE = 10


def _predicate(clause: Clause) -> Ask | None:
    """What the one thing that the subject describes is: the basic unit of … is a commune."""
    predicate = clause.piece("predicate")
    subject = clause.subject
    if predicate is None or predicate.phrase is None or predicate.front or clause.verb.main.lemma != "be":
        return None
    phrase = predicate.phrase
    if phrase.is_numeric or not _is_one_thing(clause) or _only_describes(clause, predicate, phrase):
        return None
    value, scope = _parted(predicate)
    others = tuple(sorted((*kept(clause, predicate), *scope), key=lambda one: one.words[0].index))
    standing = words_of(clause, others)
    key = key_of_words(value, standing, most=_MAX_PREDICATE, least=1)
    found = answer(phrase)
    acts = knowledge.is_people(subject.head.lemma)
    word = "who" if acts else "what"
    if not key or not names_something(standing) or (acts and found.word != "who") or (found.word == "who" and not acts):
        return None
    if any(token.text in {"%", "percent"} for token in value):
        return None  # how much of it is of something, and not what it is
    if (
        (knowledge.is_empty(phrase.head.lemma) and not is_long_key(phrase))
        or phrase.head.pos == "PRON"
        or phrase.head.lemma == subject.head.lemma
        or _goes_with(phrase)
        or any(one.role == "predicate" or one.marker == "at" for one in others)
    ):
        return None
    stem = re.sub(r"^Who (?:is|was) the (?:person|man|woman|one) who ", "Who ", ask_piece(clause, word, others))
    if clause.verb.modal:  # "what may be one reason for X", as the subject would part "may" and "be"
        told = replace(predicate, words=subject.words)
        stem = ask_subject(clause, word, tuple(told if one is predicate else one for one in kept(clause)))
    return Ask("what-is-the", stem, key, WITH_STEM, phrase)


def _is_one_thing(clause: Clause) -> bool:
    """True if the subject describes one thing: what it is surely, or what "one reason" may be."""
    subject = clause.subject
    if clause.verb.modal in POSSIBLE and not (_is_reason(subject) and subject.words[0].text.lower() == "one"):
        return False
    return not subject.is_named and not subject.conjuncts and (_is_described(subject) or _is_reason(subject))


def _parted(predicate: Piece) -> tuple[Words, tuple[Piece, ...]]:
    """The words of a predicate, and of a figure what it holds for apart: "3:1" and "in table salt"."""
    words = predicate.words
    at = next((at for at, token in enumerate(words) if at and token.pos == "ADP"), 0)
    if not at or not words[0].text[:1].isdigit() or words[at].text in {"of", "to"}:
        return words, ()
    return words[:at], (Piece("other", words[at:], marker=words[at].text),)


def _goes_with(phrase: Phrase) -> bool:
    """True for "home to a hundred herons": without its article it says with "to" what the subject has."""
    behind = next((token for token in phrase.words if token.index == phrase.head.index + 1), None)
    is_bare = not phrase.determiner and phrase.possessor is None and phrase.head.tag == "NN"
    return is_bare and phrase.words[0] is phrase.head and behind is not None and behind.text == "to"


_USUALLY = frozenset("usually typically often generally sometimes mostly commonly normally frequently rarely".split())


def _only_describes(clause: Clause, predicate: Piece, phrase: Phrase) -> bool:
    """True where the predicate says only something of the subject: what it has been, is not, or often is, a bias."""
    is_often = any(token.text.lower() in _USUALLY for piece in clause.pieces for token in piece.words[:1])
    is_denied = any(token.lemma in {"not", "no"} for token in predicate.words[:2])
    is_loose = phrase.determiner in INDEFINITE and knowledge.noun_class(phrase.head.lemma) in {"abstract", None}
    return clause.verb.perfect or is_often or is_denied or (is_loose and not _is_reason(clause.subject))


_REASONS = frozenset("reason cause aim goal purpose explanation motive drawback advantage disadvantage benefit".split())


def _is_reason(phrase: Phrase) -> bool:
    """True for "the reason for the fall of Rome" and "one reason why …": why or to what end, of something named."""
    behind = [token for token in phrase.words if token.index > phrase.head.index]
    is_told = bool(behind) and (behind[0].text in {"for", "of", "why", "behind"}) and names_something(tuple(behind))
    return phrase.head.lemma in _REASONS and phrase.determiner in {"the", "one", ""} and is_told


def _is_described(phrase: Phrase) -> bool:
    """True if "the" or a possessor, and a phrase behind or a superlative, make the subject one of its kind."""
    if phrase.head.pos != "NOUN" or (phrase.determiner != "the" and phrase.possessor is None):
        return False
    behind = any(token.index > phrase.head.index and token.pos == "ADP" for token in phrase.words)
    return behind or phrase.possessor is not None or any(token.tag == "JJS" for token in phrase.modifiers)
