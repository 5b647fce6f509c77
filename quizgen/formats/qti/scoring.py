"""What answers earn in QTI 1.2, read from the rules of an item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.formats.building import FULL
from quizgen.formats.qti.texts import number, plain_of_material

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ALTERNATIVES = ("conditionvar", "or")


@dataclass(frozen=True)
class Condition:
    """An answer that earns something.

    Attributes:
        response: identifier of the place where it is given.
        answer: identifier of the option, or the words.
        earned: points, as the file counts them; where several answers earn them together, a share.
    """

    response: str
    answer: str
    earned: float


def conditions(item: Element) -> list[Condition]:
    """The answers of an item that earn or cost something; an answer that must not be given is none of them."""
    found: list[Condition] = []
    for rule in item.iter("respcondition"):
        earned = sum(number(one.text) for one in rule.iter("setvar"))
        given = [one for one in rule.iter("varequal") if next(one.iterancestors("not"), None) is None]
        for one in given:
            together = one.getparent() if one.getparent().tag not in _ALTERNATIVES else None
            share = earned if together is None else earned / len(together.findall("varequal"))
            if earned:
                found.append(Condition(one.get("respident", ""), one.text or "", share))
    return found


def weights(found: list[Condition], response: Element) -> dict[str, float]:
    """What each answer to a response earns, in per cent of what can be earned there.

    Several right options earn together, of those of which one is chosen the best earns all.
    """
    earned: dict[str, float] = {}
    for one in found:
        if one.response == response.get("ident"):
            earned[one.answer] = earned.get(one.answer, 0.0) + one.earned
    gains = [gain for gain in earned.values() if gain > 0]
    whole = sum(gains) if response.get("rcardinality") == "Multiple" else max(gains, default=0.0)
    return {answer: gain / whole * FULL if whole else 0.0 for answer, gain in earned.items()}


def feedback_of(item: Element) -> dict[str, str]:
    """The feedback of an item by its identifier."""
    return {one.get("ident", ""): plain_of_material(one) for one in item.iter("itemfeedback")}
