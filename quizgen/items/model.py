"""An item with what it was made from: what gates and selection judge."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.facts.model import Ask, Finding
from quizgen.quiz.model import Item


@dataclass(frozen=True, eq=False)
class Candidate:
    """An item that nobody has judged yet.

    Attributes:
        item: without id, place and digests.
        finding: what it asks about; of a matching, ordering or comparison item the first of several.
        ask: the question that it puts, or None where it puts none.
        asked: the role or frame that is asked for: with the source sentence, what tells it from its siblings.
        numeric: True if the key is a year, a date, a number or an amount.
    """

    item: Item
    finding: Finding
    ask: Ask | None
    asked: str
    numeric: bool

    @property
    def identity(self) -> tuple[str, str, str, int]:
        """Source sentence, item type, what is asked, and the key's place in the sentence: what an id is made of."""
        first = self.item.source[0]
        return first.text, self.item.type, self.asked, first.text.find(first.answer)
