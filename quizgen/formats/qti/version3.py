"""Packages of QTI 3.0: those of 2.1 in other words (1EdTech QTI 3.0, "Information Model" and "XML Binding")."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from quizgen.archives import packed
from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.held import held
from quizgen.formats.qti.items import TEMPLATES, item_tree
from quizgen.formats.qti.package import TEST, TYPES, Edition, item_file, manifest, test_tree
from quizgen.formats.qti.parts import identifier, packed_pictures, put_passage
from quizgen.formats.texts import on_a_line
from quizgen.formats.xml_tree import put, root_of, written
from quizgen.quiz import Quiz

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_QTI = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
_EDITION = Edition("http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1", ("QTI Package", "3.0.0"), "xmlv3p0")
_TEMPLATES = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/"
_STIMULUS = "stimulus.xml"
_HTML = frozenset({"p", "br", "img", "div", "h2", "h3", "pre", "ul", "li"})
_UPPER = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Qti30Format:
    """All types but comparison tables, with feedback, points, pictures, the source sentences, and the passage."""

    name = "qti-3.0"
    facts = Facts("QTI 3.0", ("quiz.qti30.zip",), "a package for the newest platforms", TYPES, limits="no tags")

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give ``quiz.qti30.zip``; the passage is a stimulus that every item refers to."""
        items, left = held(quiz, self.facts)
        pictures = packed_pictures(items, settings.folder)
        shared = [("stimulus", _STIMULUS)] if quiz.passage else []
        files = {
            "imsmanifest.xml": written(manifest(quiz, items, pictures, _EDITION, shared)),
            TEST: written(renamed(test_tree(quiz, items, _QTI))),
            **({_STIMULUS: written(_stimulus(quiz))} if quiz.passage else {}),
            **{item_file(dealt): written(_item(item_tree(dealt, pictures, _QTI), quiz)) for dealt in items},
            **pictures.members,
        }
        return Output({"quiz.qti30.zip": packed(files)}, left, tuple(pictures.missing))


def _stimulus(quiz: Quiz) -> Element:
    title = on_a_line(quiz.title)
    root = root_of("qti-assessment-stimulus", _QTI, identifier=identifier("stimulus", quiz.uid), title=title)
    put_passage(put(root, "qti-stimulus-body"), quiz)
    return root


def _item(tree: Element, quiz: Quiz) -> Element:
    """An item in the words of 3.0, with its reference to the passage."""
    root = renamed(tree)
    if quiz.passage:
        ident = identifier("stimulus", quiz.uid)
        reference = put(root, "qti-assessment-stimulus-ref", identifier=ident, href=f"../{_STIMULUS}")
        root.find("qti-item-body").addprevious(reference)
    return root


def renamed(root: Element) -> Element:
    """A tree of 2.1, changed in place into the words of 3.0: with dashes, and feedback in a body of its own."""
    for element in root.iter():
        tag = element.tag
        if tag not in _HTML:
            element.tag = _name(tag)
            for key, value in element.items():
                if key != _dashed(key):
                    del element.attrib[key]
                    element.set(_dashed(key), value)
    for feedback in root.iterfind("qti-modal-feedback"):
        paragraphs = list(feedback)
        put(feedback, "qti-content-body").extend(paragraphs)
    rules = root.find("qti-response-processing")
    if rules is not None and rules.get("template"):
        rules.set("template", rules.get("template").replace(TEMPLATES, _TEMPLATES) + ".xml")
    return root


@cache
def _name(name: str) -> str:
    return f"qti-{_dashed(name)}"


@cache
def _dashed(name: str) -> str:
    return _UPPER.sub("-", name).lower()
