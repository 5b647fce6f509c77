"""Which entries are near enough to one another to be mistaken."""

from __future__ import annotations

from quizgen.knowledge.entry import Column, Entry
from quizgen.knowledge.meaning import related
from quizgen.knowledge.memory import kept
from quizgen.knowledge.tables import columns, entries


def kin(entry: Entry, limit: int | None = None) -> list[Entry]:
    """Entries of the same kind, nearest first: by the weighted columns of their table, then by name.

    Args:
        entry: the thing that stands in the key.
        limit: at most so many; all of them by default.

    Returns:
        Entries none of which is the same as the one given, a part of it or a whole that holds it.
    """
    ranked = sorted(entries(entry.kind), key=lambda other: (_distance(entry, other), other.name))
    near: list[Entry] = []
    for other in ranked:
        if len(near) == limit:
            break
        if not related(entry.name, other.name):
            near.append(other)
    return near


def likeness(one: Entry, other: Entry) -> float:
    """How much two entries share, 0 to 1: nothing where they are of two kinds, all where no weighted column differs."""
    return 1 / (1 + _distance(one, other)) if one.kind == other.kind else 0.0


def _distance(a: Entry, b: Entry) -> float:
    sides = zip(_weighted(a), _weighted(b), strict=True)
    return sum(_difference(column, left, right) for (column, left), (_, right) in sides)


@kept
def _weighted(entry: Entry) -> tuple[tuple[Column, tuple[str, ...]], ...]:
    """The values of an entry in the weighted columns of its table."""
    return tuple((column, entry.values(column.name)) for column in columns(entry.kind) if column.weight)


def _difference(column: Column, left: tuple[str, ...], right: tuple[str, ...]) -> float:
    if column.counts and left and right:
        return column.weight * abs(float(left[0]) - float(right[0]))
    return 0.0 if not set(left).isdisjoint(right) or left == right else _cost_of_mismatch(column)


def _cost_of_mismatch(column: Column) -> float:
    return 1.0 if column.counts else column.weight
