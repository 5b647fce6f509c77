"""Phrases of the article that play a like part in another scene of it: farmers for weavers, fungi for bacteria."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import Phrase, Text, join
from quizgen.distractors.changes import is_tied
from quizgen.distractors.content import content
from quizgen.distractors.model import Query
from quizgen.distractors.support import naming
from quizgen.quiz.model import Distractor

_CLASSES = frozenset("person animal organisation".split())
"""Of these any verb that takes one takes another too; with a place, a thing or an idea go verbs of their own."""
_GENERAL = frozenset(
    "person people individual citizen man woman human resident member adult inhabitant public population other being "
    "family leader worker employee user animal creature species body organisation organization group".split()
)
"""Nouns so wide that what they name may be the key as well."""
_OF_MANY_SORTS = frozenset(
    "expert scientist researcher scholar specialist professional official artist politician agency".split()
)
"""Nouns as wide where nothing before them tells of what sort: experts, but not wildlife experts."""
_OF_OTHERS = frozenset(
    "other such same certain more most many several some various different only few fewer less each every any all "
    "both no another own further additional particular specific similar new first last next former latter".split()
)
"""Words that set a thing beside others: said elsewhere, it is not clear beside what."""
_OF_NOUN = frozenset({"NOUN", "PROPN", "ADJ", "DET", "PUNCT"})
"""What stands in a plain noun phrase: no count, no owner, nothing that it does."""
_SHORTEST, _LONGEST = 0.5, 1.7
_SHARED = 2
"""So many words of the stem in a sentence tell that it is of the same scene."""
_LINK = re.compile(r"\b(?:such as|including|like|called|known as|is an?|are|or)\b")
_WHY = "in another scene of the article"
_DETERMINERS = {"an": "a"}


def find(query: Query) -> Iterator[Distractor]:
    """Give phrases like the key in class, number and form, those that are the subject of a clause first.

    Nothing where a word of the key stands in the stem: among phrases that lack it, it would give the key away.
    """
    key = query.ask.phrase
    if key is None or key.conjuncts or key.is_named or key.is_numeric or query.entry is not None:
        return
    if _class_of(key) not in _CLASSES or _is_wide(key) or content(query.key) & content(query.ask.stem):
        return
    seen: set[str] = set()
    asked = content(query.ask.stem) - content(query.text.title) - content(query.key)
    near = frozenset((block, number + step) for block, number in query.own for step in (-1, 0, 1))
    for text, phrase in _phrases(query.text):
        if text.lower() in seen or not _is_like(phrase, text, query, key) or is_tied(query, phrase.head.lemma):
            continue
        if _is_of_other_scene(phrase.head.lemma, key.head.lemma, asked, near, query.text):
            seen.add(text.lower())
            yield Distractor(text=text, why=_WHY)


@lru_cache(maxsize=1)
def _phrases(text: Text) -> tuple[tuple[str, Phrase], ...]:
    """The phrases of an article that can be said outside their sentences, as an option has them, the subjects first."""
    found = []
    for sentence in text.sentences:
        subjects = {one.subject.head.index for one in sentence.clauses}
        for phrase in sentence.phrases:
            if _may_stand_alone(phrase):
                found.append((phrase.head.index not in subjects, _shown(phrase), phrase))
    found.sort(key=lambda one: one[0])
    return tuple((shown, phrase) for _, shown, phrase in found)


def _shown(phrase: Phrase) -> str:
    text = join(phrase.words)
    first = phrase.words[0]
    is_name = first.pos == "PROPN" or (first.text.isupper() and len(first.text) > 1)
    return text if is_name else f"{text[0].lower()}{text[1:]}"


def _may_stand_alone(phrase: Phrase) -> bool:
    """True for common nouns with nothing that points at another place of the article."""
    words = phrase.words
    if not words or phrase.conjuncts or phrase.possessor is not None or phrase.kind != "term" or phrase.is_open:
        return False
    is_whole = all(two.index == one.index + 1 for one, two in pairwise(words))
    is_bare = all(one.pos in _OF_NOUN and one.lemma not in _OF_OTHERS for one in words)
    return is_whole and is_bare and phrase.head is words[-1] and phrase.head.pos == "NOUN"


def _class_of(phrase: Phrase) -> str | None:
    return knowledge.noun_class(phrase.head.lemma)


def _is_wide(phrase: Phrase) -> bool:
    """True for what may be called by many other words: people, leaders."""
    head = phrase.head.lemma
    return head in _GENERAL or (head in _OF_MANY_SORTS and not any(one.pos == "NOUN" for one in phrase.modifiers))


def _is_like(phrase: Phrase, text: str, query: Query, key: Phrase) -> bool:
    """True for a phrase of the key's class, number, article and about its length, no wider than it."""
    if phrase.head.tag != key.head.tag or _is_wide(phrase) or _class_of(phrase) != _class_of(key):
        return False
    if knowledge.title_word(phrase.head.lemma) and not knowledge.title_word(key.head.lemma):  # no king deals in furs
        return False
    if _DETERMINERS.get(phrase.determiner, phrase.determiner) != _DETERMINERS.get(key.determiner, key.determiner):
        return False
    if query.key[0].isupper() != text[0].isupper():
        return False
    return _SHORTEST * len(query.key) <= len(text) <= _LONGEST * len(query.key) + 4


def _is_of_other_scene(
    head: str, key: str, asked: frozenset[str], near: frozenset[tuple[int, int]], text: Text
) -> bool:
    """True if neither the question's sentences nor those beside it name a noun, nor another tells of it what they do.

    Args:
        head: the noun.
        key: the noun of the key.
        asked: what the stem says, without the words of title and key.
        near: the sentences of the question and those beside them.
        text: the article.
    """
    for sentence, lemmas in naming(text).get(head, ()):
        if (sentence.block, sentence.number) in near:
            return False
        if key in lemmas and key != head and _LINK.search(sentence.text):
            return False
        if len(asked & content(sentence.text)) >= _SHARED:
            return False
    return True
