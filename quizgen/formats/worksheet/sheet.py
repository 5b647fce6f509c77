"""What stands on a sheet, as plain data: title, text, words to know, and sections with what is said above them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizgen.formats.passage import credited, runs
from quizgen.formats.worksheet.word_bank import bank_of
from quizgen.forms import Form, FormItem, Section, deal
from quizgen.quiz import Cloze, Quiz, VocabularyEntry
from quizgen.quiz.model import ItemType, PassageBlock, QuizSource
from quizgen.quiz.vocabulary import words_to_know

_HEADINGS: dict[ItemType, tuple[str, str]] = {
    "choice": ("Multiple choice", "Mark the letter of the right answer."),
    "true_false": (
        "True or false",
        "Circle T if the sentence is true or F if it is false. If it is false, write it correctly on the line.",
    ),
    "cloze": ("Fill the gaps", "Write the missing words on the lines."),
    "matching": ("Matching", "Find what belongs together. Write its letter into the box."),
    "ordering": ("Ordering", "What comes first? Number the boxes: 1 for the first, 2 for the next …"),
    "short_answer": ("Short answers", "Answer in a few words or a sentence."),
    "comparison": ("Comparison", "Say what the text tells of each of the two."),
}
_WITH_BANK = "Fill each gap with words from the box. {left}"
_GAPS_FOR_A_BANK = 15  # among more words nobody finds the right ones
_SHORTEST_GAP, _LONGEST_GAP = 12, 22  # underscores
_CHARACTERS_A_LINE, _MOST_LINES = 45, 5  # of handwriting


@dataclass(frozen=True)
class SheetSection:
    """The items of one type with what stands above them; many gaps are parted, each part with a box of its own.

    Attributes:
        points: what the items are worth together.
        gap: length of each gap in underscores: one length for all, or it would tell the word.
        word_bank: the words to choose from; empty where there are none.
        items: numbered through all sections.
    """

    type: ItemType
    title: str
    instruction: str
    points: float
    gap: int
    word_bank: tuple[str, ...]
    items: tuple[FormItem, ...]


@dataclass(frozen=True)
class Sheet:
    """A form of a quiz as it is printed.

    Attributes:
        form: ``A`` to ``D``.
        passage: its blocks, neighbours of one kind together: (kind, blocks).
        credits: where the text is from, a line a source.
        vocabulary: the words to know; without those that an item asks for.
        points: what all items are worth together.
    """

    title: str
    form: str
    passage: list[tuple[str, list[PassageBlock]]]
    credits: list[str]
    vocabulary: list[VocabularyEntry]
    sections: tuple[SheetSection, ...]
    points: float


def lay_out(quiz: Quiz, form: str = "A") -> Sheet:
    """Give a form of ``quiz`` as it is printed.

    Raises:
        UsageError: there is no such form.
    """
    return Sheet(
        title=quiz.title,
        form=form,
        passage=runs(quiz.passage),
        credits=[_credit(source) for source in credited(quiz)],
        vocabulary=words_to_know(quiz),
        sections=_sections(deal(quiz, form), [item for item in quiz.spare_items if isinstance(item, Cloze)]),
        points=sum(item.points for item in quiz.items),
    )


def ruled_lines(key: str) -> int:
    """Lines that an answer of this length needs in handwriting."""
    return min(math.ceil(len(key) / _CHARACTERS_A_LINE), _MOST_LINES)


def number(points: float) -> str:
    """Points as people write them: 2 and 0.5."""
    return f"{points:g}"


def _sections(form: Form, spare: Sequence[Cloze]) -> tuple[SheetSection, ...]:
    return tuple(
        _sheet_section(section.type, part, place, spare)
        for section in form.sections
        for place, part in enumerate(_parts(section))
    )


def _parts(section: Section) -> list[tuple[FormItem, ...]]:
    """Part gaps into equal groups that a box of words each can serve."""
    most = _GAPS_FOR_A_BANK if section.type == "cloze" else len(section.items)
    parts = math.ceil(len(section.items) / most)
    ends = [len(section.items) * part // parts for part in range(parts + 1)]
    return [section.items[start:end] for start, end in pairwise(ends)]


def _sheet_section(kind: ItemType, items: tuple[FormItem, ...], place: int, spare: Sequence[Cloze]) -> SheetSection:
    title, instruction = _HEADINGS[kind]
    gaps = [each.item for each in items if isinstance(each.item, Cloze)]
    longest = max((len(gap.key) for gap in gaps), default=0)
    bank = bank_of(gaps, spare)
    return SheetSection(
        type=kind,
        title=f"{title} ({place + 1})" if place else title,
        instruction=_WITH_BANK.format(left=_left_over(len(bank), len(gaps))).strip() if bank else instruction,
        points=sum(each.item.points for each in items),
        gap=min(max(longest, _SHORTEST_GAP), _LONGEST_GAP),
        word_bank=bank,
        items=items,
    )


def _left_over(words: int, gaps: int) -> str:
    match words - gaps:
        case 0:
            return ""
        case 1:
            return "One is left over."
        case more if more > 1:
            return "Some are left over."
    return "You may need one more than once."


def _credit(source: QuizSource) -> str:
    """Say where the text is from, as paper can: the address itself."""
    return ", ".join(part for part in (source.url or source.name, source.licence) if part)
