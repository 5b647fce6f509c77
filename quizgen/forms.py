"""The forms of a quiz: order of items and options, letters and keys, worked out once for every output.

Form A is the quiz as its file lists it; forms B to D are shuffled from the quiz's uid and the items' ids. Nothing here
depends on the wording of an item (numbers in ascending order apart), so a corrected typo never reshuffles a form.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import TypeVar

from quizgen.errors import UsageError
from quizgen.quiz import Choice, Cloze, Distractor, Item, Matching, Ordering, Quiz
from quizgen.quiz.digest import changed_by_engine, complete
from quizgen.quiz.model import ItemType
from quizgen.quiz.numbers import numeric_order

FORM_NAMES = ("A", "B", "C", "D")
SECTION_ORDER: tuple[ItemType, ...] = (
    "choice",
    "true_false",
    "cloze",
    "matching",
    "ordering",
    "short_answer",
    "comparison",
)
_STAYS_LAST = re.compile(r"(?:all|none|both|neither|any) of (?:the above|these|them)\b", re.IGNORECASE)

_T = TypeVar("_T")


@dataclass(frozen=True)
class Option:
    """An option as printed."""

    letter: str
    text: str
    right: bool
    feedback: str = ""


@dataclass(frozen=True)
class Left:
    """A left side of a matching item, with the letter of the right side that belongs to it."""

    id: str
    text: str
    letter: str


@dataclass(frozen=True)
class Right:
    """A right side of a matching item; ``extra`` where it belongs to no left side."""

    letter: str
    text: str
    extra: bool


@dataclass(frozen=True)
class ShownStep:
    """A step of an ordering item as shown; ``position`` is its right place, from 1."""

    letter: str
    id: str
    text: str
    position: int


@dataclass(frozen=True)
class FormItem:
    """An item as it stands in a form.

    Attributes:
        number: counts from 1 in the order of ``Form.items`` (or through ``Form.sections``).
        item: the item of the quiz file, its ids filled in.
        options: of a choice, and of a cloze that has distractors (for drop-downs), in printed order; else empty.
        lefts: left sides of a matching item in printed order; else empty.
        rights: right sides of a matching item in printed order, each text once; else empty.
        steps: steps of an ordering item in the order shown, never the right one; else empty.
    """

    number: int
    item: Item
    options: tuple[Option, ...] = ()
    lefts: tuple[Left, ...] = ()
    rights: tuple[Right, ...] = ()
    steps: tuple[ShownStep, ...] = ()

    @property
    def answer(self) -> tuple[str, ...]:
        """Letters of the key: right options, the right side of each left side, or the steps in their right order."""
        if self.steps:
            return tuple(step.letter for step in sorted(self.steps, key=lambda step: step.position))
        if self.lefts:
            return tuple(left.letter for left in self.lefts)
        return tuple(option.letter for option in self.options if option.right)


@dataclass(frozen=True)
class Section:
    """The items of one type, as a worksheet groups them."""

    type: ItemType
    items: tuple[FormItem, ...]


@dataclass(frozen=True)
class Form:
    """A form of a quiz.

    Attributes:
        name: ``A`` to ``D``.
        items: in the order of the file for form A, shuffled for the others; numbered from 1.
    """

    name: str
    items: tuple[FormItem, ...]

    @property
    def sections(self) -> tuple[Section, ...]:
        """The items grouped by type for paper, numbered anew from 1 through all sections; empty ones left out."""
        sections: list[Section] = []
        number = 1
        for kind in SECTION_ORDER:
            found = [each for each in self.items if each.item.type == kind]
            if found:
                numbered = tuple(replace(each, number=number + place) for place, each in enumerate(found))
                sections.append(Section(kind, numbered))
                number += len(found)
        return tuple(sections)


def deal(quiz: Quiz, form: str = "A") -> Form:
    """Work out one form of ``quiz``.

    Args:
        quiz: missing ids and uid are filled in for the form; the quiz itself is not changed.
        form: ``A`` to ``D``.

    Raises:
        UsageError: there is no such form.
    """
    if form not in FORM_NAMES:
        raise UsageError(f"There is no form {form!r}.", f"Choose one of {', '.join(FORM_NAMES)}.")
    quiz = complete(quiz)
    items = quiz.items if form == "A" else _shuffled_items(quiz, form)
    places = _file_places(items) if form == "A" else _even_places(_without_places(items), f"{quiz.uid}/{form}")
    dealt = tuple(_form_item(item, index, places.get(index), quiz.uid, form) for index, item in enumerate(items))
    return Form(form, dealt)


def deal_places(items: Sequence[Item], seed: str) -> list[Item]:
    """Give each choice item without a ``place`` one, so that the keys' positions are spread evenly.

    Items that have a place keep it and the others are dealt around them. Where the options are numbers their order
    fixes the place. An item that nobody has edited counts as unedited afterwards.

    Args:
        items: items of any type, in any state of completion.
        seed: any text; equal seeds give equal places.

    Returns:
        The items in the order given.
    """
    places = _even_places(items, seed)
    return [
        changed_by_engine(item, place=places[index]) if index in places else item for index, item in enumerate(items)
    ]


def letter(index: int) -> str:
    """Letter of the option at ``index``, from 0: A to Z, then AA, AB …"""
    first, last = divmod(index, 26)
    return (letter(first - 1) if first else "") + chr(ord("A") + last)


def _shuffled_items(quiz: Quiz, form: str) -> list[Item]:
    """Order the items by a number that each has for itself: leaving one out does not move the others."""
    return sorted(quiz.items, key=lambda item: _random(quiz.uid, item.id, form, "order").random())


def _file_places(items: Sequence[Item]) -> dict[int, int]:
    return {index: item.place for index, item in enumerate(items) if isinstance(item, Choice) and item.place}


def _without_places(items: Sequence[Item]) -> list[Item]:
    return [item.model_copy(update={"place": None}) if isinstance(item, Choice) else item for item in items]


def _form_item(item: Item, index: int, place: int | None, uid: str, form: str) -> FormItem:
    number = index + 1
    random = _random(uid, item.id, form)
    match item:
        case Choice():
            return FormItem(number, item, options=_options(item.right, item.distractors, place, random, form))
        case Cloze() if item.distractors:
            return FormItem(number, item, options=_options([item.key], item.distractors, place, random, form))
        case Matching():
            lefts, rights = _matching(item, random, form)
            return FormItem(number, item, lefts=lefts, rights=rights)
        case Ordering():
            return FormItem(number, item, steps=_steps(item, random))
    return FormItem(number, item)


def _options(
    keys: Sequence[str], distractors: Sequence[Distractor], place: int | None, random: Random, form: str
) -> tuple[Option, ...]:
    """Lay out the options: numbers ascend; else the keys go to their places and the distractors fill the others."""
    wrong = list(distractors)
    if form != "A":
        wrong = sorted(_shuffled(wrong, random), key=lambda distractor: stays_last(distractor.text))
    keyed = dict(zip(_key_indices(keys, wrong, place, random), keys, strict=True))
    rest = iter([(distractor.text, False, distractor.feedback) for distractor in wrong])
    laid = [(keyed[index], True, "") if index in keyed else next(rest) for index in range(len(keys) + len(wrong))]
    order = numeric_order([text for text, _, _ in laid]) or range(len(laid))
    return tuple(Option(letter(index), *laid[old]) for index, old in enumerate(order))


def _key_indices(keys: Sequence[str], wrong: Sequence[Distractor], place: int | None, random: Random) -> list[int]:
    """Give the first key the index of ``place``, or any; several keys are spread over the others."""
    options = len(keys) + len(wrong)
    last = sum(stays_last(distractor.text) for distractor in wrong)
    indices = _shuffled(range(options - last), random)
    if place is None and stays_last(keys[0]):
        place = options
    if place is not None:
        first = min(place, options) - 1
        indices = [first, *(index for index in indices if index != first)]
    return indices[: len(keys)]


def _even_places(items: Sequence[Item], seed: str) -> dict[int, int]:
    """Give the place of each choice item by its index: fixed ones first, then each on its least used position."""
    choices = {index: item for index, item in enumerate(items) if isinstance(item, Choice)}
    places = {index: place for index, item in choices.items() if (place := _fixed_place(item) or item.place)}
    random = _random(seed)
    used = Counter(places.values())
    free = _shuffled([index for index in choices if index not in places], random)
    for index in sorted(free, key=lambda index: len(choices[index].distractors)):
        positions = _shuffled(range(1, _last_free_place(choices[index]) + 1), random)
        places[index] = min(positions, key=lambda position: used[position])
        used[places[index]] += 1
    return places


def _fixed_place(item: Choice) -> int | None:
    """Give the place of the first key where the options' order is not free."""
    texts = [*item.right, *(distractor.text for distractor in item.distractors)]
    order = numeric_order(texts)
    if order is not None:
        return order.index(0) + 1
    return len(texts) if stays_last(texts[0]) else None


