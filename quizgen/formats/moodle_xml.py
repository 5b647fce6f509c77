"""Moodle XML (Moodle documentation, "Moodle XML format" and "Embedded Answers (Cloze) question type").

Where they are silent, Moodle's own import decides: ``question/format.php``, ``question/format/xml/format.php`` and the
``questiontype.php`` of each question type.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lxml import etree
from markupsafe import escape

from quizgen.formats.base import Facts, Output, Read, Settings
from quizgen.formats.building import FULL, TRUTHS, Builder, Option
from quizgen.formats.held import held, rounded_told
from quizgen.formats.plain import NO_XML, plain_of_html, plain_of_markdown
from quizgen.formats.texts import no_wildcard, on_a_line, without_wildcard
from quizgen.formats.xml_tree import line_of, parsed, written
from quizgen.forms import FormItem
from quizgen.quiz import Choice, Cloze, ComparisonTable, Matching, Ordering, Quiz, ShortAnswer, TrueFalse
from quizgen.quiz.model import ItemType

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HINT = "Export the questions from Moodle again."
_NO_PLACE = {
    "category": "a category",
    "description": "a description without a question",
    "essay": "an essay",
    "numerical": "a question for a number with a tolerance",
}
_KINDS: dict[ItemType, str] = {
    "choice": "multichoice", "true_false": "truefalse", "short_answer": "shortanswer", "cloze": "cloze",
    "matching": "matching", "ordering": "ordering", "comparison": "essay",
}  # fmt: skip
_EMBEDDED = re.compile(r"\{\d*:(?:SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC):((?:\\.|[^}\\])*)\}")
_ESCAPED = re.compile(r"\\(.)")
_STAYS_ESCAPED = re.compile(r"\\([}#*])")
"""What Moodle takes a backslash off after it has resolved the entities of an embedded answer."""
_GAP_SYNTAX = str.maketrans({char: f"&#{ord(char)};" for char in "{}#~/\"'\\=%&<>\n"})
_FEWEST_SIDES = 3
"""At a question with fewer right sides Moodle's import stops: nothing behind it comes in."""
_SHARES = frozenset({*range(1, 11), 20})
"""So many right options may share the points: Moodle refuses a share that is not on its list of grades."""


