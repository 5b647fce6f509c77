"""Properties stand in the order that ECMA-376 part 1, annex A, gives them: Word calls a file with another damaged."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from docx.oxml.ns import qn
from lxml import etree

from quizgen.quiz import Quiz

Files = Any
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens bidi "
    "spacing ind contextualSpacing jc outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps color spacing w kern position sz szCs highlight u bdr shd vertAlign rtl "
    "lang eastAsianLayout",
    "tblPr": "tblStyle bidiVisual tblStyleRowBandSize tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook "
    "tblCaption tblDescription",
    "tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign",
    "sectPr": "headerReference footerReference type pgSz pgMar cols titlePg docGrid",
    "lvl": "start numFmt lvlRestart pStyle suff lvlText lvlJc pPr rPr",
    "style": "name aliases basedOn next link hidden uiPriority semiHidden unhideWhenUsed qFormat locked rsid pPr rPr "
    "tblPr",
}


def parts(file: bytes) -> Iterator[etree._Element]:
    with zipfile.ZipFile(io.BytesIO(file)) as members:
        yield from (etree.fromstring(members.read(name)) for name in members.namelist() if name.startswith("word/"))


@pytest.mark.parametrize("theme", ["plain", "compact", "large", "dyslexia"])
def test_properties_stand_in_the_order_of_the_standard(theme: str, rivers_file: Path, in_word: type[Files]) -> None:
    made = in_word(Quiz.load(rivers_file), theme=theme, bubbles=True, venn=theme == "plain", forms=2)
    for file in made.output.files.values():
        for root in parts(file):
            for name, order in ORDER.items():
                for element in root.iter(qn(f"w:{name}")):
                    found = [order.split().index(etree.QName(child).localname) for child in element]
                    assert found == sorted(found), etree.tostring(element)


def test_every_cell_ends_with_a_paragraph_and_every_drawing_has_a_number_of_its_own(
    rivers_file: Path, in_word: type[Files]
) -> None:
    made = in_word(Quiz.load(rivers_file), venn=True)
    for file in made.output.files.values():
        for root in parts(file):
            assert {cell[-1].tag for cell in root.iter(qn("w:tc"))} <= {qn("w:p")}
            numbers = [drawing.get("id") for drawing in root.iter(qn("wp:docPr"))]
            assert len(numbers) == len(set(numbers))
