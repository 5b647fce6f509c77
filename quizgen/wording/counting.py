"""What is counted and what is measured: fewer boats, less water."""

from __future__ import annotations

from quizgen.clauses import Words
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import COUNTING_NOUNS
from quizgen.tags import PLURALS

MANY_IN_ONE = frozenset(
    "offspring people cattle police sheep fish deer aircraft species series spacecraft poultry livestock swine".split()
)
"""Plurals that look like one thing."""


def is_round_number(words: Words) -> bool:
    """True for words that open like "many thousands": "few thousands" is no English."""
    return bool(words[1:2]) and words[1].lemma in COUNTING_NOUNS


def is_counted(behind: Words) -> bool:
    """True for a plural behind "more", and for one whose adjective has no "more" of its own: "more young people"."""
    if not behind:
        return False
    first, noun = behind[0], next((token for token in behind if token.pos == "NOUN"), None)
    is_own = first.text[:1].isupper() or bool(inflections_of(first.text, tag="JJR", inflect_oov=False))
    is_many = first.tag in PLURALS or first.lemma in MANY_IN_ONE
    return is_many or (is_own and noun is not None and (noun.tag == "NNS" or noun.lemma in MANY_IN_ONE))
