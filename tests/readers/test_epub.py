"""E-books: the spine's order, what stands beside the text, and books that are no good."""

from __future__ import annotations

import pytest

from quizgen.archives import packed
from quizgen.article import Article
from quizgen.errors import ArticleError, NotEnglish
from quizgen.readers import read_article

PROSE = "The Orn rises in the hills above Kelby and runs north. Dora Hale bridged it in 1884, and trade grew."
CONTAINER = b'<container><rootfiles><rootfile full-path="O/b.opf"/></rootfiles></container>'
PAGE = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>{}</body></html>'
XHTML = 'media-type="application/xhtml+xml"'


def book(
    pages: dict[str, str],
    *,
    spine: str = "",
    items: str = "",
    metadata: str = "<dc:title>Rivers</dc:title>",
    **files: bytes,
) -> bytes:
    """A book of pages, named and with what stands in their bodies, read in their order unless ``spine`` is given."""
    listed = "".join(f'<item id="{name}" href="{name}.xhtml" {XHTML}/>' for name in pages)
    order = spine or "".join(f'<itemref idref="{name}"/>' for name in pages)
    package = (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{metadata}</metadata><manifest>{listed}{items}</manifest><spine>{order}</spine></package>"
    )
    texts = {f"O/{name}.xhtml": PAGE.format(body).encode() for name, body in pages.items()}
    fixed = {"mimetype": b"application/epub+zip", "META-INF/container.xml": CONTAINER, "O/b.opf": package.encode()}
    return packed({**fixed, **texts, **{f"O/{name.replace('_', '.')}": data for name, data in files.items()}})


def read(data: bytes, name: str = "a.epub") -> Article:
    return read_article("-", data=data, name=name)


def texts(data: bytes) -> list[str]:
    return [block.text for block in read(data).blocks]


TWO = {"a": f"<h1>Orn</h1><p>{PROSE}</p>", "b": "<h1>Kelby</h1><p>It rose in May.</p>"}


def test_documents_come_in_the_spines_order_once_each() -> None:
    spine = '<itemref idref="b"/><itemref idref="a"/><itemref idref="b"/>'
    assert texts(book(TWO, spine=spine)) == ["Kelby", "It rose in May.", "Orn", PROSE]


def test_the_title_is_the_books_own() -> None:
    assert read(book(TWO)).title == "Rivers"
    assert read(book(TWO), "-").title == "Rivers"


@pytest.mark.parametrize(
    "beside",
    [
        '<aside epub:type="footnote"><p>It is a note.</p></aside>',
        '<p epub:type="endnote">It is a note.</p>',
        '<section role="doc-endnotes"><p>It is a note.</p></section>',
        "<nav><a href='b.xhtml'>It is a note.</a></nav>",
        "<table><tr><td>It is a note.</td></tr></table>",
        "<figure><img src='a.png'/><figcaption>It is a note.</figcaption></figure>",
        "<p class='x'><img src='a.png'/></p><p class='c'>It is a note.</p><p class='x'>They met there again.</p>",
    ],
)
def test_what_stands_beside_the_text_is_no_prose(beside: str) -> None:
    found = read(book({"a": f"<h1>Orn</h1><p class='x'>{PROSE}</p>{beside}"}))
    assert "It is a note." not in [block.text for block in found.prose]


def test_the_mark_of_a_note_is_no_part_of_the_sentence() -> None:
    assert texts(book({"a": '<p>It rose in May.<a epub:type="noteref" href="n.xhtml#1">1</a></p>'})) == [
        "It rose in May."
    ]


def test_an_element_that_closes_itself_swallows_nothing() -> None:
    assert (
        texts(book({"a": f"<h1>Orn</h1><p><a id='x'/>{PROSE}</p><div/><p>It rose in May.</p>"}))[-1]
        == "It rose in May."
    )


NCX = (
    b"<ncx><navMap><navPoint><navLabel><text>One</text></navLabel><content src='a.xhtml'/>"
    b"<navPoint><navLabel><text>Back to one</text></navLabel><content src='a.xhtml#x'/></navPoint></navPoint>"
    b"<navPoint><navLabel><text>Contents</text></navLabel><content src='toc.ncx'/></navPoint></navMap></ncx>"
)


def test_a_table_of_contents_that_leads_round_names_a_chapter_without_heading() -> None:
    items = '<item id="toc" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    assert texts(book({"a": f"<p>{PROSE}</p>"}, items=items, toc_ncx=NCX)) == ["One", PROSE]


@pytest.mark.parametrize(
    ("label", "found"), [("Section 1", ["Floods", PROSE]), ("Floods", ["Floods", PROSE]), ("7", ["Floods", PROSE])]
)
def test_a_label_that_says_nothing_new_adds_no_heading(label: str, found: list[str]) -> None:
    items = '<item id="toc" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    contents = NCX.replace(b"One", label.encode())
    assert texts(book({"a": f"<p>Floods</p><p>{PROSE}</p>"}, items=items, toc_ncx=contents)) == found


def test_fallbacks_that_lead_round_end() -> None:
    ring = '<item id="x" href="x.svg" media-type="image/svg+xml" fallback="y"/><item id="y" href="y.svg" fallback="x"/>'
    assert texts(book(TWO, items=ring, spine='<itemref idref="x"/><itemref idref="a"/>')) == ["Orn", PROSE]


def test_the_declared_language_decides_where_the_words_leave_a_doubt() -> None:
    names = {"a": "<h1>Orn</h1><p>Anna Berg, Karl Lund, Nils Holm, Olga Dahl, Per Moe, Siv Lie, Tor Vik, Unn Aas.</p>"}
    read(book(names))
    with pytest.raises(NotEnglish, match="Norwegian"):
        read(book(names, metadata="<dc:language>nb-NO</dc:language>"))
    read(book(TWO, metadata="<dc:language>nb-NO</dc:language>"))


LOCK = b'<encryption><CipherReference URI="O/a.xhtml"/></encryption>'
FILES = {"META-INF/container.xml": CONTAINER, "O/b.opf": b"<package/>"}


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"text", "no EPUB book"),
        (book(TWO)[:-40], "no EPUB book that can be read"),
        (packed({"mimetype": b"application/epub+zip"}), "does not say where its text is"),
        (packed(FILES), "names no chapters"),
        (packed({**FILES, "O/b.opf": b"<package>"}), "broken inside"),
        (packed({**FILES, "META-INF/encryption.xml": LOCK}), "locked by its seller"),
        (packed({**FILES, "../evil.xhtml": b"<p/>"}), "leads out of it"),
        (packed({**FILES, "O/a.xhtml": b" " * 65_000_000}), "unpacked it is larger"),
        (book({"a": "<img src='a.png'/>"}), "holds no text"),
    ],
    ids=["text", "cut", "no container", "no chapters", "broken", "locked", "leads out", "bomb", "pictures"],
)
def test_what_is_no_sound_book_is_told_plainly(data: bytes, told: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(data)
    assert told in caught.value.message
    assert caught.value.hint
