"""Wrong answers: one source a file, chosen here so that each is false, like the key in form, and unlike the others."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from quizgen.clauses import Text
from quizgen.distractors import article, figures, kin, numbers, phrases, rivals
from quizgen.distractors.closeness import closeness
from quizgen.distractors.fitness import clash, is_balanced, is_fit, is_in_title
from quizgen.distractors.model import Query, Source
from quizgen.distractors.numbers import is_bounded
from quizgen.facts.model import Ask, Finding
from quizgen.quiz.model import Distractor
from quizgen.quiz.numbers import numeric_order

SOURCES: tuple[Source, ...] = (rivals.find, numbers.find, article.find, kin.find, article.find_people, phrases.find)
"""In the order of preference; for a given key most give nothing."""
WANTED, SPARE = 3, 3


def choose(ask: Ask, finding: Finding, text: Text, rng: Random) -> list[Distractor]:
    """Wrong answers for a question.

    Args:
        ask: the question with its key.
        finding: what it asks about.
        text: the article.
        rng: seeded by the caller; the only source of chance.

    Returns:
        The best first: three and up to three spare ones, or as many as are good; the first three in ascending order
        where they are numbers.
    """
    query = Query(ask, finding, text, rng)
    found: list[Distractor] = []
    for source in _sources(query):
        for one in source(query):
            if len(found) == WANTED + SPARE:
                break
            if is_fit(one.text, query) and not any(clash(one.text, other.text) for other in found):
                found.append(one)
    return _in_order(found)


def _sources(query: Query) -> tuple[Source, ...]:
    """The sources in their order: for somebody of no office, whose kin share a calling at most, the article first."""
    is_figure = query.entry is not None and query.entry.kind == "public_figure"
    return tuple(sorted(SOURCES, key=lambda one: one is not article.find_people)) if is_figure else SOURCES


def is_set(key: str, wrong: Sequence[Distractor], title: str) -> bool:
    """True if the first three make options with the key: it does not stand out, nor does the title hold it."""
    first = [one.text for one in wrong[:WANTED]]
    return len(first) == WANTED and is_balanced(key, first) and not is_in_title(key, title)


def _in_order(found: list[Distractor]) -> list[Distractor]:
    order = numeric_order([one.text for one in found[:WANTED]])
    return [found[index] for index in order] + found[WANTED:] if order else found


__all__ = ["SOURCES", "WANTED", "Query", "Source", "choose", "closeness", "figures", "is_bounded", "is_set"]
