"""What an answer key holds: letters for a quick look, form by form, and each item with its proof once for all forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgen.formats.passage import added_feedback
from quizgen.formats.worksheet.sheet import Sheet, SheetSection
from quizgen.forms import FormItem
from quizgen.quiz import Item

_LONGEST_QUICK = 33  # characters; a longer answer is looked up among the proofs
_CHARACTERS_A_LINE, _ROOM_FOR_A_NUMBER, _MOST_COLUMNS = 80, 7, 10
_LOOKED_UP = "see the full key"


@dataclass(frozen=True)
class QuickSection:
    """The answers of a section for marking.

    Attributes:
        first: number of the first item.
        columns: how many answers stand in a line.
        answers: of the items, one after the other.
    """

    title: str
    points: float
    first: int
    columns: int
    answers: tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """Where an item stands in a form: its number, and the letters of its key (empty where it has none)."""

    number: int
    letters: str


@dataclass(frozen=True)
class KeyEntry:
    """An item of the key.

    Attributes:
        dealt: the item as it stands in the first form.
        places: of the item, a form each.
    """

    dealt: FormItem
    places: tuple[Place, ...]


@dataclass(frozen=True)
class KeySection:
    """The items of a section of the first form."""

    section: SheetSection
    entries: tuple[KeyEntry, ...]

    @property
    def has_evidence(self) -> bool:
        """Whether there is more to say of them than their answers."""
        return any(_is_proved(entry.dealt.item) for entry in self.entries)


def quick_key(sheet: Sheet) -> tuple[QuickSection, ...]:
    """The answers of a form in as few words as they can be marked by."""
    return tuple(_quick_section(section) for section in sheet.sections)


def full_key(sheets: Sequence[Sheet]) -> tuple[KeySection, ...]:
    """The items in the order of the first of ``sheets``, each with its place in all of them."""
    places = [{each.item.id: _place(each) for section in sheet.sections for each in section.items} for sheet in sheets]
    return tuple(
        KeySection(
            section,
            tuple(KeyEntry(_unrepeated(each), tuple(form[each.item.id] for form in places)) for each in section.items),
        )
        for section in sheets[0].sections
    )


def _unrepeated(dealt: FormItem) -> FormItem:
    """The item without feedback that only says its source sentence again."""
    return replace(dealt, item=dealt.item.model_copy(update={"feedback": added_feedback(dealt.item)}))


def _is_proved(item: Item) -> bool:
    distractors = item.distractors if item.type in {"choice", "cloze"} else ()
    return bool(item.source or item.feedback or any(distractor.feedback for distractor in distractors))


def _quick_section(section: SheetSection) -> QuickSection:
    answers = tuple(_quick_answer(each) for each in section.items)
    widest = max(map(len, answers)) + _ROOM_FOR_A_NUMBER
    return QuickSection(
        title=section.title,
        points=section.points,
        first=section.items[0].number,
        columns=max(1, min(_CHARACTERS_A_LINE // widest, _MOST_COLUMNS)),
        answers=answers,
    )


def _place(dealt: FormItem) -> Place:
    return Place(dealt.number, _letters(dealt))


def _letters(dealt: FormItem) -> str:
    match dealt.item.type:
        case "true_false":
            return "T" if dealt.item.answer else "F"
        case "cloze":
            return ""
        case _:
            return " ".join(dealt.answer)


def _quick_answer(dealt: FormItem) -> str:
    match dealt.item.type:
        case "cloze" | "short_answer":
            return dealt.item.key if len(dealt.item.key) <= _LONGEST_QUICK else _LOOKED_UP
        case _:
            return _letters(dealt) or _LOOKED_UP
