"""Wrong answers: one source a file, chosen here so that each is false, like the key in form, and unlike the others."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from quizgen.clauses import Text
from quizgen.distractors import article, figures, kin, numbers, phrases, rivals
from quizgen.distractors.fitness import clash, is_balanced, is_fit, is_in_title
from quizgen.distractors.model import Query, Source
from quizgen.distractors.numbers import is_bounded
from quizgen.facts.model import Ask, Finding
from quizgen.quiz.model import Distractor
from quizgen.quiz.numbers import numeric_order, quantity

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
    for source in SOURCES:
        for one in source(query):
            if len(found) == WANTED + SPARE:
                break
            if is_fit(one.text, query) and not any(clash(one.text, other.text) for other in found):
                found.append(one)
    return _in_order(found)


def is_set(key: str, wrong: Sequence[Distractor], title: str) -> bool:
    """True if the first three make options with the key: it does not stand out, nor does the title hold it."""
    first = [one.text for one in wrong[:WANTED]]
    return len(first) == WANTED and is_balanced(key, first) and not is_in_title(key, title)


def _in_order(found: list[Distractor]) -> list[Distractor]:
    order = numeric_order([one.text for one in found[:WANTED]])
    return [found[index] for index in order] + found[WANTED:] if order else found


def closeness(key: str, wrong: Sequence[Distractor]) -> float:
    """How near the wrong answers come to the key, 0 to 1: numbers by their distance, others by where they come from."""
    amount = quantity(key)
    values = [one for one in (quantity(option.text) for option in wrong) if one is not None]
    if amount is not None and len(values) == len(wrong) and amount.value:
        nearest = min(abs(one.value - amount.value) for one in values)
        return max(0.0, 1 - nearest / abs(amount.value))
    near = sum("article" in option.why or "comparison" in option.why for option in wrong)
    return round(0.3 + 0.7 * near / max(1, len(wrong)), 2)


__all__ = ["SOURCES", "WANTED", "Query", "Source", "choose", "closeness", "figures", "is_bounded", "is_set"]
