"""Whether a side stands open: a phrase that nothing tells apart, or a word inside it for what is told elsewhere."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.clauses import Phrase, Token, Words
from quizgen.facts.comparisons.comparing import phrase_of, standing
from quizgen.facts.comparisons.rules import OF_CLAUSES
from quizgen.facts.model import Comparison
from quizgen.knowledge.function_words import COMPASS, THIS_OR_THAT
from quizgen.language.antecedents import PERIODS
from quizgen.language.introductions import IN_ORDER
from quizgen.tags import COMPARATIVES, FINITE, MODIFYING, PERSONAL_TAGS

_OF_ITS_KIND = frozenset({"typical", "average", "ordinary"})
"""Said of one that stands for all of its kind."""
_OF_A_THING = re.compile(r" of the (?P<noun>[a-z]+)$")
_MADE = {"superlative": frozenset({"substance"}), "change": frozenset({"substance", "plant"})}
"""Classes of nouns for what there are many kinds of, by the kind of comparison: which one, the text has to tell."""
_OF_THINGS = frozenset({"it", "its", "they", "them", "their"})
_THESE = THIS_OR_THAT - {"that", "those"}
_OPENING = 30
_BARE = 3
"""Words of "such a thing", which nothing more tells."""


def is_phrase_open(phrase: Phrase, title: set[str], *, is_graded: bool) -> bool:
    """True for a phrase that no name, compound, time or word of the title in it tells apart, nor the degree told of.

    Args:
        phrase: a side.
        title: the words of the title, in small letters.
        is_graded: True where the side is told of in a degree.
    """
    head, words = phrase.head, phrase.words
    is_told = any(token.pos == "PROPN" or token.say is not None for token in words) or head.lemma in COMPASS
    is_told |= any(token.lemma in _OF_ITS_KIND for token in words)
    is_told |= is_graded and any(token.tag in COMPARATIVES for token in words)
    told = {word for token in words if token.pos in MODIFYING for word in (token.text.lower(), token.lemma)}
    is_told |= bool(told & title)
    is_told |= head.lemma in PERIODS or any(token.pos == "NOUN" and token.index < head.index for token in words)
    if is_told:
        return False
    if words[0].text.lower() in THIS_OR_THAT:
        return words[0].open
    if [token.text.lower() for token in words[:2]] in (["such", "a"], ["such", "an"]):
        return len(words) <= _BARE
    if words[0].text.lower() == "both" and words[-1] is head and not phrase.conjuncts:
        return True
    return phrase.determiner == "the" and head.open and not knowledge.is_empty(head.lemma)


def is_other_open(one: Comparison, second: str, title: set[str]) -> bool:
    """True for a second side that is "the new rival", or many "of the dye", of which nothing tells.

    Args:
        one: as it was found.
        second: its second side, without a time.
        title: the words of the title, in small letters.
    """
    if one.kind == "similarity":
        phrase = phrase_of(second, one)
        is_bare = phrase is not None and all(token.lemma in IN_ORDER for token in phrase.modifiers)
        return is_bare and phrase is not None and is_phrase_open(phrase, title, is_graded=False)
    found = _OF_A_THING.search(second) if one.kind in _MADE else None
    if found is None or found["noun"] in title:
        return False
    nouns = [token for token in one.sentences[-1].tokens if token.text == found["noun"]]
    return bool(nouns) and nouns[-1].open and knowledge.noun_class(nouns[-1].lemma) in _MADE[one.kind]


def holds_open(one: Comparison, first: str, second: str) -> bool:
    """True where a word inside a side stands for what is told elsewhere: "if they refuse its plan", "know this way".

    Args:
        one: as it was found.
        first: its first side, without a time.
        second: its second side, without a time.
    """
    if one.kind == "exception":
        return any(_is_pronoun_open(token) for token in standing(first, one.sentences[-1]))
    if one.kind not in OF_CLAUSES:
        return False
    before = standing(one.a_value or first, one.sentences[0], _OPENING)
    behind = standing(one.b_value or second, one.sentences[-1], _OPENING)
    return _points_in_predicate(before, second, is_first=True) or _points_in_predicate(behind, first, is_first=False)


def _is_pronoun_open(token: Token) -> bool:
    return token.open and token.tag in PERSONAL_TAGS and not token.bound and token.text.lower() in _OF_THINGS


def _points_in_predicate(words: Words, other: str, *, is_first: bool) -> bool:
    """True for "this", "these ways" or "the idea" behind the verb of a half.

    Args:
        words: of the half.
        other: the other side: what it names is no riddle, and the second half's "this" may mean the first half.
        is_first: True for the first half.
    """
    verb, named = next((at for at, token in enumerate(words) if token.tag in FINITE), len(words)), other.split()
    for at, token in enumerate(words[verb:], verb):
        if _is_empty(words[at : at + 3]):
            return True
        if not token.open or token.text.lower() not in _THESE:
            continue
        noun = next((each for each in words[at + 1 :] if each.pos != "ADJ"), None)
        if noun is not None and noun.pos == "NOUN":
            if not {noun.text, noun.lemma}.intersection(named) and noun.lemma not in PERIODS:
                return True
        elif is_first and token.text.lower() == "this" and (noun is None or noun.tag not in FINITE):
            return True
    return False


def _is_empty(words: Words) -> bool:
    """True for "the idea" at the end of what is told."""
    if words[0].text.lower() != "the" or len(words) < 2 or words[1].tag != "NN" or not words[1].open:
        return False
    return knowledge.is_empty(words[1].lemma) and all(token.pos == "PUNCT" for token in words[2:])
