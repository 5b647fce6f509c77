"""What a teacher changes in a quiz without an editor: another distractor, another item, an item kept as it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quizgen.errors import UsageError
from quizgen.quiz.model import Choice, Distractor, Item, Quiz

Told = tuple[Quiz, str]
"""The changed quiz, and what was done, a sentence."""


def swap_distractor(quiz: Quiz, identity: str, number: int) -> Told:
    """Put the best spare distractor of a choice item in the place of another; that one is the last spare one then.

    Args:
        quiz: its items have ids.
        identity: of the item.
        number: of the distractor, from 1, as `show --answers` counts them.

    Raises:
        UsageError: there is no such item or distractor, or it has no spare one.
    """
    at = _index(quiz.items, identity)
    item = quiz.items[at]
    if not isinstance(item, Choice):
        raise UsageError(f"{identity} has no distractors to swap", "Without a number the whole item is swapped.")
    if not 1 <= number <= len(item.distractors):
        raise UsageError(
            f"{identity} has no distractor {number}",
            f"Its distractors are 1 to {len(item.distractors)}, as `quizgen show --answers` numbers them.",
        )
    stand = {text.casefold() for text in (*item.right, *(one.text for one in item.distractors))}
    best = next((spare for spare in item.spare_distractors if spare.text.casefold() not in stand), None)
    if best is None:
        raise UsageError(f"{identity} has no spare distractor", "Write one into the quiz file, or swap the whole item.")
    rest = [spare for spare in item.spare_distractors if spare is not best]
    replaced = item.distractors[number - 1]
    shown: list[Distractor] = [*item.distractors]
    shown[number - 1] = best
    changed = item.model_copy(update={"distractors": shown, "spare_distractors": [*rest, replaced]})
    return _with_item(quiz, at, changed), f'{identity}: "{best.text}" stands in the place of "{replaced.text}".'


def swap_item(quiz: Quiz, identity: str) -> Told:
    """Put the next spare item in the place of another; that one is the last spare one then.

    A spare item that rests on a sentence which another item of the quiz asks about already is passed over. Both are
    locked, so that making the quiz again does not swap them back.

    Raises:
        UsageError: there is no such item, or no spare one that asks something new.
    """
    at = _index(quiz.items, identity)
    others = [item for place, item in enumerate(quiz.items) if place != at]
    asked = _sentences(others)
    fitting = (place for place, item in enumerate(quiz.spare_items) if not _sentences([item]) & asked)
    found = next(fitting, None)
    if found is None:
        left = "no spare item that asks something new" if quiz.spare_items else "no spare item"
        raise UsageError(f"the quiz has {left}", "Take the item out of the quiz file, or write another one.")
    out, chosen = _locked(quiz.items[at]), _locked(quiz.spare_items[found])
    spare = [item for place, item in enumerate(quiz.spare_items) if place != found]
    changed = _with_item(quiz, at, chosen).model_copy(update={"spare_items": [*spare, out]})
    return changed, f"{chosen.id} stands in the place of {identity}; both are locked."


def lock(quiz: Quiz, identities: Sequence[str], *, locked: bool = True) -> Told:
    """Mark items so that making the quiz again leaves them alone, or take the mark off.

    Raises:
        UsageError: one of them is not in the quiz.
    """
    for identity in identities:
        at = _index(quiz.items, identity)
        quiz = _with_item(quiz, at, quiz.items[at].model_copy(update={"locked": locked}))
    done = "Kept as they are" if locked else "Free to change"
    return quiz, f"{done} when the quiz is made again: {', '.join(identities)}."


def _index(items: Sequence[Item], identity: str) -> int:
    found = next((at for at, item in enumerate(items) if item.id == identity), None)
    if found is None:
        known = ", ".join(item.id for item in items)
        raise UsageError(f"there is no item {identity!r} in the quiz", f"Its items: {known}.")
    return found


def _sentences(items: Iterable[Item]) -> set[str]:
    return {source.text for item in items for source in item.source[:1]}


def _locked(item: Item) -> Item:
    return item.model_copy(update={"locked": True})


def _with_item(quiz: Quiz, at: int, item: Item) -> Quiz:
    return quiz.model_copy(update={"items": [*quiz.items[:at], item, *quiz.items[at + 1 :]]})
