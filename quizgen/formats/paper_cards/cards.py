"""Which items and words of a quiz become cards on paper, and what stands on their sides."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from quizgen.config import CardKind
from quizgen.formats.anki.choosing import Chosen, chosen
from quizgen.formats.base import Facts, LeftOut
from quizgen.formats.held import NAMES
from quizgen.formats.two_sided import CARD_TYPES, sides
from quizgen.forms import FormItem
from quizgen.quiz import Choice, Quiz
from quizgen.quiz.model import ItemType

TYPES: frozenset[ItemType] = CARD_TYPES | {"matching"}
"""Item types that make cards."""


@dataclass(frozen=True)
class Card:
    """A card.

    Attributes:
        id: of its item or word.
        front: what is asked.
        back: the answer.
        options: of a choice, in the order of form A.
        task: what to do, where the front alone does not say it.
        picture: file that the item names; empty for none.
        alt: what the picture shows.
    """

    id: str
    front: str
    back: str
    options: tuple[str, ...] = ()
    task: str = ""
    picture: str = ""
    alt: str = ""


def cards_of(quiz: Quiz, kinds: Collection[CardKind], facts: Facts) -> tuple[list[Card], list[LeftOut]]:
    """The cards of a quiz: those that Anki would get, as far as paper can hold them; its words come last.

    Args:
        quiz: complete, with uid and ids.
        kinds: that are wanted; empty for few good ones.
        facts: of the format.

    Returns:
        The cards, and what becomes none, with the reason.
    """
    found = chosen(quiz, kinds)
    left = list(found.left_out)
    cards: list[Card] = []
    for dealt in found.items:
        if dealt.item.type in facts.types:
            cards += _of_item(dealt, found)
        else:
            left.append(LeftOut(dealt.item.id, f"{facts.title} have no {NAMES[dealt.item.type]}"))
    cards += [Card(entry.id, entry.term, entry.definition) for entry in found.vocabulary]
    return cards, left


def _of_item(dealt: FormItem, found: Chosen) -> Iterator[Card]:
    item = dealt.item
    if item.type == "matching":
        for pair in item.pairs:
            if (item.id, pair.id) not in found.given_away:
                yield Card(item.id, pair.left, pair.right, task=item.instruction)
        return
    front, back = sides(item)
    if isinstance(item, Choice):
        back = "\n".join(f"{option.letter}  {option.text}" for option in dealt.options if option.right)
    options = tuple(option.text for option in dealt.options) if isinstance(item, Choice) else ()
    image = item.image
    yield Card(item.id, front, back, options, picture=image.file if image else "", alt=image.alt if image else "")
