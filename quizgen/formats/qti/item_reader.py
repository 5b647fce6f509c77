"""Reads an item of QTI 2.1 (IMS QTI 2.1, "Assessment Test, Section and Item Information Model")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from quizgen.formats.building import FULL, Builder, Option
from quizgen.formats.qti.items import OF_SOURCE
from quizgen.formats.qti.texts import HERE, number, plain_of
from quizgen.formats.qti.truth import add_truth, is_truth
from quizgen.formats.xml_tree import line_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NO_PLACE = {
    "extendedTextInteraction": "an essay",
    "uploadInteraction": "a file to be handed in",
}
_PICTURES = ("img", "object", "picture")
_QUOTED = re.compile(r"Paragraph (\d+): (.*)", re.DOTALL)


@dataclass(frozen=True)
class ReadItem:
    """An item as its elements tell it, and the points that a test gives it."""

    root: Element
    points: float

    @property
    def line(self) -> int:
        """Where somebody answers, or where the item begins."""
        return line_of(self.interactions[0]) if self.interactions else line_of(self.root)

    @cached_property
    def interactions(self) -> list[Element]:
        """Where somebody answers, in order."""
        return [one for one in self.root.iterfind("itemBody//*") if one.tag.endswith("Interaction")]

    @cached_property
    def weights(self) -> dict[str, float]:
        """What each answer earns, in per cent; of an order, all of it at any place."""
        name = self.interactions[0].get("responseIdentifier")
        found = (one for one in self.root.iterfind("responseDeclaration") if one.get("identifier") == name)
        declared = next(found, None)
        return {} if declared is None else _weights(declared)

    @cached_property
    def text(self) -> str:
        """The plain text of the body, with a mark where the interaction stands."""
        interaction = self.interactions[0]
        return plain_of(next(interaction.iterancestors("itemBody")), interaction)

    @property
    def stem(self) -> str:
        """The text of the body, and of the prompt."""
        around = [part.strip() for part in self.text.split(HERE)]
        prompt = self.interactions[0].find("prompt")
        return "\n".join(part for part in (*around, "" if prompt is None else plain_of(prompt)) if part)

    @cached_property
    def choices(self) -> dict[str, str]:
        """The text of each option by its identifier."""
        found = self.interactions[0].iter("simpleChoice", "inlineChoice", "simpleAssociableChoice")
        return {one.get("identifier", ""): plain_of(one) for one in found}

    @cached_property
    def feedback(self) -> list[Element]:
        """All that is told after an answer."""
        return list(self.root.iterfind("modalFeedback"))

    @property
    def options(self) -> list[Option]:
        """The options with what they earn, and feedback that is theirs."""
        told = {one.get("identifier", ""): plain_of(one) for one in self.feedback}
        return [Option(text, self.weights.get(i, 0.0), told.get(i, "")) for i, text in self.choices.items() if text]

    @property
    def common(self) -> dict[str, Any]:
        """Points, the feedback to every answer, and the sentences that an item of ours rests on."""
        told = [plain_of(one) for one in self.feedback if self.is_general(one)]
        source = [_sentence(part) for one in self.feedback if _is_source(one) for part in one]
        return {"points": self.points, "feedback": " ".join(told), "source": source}

    def is_general(self, feedback: Element) -> bool:
        """Whether a feedback comes whatever the answer is: a rule sets its outcome without a condition."""
        rules = self.root.iterfind("responseProcessing/setOutcomeValue")
        shown = {(one.get("identifier"), one.findtext("baseValue")) for one in rules}
        return not _is_source(feedback) and _key(feedback) in shown


def add(builder: Builder, item: ReadItem) -> None:
    """Add an item, or note why a quiz file has no place for it."""
    if len(item.interactions) != 1:
        builder.leave(item.line, "a text with several gaps" if item.interactions else "a text without a question")
        return
    kind = str(item.interactions[0].tag)
    if kind not in _MADE:
        builder.leave(item.line, _NO_PLACE.get(kind, f"a question of type {kind!r}"))
        return
    if next(item.root.iter(*_PICTURES), None) is not None:
        builder.leave(item.line, "a picture")
    unplaced = [one for one in item.feedback if not (_is_source(one) or item.is_general(one))]
    if any(one.get("identifier", "") not in item.choices for one in unplaced):
        builder.leave(item.line, "feedback to some answers")
    _MADE[kind](builder, item)


def _choice(builder: Builder, item: ReadItem) -> None:
    options = item.options
    if is_truth(one.text for one in options):
        add_truth(builder, item.line, item.stem, options, item.common)
    else:
        builder.choice(item.line, item.stem, options, **item.common)


def _written(builder: Builder, item: ReadItem) -> None:
    """A short answer where the field stands alone in its block, else a gap."""
    options = [Option(text, weight) for text, weight in item.weights.items()]
    interaction = item.interactions[0]
    block = interaction.getparent()
    alone = len(block) == 1 and not f"{block.text or ''}{interaction.tail or ''}".strip()
    if alone and item.stem:
        builder.short(item.line, item.stem, options, **item.common)
    else:
        _gap(builder, item, options, hint=interaction.get("placeholderText", ""))


def _inline(builder: Builder, item: ReadItem) -> None:
    wrong = [{"text": one.text, "feedback": one.feedback} for one in item.options if one.weight <= 0]
    _gap(builder, item, item.options, distractors=wrong)


def _gap(builder: Builder, item: ReadItem, options: Iterable[Option], **fields: Any) -> None:
    before, _, after = item.text.partition(HERE)
    builder.gap(item.line, before, after, list(options), **fields, **item.common)


def _matching(builder: Builder, item: ReadItem) -> None:
    sides = [
        {one.get("identifier", ""): plain_of(one) for one in side.iter("simpleAssociableChoice")}
        for side in item.interactions[0].iterfind("simpleMatchSet")
    ]
    if len(sides) != 2:
        builder.leave(item.line, "a matching of other than two sides")
        return
    lefts, rights = sides
    matched = dict(pair.split()[:2] for pair, weight in item.weights.items() if weight > 0 and " " in pair.strip())
    pairs = [(text, rights.get(matched.get(ident, ""), "")) for ident, text in lefts.items()]
    extra = [("", text) for ident, text in rights.items() if ident not in matched.values()]
    builder.pairs(item.line, item.stem, [*pairs, *extra], **item.common)


def _ordering(builder: Builder, item: ReadItem) -> None:
    steps = [item.choices[ident] for ident in item.weights if ident in item.choices]
    if len(steps) != len(item.choices):
        builder.leave(item.line, "an ordering without the right order of all its steps")
        return
    builder.steps(item.line, item.stem, steps, **item.common)


_MADE: dict[str, Callable[[Builder, ReadItem], None]] = {
    "choiceInteraction": _choice,
    "textEntryInteraction": _written,
    "inlineChoiceInteraction": _inline,
    "matchInteraction": _matching,
    "orderInteraction": _ordering,
}


def _weights(declared: Element) -> dict[str, float]:
    """What answers earn: the correct ones all or a share, of others what a mapping gives them of its most."""
    correct = [(one.text or "").strip() for one in declared.iterfind("correctResponse/value")]
    mapped = {one.get("mapKey", "").strip(): number(one.get("mappedValue")) for one in declared.iter("mapEntry")}
    gains = [gain for gain in mapped.values() if gain > 0]
    is_several = declared.get("cardinality") == "multiple"
    whole = sum(gains) if is_several else max(gains, default=0.0)
    earned = {one: FULL / len(correct) if is_several else FULL for one in correct}
    return earned | {one: gain / whole * FULL for one, gain in mapped.items() if whole and one not in earned}


def _key(feedback: Element) -> tuple[str | None, str | None]:
    return feedback.get("outcomeIdentifier"), feedback.get("identifier")


def _is_source(feedback: Element) -> bool:
    return bool(feedback.get("outcomeIdentifier") == OF_SOURCE)


def _sentence(part: Element) -> dict[str, Any]:
    text = plain_of(part)
    found = _QUOTED.fullmatch(text)
    return {"paragraph": int(found[1]), "text": found[2]} if found else {"text": text}
