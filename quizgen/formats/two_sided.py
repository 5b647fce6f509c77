"""Items and vocabulary as two-sided cards of plain text, for systems that know a front and a back only."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.formats.base import Facts, LeftOut
from quizgen.formats.held import held
from quizgen.formats.texts import on_a_line
from quizgen.quiz import Choice, Cloze, Item, Quiz, ShortAnswer, TrueFalse
from quizgen.quiz.model import ItemType

CARD_TYPES: frozenset[ItemType] = frozenset({"choice", "short_answer", "cloze", "true_false"})
"""Item types that make a card."""


@dataclass(frozen=True)
class Card:
    """A card with a text on each side, on a line."""

    front: str
    back: str


def two_sided(quiz: Quiz, facts: Facts) -> tuple[list[Card], tuple[LeftOut, ...]]:
    """The items of a quiz as cards, then its vocabulary; and what the format does not hold."""
    items, left = held(quiz, facts)
    texts = [sides(dealt.item) for dealt in items]
    texts += [(entry.term, entry.definition) for entry in quiz.vocabulary]
    return [Card(on_a_line(front), on_a_line(back)) for front, back in texts], left


def sides(item: Item) -> tuple[str, str]:
    """The front and the back of the card that an item makes, of a type in ``CARD_TYPES``."""
    match item:
        case Choice():
            return item.stem, "; ".join(item.right)
        case ShortAnswer():
            return item.stem, item.key
        case Cloze():
            hint = f" ({item.hint})" if item.hint else ""
            return f"{item.before}____{hint}{item.after}", item.key
        case TrueFalse():
            said = "True" if item.answer else f"False. {item.correction}"
            return f"True or false? {item.statement}", said
    raise TypeError(f"an item of type {item.type} makes no card")