def _last_free_place(item: Choice) -> int:
    options = len(item.right) + len(item.distractors)
    return options - sum(stays_last(distractor.text) for distractor in item.distractors)


def stays_last(text: str) -> bool:
    """Whether an option stands last wherever the others go: "all of the above" and its like."""
    return bool(_STAYS_LAST.match(text))


def _matching(item: Matching, random: Random, form: str) -> tuple[tuple[Left, ...], tuple[Right, ...]]:
    pairs = item.pairs if form == "A" else _shuffled(item.pairs, random)
    own = list(dict.fromkeys(pair.right for pair in pairs))
    texts = _unlike_given(list(dict.fromkeys([*own, *item.extra_right])), random)
    rights = tuple(Right(letter(index), text, text not in own) for index, text in enumerate(texts))
    letters = {right.text: right.letter for right in rights}
    return tuple(Left(pair.id, pair.left, letters[pair.right]) for pair in pairs), rights


def _steps(item: Ordering, random: Random) -> tuple[ShownStep, ...]:
    shown = _unlike_given(list(enumerate(item.steps, 1)), random)
    return tuple(ShownStep(letter(index), step.id, step.text, place) for index, (place, step) in enumerate(shown))


def _random(*parts: str) -> Random:
    return Random("/".join(parts))


def _shuffled(values: Sequence[_T], random: Random) -> list[_T]:
    return random.sample(list(values), len(values))


def _unlike_given(values: list[_T], random: Random) -> list[_T]:
    """Shuffle different ``values`` into any order but the given one."""
    shuffled = _shuffled(values, random)
    while shuffled == values and len(values) > 1:
        shuffled = _shuffled(values, random)
    return shuffled
