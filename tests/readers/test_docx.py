"""Word documents: styles tell the kinds of blocks, and what is no document is told plainly."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml

from quizgen.article import Article
from quizgen.errors import ArticleError
from quizgen.readers import read_article

PROSE = "The Orn rises in the hills above Kelby and runs north. Dora Hale bridged it in 1884, and trade grew."
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(*paragraphs: tuple[str, str], xml: str = "") -> bytes:
    """A document of paragraphs, a style and its words each, and of one paragraph that is given as XML."""
    document = docx.Document()
    for style, words in paragraphs:
        document.add_paragraph(words, style)
    if xml:
        document.element.body.insert(len(paragraphs), parse_xml(xml))
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def read(data: bytes, name: str = "a.docx") -> Article:
    return read_article("-", data=data, name=name)


def changed(data: bytes, change: dict[str, bytes]) -> bytes:
    """The package with members put in or changed."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in change:
                new.writestr(name, old.read(name))
        for name, content in change.items():
            new.writestr(name, content)
    return written.getvalue()


@pytest.mark.parametrize(
    ("style", "kind"),
    [
        ("Normal", "paragraph"),
        ("Quote", "paragraph"),
        ("Heading 2", "heading"),
        ("List Bullet", "list_item"),
        ("List Number 2", "list_item"),
        ("Caption", "caption"),
        ("macro", "code"),
    ],
)
def test_a_style_tells_the_kind(style: str, kind: str) -> None:
    article = read(saved(("Title", "The Orn"), ("Normal", PROSE), (style, f"{PROSE} So it is.")))
    assert article.title == "The Orn"
    assert article.blocks[1].kind == kind


@pytest.mark.parametrize("style", ["Header", "Footer"])
def test_styles_of_what_is_beside_the_text_are_left_out(style: str) -> None:
    assert [block.text for block in read(saved(("Normal", PROSE), (style, "Page one."))).blocks] == [PROSE]


def test_tables_are_no_prose() -> None:
    document = docx.Document()
    document.add_paragraph(PROSE)
    document.add_table(1, 2).rows[0].cells[1].text = "It rose by four metres in May."
    written = io.BytesIO()
    document.save(written)
    assert [block.kind for block in read(written.getvalue()).blocks] == ["paragraph", "table"]


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<w:ins><w:r><w:t>It rose in May.</w:t></w:r></w:ins>", "It rose in May."),
        ("<w:r><w:t>It rose</w:t></w:r><w:del><w:r><w:delText> by a lot</w:delText></w:r></w:del>"
         "<w:r><w:t> in May.</w:t></w:r>", "It rose in May."),
        ("<w:r><w:t>It rose in May.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Out</w:t></w:r>", "It rose in May."),
        ("<w:r><w:t>It has 10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>6</w:t></w:r>"
         "<w:r><w:t> litres in it.</w:t></w:r>", "It has 10⁶ litres in it."),
        ("<w:r><w:t>It rose in May.</w:t><w:footnoteReference w:id='1'/></w:r>", "It rose in May."),
        ("<w:sdt><w:sdtContent><w:r><w:t>It rose in May.</w:t></w:r></w:sdtContent></w:sdt>", "It rose in May."),
    ],
)  # fmt: skip
def test_words_are_those_that_show(inside: str, words: str) -> None:
    article = read(saved(("Normal", PROSE), xml=f"<w:p {W}>{inside}</w:p>"))
    assert article.blocks[1].text == words


DOCUMENT = saved(("Title", "The Orn"), ("Normal", PROSE))
ENTITY = f"<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document {W}>&x;</w:document>".encode()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (changed(DOCUMENT, {"../../evil.xml": b"<a/>"}), "leads out of it"),
        (changed(DOCUMENT, {"word/media/bomb.png": b"\0" * 260_000_000}), "larger than 244 MB"),
        (changed(DOCUMENT, {"word/more.xml": b" " * 65_000_000}), "its text takes more than 64 MB"),
        (changed(DOCUMENT, {"word/vbaProject.bin": b"Sub AutoOpen()"}), "holds macros"),
        (changed(DOCUMENT, {"word/document.xml": ENTITY}), "declares entities"),
        (changed(DOCUMENT, {"word/document.xml": b"<w:document"}), "no Word document that can be read"),
        (DOCUMENT[: len(DOCUMENT) // 2], "no Word document that can be read"),
        (changed(DOCUMENT, {"[Content_Types].xml": b"<Types/>"}), "no Word document that can be read"),
        (saved(("Normal", " ")), "a.docx"),
    ],
    ids=["leads out", "bomb", "large text", "macros", "entities", "broken XML", "cut", "no types", "empty"],
)
def test_what_is_no_sound_document_is_told_plainly(data: bytes, told: str) -> None:
    from quizgen.readers import require_prose

    with pytest.raises(ArticleError) as caught:
        require_prose(read(data))
    assert told in caught.value.message
    assert caught.value.hint


def test_bytes_tell_a_document_that_has_no_name() -> None:
    assert read(DOCUMENT, "-").title == "The Orn"
