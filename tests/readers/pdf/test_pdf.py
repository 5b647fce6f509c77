"""PDFs that Typst makes: heads, notes, columns, tables and captions; and PDFs that are no good."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
import typst

from quizgen.article import Article
from quizgen.errors import ArticleError
from quizgen.readers import read_article
from quizgen.readers.pdf.glyphs import MOST_PAGES

BAD = Path(__file__).parents[2] / "data" / "readers" / "bad"
FIRST = "The Orn rises in the hills above Kelby and runs north to the sea, which it meets at Dunmouth."
SECOND = "Dora Hale, who had learned her trade from her uncle, bridged it in 1884, and trade in the upper valley grew."
THIRD = "Thirty years later the first motor cars crossed the river there, and the ferry was given up."
SETTING = """
#set page(width: 120mm, height: 90mm, margin: 15mm, columns: {columns}, header: [Rivers of the north],
  footer: context align(center, counter(page).display()))
#set text(font: "Libertinus Serif", size: 9pt, hyphenate: true, lang: "en")
#set par(justify: true, first-line-indent: {indent})
"""
TEXT = f"""
#place(top, float: true, scope: "parent")[#text(size: 16pt)[Bridges of the Orn]]
{FIRST}#footnote[It is the longer of two rivers of that name.] {SECOND}

== The ferry
{THIRD} {FIRST}

#table(columns: 3, [Year], [Cars], [Carts], [1910], [4], [31], [1920], [26], [12])

{SECOND} It is 10#super[3] paces long.

#figure(rect(width: 30mm, height: 10mm), caption: [The bridge stands at dusk.])

- {THIRD}
- {FIRST}
"""
GREY = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c636800000082008177cd72b60000"
    "000049454e44ae426082"
)


def made(text: str, columns: int = 1, indent: str = "0pt") -> bytes:
    return typst.compile((SETTING.format(columns=columns, indent=indent) + text).encode())


def read(data: bytes) -> Article:
    return read_article("-", data=data, name="a.pdf")


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("indent", ["0pt", "1.5em"])
def test_a_page_is_read_as_an_eye_reads_it(columns: int, indent: str) -> None:
    article = read(made(TEXT, columns, indent))
    assert article.title == "Bridges of the Orn"
    assert [block.text for block in article.prose] == [
        f"{FIRST} {SECOND}",
        f"{THIRD} {FIRST}",
        f"{SECOND} It is 10³ paces long.",
    ]
    assert [block.text for block in article.blocks if block.kind == "heading"] == ["The ferry"]
    assert [block.text for block in article.blocks if block.kind == "list_item"] == [THIRD, FIRST]
    assert "table" in {block.kind for block in article.blocks}
    assert [block.text for block in article.blocks if block.kind == "caption"] == [
        "Figure 1: The bridge stands at dusk."
    ]


def test_heads_feet_and_numbers_of_pages_are_dropped() -> None:
    article = read(made(TEXT * 2))
    texts = [block.text for block in article.blocks]
    assert not [text for text in texts if "Rivers of the north" in text or text.isdigit()]


def test_a_page_that_lies_on_its_side_is_read() -> None:
    block = f"#rotate(-90deg, reflow: true)[#block(width: 80mm)[{FIRST} {SECOND}]]"
    document = pypdfium2.PdfDocument(typst.compile(f"#set page(width: 90mm, height: 120mm)\n{block}".encode()))
    document[0].set_rotation(90)
    saved = io.BytesIO()
    document.save(saved)
    assert [block.text for block in read(saved.getvalue()).prose] == [f"{FIRST} {SECOND}"]


def empty(pages: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(300, 400)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


WHOLE = made(TEXT)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ((BAD / "locked.pdf").read_bytes(), "locked by a password"),
        (WHOLE[: len(WHOLE) // 2], "a broken PDF"),
        (WHOLE[:1200] + bytes(len(WHOLE) - 1200), "a broken PDF"),
        (empty(1), "holds no text"),
        (empty(MOST_PAGES + 1), "at most"),
        (typst.compile(b"#rect(width: 3cm)"), "holds no text"),
    ],
    ids=["locked", "cut", "spoilt", "empty", "many pages", "a drawing"],
)
def test_what_cannot_be_read_is_told_plainly(data: bytes, told: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(data)
    assert told in caught.value.message
    assert caught.value.hint


def test_a_scan_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "scan.png").write_bytes(GREY)
    (tmp_path / "a.typ").write_text('#set page(width: 90mm, height: 90mm)\n#image("scan.png", width: 100%)')
    scan = typst.compile(tmp_path / "a.typ")
    with pytest.raises(ArticleError, match="pictures of pages and no text"):
        read(scan)
    (tmp_path / "a.typ").write_text(f'#set page(width: 90mm)\n#image("scan.png")\n#pagebreak()\n{FIRST}')
    assert "Pages not read, as they are pictures: 1." in read(typst.compile(tmp_path / "a.typ")).notices
