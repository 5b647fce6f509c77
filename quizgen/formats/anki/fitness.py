"""What a note can hold: never one without cards, and none that a screen cannot show."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

from quizgen.formats.anki.notetypes import OPTION_FIELDS
from quizgen.forms import FormItem
from quizgen.quiz import Choice, Cloze, Item
from quizgen.quiz.model import VocabularyEntry

MOST_CHARACTERS = 5000
"""Of a text on a card: several screens, where a good card fills half of one."""
_NOT_SHOWN = {"rule", "tags", "clause", "why", "spare_distractors", "made_digest", "digest"}


def unfit(each: FormItem) -> str:
    """Say why no note can hold an item; empty where one can."""
    if isinstance(each.item, Choice) and len(each.options) > len(OPTION_FIELDS):
        return f"it has {len(each.options)} options, and a card holds {len(OPTION_FIELDS)}"
    return unfit_texts(each.item)


def unfit_texts(entry: Item | VocabularyEntry) -> str:
    """Say which text of an item or a word no card can show; empty where all can be shown."""
    for name, text in _texts(entry.model_dump(exclude_none=True)):
        if len(text) > MOST_CHARACTERS:
            return f"a text of it ({name}) has {len(text):,} characters, and a card holds {MOST_CHARACTERS:,}"
        if text and not _is_seen(text):
            return f"a text of it ({name}) has no character that can be seen"
    if isinstance(entry, Cloze) and not _is_seen(entry.key):
        return "its gap has no character that can be seen"
    return ""


def _texts(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Give every text that a card shows, with the field it stands in."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part, name)
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in _NOT_SHOWN:
                yield from _texts(part, key)


def _is_seen(text: str) -> bool:
    """Whether there is more in ``text`` than spaces, controls and marks without width."""
    return any(unicodedata.category(one)[0] not in "CZ" for one in text)
