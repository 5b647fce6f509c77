"""Where the keys of numeric items stand: options ascend, so wrong answers are chosen that spread the places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from quizgen.distractors import ascending
from quizgen.quiz.model import Choice, Distractor, Item
from quizgen.quiz.numbers import numeric_order


def spread(items: Sequence[Item]) -> list[Item]:
    """Exchange wrong answers of numeric items for spare ones so that no place holds the key more often than it must.

    Args:
        items: chosen ones of any type, in their order.

    Returns:
        The items in the same order; those whose options do not ascend are left as they are.
    """
    used: Counter[int] = Counter()
    placed = list(items)
    sided = {at: found for at, item in enumerate(items) if (found := _sides(item)) is not None}
    for at in sorted(sided, key=lambda at: len(_able(*sided[at]))):  # those with the least choice first
        item, less, more = sided[at]
        placed[at] = _placed(item, less, more, used)
    return placed


_Sided = tuple[Choice, list[Distractor], list[Distractor]]


def _sides(item: Item) -> _Sided | None:
    """An item whose options ascend, with all its wrong answers below and above the key."""
    if not isinstance(item, Choice) or len(item.right) != 1:
        return None
    pool = [*item.distractors, *item.spare_distractors]
    order = numeric_order([item.right[0], *(one.text for one in pool)])
    if order is None:
        return None
    less = [pool[at - 1] for at in sorted(order[: order.index(0)])]
    more = [pool[at - 1] for at in sorted(order[order.index(0) + 1 :])]
    return item, less, more


def _able(item: Choice, less: Sequence[Distractor], more: Sequence[Distractor]) -> list[int]:
    """The places, from 1, that the key can have."""
    wanted = len(item.distractors)
    return [place for place in range(1, wanted + 2) if len(less) >= place - 1 and len(more) >= wanted + 1 - place]


def _placed(item: Choice, less: list[Distractor], more: list[Distractor], used: Counter[int]) -> Choice:
    wanted = len(item.distractors)
    now = sum(one in less for one in item.distractors) + 1
    place = min(_able(item, less, more), key=lambda place: (used[place], place != now))
    used[place] += 1
    if place == now:
        return item
    taken = [*less[: place - 1], *more[: wanted + 1 - place]]
    left = [one for one in (*item.distractors, *item.spare_distractors) if one not in taken]
    return item.model_copy(update={"distractors": ascending(taken), "spare_distractors": left})
