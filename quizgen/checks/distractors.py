"""Flaws 2 and 18, M2: distractors that nobody would choose, or that are right as well."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from quizgen.checks.examples import choice, cloze
from quizgen.checks.model import CHOICE, CLOZE, Hit, Rule
from quizgen.checks.options import is_joint
from quizgen.checks.quantities import is_quantity
from quizgen.checks.view import View
from quizgen.checks.words import words
from quizgen.quiz import Cloze
from quizgen.quiz.numbers import quantity

_FAR_OFF = 100
_COUNTS = re.compile(
    r"\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|all|none|most|half|fraction|third|single|unknown)\b",
    re.IGNORECASE,
)
_BOUND = re.compile(r"\b(?:more|less|fewer|over|under|least|most|up to|almost|nearly|below|above)\b", re.IGNORECASE)


def find_second_key(view: View) -> Iterator[Hit]:
    """Find a distractor that names the same as the key: another wording, number, alias or accepted answer."""
    accepted = view.right + (tuple(view.item.accept) if isinstance(view.item, Cloze) else ())
    for text in view.distractors:
        if any(_equal(view, key, text) for key in accepted):
            yield Hit(text, f"the distractor “{text}” is right as well")


def _equal(view: View, one: str, other: str) -> bool:
    if one.casefold() == other.casefold():
        return True
    first, second = quantity(one), quantity(other)
    if first and second:
        return first == second and not _BOUND.search(one + other)
    return bool(words(one) and words(other)) and view.same(one, other) and not _signed(one, other)


def _signed(one: str, other: str) -> bool:
    """Whether two options differ in signs that are no words: formulas, "-ase" and "ase"."""
    return any(not (each.isalnum() or each in " .,'’-“”\"") for each in one + other) and one != other


def find_double_option(view: View) -> Iterator[Hit]:
    """Find two distractors that are one."""
    for one, other in combinations(view.distractors, 2):
        if _equal(view, one, other):
            yield Hit(f"{one}; {other}", f"“{one}” and “{other}” are the same option")


def find_implausible(view: View) -> Iterator[Hit]:
    """Flaw 2: screen for distractors of another form than the key, or numbers of quite another size."""
    for key in view.right[:1]:
        for text in view.distractors:
            if is_joint(text) or len(text) > 60:
                continue
            if _is_odd_number(key, text):
                yield Hit(text, f"“{text}” is far from the size of the key")
            elif is_quantity(key) != is_quantity(text) and not all(map(_COUNTS.search, (key, text))):
                yield Hit(text, f"of “{key}” and “{text}” only one is a number")


def _is_odd_number(key: str, text: str) -> bool:
    first, second = quantity(key), quantity(text)
    if not first or not second or not first.value or not second.value or first.unit != second.unit:
        return False
    ratio = abs(first.value / second.value)
    return ratio > _FAR_OFF or ratio < 1 / _FAR_OFF


RULES = (
    Rule(
        id="second-key",
        rubric="flaw 18 / M2",
        severity="flaw",
        types=CHOICE | CLOZE,
        why="Two right answers are the most harmful flaw of all.",
        mend="Replace the distractor.",
        find=find_second_key,
        good=cloze("Lava cools into [[basalt]].", distractors="granite; marble"),
        bad=choice("What is lava?", "molten rock", "the molten rock", "mud", "snow"),
    ),
    Rule(
        id="double-option",
        rubric="flaw 18 / M8",
        severity="flaw",
        types=CHOICE | CLOZE,
        why="Two options that say the same cannot be right, and both are struck out.",
        mend="Replace one of the two.",
        find=find_double_option,
        good=choice(),
        bad=choice("How many craters are there?", "four", "12", "twelve", "7"),
    ),
    Rule(
        id="implausible-distractor",
        rubric="flaw 2 / M5",
        severity="risk",
        types=CHOICE,
        why="A distractor that nobody would choose makes the item easier and tells nothing.",
        mend="Take a distractor of the same kind and size as the key.",
        find=find_implausible,
        good=choice("How many craters are there?", "12", "7", "15", "20"),
        bad=choice("How many craters are there?", "12", "7", "15", "4,000"),
    ),
)
