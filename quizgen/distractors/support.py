"""What the article has to say for a wrong answer: it names others of the set, or leaves room for one place alone."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen import knowledge
from quizgen.clauses import Text
from quizgen.distractors.model import Query

_ALIKE = frozenset({"plant", "field", "quantity", "event", "organism"})
"""Common nouns of these classes do alike wherever they stand; a set of others fits one clause and not the next."""
_SITES = frozenset({"place", "city", "country"})
_OPEN = frozenset(
    "spend cross visit live work travel stay pass reach arrive wander tour explore sail journey go walk settle stop "
    "see roam tread traverse belong".split()
)
"""Past deeds that may be told of several places: of one traveller, of one empire."""
_DATED = re.compile(r"\d|\b(?:first|last|finally|before|after|when|while|century|year|age)\b")


@lru_cache(maxsize=1)
def text_of(text: Text) -> str:
    """The article in lower case; every word that may take a place is looked for in it."""
    return " ".join(sentence.text for sentence in text.sentences).lower()


def is_named(query: Query, *names: str) -> bool:
    """True if the article has one of some words or names, in the plural too."""
    words = "|".join(re.escape(name.lower()) for name in names)
    return bool(words) and re.search(rf"\b(?:{words})", text_of(query.text)) is not None


def is_supported(base: str, query: Query) -> bool:
    """False for one common noun of no field ("soldier", "newspaper") where the article names no other of its set.

    A term of several words, or one that the lists of common nouns do not have, nor most of its set, belongs to a field
    and stands beside its terms.
    """
    siblings = knowledge.siblings(base)
    known = [found for one in siblings if (found := knowledge.noun_class(one)) is not None]
    found = knowledge.noun_class(base) or (known[0] if 2 * len(known) > len(siblings) else None)
    return " " in base or found is None or found in _ALIKE or is_named(query, *siblings)


def is_of_many_places(query: Query) -> bool:
    """True where a place is asked for without a time and others may be right: where one went, what an empire had."""
    clause, kinds = query.finding.clause, {query.kind}
    if query.entry is not None:
        kinds.add(knowledge.kind_of(query.entry).word_class)
    if clause is None or clause.verb.tense == "present" or _SITES.isdisjoint(kinds):
        return False
    return clause.verb.main.lemma in _OPEN and _DATED.search(query.ask.stem) is None
