"""The words to know that may stand beside the items of a quiz."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizgen.quiz.model import Choice, Cloze, Item, Matching, Quiz, ShortAnswer, VocabularyEntry

_ARTICLE = re.compile(r"\A(?:an?|the)\s+", re.IGNORECASE)


def words_to_know(quiz: Quiz) -> list[VocabularyEntry]:
    """The vocabulary that may stand beside the items: without what an item asks for, or it would give the answer."""
    return [entry for entry in quiz.vocabulary if not is_asked(entry, quiz.items)]


def is_asked(entry: VocabularyEntry, items: Iterable[Item]) -> bool:
    """Whether an item asks for a term or for what it means, with or without an article before it."""
    words = {_bare(entry.term), _bare(entry.definition)}
    return any(_bare(answer) in words for item in items for answer in answers_of(item))


def _bare(text: str) -> str:
    return _ARTICLE.sub("", text).casefold()


def answers_of(item: Item) -> list[str]:
    """The words that an item asks for, of a pair both sides; none where it asks for no words."""
    match item:
        case Choice():
            return item.right
        case Cloze() | ShortAnswer():
            return [item.key]
        case Matching():
            return [side for pair in item.pairs for side in (pair.left, pair.right)]
    return []
