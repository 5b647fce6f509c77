"""QTI 1.2 as Canvas takes it: a package with one assessment (Canvas, "Importing QTI"; IMS QTI 1.2 ASI XML binding)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from lxml import etree
from markupsafe import escape

from quizgen.archives import packed
from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.held import held
from quizgen.formats.qti.parts import Packed, identifier, number, options_of, packed_pictures, put_passage
from quizgen.formats.texts import on_a_line
from quizgen.formats.xml_tree import put, root_of, written
from quizgen.forms import FormItem, Option
from quizgen.quiz import Choice, Matching, Quiz, ShortAnswer, TrueFalse

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_PACKAGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
_CANVAS = "http://canvas.instructure.com/xsd/cccv1p0"
_RESPONSE = "response1"
_GENERAL = "general_fb"
_BASE = "$IMS-CC-FILEBASE$/"
"""What Canvas puts the folder of a package's files in the place of."""


class CanvasFormat:
    """Choice with one or several right options, true or false, short answers and matching, with feedback and points."""

    name = "qti-1.2"
    facts = Facts(
        "QTI 1.2",
        ("quiz.qti12.zip",),
        "a package for Canvas and others",
        frozenset({"choice", "true_false", "short_answer", "matching"}),
        limits="no tags",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give ``quiz.qti12.zip``: the passage as a text without a question, then the items."""
        items, left = held(quiz, self.facts)
        pictures = packed_pictures(items, settings.folder)
        name = identifier("quiz", quiz.uid)
        files = {
            "imsmanifest.xml": _manifest(name, pictures),
            f"{name}/{name}.xml": _assessment(name, quiz, items, pictures),
            f"{name}/assessment_meta.xml": _meta(name, quiz, items),
            **pictures.members,
        }
        return Output({"quiz.qti12.zip": packed(files)}, left, tuple(pictures.missing))


def _manifest(name: str, pictures: Packed) -> bytes:
    root = root_of("manifest", _PACKAGE, identifier=f"manifest-{name}")
    metadata = put(root, "metadata")
    put(metadata, "schema", "IMS Content")
    put(metadata, "schemaversion", "1.1.3")
    put(root, "organizations")
    resources = put(root, "resources")
    test = put(resources, "resource", identifier=name, type="imsqti_xmlv1p2")
    put(test, "file", href=f"{name}/{name}.xml")
    put(test, "dependency", identifierref=f"meta-{name}")
    kind = "associatedcontent/imscc_xmlv1p1/learning-application-resource"
    meta = put(resources, "resource", identifier=f"meta-{name}", type=kind, href=f"{name}/assessment_meta.xml")
    put(meta, "file", href=f"{name}/assessment_meta.xml")
    for place, path in enumerate(pictures.members, 1):
        picture = put(resources, "resource", identifier=f"picture-{place}", type="webcontent", href=path)
        put(picture, "file", href=path)
    return written(root)


def _meta(name: str, quiz: Quiz, items: Sequence[FormItem]) -> bytes:
    """How Canvas shows the quiz: options stay in their order, for the keys' positions are dealt evenly."""
    root = root_of("quiz", _CANVAS, identifier=name)
    put(root, "title", on_a_line(quiz.title))
    put(root, "shuffle_answers", "false")
    put(root, "quiz_type", "assignment")
    put(root, "points_possible", number(sum(one.item.points for one in items)))
    return written(root)


def _assessment(name: str, quiz: Quiz, items: Sequence[FormItem], pictures: Packed) -> bytes:
    root = root_of("questestinterop", _QTI)
    assessment = put(root, "assessment", ident=name, title=on_a_line(quiz.title))
    _fields(assessment, {"cc_maxattempts": "1"})
    section = put(assessment, "section", ident="root_section")
    if quiz.passage:
        _text_block(section, quiz)
    for dealt in items:
        _item(section, dealt, pictures)
    return written(root)


def _text_block(section: Element, quiz: Quiz) -> None:
    item = put(section, "item", ident=identifier("text", quiz.uid), title="Text")
    _fields(put(item, "itemmetadata"), {"question_type": "text_only_question", "points_possible": "0"})
    html = etree.Element("div")
    put_passage(html, quiz)
    _material(put(item, "presentation"), etree.tostring(html, encoding="unicode", method="html"))


def _item(section: Element, dealt: FormItem, pictures: Packed) -> None:
    item = dealt.item
    ident = identifier("item", item.id)
    element = put(section, "item", ident=ident, title=item.id)
    options = options_of(dealt)
    fields = {
        "question_type": _kind(dealt),
        "points_possible": number(item.points),
        "assessment_question_identifierref": f"question-{ident}",
    }
    _fields(put(element, "itemmetadata"), fields)
    presentation = put(element, "presentation")
    _material(presentation, _picture(dealt, pictures) + f"<p>{_html(_stem(dealt))}</p>")
    scoring = put(element, "resprocessing")
    put(put(scoring, "outcomes"), "decvar", maxvalue="100", minvalue="0", varname="SCORE", vartype="Decimal")
    told = {_GENERAL: item.feedback} | {f"{one.letter}_fb": one.feedback for one in options}
    feedback = {name: text for name, text in told.items() if text}
    _show_feedback(scoring, feedback)
    match item:
        case Matching():
            _matching(presentation, scoring, dealt)
        case ShortAnswer():
            _short(presentation, scoring, item)
        case _:
            _choice(presentation, scoring, options, isinstance(item, Choice) and bool(item.keys))
    for name, text in feedback.items():
        _material(put(put(element, "itemfeedback", ident=name), "flow_mat"), f"<p>{_html(text)}</p>")


def _kind(dealt: FormItem) -> str:
    match dealt.item:
        case Choice(keys=keys):
            return "multiple_answers_question" if keys else "multiple_choice_question"
        case TrueFalse():
            return "true_false_question"
        case ShortAnswer():
            return "short_answer_question"
    return "matching_question"


def _stem(dealt: FormItem) -> str:
    match dealt.item:
        case Choice(stem=text) | ShortAnswer(stem=text) | TrueFalse(statement=text) | Matching(instruction=text):
            return text
    raise TypeError(f"QTI 1.2 has no {dealt.item.type}")


def _picture(dealt: FormItem, pictures: Packed) -> str:
    image, path = dealt.item.image, pictures.path(dealt.item)
    return f'<p><img src="{escape(_BASE + path)}" alt="{escape(image.alt)}"></p>' if image and path else ""


def _choice(presentation: Element, scoring: Element, options: Sequence[Option], several: bool) -> None:
    response = put(presentation, "response_lid", ident=_RESPONSE, rcardinality="Multiple" if several else "Single")
    labels = put(response, "render_choice", shuffle="No")
    for one in options:
        _material(put(labels, "response_label", ident=one.letter), _html(one.text))
    condition = _condition(scoring, goes_on=False)
    together = put(condition[0], "and") if several else condition[0]
    for one in options:
        if one.right:
            put(together, "varequal", one.letter, respident=_RESPONSE)
        elif several:
            put(put(together, "not"), "varequal", one.letter, respident=_RESPONSE)
    put(condition, "setvar", "100", action="Set", varname="SCORE")


def _short(presentation: Element, scoring: Element, item: ShortAnswer) -> None:
    response = put(presentation, "response_str", ident=_RESPONSE, rcardinality="Single")
    put(put(response, "render_fib"), "response_label", ident="answer1", rshuffle="No")
    condition = _condition(scoring, goes_on=False)
    for text in (item.key, *item.accept):
        put(condition[0], "varequal", text, respident=_RESPONSE)
    put(condition, "setvar", "100", action="Set", varname="SCORE")


def _matching(presentation: Element, scoring: Element, dealt: FormItem) -> None:
    for place, left in enumerate(dealt.lefts, 1):
        ident = f"response_{place}"
        response = put(presentation, "response_lid", ident=ident)
        _material(response, _html(left.text))
        labels = put(response, "render_choice")
        for right in dealt.rights:
            _material(put(labels, "response_label", ident=right.letter), _html(right.text))
        condition = _condition(scoring, goes_on=True)
        put(condition[0], "varequal", left.letter, respident=ident)
        put(condition, "setvar", f"{100 / len(dealt.lefts):.2f}", action="Add", varname="SCORE")


def _show_feedback(scoring: Element, names: Iterable[str]) -> None:
    for name in names:
        condition = _condition(scoring, goes_on=True)
        if name == _GENERAL:
            put(condition[0], "other")
        else:
            put(condition[0], "varequal", name.removesuffix("_fb"), respident=_RESPONSE)
        put(condition, "displayfeedback", feedbacktype="Response", linkrefid=name)


def _condition(scoring: Element, *, goes_on: bool) -> Element:
    """Add a rule, its condition empty; whether the rules behind it are looked at, too."""
    rule = put(scoring, "respcondition", **{"continue": "Yes" if goes_on else "No"})
    put(rule, "conditionvar")
    return rule


def _fields(parent: Element, fields: dict[str, str]) -> None:
    metadata = put(parent, "qtimetadata")
    for label, entry in fields.items():
        field = put(metadata, "qtimetadatafield")
        put(field, "fieldlabel", label)
        put(field, "fieldentry", entry)


def _material(parent: Element, html: str) -> None:
    put(put(parent, "material"), "mattext", html, texttype="text/html")


def _html(text: str) -> str:
    """Text as HTML; the XML around it escapes it once more."""
    return str(escape(text)).replace("\n", "<br/>")
