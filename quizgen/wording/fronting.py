"""What may stand before a question: one adverbial of a few words, besides a date; the rest goes behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.quiz.numbers import YEAR

_MAX_FRONT = 9
"""Words of a fronted phrase that a reader still holds in mind when the question comes."""
_OPPOSED = re.compile(r"^(?:although|though|while|whereas|unlike|when|because|since|if|despite|according to)\b", re.I)
_DATED = re.compile(rf"^(?:in|on|by|since|from|during|between)\b.*{YEAR}$", re.I)
_LIKENESS = re.compile(r"^(?:unlike|like) (?:most |many |all )?other\b", re.I)
_MAY_FOLLOW = re.compile(
    r"^(?:in|on|at|during|under|after|before|upon|through|from|with|across|within|throughout)\b", re.I
)
_AHEAD = re.compile(r"\b(?:his|her|its|their|he|she|it|they)\b", re.I)
"""A pronoun that would stand before the noun that it stands for."""
_TIME_ORDER = re.compile(r"^(?:after|before)\b", re.I)
"""What a deed came before or after belongs to it without a comma: "What did Ada change after she came home?"."""
_SAME_BREATH = 9
"""Words of a question behind which a phrase needs a comma, so that it belongs to the whole."""


def is_dated(part: str) -> bool:
    """True for a phrase that ends in a year: it is read at a glance."""
    return _DATED.match(part) is not None


def is_long(part: str) -> bool:
    """True for a phrase that keeps a reader from the question."""
    return len(part.split()) > _MAX_FRONT and not _OPPOSED.match(part)


def with_fronts(fronts: Sequence[str], question: str) -> str:
    """A question with what stood at the head of its sentence: one phrase before it, others and likenesses behind it.

    Args:
        fronts: who says it, times, places and the like, in their order.
        question: with its question word first, no mark at its end.
    """
    before: list[str] = []
    behind: list[str] = []
    for part in fronts:
        stands_alone = all(is_dated(one) for one in before)
        asks_where = question.startswith(("where ", "when ", "in wh", "on wh", "at wh"))
        leads = is_long(part) or not stands_alone or _AHEAD.search(part) or part.lower().startswith("on behalf of ")
        if _LIKENESS.match(part) or (not asks_where and _MAY_FOLLOW.match(part) and not is_dated(part) and leads):
            behind.append(part[:1].lower() + part[1:] if _MAY_FOLLOW.match(part) else part)
        else:
            before.append(part)
    whole = question
    for part in behind:
        is_apart = len(whole.split()) > _SAME_BREATH and not _AHEAD.search(part)
        needs_comma = (is_apart or is_long(part) or _LIKENESS.match(part)) and not _TIME_ORDER.match(part)
        whole += f"{',' if needs_comma else ''} {part}"
    return ", ".join([*before, whole])
