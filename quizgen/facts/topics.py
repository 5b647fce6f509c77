"""Questions for who or what does it that name nothing the article is about: "What began in late spring?"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Text, Token, Words
from quizgen.facts.model import DOERS, Ask, Fact, Finding
from quizgen.knowledge.connectives import any_of
from quizgen.language.adjectives import is_of_kind
from quizgen.quiz.model import ItemType
from quizgen.quiz.numbers import MONTHS, WEEKDAYS, YEAR
from quizgen.wording.telling import is_named, is_titled, weight

_ENOUGH = 3.0
"""By how much its words are rarer than common ones, summed up, a question tells its topic by itself."""
_FORM = re.compile(
    r"\bwhich [a-z]+\b|\b(?:early |mid-?|late )?[\w-]+(?:st|nd|rd|th) centur(?:y|ies)\b"
    rf"|\b(?-i:{any_of((*MONTHS, *WEEKDAYS))})s?\b",
    re.IGNORECASE,
)
"""A question word with its noun, a century, month or day: they tell nothing of a topic."""
_WORD = re.compile(r"[\w’'-]+")
_YEAR = re.compile(YEAR)
"""With it a noun of any kind tells of an event."""
_PASSING = frozenset({"time", "quantity"})
_TYPES: frozenset[ItemType] = frozenset({"true_false", "matching", "ordering"})
"""Types whose items say what is asked for here."""


def with_topic_told(findings: Iterable[Finding], text: Text) -> Iterator[Finding]:
    """The findings without the questions whose topic nothing tells: no name, no word of the title, no rare words, and
    no noun that comes up in another sentence.

    Args:
        findings: of an article.
        text: the analysed article.
    """
    counts = Counter(noun for sentence in text.sentences for noun in _nouns(sentence.tokens))
    for finding in findings:
        if not isinstance(finding, Fact) or finding.context or finding.clause is None:
            yield finding
            continue
        asks = tuple(ask if _is_told(ask, finding, counts, text.title) else _as_told(ask) for ask in finding.asks)
        yield replace(finding, asks=asks) if asks != finding.asks else finding


def _as_told(ask: Ask) -> Ask:
    return replace(ask, types=ask.types & _TYPES)


def _is_told(ask: Ask, fact: Fact, counts: Mapping[str, int], title: str) -> bool:
    """True if a question tells its topic, by itself or with a noun of another sentence.

    Args:
        ask: the question.
        fact: that it is put to.
        counts: in how many sentences of the article each noun stands, in its dictionary form.
        title: of the article.
    """
    if ask.frame not in DOERS or ask.phrase is None or fact.clause is None:
        return True
    said = _FORM.sub("", ask.stem or fact.text.replace(ask.gap or ask.key, ""))
    if is_named(said) or is_titled(said, title) or weight(said) >= _ENOUGH:
        return True
    source = fact.clause.source.words if fact.clause.source is not None else ()  # it may stand in the sentence before
    words, asked = set(_WORD.findall(said)), {token.index for token in ask.phrase.words}
    left = [one for one in fact.sentences[0].tokens if one.text in words and one.index not in asked]
    nouns = _nouns((*left, *source))
    if nouns and _YEAR.search(said) is not None:
        return True
    own = _nouns(fact.sentences[0].tokens) if nouns else ()
    return any(counts[noun] > (noun in own) for noun in nouns)


def _nouns(words: Words) -> set[str]:
    """The nouns of some words and the adjectives that make a term with one, in their dictionary form, without those
    for times and amounts and those that are empty."""
    return {one.lemma.lower() for one in words if _is_term(one)}


def _is_term(token: Token) -> bool:
    if token.pos == "ADJ":
        return is_of_kind(token.text)
    lemma = token.lemma.lower()
    is_passing = knowledge.noun_class(lemma) in _PASSING or knowledge.unit(lemma) is not None
    return token.pos == "NOUN" and not is_passing and not knowledge.is_empty(lemma)
