"""Which items of a quiz a format can hold, in the order of form A."""

from __future__ import annotations

from collections.abc import Callable, Collection

from quizgen.formats.base import LeftOut
from quizgen.forms import FormItem, deal
from quizgen.quiz import Choice, Quiz
from quizgen.quiz.model import ItemType

NAMES: dict[ItemType, str] = {
    "choice": "choice items", "cloze": "gaps", "true_false": "statements to judge", "short_answer": "short answers",
    "matching": "matching", "ordering": "ordering", "comparison": "comparison tables",
}  # fmt: skip


def held(
    quiz: Quiz,
    name: str,
    types: Collection[ItemType],
    *,
    several: bool = True,
    misread: Callable[[FormItem], str] = lambda _: "",
) -> tuple[list[FormItem], tuple[LeftOut, ...]]:
    """The items that a format holds, and those that it does not, each with the reason.

    Args:
        quiz: with ids.
        name: of the format, as a user knows it.
        types: item types that it has a place for.
        several: whether a choice may have several right options.
        misread: says why a reader of the format would take an item for something else; empty where it would not.
    """
    kept: list[FormItem] = []
    left: list[LeftOut] = []
    for dealt in deal(quiz).items:
        item = dealt.item
        if item.type not in types:
            left.append(LeftOut(item.id, f"{name} has no {NAMES[item.type]}"))
        elif isinstance(item, Choice) and item.keys and not several:
            left.append(LeftOut(item.id, f"{name} has no choice items with several right options"))
        elif why := misread(dealt):
            left.append(LeftOut(item.id, why))
        else:
            kept.append(dealt)
    return kept, tuple(left)
