"""One thing in the tables, and one kind of thing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Entry:
    """A named thing.

    Attributes:
        name: its usual name, without an article.
        kind: the table it stands in: ``country``, ``us_president``, ``element`` …
        aliases: its other names: acronyms, long forms, older names.
        attributes: what else is known of it; a column left empty in the table is missing here.
    """

    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def shown(self) -> str:
        """The name as it stands in a sentence: ``the United States``, ``China``."""
        return f"the {self.name}" if self.attributes.get("article") == "the" else self.name

    def values(self, column: str) -> tuple[str, ...]:
        """The values of a column that may hold several, in the table's order."""
        return tuple(part.strip() for part in self.attributes.get(column, "").split(";") if part.strip())

    def shares(self, column: str, other: Entry) -> bool:
        """True if another entry has one of its values in a column: a continent, a region."""
        return not set(self.values(column)).isdisjoint(other.values(column))


@dataclass(frozen=True)
class Kind:
    """A kind of named thing.

    Attributes:
        name: as in ``Entry.kind``.
        noun: what it is called after "Which": ``country``, ``US president``.
        word_class: what ``noun_class`` says of that noun: ``person``, ``place`` …
    """

    name: str
    noun: str
    word_class: str


@dataclass(frozen=True)
class Column:
    """One attribute of a kind.

    Attributes:
        kind: the kind it belongs to.
        name: the column's header.
        values: ``text``, ``number``, ``year``, ``name:KIND|KIND`` or the values allowed, with a bar between.
        weight: what a difference adds to the distance of two entries: of one unit, or of one value from another.
        whole: True if the value names what the entry is a part or member of.
    """

    kind: str
    name: str
    values: str
    weight: float
    whole: bool

    @property
    def counts(self) -> bool:
        """True if its values are numbers."""
        return self.values in ("number", "year")

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of entry that its values name."""
        return tuple(self.values.removeprefix("name:").split("|")) if self.values.startswith("name:") else ()
