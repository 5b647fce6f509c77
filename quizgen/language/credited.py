"""Sources told in a sentence of their own: "That is according to the harbour board." tells who said the one before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise, takewhile

from quizgen.clauses import Sentence, Source
from quizgen.knowledge.function_words import DEMONSTRATIVES
from quizgen.language.said_by import said_by

_TOLD = frozenset(
    "information figure number estimate data datum finding result statistic assessment account view claim total count "
    "prediction forecast warning projection".split()
)
"""Nouns for what a sentence has told."""
_COMING = frozenset({"come", "be"})


def credited(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """The sentences, one said by the source that the next names for it: "Half of them leak. That is according to Moe."

    Args:
        sentences: of an article, in order.
    """
    told = list(sentences)
    sources = [_source(after) if one.block == after.block else None for one, after in pairwise(told)]
    return tuple(
        one if source is None else replace(one, clauses=tuple(said_by(source, clause) for clause in one.clauses))
        for one, source in zip(told, [*sources, None], strict=True)
    )


def _source(sentence: Sentence) -> Source | None:
    """Who a sentence says the one before comes from; None where it says something else or names nobody."""
    start = _start(sentence)
    phrase = next((one for one in sentence.phrases if start and one.words[0].index == start), None)
    if phrase is None or phrase.is_open or phrase.head.pos != "PROPN":
        return None
    words = tuple(takewhile(lambda token: token.text != ",", phrase.words))
    return Source(words, True, "according", phrase.kind)


def _start(sentence: Sentence) -> int:
    """The place of who is named in "That is according to Moe" and "Those figures come from Moe"; 0 for all else."""
    tokens = sentence.tokens
    if len(tokens) < 5 or tokens[0].text.lower() not in DEMONSTRATIVES:  # the shortest ends in a full stop
        return 0
    texts = [token.text.lower() for token in tokens[2:4]]
    if tokens[1].lemma == "be" and texts == ["according", "to"]:
        return 4
    is_told = tokens[1].lemma in _TOLD and tokens[2].lemma in _COMING
    return 4 if is_told and texts[1] == "from" else 0
