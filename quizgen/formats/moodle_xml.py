"""Moodle XML (Moodle documentation, "Moodle XML format")."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from lxml import etree

from quizgen.errors import QuizFileError
from quizgen.formats.base import Read
from quizgen.formats.building import FULL, Builder, Option
from quizgen.formats.plain import plain_of_html, plain_of_markdown

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
"""It names the encoding of the file, and the text is decoded."""
_NO_PLACE = {
    "category": "a category",
    "description": "a description without a question",
    "essay": "an essay",
    "numerical": "a question for a number with a tolerance",
    "cloze": "a text with several embedded answers",
}


class MoodleXmlReader:
    """Choice, true or false, short answer, matching and ordering; the other types are named as left out."""

    name = "moodle-xml"
    extensions: tuple[str, ...] = (".xml",)

    def recognises(self, text: str) -> bool:
        """A quiz with questions in elements."""
        return "<quiz" in text[:2000] and "<question " in text

    def read(self, text: str, name: str) -> Read:
        """The items of a Moodle XML file; raises QuizFileError with the line where it is broken."""
        builder = Builder()
        for question in _root(text, name).iterfind("question"):
            kind, line = question.get("type", ""), int(question.sourceline or 0)
            if kind in _MADE:
                _MADE[kind](builder, line, question)
            else:
                builder.leave(line, _NO_PLACE.get(kind, f"a question of type {kind!r}"))
        return builder.read()


def _root(text: str, name: str) -> Element:
    # Entities stay unexpanded and nothing is fetched: a file cannot blow up or reach out.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        return etree.fromstring(_DECLARATION.sub("", text).encode("utf-8"), parser)
    except etree.XMLSyntaxError as error:
        raise QuizFileError(
            f"{name}, line {error.position[0]}: broken XML: {error.msg}.", "Export the questions from Moodle again."
        ) from None


def _choice(builder: Builder, line: int, question: Element) -> None:
    builder.choice(line, _text(question, "questiontext"), _options(question), **_common(question))


def _truth(builder: Builder, line: int, question: Element) -> None:
    options = _options(question)
    right = next((one for one in options if one.weight >= FULL), None)
    wrong = next((one for one in options if one.weight <= 0), None)
    if right is None or right.text.lower() not in {"true", "false"}:
        builder.leave(line, "a statement that is neither true nor false")
        return
    common = _common(question)
    is_true = right.text.lower() == "true"
    told = common["feedback"] or right.feedback
    correction = "" if is_true or wrong is None else wrong.feedback
    builder.truth(line, _text(question, "questiontext"), is_true, **{**common, "feedback": told}, correction=correction)


def _short(builder: Builder, line: int, question: Element) -> None:
    builder.short(line, _text(question, "questiontext"), _options(question), **_common(question))


def _matching(builder: Builder, line: int, question: Element) -> None:
    pairs = [(_of(part), _text(part, "answer")) for part in question.iterfind("subquestion")]
    builder.pairs(line, _text(question, "questiontext"), pairs, **_common(question))


def _ordering(builder: Builder, line: int, question: Element) -> None:
    steps = [_of(answer) for answer in question.iterfind("answer")]
    builder.steps(line, _text(question, "questiontext"), steps, **_common(question))


_MADE: dict[str, Callable[[Builder, int, Element], None]] = {
    "multichoice": _choice,
    "truefalse": _truth,
    "shortanswer": _short,
    "matching": _matching,
    "ordering": _ordering,
}


def _options(question: Element) -> list[Option]:
    return [
        Option(_of(answer), float(answer.get("fraction") or 0), _text(answer, "feedback"))
        for answer in question.iterfind("answer")
    ]


def _common(question: Element) -> dict[str, Any]:
    tags = [_of(tag) for tag in question.iterfind("tags/tag")]
    points = _number(question.findtext("defaultgrade"))
    return {"feedback": _text(question, "generalfeedback"), "tags": tags, "points": points}


def _number(text: str | None) -> float:
    try:
        return max(0.0, float(text or 1))
    except ValueError:
        return 1.0


def _text(parent: Element, name: str) -> str:
    found = parent.find(name)
    return "" if found is None else _of(found)


def _of(element: Element) -> str:
    """The text of an element that holds a text, in the format that it names, as plain text."""
    text = element.findtext("text") or ""
    form = element.get("format", "moodle_auto_format")
    if form == "markdown":
        return plain_of_markdown(text)
    return text.strip() if form == "plain_text" else plain_of_html(text)
