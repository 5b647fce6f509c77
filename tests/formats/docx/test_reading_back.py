"""What Word finds in the files: lists, headings, tables, pictures, fields and properties."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from quizgen.errors import OutputError
from quizgen.quiz import Choice, ComparisonTable, Matching, Pair, Quiz, Row, ShortAnswer
from quizgen.quiz.model import Image

from ..expected import RIVERS_HEADINGS

Asked = Callable[..., Any]
MakeChoice = Callable[..., Choice]
Files = Any
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="red"/></svg>'


def level(paragraph: Paragraph) -> tuple[int, int] | None:
    """The list and the level in it that a paragraph has from its style."""
    properties = paragraph.style.element.find(qn("w:pPr"))
    numbered = properties.find(qn("w:numPr")) if properties is not None else None
    if numbered is None:
        return None
    deep = numbered.find(qn("w:ilvl"))
    return int(numbered.find(qn("w:numId")).get(qn("w:val"))), int(deep.get(qn("w:val"))) if deep is not None else 0


def texts(file: Files, style: str, name: str = "worksheet.docx") -> list[str]:
    return [each.text for each in file.opened(name).paragraphs if each.style.name == style]


def test_items_are_one_numbered_list_and_their_options_letters_under_them(rivers_in_word: Files) -> None:
    opened = rivers_in_word.opened()
    levels = {each.style.name: level(each) for each in opened.paragraphs if level(each)}
    assert levels == {"Item": (1, 0), "Statement": (1, 0), "Option": (1, 1), "Step": (1, 2)}
    (kinds,) = [
        [(one.find(qn("w:numFmt")).get(qn("w:val")), one.find(qn("w:lvlText")).get(qn("w:val"))) for one in each]
        for each in opened.part.numbering_part.element.iter(qn("w:abstractNum"))
        for each in [list(each.iter(qn("w:lvl")))]
        if len(each) > 1
    ]
    assert kinds == [("decimal", "%1."), ("upperLetter", "%2"), ("upperLetter", "%3")]
    assert len([each for each in opened.paragraphs if level(each) == (1, 0)]) == 14


def test_headings_and_title_have_the_styles_of_such(rivers_in_word: Files) -> None:
    assert texts(rivers_in_word, "Title") == ["How rivers shape the land"]
    assert texts(rivers_in_word, "Heading 1") == RIVERS_HEADINGS
    assert texts(rivers_in_word, "Heading 2") == ["2\tThe upper course", "4\tThe middle course", "6\tThe lower course"]


def test_tables_have_a_heading_row_and_a_name(rivers_in_word: Files) -> None:
    pairs, comparison = rivers_in_word.opened().tables
    assert [cell.text for cell in comparison.rows[0].cells] == ["", "Mississippi", "Congo"]
    assert [row.cells[0].text for row in comparison.rows] == ["", "load of silt", "sea at the mouth", "delta"]
    assert comparison.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
    captions = [table._tbl.find(f".//{qn('w:tblCaption')}").get(qn("w:val")) for table in (pairs, comparison)]
    assert captions == ["Pairs to match", "Comparison to fill in"]
    lefts, rights = ([each for each in cell.paragraphs if level(each)] for cell in pairs.rows[0].cells)
    assert ({level(each) for each in lefts}, {level(each) for each in rights}) == ({(2, 0)}, {(1, 1)})
    assert (len(lefts), len(rights)) == (4, 5)


def test_title_language_and_nothing_of_the_machine_stand_in_the_properties(rivers_in_word: Files) -> None:
    for file, title in (
        ("worksheet.docx", "How rivers shape the land"),
        ("answer-key.docx", "How rivers shape the land: answer key"),
        ("bubble-sheet.docx", "How rivers shape the land: answer sheet"),
    ):
        opened = rivers_in_word.opened(file)
        about = opened.core_properties
        assert (about.title, about.language, about.author, about.created) == (title, "en", "", None)
        assert {each.get(qn("w:val")) for each in opened.styles.element.iter(qn("w:lang"))} == {"en-GB"}


def test_pages_are_counted_by_fields(rivers_in_word: Files) -> None:
    footer = rivers_in_word.opened().sections[0].footer.paragraphs[0]
    fields = [each.get(qn("w:instr")).strip() for each in footer._p.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert [each.text for each in footer._p.iter(qn("w:t"))] == ["How rivers shape the land", "Page ", "1", " of ", "1"]


def test_names_points_and_lines_stand_where_the_settings_say(in_word: type[Files]) -> None:
    item = ShortAnswer(stem="Why?", key="x" * 100, points=0.5)
    made = in_word(Quiz(title="Rivers", items=[item]), school="Hill School", class_line="7B", date_line="12 May")
    assert texts(made, "School") == ["Hill School"]
    assert texts(made, "Head line") == ["Name \t  Class 7B\t  Date 12 May\t"]
    assert texts(made, "Item") == ["Why?\t____\u00a0/\u00a00.5"]
    assert len(texts(made, "Writing line")) == 3


@pytest.mark.parametrize(("points", "scored"), [(0, False), (2, True)])
def test_a_score_stands_only_where_there_are_points(points: int, scored: bool, asked_in_word: Asked) -> None:
    words = asked_in_word(ShortAnswer(stem="Why?", key="x", points=points)).words()
    assert ("____\u00a0/\u00a02" in words) is scored
    assert ("Score" in words) is scored


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_a_picture_stands_under_its_stem_with_its_text_alternative(
    kind: str, tmp_path: Path, asked_in_word: Asked, choice: MakeChoice, pixel: bytes
) -> None:
    (tmp_path / f"map.{kind}").write_bytes(SVG if kind == "svg" else pixel)
    image = Image(file=str(tmp_path / f"map.{kind}"), alt='The "Nile" & <its> {{ mouth }}')
    made = asked_in_word(choice().model_copy(update={"image": image}), ShortAnswer(stem="Why?", key="x"))
    (drawn,) = made.opened().element.body.iter(qn("wp:docPr"))
    assert drawn.get("descr") == image.alt
    (shape,) = made.opened().inline_shapes
    assert shape.height.cm == pytest.approx(5, abs=0.01)
    assert shape.width.cm == pytest.approx(10 if kind == "svg" else 5, abs=0.1)
    assert not made.output.warnings


def test_a_logo_stands_beside_the_school(tmp_path: Path, in_word: type[Files], pixel: bytes) -> None:
    (tmp_path / "crest.png").write_bytes(pixel)
    quiz = Quiz(title="Rivers", items=[ShortAnswer(stem="Why?", key="x")])
    made = in_word(quiz, school="Hill School", logo=str(tmp_path / "crest.png"))
    (drawn,) = made.opened().element.body.iter(qn("wp:docPr"))
    assert drawn.get("descr") == "Logo of Hill School"


def test_a_picture_that_cannot_be_read_is_told(asked_in_word: Asked, choice: MakeChoice) -> None:
    item = choice().model_copy(update={"id": "k3v9", "image": Image(file="none.png", alt="")})
    assert asked_in_word(item).output.warnings == ("Item k3v9 goes without its picture: none.png cannot be read.",)


def test_a_broken_picture_is_an_error_with_a_way_out(tmp_path: Path, asked_in_word: Asked, choice: MakeChoice) -> None:
    (tmp_path / "map.png").write_bytes(b"no picture")
    with pytest.raises(OutputError, match=r"map\.png cannot be typeset: .*\n.*pictures"):
        asked_in_word(choice().model_copy(update={"image": Image(file=str(tmp_path / "map.png"), alt="map")}))


def test_circles_that_overlap_are_a_drawing_with_a_text_alternative(in_word: type[Files]) -> None:
    rows = [Row(aspect="silt", a="much", b="little"), Row(aspect="delta", a="large", b="none")]
    made = in_word(Quiz(title="Rivers", items=[ComparisonTable(a="Nile", b="Congo", rows=rows)]), venn=True)
    (drawn,) = made.opened().element.body.iter(qn("wp:docPr"))
    assert drawn.get("descr") == "Two circles that overlap, to write in"
    assert texts(made, "Circle name") == ["\tonly Nile\tboth\tonly Congo"]
    assert made.opened().tables == []


@pytest.mark.parametrize(("paper", "size"), [("a4", (210, 297)), ("letter", (215.9, 279.4))])
def test_paper_size_leaves_the_lines_as_long_as_they_are(paper: str, size: tuple[float, float], in_word: Any) -> None:
    quiz = Quiz(title="Rivers", items=[ShortAnswer(stem="Why?", key="x")])
    for file in ("worksheet.docx", "answer-key.docx"):
        (section,) = in_word(quiz, paper=paper).opened(file).sections
        assert (section.page_width.mm, section.page_height.mm) == pytest.approx(size, abs=0.1)
        lines = section.page_width - section.left_margin - section.right_margin
        assert lines / 36000 == pytest.approx(172, abs=0.1)


@pytest.mark.parametrize(
    ("theme", "size", "foot"), [("plain", 11, 9), ("compact", 9, 7.5), ("large", 18, 18), ("dyslexia", 13, 12)]
)
def test_themes_have_the_letters_of_those_on_paper(theme: str, size: int, foot: float, in_word: type[Files]) -> None:
    made = in_word(Quiz(title="Rivers", items=[ShortAnswer(stem="Why?", key="x")]), theme=theme)
    styles = made.opened().styles
    assert (styles["Normal"].font.size.pt, styles["Footer"].font.size.pt) == (size, foot)
    assert made.opened("answer-key.docx").styles["Normal"].font.size.pt <= 11
    ground = made.opened().element.find(qn("w:background"))
    assert (ground is not None) is (theme == "dyslexia")


def test_forms_are_files_and_the_key_says_where_an_item_stands_in_each(in_word: type[Files], choice: Any) -> None:
    pairs = [Pair(left=f"l{number}", right=f"r{number}") for number in range(4)]
    quiz = Quiz(title="Rivers", items=[choice("First?"), choice("Second?"), Matching(pairs=pairs)])
    made = in_word(quiz, forms=2)
    assert list(made.output.files) == ["worksheet-A.docx", "worksheet-B.docx", "answer-key.docx"]
    key = made.opened("answer-key.docx")
    assert texts(made, "Heading 1", "answer-key.docx")[:2] == ["Quick key, form A", "Quick key, form B"]
    full = [table for table in key.tables if table.rows[0].cells[0].text == "No."]
    places = [row.cells[0].text for table in full for row in table.rows[1:]]
    assert len(places) == 3
    assert all(re.fullmatch(r"A: \d+ [A-D ]+\nB: \d+ [A-D ]+", place) for place in places)
