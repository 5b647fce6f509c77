"""Finds which entry of a quiz made again is which of the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import TypeAlias, TypeVar

from quizgen.quiz.digest import untaken
from quizgen.quiz.model import (
    Choice,
    Cloze,
    ComparisonTable,
    ItemBase,
    Matching,
    Ordering,
    Pair,
    ShortAnswer,
    SourceSentence,
    Step,
    TrueFalse,
    VocabularyEntry,
)

# Share of its characters that a corrected sentence has in common with what it was.
NEARLY = 0.9

_SUFFIX = re.compile(r"-\d+$")

_Entry: TypeAlias = ItemBase | VocabularyEntry
_Part = TypeVar("_Part", Pair, Step)


def match(old: Sequence[_Entry], new: Sequence[_Entry]) -> dict[int, int]:
    """Match entries: by id, by words, by id without its suffix, at last by nearly the same source sentence.

    Returns:
        Index in ``old`` to index in ``new``; no index stands twice.
    """
    found: dict[int, int] = {}
    for identity in (_id, _type_and_words, _base_id):
        _match_by(identity, old, new, found)
    for _, first, second in sorted(_near(old, new, found), key=_best_first):
        if first not in found and second not in found.values():
            found[first] = second
    return found


def match_parts(old: Sequence[_Part], new: Sequence[_Part]) -> list[_Part]:
    """Give new pairs or steps the ids of the old ones whose words, or left side, are nearly theirs."""
    free = list(old)
    ids: list[str] = []
    for part in new:
        same = next((each for each in free if _is_same_part(each, part)), None)
        if same:
            free.remove(same)
        ids.append(same.id if same else "")
    return [
        part.model_copy(update={"id": identity or untaken(part.id, ids)})
        for part, identity in zip(new, ids, strict=True)
    ]


def words_of(entry: _Entry) -> str:
    """The words by which people know an entry: its stem, statement, text or term."""
    match entry:
        case Choice() | ShortAnswer():
            return entry.stem
        case Cloze():
            return entry.text
        case TrueFalse():
            return entry.statement
        case Matching():
            return f"{entry.instruction} {', '.join(pair.left for pair in entry.pairs)}"
        case Ordering():
            return f"{entry.instruction} {', '.join(step.text for step in entry.steps)}"
        case ComparisonTable():
            return f"{entry.a} and {entry.b}"
        case VocabularyEntry():
            return entry.term
    raise TypeError(entry)


def _match_by(
    identity: Callable[[_Entry], str], old: Sequence[_Entry], new: Sequence[_Entry], found: dict[int, int]
) -> None:
    """Match what is still free and has the same identity, in order."""
    free = {index: identity(entry) for index, entry in enumerate(new) if index not in found.values()}
    for first, entry in enumerate(old):
        if first not in found:
            second = next((index for index, each in free.items() if each == identity(entry)), None)
            if second is not None:
                found[first] = second
                del free[second]


def _id(entry: _Entry) -> str:
    return entry.id


def _base_id(entry: _Entry) -> str:
    return _SUFFIX.sub("", entry.id)


def _type_and_words(entry: _Entry) -> str:
    return f"{type(entry).__name__} {words_of(entry).casefold()}"


def _near(
    old: Sequence[_Entry], new: Sequence[_Entry], found: dict[int, int]
) -> Iterator[tuple[tuple[bool, bool, float], int, int]]:
    """Give pairs of free items that rest on nearly the same sentence, with how well they fit."""
    for first, before in enumerate(old):
        for second, after in enumerate(new):
            if first not in found and second not in found.values() and isinstance(before, type(after)):
                fit = _fit(before, after)
                if fit:
                    yield fit, first, second


def _best_first(pair: tuple[tuple[bool, bool, float], int, int]) -> tuple[bool, bool, float, int, int]:
    (same_answer, same_rule, likeness), first, second = pair
    return not same_answer, not same_rule, -likeness, first, second


def _fit(before: _Entry, after: _Entry) -> tuple[bool, bool, float] | None:
    """Say how well two items of a type fit: same answer, same rule, likeness of their sentences; None for not."""
    if not (isinstance(before, ItemBase) and isinstance(after, ItemBase) and before.source and after.source):
        return None
    one, other = before.source[0], after.source[0]
    likeness = _likeness(one.text, other.text)
    same_answer = one.answer != "" and one.answer.casefold() == other.answer.casefold()
    if likeness < NEARLY or not (same_answer or (likeness < 1 and _same_place(one, other))):
        return None
    return same_answer, before.rule == after.rule, likeness


def _likeness(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < NEARLY or matcher.quick_ratio() < NEARLY:
        return 0
    return matcher.ratio()


def _same_place(one: SourceSentence, other: SourceSentence) -> bool:
    """Whether the answers begin at nearly the same place, so that one may be the other corrected."""
    distance = abs(one.text.find(one.answer) - other.text.find(other.answer))
    return distance <= (1 - NEARLY) * len(one.text)


def _is_same_part(one: Pair | Step, other: Pair | Step) -> bool:
    if isinstance(one, Pair) and isinstance(other, Pair):
        return one.left.casefold() == other.left.casefold() or _likeness(one.left, other.left) >= NEARLY
    return isinstance(one, Step) and isinstance(other, Step) and _likeness(one.text, other.text) >= NEARLY
