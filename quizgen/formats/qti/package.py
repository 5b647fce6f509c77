"""Packages of QTI 2.1: a manifest, a test with the passage, and a file for each item (IMS QTI 2.1, packaging)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.archives import packed
from quizgen.formats.base import EVERY_TYPE, Facts, Output, Settings
from quizgen.formats.held import held
from quizgen.formats.qti.items import QTI, SCORE, item_tree
from quizgen.formats.qti.parts import Packed, identifier, number, packed_pictures, put_passage
from quizgen.formats.texts import on_a_line
from quizgen.formats.xml_tree import put, root_of, written
from quizgen.forms import FormItem
from quizgen.quiz import Quiz

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

TYPES = EVERY_TYPE - {"comparison"}
TEST = "test.xml"
"""The file of the test in a package."""
_POINTS = "POINTS"
"""Name of the weight that an item has in the test."""


@dataclass(frozen=True)
class Edition:
    """What sets the packages of one version apart from those of another.

    Attributes:
        namespace: of the manifest.
        schema: name that the manifest gives to the package, and its version.
        kinds: what the type of a resource ends in.
    """

    namespace: str
    schema: tuple[str, str]
    kinds: str


_EDITION = Edition("http://www.imsglobal.org/xsd/imscp_v1p1", ("QTIv2.1 Package", "1.0.0"), "xmlv2p1")


class Qti21Format:
    """All types but comparison tables, with feedback, points, pictures, the passage and the source sentences."""

    name = "qti-2.1"
    facts = Facts("QTI 2.1", ("quiz.qti21.zip",), "a package for many platforms of tests", TYPES, limits="no tags")

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give ``quiz.qti21.zip``; the passage stands above the items of the test."""
        items, left = held(quiz, self.facts)
        pictures = packed_pictures(items, settings.folder)
        test = test_tree(quiz, items, QTI)
        if quiz.passage:
            section = test.find("testPart/assessmentSection")
            rubric = put(section, "rubricBlock", view="candidate")
            put_passage(rubric, quiz)
            section.insert(0, rubric)
        files = {
            "imsmanifest.xml": written(manifest(quiz, items, pictures, _EDITION)),
            TEST: written(test),
            **{item_file(dealt): written(item_tree(dealt, pictures, QTI)) for dealt in items},
            **pictures.members,
        }
        return Output({"quiz.qti21.zip": packed(files)}, left, tuple(pictures.missing))


def item_file(dealt: FormItem) -> str:
    """Where the file of an item is in the package."""
    return f"items/item-{dealt.number}.xml"


def manifest(
    quiz: Quiz, items: Sequence[FormItem], pictures: Packed, edition: Edition, shared: Sequence[tuple[str, str]] = ()
) -> Element:
    """The list of all files of a package.

    Args:
        quiz: that is packed.
        items: of it that are in the package.
        pictures: of the package.
        edition: of QTI.
        shared: kind and path of each file that all items refer to.
    """
    root = root_of("manifest", edition.namespace, identifier=identifier("manifest", quiz.uid))
    metadata = put(root, "metadata")
    put(metadata, "schema", edition.schema[0])
    put(metadata, "schemaversion", edition.schema[1])
    put(root, "organizations")
    resources = put(root, "resources")
    test = _resource(resources, identifier("test", quiz.uid), f"imsqti_test_{edition.kinds}", TEST)
    for kind, path in shared:
        _resource(resources, _of_file(path), f"imsqti_{kind}_{edition.kinds}", path)
    for dealt in items:
        ident = identifier("item", dealt.item.id)
        put(test, "dependency", identifierref=ident)
        resource = _resource(resources, ident, f"imsqti_item_{edition.kinds}", item_file(dealt))
        for path in (*(path for _, path in shared), pictures.path(dealt.item)):
            if path:
                put(resource, "dependency", identifierref=_of_file(path))
    for path in pictures.members:
        _resource(resources, _of_file(path), "webcontent", path)
    return root


def _of_file(path: str) -> str:
    return identifier("file", path.replace("/", "-"))


def _resource(resources: Element, ident: str, kind: str, path: str) -> Element:
    resource = put(resources, "resource", identifier=ident, type=kind, href=path)
    put(resource, "file", href=path)
    return resource


def test_tree(quiz: Quiz, items: Sequence[FormItem], namespace: str) -> Element:
    """The test: its score is the sum of the items' scores, each times its points."""
    title = on_a_line(quiz.title)
    root = root_of("assessmentTest", namespace, identifier=identifier("test", quiz.uid), title=title)
    put(root, "outcomeDeclaration", identifier=SCORE, cardinality="single", baseType="float")
    part = put(root, "testPart", identifier="part", navigationMode="nonlinear", submissionMode="individual")
    section = put(part, "assessmentSection", identifier="section", title=title, visible="true")
    for dealt in items:
        asked = put(section, "assessmentItemRef", identifier=identifier("item", dealt.item.id), href=item_file(dealt))
        put(asked, "weight", identifier=_POINTS, value=number(dealt.item.points))
    score = put(put(root, "outcomeProcessing"), "setOutcomeValue", identifier=SCORE)
    put(put(score, "sum"), "testVariables", variableIdentifier=SCORE, weightIdentifier=_POINTS)
    return root
