"""What is to be done in a collection so that it holds the notes of a quiz, worked out before anything is touched."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from quizgen.formats.anki.mark import mark_of, read_mark, words_of
from quizgen.formats.anki.notes import Note
from quizgen.formats.anki.notetypes import NOTE_TYPES

_OURS = {note_type.name for note_type in NOTE_TYPES}


def ours(note_type: str) -> str:
    """The name of our note type that a name in a collection stands for; empty where it is none of ours.

    Anki adds a plus where a package brings a note type whose name is taken by one that was pushed.
    """
    name = note_type.rstrip("+")
    return name if name in _OURS else ""


@dataclass(frozen=True)
class Wanted:
    """A note as the quiz has it, and the deck that it goes to when it is new."""

    deck: str
    note: Note

    @property
    def fields(self) -> dict[str, str]:
        """HTML by the name of the field."""
        return self.note.by_name

    @property
    def key(self) -> str:
        """Who the note is."""
        return self.fields["Key"]


@dataclass(frozen=True)
class Found:
    """A note as it stands in a collection."""

    id: int
    type: str
    fields: Mapping[str, str]
    tags: tuple[str, ...]

    @property
    def key(self) -> str:
        """Who the note is."""
        return self.fields["Key"]


class Standing(Enum):
    """How a note in a collection stands to the quiz."""

    SAME = auto()
    OLDER = auto()  # as quizgen wrote it, and the quiz has changed since
    NEWER = auto()  # written from a later revision of the quiz than this one
    EDITED = auto()  # by the student; the quiz has not changed since
    CLASH = auto()  # edited by the student, and the quiz has changed, too
    MISFIT = auto()  # of another note type: the item's type was changed


def standing(wanted: Wanted, found: Found) -> Standing:
    """Tell how a note stands to the quiz.

    As in Anki's own import of packages, the text of a student stays. Who wrote last is seen by the note's mark.
    """
    if ours(found.type) != wanted.note.type.name:
        return Standing.MISFIT
    wants, has = read_mark(wanted.fields), read_mark(found.fields)
    is_later = bool(wants and has and has.revision > wants.revision)
    if words_of(wanted.fields) == words_of(found.fields):
        return Standing.SAME if wants == has or is_later else Standing.OLDER
    if has is None or has != mark_of(has.revision, found.fields):
        return Standing.EDITED if has and wants and has.digest == wants.digest else Standing.CLASH
    return Standing.NEWER if is_later else Standing.OLDER


@dataclass(frozen=True)
class Update:
    """A note of the collection, what it is to become, and which of our tags it gains and loses."""

    found: Found
    wanted: Wanted

    @property
    def gained(self) -> list[str]:
        """Tags that the quiz gives the note."""
        return [tag for tag in self.wanted.note.tags if tag not in self.found.tags]

    @property
    def lost(self) -> list[str]:
        """Tags of ours that the quiz no longer gives it; one without ``quizgen::`` may be anybody's."""
        return [tag for tag in self.found.tags if tag.startswith("quizgen::") and tag not in self.wanted.note.tags]


@dataclass
class Plan:
    """What is to be done, and what stays.

    Attributes:
        new: notes that the collection lacks.
        updates: notes that are written anew.
        kept: notes that stay, by how they stand to the quiz.
        gone: notes of this quiz in the collection that it has no more.
        unasked: how many notes of this quiz in the collection are of kinds that were not asked for.
        twice: keys of notes that stand in the collection more than once.
    """

    new: list[Wanted] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)
    kept: dict[Standing, list[Found]] = field(default_factory=dict)
    gone: list[Found] = field(default_factory=list)
    unasked: int = 0
    twice: list[str] = field(default_factory=list)


def make_plan(
    wanted: Iterable[Wanted], found: Iterable[Found], known: Collection[str] = (), *, overwrite: bool = False
) -> Plan:
    """Compare a quiz with a collection.

    Args:
        wanted: the notes to be there.
        found: the notes of this quiz that are there.
        known: keys of all notes that the quiz can give, those that are not wanted this time included.
        overwrite: also write what a student edited, and what is newer.
    """
    plan = Plan()
    there: dict[str, list[Found]] = {}
    for one in found:
        there.setdefault(one.key, []).append(one)
    for note in wanted:
        standing_there = there.pop(note.key, [])
        if not standing_there:
            plan.new.append(note)
        if len(standing_there) > 1:
            plan.twice.append(note.key)
        for one in standing_there:
            _sort(plan, note, one, overwrite)
    rest = [one for notes in there.values() for one in notes]
    plan.gone = [one for one in rest if one.key not in known]
    plan.unasked = len(rest) - len(plan.gone)
    return plan


def _sort(plan: Plan, wanted: Wanted, found: Found, overwrite: bool) -> None:
    how = standing(wanted, found)
    is_writable = how is Standing.OLDER or (overwrite and how not in {Standing.SAME, Standing.MISFIT})
    if is_writable:
        plan.updates.append(Update(found, wanted))
    else:
        plan.kept.setdefault(how, []).append(found)
