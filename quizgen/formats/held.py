"""Which items of a quiz a format can hold, in the order of form A."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from quizgen.formats.base import Facts, LeftOut
from quizgen.forms import FormItem, deal
from quizgen.quiz import Choice, Quiz
from quizgen.quiz.model import ItemType

NAMES: dict[ItemType, str] = {
    "choice": "choice items", "cloze": "gaps", "true_false": "statements to judge", "short_answer": "short answers",
    "matching": "matching", "ordering": "ordering", "comparison": "comparison tables",
}  # fmt: skip


def held(
    quiz: Quiz, facts: Facts, misread: Callable[[FormItem], str] = lambda _: ""
) -> tuple[list[FormItem], tuple[LeftOut, ...]]:
    """The items that a format holds, and those that it does not, each with the reason.

    Args:
        quiz: with ids.
        facts: of the format.
        misread: says why a reader of the format would not take an item as it is; empty where it would.
    """
    kept: list[FormItem] = []
    left: list[LeftOut] = []
    for dealt in deal(quiz).items:
        item = dealt.item
        if item.type not in facts.types:
            left.append(LeftOut(item.id, f"{facts.title} has no {NAMES[item.type]}"))
        elif isinstance(item, Choice) and item.keys and not facts.several:
            left.append(LeftOut(item.id, f"{facts.title} has no choice items with several right options"))
        elif why := misread(dealt):
            left.append(LeftOut(item.id, why))
        else:
            kept.append(dealt)
    return kept, tuple(left)


def rounded_told(items: Iterable[FormItem], facts: Facts) -> tuple[str, ...]:
    """A sentence on each item whose points are not whole, for a format that takes whole points only."""
    told = [dealt.item for dealt in items if dealt.item.points % 1]
    return tuple(f"{facts.title}: {one.id} has {one.points:g} points, {round(one.points)} there." for one in told)
