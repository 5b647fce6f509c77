"""Forecasts: what a paragraph goes on to foretell behind somebody's forecast is theirs too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from quizgen.clauses import Clause, Sentence, Source
from quizgen.knowledge.connectives import HOLDING, TURNING
from quizgen.knowledge.function_words import LIKELY
from quizgen.language.said_by import said_by

_FORETELLING = frozenset({"will", "would", "may", "might", "could"})
AGAINST = TURNING | HOLDING | {"instead"}
"""Openers of what turns against the sentence before, and so goes on from it."""


def foretold(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """The sentences, a forecast right behind a named source's forecast said by that source.

    Args:
        sentences: of an article, in order.
    """
    return tuple(one for _, block in groupby(sentences, lambda one: one.block) for one in _in_paragraph(block))


def _in_paragraph(block: Iterable[Sentence]) -> Iterator[Sentence]:
    source: Source | None = None
    for sentence in block:
        told = next((one.source for one in sentence.clauses if one.source is not None), None)
        if told is None and source is not None and _goes_on(sentence):
            yield replace(sentence, clauses=tuple(said_by(source, one) for one in sentence.clauses))
            continue
        is_forecast = told is not None and told.named and any(_is_forecast(one) for one in sentence.clauses)
        source = told if is_forecast else None
        yield sentence


def _goes_on(sentence: Sentence) -> bool:
    """True for what is likely or unlikely, and for another forecast that turns against the one before it."""
    main = next((one for one in sentence.clauses if one.relation == "main"), None)
    if main is None or sentence.quoted or sentence.open_quote:
        return False
    return not LIKELY.isdisjoint(main.verb.chain) or (sentence.opener in AGAINST and _is_forecast(main))


def _is_forecast(clause: Clause) -> bool:
    return clause.verb.modal in _FORETELLING or not LIKELY.isdisjoint(clause.verb.chain)
