"""Reads QTI 1.2: packages of Canvas, and single files of it and of others (IMS QTI 1.2 ASI XML binding)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from quizgen.formats.base import Read
from quizgen.formats.building import FULL, Builder, Option
from quizgen.formats.plain import plain_of_html
from quizgen.formats.qti.scoring import Condition, conditions, feedback_of, weights
from quizgen.formats.qti.texts import blocks_of, fragment, html_of, plain_of_material, points_of
from quizgen.formats.qti.truth import add_truth, is_truth
from quizgen.formats.xml_tree import line_of, parsed, without_namespaces

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HINT = "Export the quiz as QTI 1.2 again."
_ROOT = re.compile(r"<(?:\w+:)?questestinterop\b")
_NO_PLACE = {
    "essay_question": "an essay",
    "file_upload_question": "a file to be handed in",
    "numerical_question": "a question for a number with a tolerance",
    "calculated_question": "a question with a formula",
}
_TEXT = "text_only_question"
"""What is read before the questions: a passage."""
_RESPONSES = ("response_lid", "response_str", "response_num", "response_xy", "response_grp", "response_extension")
_NUMERIC = ("Decimal", "Integer", "Scientific")


class CanvasReader:
    """Choice, true or false, short answers, matching, and texts with one gap; all else is named as left out."""

    name = "qti-1.2"
    extensions: tuple[str, ...] = (".xml",)

    def recognises(self, text: str) -> bool:
        """A file of QTI 1.2, by its outermost element."""
        return bool(_ROOT.search(text[:2000]))

    def read(self, text: str, name: str) -> Read:
        """The items of a file; raises QuizFileError with the line where it is broken."""
        builder = Builder()
        return builder.read(_read(builder, text, name))

    def holds(self, members: Mapping[str, bytes]) -> bool:
        """Whether there is a file of QTI 1.2 among those of a package."""
        return any(_is_quiz(contents) for contents in members.values())

    def read_package(self, members: Mapping[str, bytes], name: str) -> Read:
        """The items of all files of a package, in the order in which they are packed."""
        builder = Builder()
        titles = []
        for path, contents in members.items():
            if _is_quiz(contents):
                builder.file = path
                titles.append(_read(builder, contents, f"{name}, {path}"))
        return builder.read(next(filter(None, titles), ""))


def _is_quiz(contents: bytes) -> bool:
    return bool(_ROOT.search(contents[:2000].decode("utf-8", "replace")))


def _read(builder: Builder, source: str | bytes, name: str) -> str:
    """Add the items of a file; gives the title of its quiz."""
    root = without_namespaces(parsed(source, name, _HINT))
    assessment = root.find("assessment")
    title = "" if assessment is None else assessment.get("title", "").strip()
    for element in root.iter("item"):
        item = _Item(element)
        if item.has_picture:
            builder.leave(item.line, "a picture")
        if item.kind == _TEXT:
            builder.text(blocks_of(fragment(item.stem), title))
        else:
            _add(builder, item)
    return title


@dataclass(frozen=True)
class _Item:
    """An item as its elements tell it."""

    element: Element

    @property
    def line(self) -> int:
        return line_of(self.element)

    @cached_property
    def fields(self) -> dict[str, str]:
        """What the metadata say, the first of a name."""
        found: dict[str, str] = {}
        for field in self.element.iter("qtimetadatafield"):
            found.setdefault(field.findtext("fieldlabel", "").strip(), field.findtext("fieldentry", "").strip())
        return found

    @cached_property
    def responses(self) -> list[Element]:
        """Where somebody answers, in order."""
        return [one for kind in self.element.iter("presentation") for one in kind.iter(*_RESPONSES)]

    @cached_property
    def stem(self) -> str:
        """The HTML of all material before an answer and between two."""
        shown = [one for kind in self.element.iter("presentation") for one in kind.iter("material")]
        return " ".join(html_of(one) for one in shown if next(one.iterancestors(*_RESPONSES), None) is None)

    @cached_property
    def text(self) -> str:
        """The stem as plain text."""
        return plain_of_html(self.stem)

    @property
    def has_picture(self) -> bool:
        return "<img" in self.stem or next(self.element.iter("matimage"), None) is not None

    @cached_property
    def conditions(self) -> list[Condition]:
        return conditions(self.element)

    @cached_property
    def feedback(self) -> dict[str, str]:
        return feedback_of(self.element)

    @property
    def common(self) -> dict[str, Any]:
        told = self.feedback.get("general_fb") or self.feedback.get("correct_fb", "")
        return {"feedback": told, "points": points_of(self.fields.get("points_possible", ""))}

    @cached_property
    def kind(self) -> str:
        """The type that the metadata name, or else the one that the answers make it."""
        return self.fields.get("question_type") or self._kind_by_answers()

    def _kind_by_answers(self) -> str:
        if not self.responses:
            return _TEXT
        first = self.responses[0]
        if first.tag == "response_str":
            return "short_answer_question" if self.conditions else "essay_question"
        if first.tag != "response_lid":
            return str(first.tag)
        said = first.find("material")
        if said is not None:
            in_stem = f"[{plain_of_material(said)}]" in self.text
            return "multiple_dropdowns_question" if in_stem else "matching_question"
        if len(self.responses) > 1:
            return "several answers"
        labels = [plain_of_material(one) for one in first.iter("response_label")]
        return "true_false_question" if is_truth(labels) else "multiple_choice_question"


def _add(builder: Builder, item: _Item) -> None:
    make = _MADE.get(item.kind)
    if make is None or _is_number(item):
        builder.leave(item.line, _NO_PLACE.get(item.kind, _unknown(item)))
        return
    if not item.responses:
        builder.leave(item.line, "a question without a place for the answer")
        return
    if _has_feedback_without_a_place(item):
        builder.leave(item.line, "feedback to the right answer alone, or to all wrong ones")
    make(builder, item)


def _has_feedback_without_a_place(item: _Item) -> bool:
    """Whether an item tells more than a quiz file does: to all, to who is right where that is all, by wrong option."""
    options = {f"{one.get('ident')}_fb" for one in item.element.iter("response_label")}
    right = {f"{one.answer}_fb" for one in item.conditions if one.earned > 0}
    placed = {"general_fb" if item.feedback.get("general_fb") else "correct_fb"} | (options - right)
    if not item.common["feedback"]:
        placed |= right
    return any(text for name, text in item.feedback.items() if name not in placed)


def _unknown(item: _Item) -> str:
    return "a question for a number" if _is_number(item) else f"a question of type {item.kind!r}"


def _is_number(item: _Item) -> bool:
    return any(one.get("fibtype") in _NUMERIC for one in item.element.iter("render_fib"))


def _options(item: _Item, response: Element) -> list[Option]:
    earned = weights(item.conditions, response)
    labels = [(label.get("ident", ""), plain_of_material(label)) for label in response.iter("response_label")]
    return [Option(text, earned.get(i, 0.0), item.feedback.get(f"{i}_fb", "")) for i, text in labels if text]


def _choice(builder: Builder, item: _Item) -> None:
    builder.choice(item.line, item.text, _options(item, item.responses[0]), **item.common)


def _truth(builder: Builder, item: _Item) -> None:
    add_truth(builder, item.line, item.text, _options(item, item.responses[0]), item.common)


def _short(builder: Builder, item: _Item) -> None:
    if len(item.responses) > 1:
        builder.leave(item.line, "a text with several gaps")
        return
    earned = weights(item.conditions, item.responses[0])
    options = [Option(text.strip(), weight) for text, weight in earned.items()]
    builder.short(item.line, item.text, options, **item.common)


def _said(response: Element) -> str:
    """What stands beside a place for an answer: the left side of a pair, the name of a gap."""
    said = response.find("material")
    return "" if said is None else plain_of_material(said)


def _matching(builder: Builder, item: _Item) -> None:
    pairs: list[tuple[str, str]] = []
    shown: dict[str, str] = {}
    for response in item.responses:
        options = _options(item, response)
        shown |= {one.text: "" for one in options}
        right = next((one.text for one in options if one.weight >= FULL), "")
        pairs.append((_said(response), right))
    extra = [text for text in shown if text not in {right for _, right in pairs}]
    instruction = item.text
    builder.pairs(item.line, instruction, [*pairs, *(("", text) for text in extra)], **item.common)


def _blanks(builder: Builder, item: _Item) -> None:
    """A text whose gap is named in square brackets; all that may be written there is right."""
    _gap(builder, item, every_option_is_right=True)


def _dropdowns(builder: Builder, item: _Item) -> None:
    """A text whose gap is a list to choose from: the wrong ones are distractors."""
    _gap(builder, item, every_option_is_right=False)


def _gap(builder: Builder, item: _Item, *, every_option_is_right: bool) -> None:
    if len(item.responses) != 1:
        builder.leave(item.line, "a text with several gaps")
        return
    (response,) = item.responses
    mark = f"[{_said(response)}]"
    before, found, after = f"|{item.text}|".partition(mark)
    if not found:
        builder.leave(item.line, "a text without the gap that is asked for")
        return
    options = _options(item, response)
    wrong: list[dict[str, str]] = []
    if every_option_is_right:
        options = [Option(one.text, FULL, one.feedback) for one in options]
    else:
        wrong = [{"text": one.text, "feedback": one.feedback} for one in options if one.weight <= 0]
    builder.gap(item.line, before[1:], after[:-1], options, distractors=wrong, **item.common)


_MADE: dict[str, Callable[[Builder, _Item], None]] = {
    "multiple_choice_question": _choice,
    "multiple_answers_question": _choice,
    "true_false_question": _truth,
    "short_answer_question": _short,
    "matching_question": _matching,
    "fill_in_multiple_blanks_question": _blanks,
    "multiple_dropdowns_question": _dropdowns,
}
