"""OpenDocument texts: elements and styles tell the kinds, and what is none is told plainly."""

from __future__ import annotations

import pytest

from quizgen.archives import packed
from quizgen.article import Article
from quizgen.errors import ArticleError
from quizgen.readers import read_article

PROSE = "The Orn rises in the hills above Kelby and runs north. Dora Hale bridged it in 1884, and trade grew."
OPEN = (
    '<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:draw="d">'
    '<office:automatic-styles><style:style style:name="P1" style:parent-style-name="Illustration"/>'
    "</office:automatic-styles><office:body><office:text>"
)
CLOSE = "</office:text></office:body></office:document-content>"


def document(body: str, **files: bytes) -> bytes:
    content = f"{OPEN}<text:p text:style-name='Title'>The Orn</text:p><text:p>{PROSE}</text:p>{body}{CLOSE}"
    kind = b"application/vnd.oasis.opendocument.text"
    return packed({"mimetype": kind, "content.xml": content.encode(), **files})


def read(data: bytes) -> Article:
    return read_article("-", data=data, name="a.odt")


@pytest.mark.parametrize(
    ("body", "kind", "text"),
    [
        ("<text:h text:outline-level='1'>Floods</text:h><text:p>It rose.</text:p>", "heading", "Floods"),
        ("<text:list><text:list-item><text:p>a mill</text:p></text:list-item></text:list>", "list_item", "a mill"),
        ("<text:p text:style-name='P1'>It rose in May.</text:p>", "caption", "It rose in May."),
        ("<text:section><text:p>It rose<text:s/>in <text:span>May</text:span>.</text:p></text:section>", "paragraph",
         "It rose in May."),
        ("<text:p>It rose in May.<text:note><text:p>In 1884.</text:p></text:note></text:p>", "paragraph",
         "It rose in May."),
        ("<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell>"
         "<text:p>1884</text:p></table:table-cell></table:table-row></table:table>", "table", "Year | 1884"),
    ],
)  # fmt: skip
def test_elements_tell_the_kind(body: str, kind: str, text: str) -> None:
    article = read(document(body))
    assert article.title == "The Orn"
    assert (article.blocks[1].kind, article.blocks[1].text) == (kind, text)


LOCKED = b"<manifest><file-entry><encryption-data/></file-entry></manifest>"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"text", "no OpenDocument text"),
        (packed({"mimetype": b"x"}), "it has no content"),
        (packed({"content.xml": b"<a>"}), "broken inside"),
        (document("", **{"META-INF/manifest.xml": LOCKED}), "locked by a password"),
        (document("", **{"../evil.xml": b"<a/>"}), "leads out of it"),
    ],
)
def test_what_is_no_sound_text_is_told_plainly(data: bytes, told: str) -> None:
    with pytest.raises(ArticleError, match=told):
        read(data)
