"""What an answer key says beside the answers themselves."""

from __future__ import annotations

from collections.abc import Iterable

from quizgen.formats.worksheet.sheet import SheetSection
from quizgen.forms import FormItem


def quick_key(sections: Iterable[SheetSection]) -> list[tuple[int, str]]:
    """Number and answer of each item that is answered in letters or with one gap."""
    items = [each for section in sections for each in section.items]
    return [(each.number, answer) for each in items if (answer := _quick_answer(each))]


def has_evidence(dealt: FormItem) -> bool:
    """Whether there is more to say of an item than its answer."""
    return bool(dealt.item.source or dealt.item.feedback or any(option.feedback for option in dealt.options))


def _quick_answer(dealt: FormItem) -> str:
    match dealt.item.type:
        case "true_false":
            return "T" if dealt.item.answer else "F"
        case "cloze":
            return dealt.item.key
        case _:
            return " ".join(dealt.answer)
