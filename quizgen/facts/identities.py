"""Who or what is the one: a name linked to a predicate that the, a possessor or a superlative makes the only one."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Text
from quizgen.facts.actors import hint_of
from quizgen.facts.askable import askable, is_askable_key, is_copula, kept, key_of, names_something, parts
from quizgen.facts.model import Ask, Fact, FactKind
from quizgen.quiz.model import ItemType
from quizgen.wording.asking import answer
from quizgen.wording.questions import ask_piece, ask_subject
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import is_open, say

_MAX_INFINITIVE = 18


def find(text: Text) -> Iterator[Fact]:
    """Find identifying predicates (frame "which-is") and what a named best, aim or task is (frame "what-is").

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        if not is_copula(clause) or clause.verb.negated:
            continue
        asks = tuple(ask for ask in (_subject(clause), _content(clause), _role(clause)) if ask is not None)
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
    found = answer(clause.subject, acting=knowledge.noun_class(predicate.phrase.head.lemma) not in {"city", "place"})
    if not is_identifying(predicate.phrase) or not found.word or is_open(rest) or not names_something(rest):
        return None
    types: frozenset[ItemType] = frozenset(
        {"choice", "short_answer"} if found.accept else {"choice", "short_answer", "cloze"}
    )
    return Ask(
        "which-is",
        ask_subject(clause, found.word, pieces),
        found.key,
        types,
        clause.subject,
        accept=found.accept,
        hint=hint_of(clause.subject),
    )


def is_identifying(phrase: Phrase) -> bool:
    """True if only one thing can be what the phrase says: the, a possessor or a superlative in it."""
    if phrase.number == "plural" or phrase.head.pos not in {"NOUN", "PROPN"}:
        return False
    singles = any(
        token.tag == "JJS" or token.lemma in {"first", "last", "only", "main", "key"} for token in phrase.modifiers
    )
    return (phrase.determiner == "the" or phrase.possessor is not None) and (singles or len(phrase.words) > 3)


def _content(clause: Clause) -> Ask | None:
    """The infinitive that a superlative or possessed subject is: the best scenario is for X to …; the aim is to …"""
    inner = next(
        (piece for piece in clause.pieces if piece.verb is not None and not piece.front and _is_infinitive(piece)), None
    )
    if inner is None or clause.verb.main.lemma != "be" or is_open(inner.words, words_of(clause, kept(clause))):
        return None
    singled = (
        any(token.tag == "JJS" for token in clause.subject.words)
        or clause.subject.possessor is not None
        or "of" in {t.text for t in clause.subject.words}
    )
    key = say(inner.words)
    others = kept(clause, inner)
    if not singled or len(key.split()) > _MAX_INFINITIVE or not names_something(words_of(clause, others)):
        return None
    return Ask("what-is", ask_piece(clause, "what", others), key, frozenset({"short_answer"}), level="understand")


def _is_infinitive(piece: Piece) -> bool:
    texts = [token.text.lower() for token in piece.words]
    return bool(texts) and texts[0] in {"to", "for"} and "to" in texts


def _role(clause: Clause) -> Ask | None:
    """What a named subject has remained or become, where a possessor or "the" singles it out."""
    predicate = clause.piece("predicate")
    if predicate is None or predicate.phrase is None or clause.verb.main.lemma not in {"remain", "become"}:
        return None
    if clause.piece("purpose"):
        return None  # "the first to do so", cut in two
    phrase = predicate.phrase
    if not clause.subject.is_named or not is_identifying(phrase) or not is_askable_key(phrase) or phrase.is_named:
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
        frozenset({"short_answer"}),
        phrase,
        level="understand",
    )
