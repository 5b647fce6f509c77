"""Where the keys of numeric items stand: options ascend, so wrong answers are chosen that spread the places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from quizgen.distractors import ascending
from quizgen.quiz.model import Choice, Item
from quizgen.quiz.numbers import numeric_order


def spread(items: Sequence[Item]) -> list[Item]:
    """Exchange wrong answers of numeric items for spare ones so that no place holds the key more often than it must.

    Args:
        items: chosen ones of any type, in their order.

    Returns:
        The items in the same order; those whose options do not ascend are left as they are.
    """
    used: Counter[int] = Counter()
    return [_placed(item, used) if isinstance(item, Choice) else item for item in items]


def _placed(item: Choice, used: Counter[int]) -> Choice:
    pool = [*item.distractors, *item.spare_distractors]
    order = numeric_order([item.right[0], *(one.text for one in pool)]) if len(item.right) == 1 else None
    if order is None:
        return item
    less = [pool[at - 1] for at in sorted(order[: order.index(0)])]
    more = [pool[at - 1] for at in sorted(order[order.index(0) + 1 :])]
    wanted = len(item.distractors)
    now = sum(one in less for one in item.distractors) + 1
    able = [place for place in range(1, wanted + 2) if len(less) >= place - 1 and len(more) >= wanted + 1 - place]
    place = min(able, key=lambda place: (used[place], place != now))
    used[place] += 1
    if place == now:
        return item
    taken = [*less[: place - 1], *more[: wanted + 1 - place]]
    left = [one for one in pool if one not in taken]
    return item.model_copy(update={"distractors": ascending(taken), "spare_distractors": left})