class MoodleXmlFormat:
    """Every type: a gap as an embedded answer, a comparison table as an essay; with feedback, points and tags."""

    name = "moodle-xml"
    facts = Facts(
        "Moodle XML",
        ("quiz.moodle.xml",),
        "the richest way into Moodle",
        limits="a comparison is an essay there, and is not read again; whole points for a gap; 3 right sides to match",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``quiz.moodle.xml``; points of a gap that are not whole are rounded, and told."""
        items, left = held(quiz, self.facts, _misread)
        root = etree.Element("quiz")
        category = etree.SubElement(root, "question", type="category")
        _put(category, "category", f"$course$/top/{on_a_line(quiz.title).replace('/', '//')}")
        for dealt in items:
            _question(root, dealt)
        told = rounded_told((each for each in items if isinstance(each.item, Cloze)), self.facts)
        return Output({"quiz.moodle.xml": written(root)}, left, told)


def _misread(dealt: FormItem) -> str:
    item = dealt.item
    if isinstance(item, Matching) and len(item.pairs) + len(item.extra_right) < _FEWEST_SIDES:
        return f"Moodle wants {_FEWEST_SIDES} right sides to match with"
    if isinstance(item, Choice) and len(item.right) not in _SHARES:
        return f"Moodle has no grade for one of {len(item.right)} right options"
    return ""


def _question(root: Element, dealt: FormItem) -> None:
    item = dealt.item
    question = etree.SubElement(root, "question", type=_KINDS[item.type])
    _put(question, "name", item.id)
    _put(question, "questiontext", _stem(dealt), "html" if isinstance(item, Cloze) else "plain_text")
    _put(question, "generalfeedback", item.feedback, "plain_text")
    etree.SubElement(question, "defaultgrade").text = f"{item.points:g}"
    etree.SubElement(question, "idnumber").text = item.id
    _answers(question, dealt)
    if item.tags:
        tags = etree.SubElement(question, "tags")
        for tag in item.tags:
            _put(tags, "tag", tag)


def _stem(dealt: FormItem) -> str:
    item = dealt.item
    match item:
        case Choice() | ShortAnswer():
            return item.stem
        case TrueFalse():
            return item.statement
        case Cloze():
            right = "~".join(f"={_in_gap(text)}" for text in (item.key, *item.accept))
            return f"{_html(item.before)}{{{round(item.points)}:SHORTANSWER:{right}}}{_html(item.after)}"
        case Matching() | Ordering():
            return item.instruction
        case ComparisonTable():
            return "\n".join([f"Compare {item.a} with {item.b}.", *(row.aspect for row in item.rows)])


def _answers(question: Element, dealt: FormItem) -> None:
    item = dealt.item
    match item:
        case Choice():
            etree.SubElement(question, "single").text = "false" if item.keys else "true"
            etree.SubElement(question, "shuffleanswers").text = "false"
            etree.SubElement(question, "answernumbering").text = "ABCD"
            share = FULL / len(item.right)
            for option in dealt.options:
                worth = share if option.right else -FULL if item.keys else 0
                _answer(question, option.text, worth, option.feedback)
        case TrueFalse():
            _answer(question, "true", FULL * item.answer, "" if item.answer else item.correction)
            _answer(question, "false", FULL * (not item.answer), "")
        case ShortAnswer():
            for text in (item.key, *item.accept):
                _answer(question, no_wildcard(text), FULL, "")
        case Matching():
            for left, right in [
                *((pair.left, pair.right) for pair in item.pairs),
                *(("", r) for r in item.extra_right),
            ]:
                part = etree.SubElement(question, "subquestion", format="plain_text")
                etree.SubElement(part, "text").text = NO_XML.sub("", left)
                _put(part, "answer", right)
        case ComparisonTable():
            rows = "\n".join(f"{row.aspect}: {row.a} | {row.b}" for row in item.rows)
            _put(question, "graderinfo", rows, "plain_text")
        case Ordering():
            etree.SubElement(question, "selecttype").text = "ALL"  # else Moodle asks for six of the steps
            for place, step in enumerate(item.steps, 1):
                _answer(question, step.text, place, "")


def _answer(question: Element, text: str, share: float, feedback: str) -> None:
    answer = etree.SubElement(question, "answer", fraction=f"{share:.7g}", format="plain_text")
    etree.SubElement(answer, "text").text = NO_XML.sub("", text)
    _put(answer, "feedback", feedback, "plain_text")


def _put(parent: Element, name: str, text: str, form: str = "") -> None:
    """Add an element that holds a text; characters that no XML may hold are left off."""
    element = etree.SubElement(parent, name, **({"format": form} if form else {}))
    etree.SubElement(element, "text").text = NO_XML.sub("", text)


def _html(text: str) -> str:
    """Text as HTML in which no brace opens an answer."""
    return str(escape(text)).replace("{", "&#123;").replace("\n", "<br/>")


def _in_gap(text: str) -> str:
    """An answer inside braces; of the escapes that its syntax has Moodle takes off only two, and resolves entities."""
    return no_wildcard(text).replace("}", r"\}").replace("#", r"\#").translate(_GAP_SYNTAX)


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
        for question in parsed(text, name, _HINT).iterfind("question"):
            kind, line = question.get("type", ""), line_of(question)
            if kind in _MADE:
                if any("<img" in (text.text or "") for text in question.iter("text")):
                    builder.leave(line, "a picture")
                _MADE[kind](builder, line, question)
            else:
                builder.leave(line, _NO_PLACE.get(kind, f"a question of type {kind!r}"))
        return builder.read()


def _choice(builder: Builder, line: int, question: Element) -> None:
    builder.choice(line, _text(question, "questiontext"), _options(question), **_common(question))


def _truth(builder: Builder, line: int, question: Element) -> None:
    options = _options(question)
    right = next((one for one in options if one.weight >= FULL), None)
    wrong = next((one for one in options if one.weight <= 0), None)
    if right is None or right.text.lower() not in TRUTHS:
        builder.leave(line, "a statement that is neither true nor false")
        return
    common = _common(question)
    is_true = right.text.lower() == "true"
    told = common["feedback"] or right.feedback
    correction = "" if is_true or wrong is None else wrong.feedback
    builder.truth(line, _text(question, "questiontext"), is_true, **{**common, "feedback": told}, correction=correction)


def _short(builder: Builder, line: int, question: Element) -> None:
    options = [replace(one, text=without_wildcard(one.text)) for one in _options(question)]
    builder.short(line, _text(question, "questiontext"), options, **_common(question))


def _matching(builder: Builder, line: int, question: Element) -> None:
    pairs = [(_of(part), (part.findtext("answer/text") or "").strip()) for part in question.iterfind("subquestion")]
    builder.pairs(line, _text(question, "questiontext"), pairs, **_common(question))


def _gap(builder: Builder, line: int, question: Element) -> None:
    """One embedded answer makes a gap; several have no place."""
    found = _EMBEDDED.findall(question.findtext("questiontext/text") or "")
    whole = question.findtext("questiontext/text") or ""
    if len(found) != 1 or whole.count("{") != 1:
        builder.leave(line, "a text with several embedded answers, or with options")
        return
    before, after = (plain_of_html(f"<i>|</i>{part}<i>|</i>")[1:-1] for part in _EMBEDDED.split(whole)[::2])
    options = [_embedded(one) for one in re.split(r"(?<!\\)~", found[0]) if one.strip()]
    builder.gap(line, before, after, options, **_common(question))


def _embedded(text: str) -> Option:
    """An answer inside braces: an equals sign or a share, the text, feedback behind a number sign."""
    said, *told = re.split(r"(?<![\\&])#", text)
    weighed = re.match(r"\s*=?\s*(?:%(-?\d+(?:\.\d+)?)%)?", said)
    share = float(weighed[1]) if weighed and weighed[1] else FULL if said.lstrip().startswith("=") else 0.0
    bare = said[weighed.end() :] if weighed else said
    text = _STAYS_ESCAPED.sub(r"\1", plain_of_html(_ESCAPED.sub(r"\1", bare)))
    return Option(text, share, plain_of_html(told[0]) if told else "")


def _ordering(builder: Builder, line: int, question: Element) -> None:
    steps = [_of(answer) for answer in question.iterfind("answer")]
    builder.steps(line, _text(question, "questiontext"), steps, **_common(question))


_MADE: dict[str, Callable[[Builder, int, Element], None]] = {
    "multichoice": _choice,
    "truefalse": _truth,
    "shortanswer": _short,
    "matching": _matching,
    "ordering": _ordering,
    "cloze": _gap,
}


def _options(question: Element) -> list[Option]:
    return [
        Option(_of(answer), _number(answer.get("fraction"), 0), _text(answer, "feedback"))
        for answer in question.iterfind("answer")
    ]


def _common(question: Element) -> dict[str, Any]:
    tags = [_of(tag) for tag in question.iterfind("tags/tag")]
    points = max(0.0, _number(question.findtext("defaultgrade"), 1))
    return {"feedback": _text(question, "generalfeedback"), "tags": tags, "points": points}


def _number(text: str | None, otherwise: float) -> float:
    """A number as Moodle writes it, or as a country writes it that has decimal commas."""
    try:
        number = float((text or "").replace(",", "."))
    except ValueError:
        return otherwise
    return number if math.isfinite(number) else otherwise


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
