"""A careful guess at the room that an item takes, so that only items which may fill a page need be measured."""

from __future__ import annotations

import math
from collections.abc import Iterator

from quizgen.forms import FormItem
from quizgen.quiz import Choice, Cloze, ComparisonTable, ShortAnswer, TrueFalse

_CHARACTERS_A_LINE = 36  # of the largest print
_LINES_OF_A_PICTURE = 8
_LINES_THAT_ALWAYS_FIT = 16


def may_fill_a_page(dealt: FormItem) -> bool:
    """Whether an item, or its row in the key, could be higher than a page of the largest print."""
    lines = sum(max(1, math.ceil(len(text) / _CHARACTERS_A_LINE)) for text in _texts(dealt))
    return lines + (_LINES_OF_A_PICTURE if dealt.item.image else 0) > _LINES_THAT_ALWAYS_FIT


def _texts(dealt: FormItem) -> Iterator[str]:
    item = dealt.item
    yield item.feedback
    yield from (sentence.text for sentence in item.source)
    yield from (text for option in dealt.options for text in (option.text, option.feedback))
    yield from (side.text for sides in (dealt.lefts, dealt.rights) for side in sides)
    yield from (step.text for step in dealt.steps)
    match item:
        case Choice():
            yield item.stem
        case Cloze():
            yield from (item.text, *item.accept)
        case TrueFalse():
            yield from (item.statement, item.correction)
        case ShortAnswer():
            yield from (item.stem, item.key, item.key, *item.accept)
        case ComparisonTable():
            yield from (text for row in item.rows for text in (row.aspect, row.a, row.b, ""))
        case _:
            yield item.instruction
