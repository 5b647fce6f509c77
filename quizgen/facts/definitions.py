"""What it is: a generic noun with its genus and what tells it apart (an isotope is a form of an element that …)."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Sentence, Text
from quizgen.facts.askable import askable, is_askable_key, kept, parts
from quizgen.facts.model import Ask, Fact
from quizgen.wording.statements import statement
from quizgen.wording.words import is_open, say, sentence

_MIN_GENUS_WORDS = 5
_EVALUATING = frozenset("significant important major key good great common essential useful popular big large".split())
"""Adjectives that praise and measure: what they are said of is described, not defined."""


def find(text: Text) -> Iterator[Fact]:
    """Find definitions.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        fact = _genus(found, clause)
        if fact is not None:
            yield fact


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
    if not _is_term(term) or not _is_definition(predicate) or len(kept(clause)) != 1 or clause.verb.negated:
        return None
    definition, name = say(predicate.words), _bare(term)
    if name.lower() in definition.lower() or is_open(predicate.words):
        return None
    stem = sentence(f"what is the term for {definition}", "?")
    ask = Ask("term-for", stem, name, frozenset({"short_answer", "choice"}), term, hint="term", level="remember")
    roles = (("term", name), ("definition", definition), *parts(clause))
    return Fact("definition", "facts.definitions", statement(clause), roles, (found,), clause, (ask,))


def _is_term(phrase: Phrase) -> bool:
    generic = phrase.determiner in {"", "a", "an"}
    return (
        generic
        and not phrase.is_named
        and not phrase.is_numeric
        and not phrase.conjuncts
        and is_askable_key(phrase)
        and len(phrase.words) <= 4
        and phrase.head.pos == "NOUN"
    )


def _is_definition(piece: Piece) -> bool:
    phrase = piece.phrase
    if phrase is None or phrase.determiner not in {"a", "an"} or phrase.conjuncts or phrase.head.pos != "NOUN":
        return False
    says_more = any(
        token.tag in {"WDT", "WP", "VBG", "VBN"} or token.text in {"of", "for", "in"} for token in phrase.words
    )
    if any(token.lemma in _EVALUATING for token in phrase.modifiers):
        return False
    return says_more and len(phrase.words) >= _MIN_GENUS_WORDS and not knowledge.is_empty(phrase.head.lemma)


def _bare(phrase: Phrase) -> str:
    words = phrase.words[1:] if phrase.determiner in {"a", "an"} else phrase.words
    return say(words)
