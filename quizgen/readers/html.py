"""Web pages: trafilatura finds the article in them, offline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from quizgen.errors import ArticleError
from quizgen.readers.base import MEGABYTE, Draft, Piece, Source, refuse_too_full
from quizgen.readers.markup import pieces_of_tree, refuse_overloaded, words_of
from quizgen.readers.normal import normalise, superscript

if TYPE_CHECKING:
    from lxml.html import HtmlElement

DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
NOTE_MARKS = (
    "//sup[contains(@class, 'reference') or a[starts-with(@href, '#')]] | //*[contains(@class, 'mw-editsection')]"
)
ROOT = re.compile(rb"(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype html|html[ >])", re.IGNORECASE | re.DOTALL)
TAIL = re.compile(
    r"(?:see also|references|notes|footnotes|external links|further reading|bibliography|citations|sources)",
    re.IGNORECASE,
)
LEAST_WORDS = 10
PROSE = ".//p | .//h1 | .//h2"
FEWEST_PARAGRAPHS = 3
"""That a cell holds where its table is there for the layout of the page."""


class EmptyPage(ArticleError):
    """A page that holds nothing at all."""


class HtmlReader:
    """Reads a saved web page without its menus, advertisements and links."""

    name = "HTML"
    extensions: tuple[str, ...] = (".html", ".htm", ".xhtml", ".xht")
    limit = 20 * MEGABYTE

    def recognises(self, source: Source) -> bool:
        """Doctype or root element, after comments and an XML declaration."""
        return bool(ROOT.match(source.head))

    def read(self, source: Source) -> Draft:
        """Give the page's title and blocks; raise ArticleError where it holds no text."""
        tree = page_tree(source)
        captions = {normalise(words_of(caption)) for caption in tree.iter("figcaption")}
        _take_out_captions(tree)
        _unframe(tree)
        found = _extracted(tree)
        pieces = tuple(_without_tail(_captioned(pieces_of_tree(found.body) if found else (), captions)))
        if _words(pieces) < LEAST_WORDS:
            pieces = tuple(pieces_of_tree(tree))
        if not _words(pieces):
            raise ArticleError(
                f"{source.called} holds no text.",
                "The page may fill itself by script: open it in a browser, copy the article, and save it as text.",
            )
        return Draft(
            pieces,
            title=(found.title if found else "") or _title_element(tree),
            url=(found.url if found else "") or "",
            licence=(found.license if found else "") or "",
            language=tree.get("lang") or "",
            headings_marked=True,
        )


def page_tree(source: Source) -> HtmlElement:
    """Give the tree of a page, without marks of footnotes, powers raised.

    Raises:
        EmptyPage: it holds nothing.
        ArticleError: it has too many elements, or one has too many attributes.
    """
    from lxml import etree, html

    refuse_too_full(source.called, source.data)
    declared = DECLARED.search(source.data[:4096])
    text = source.decoded(source.charset or (declared.group(1).decode("ascii") if declared else ""))
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    refuse_overloaded(source.called, text)
    try:
        tree = html.document_fromstring(text, parser=html.HTMLParser(no_network=True))
    except (etree.ParserError, ValueError):
        raise EmptyPage(f"{source.called} holds no text.", "Give a page that holds an article.") from None
    _prepare(tree)
    return tree


def _prepare(tree: HtmlElement) -> None:
    """Drop the marks of footnotes, and raise powers."""
    for mark in tree.xpath(NOTE_MARKS):
        mark.drop_tree()
    for raised in tree.iter("sup"):
        if raised.text and not len(raised):
            raised.text = superscript(raised.text)


def _take_out_captions(tree: HtmlElement) -> None:
    """Take captions out of figures, which trafilatura drops whole."""
    for caption in list(tree.iter("figcaption")):
        figure = next(caption.iterancestors("figure"), None)
        if figure is not None:
            figure.addnext(_paragraph(caption))


def _unframe(tree: HtmlElement) -> None:
    """Turn tables that hold the page, and not data, into plain boxes, and drop paragraphs of small print."""
    for table in list(tree.iter("table")):
        if any(len(cell.xpath(PROSE)) >= FEWEST_PARAGRAPHS for cell in table.iter("td")):
            for part in table.xpath("self::table | ./tbody | ./tr | ./tbody/tr | ./tr/td | ./tbody/tr/td"):
                part.tag = "div"
    for small in list(tree.iter("small")):
        around = small.getparent()
        if around.tag == "p" and words_of(around).strip() == words_of(small).strip():
            around.drop_tree()


def _paragraph(caption: HtmlElement) -> HtmlElement:
    from lxml import html

    paragraph: HtmlElement = html.Element("p")
    paragraph.text = words_of(caption)
    return paragraph


def _extracted(tree: HtmlElement) -> Any:
    """Give trafilatura's document, or None where it finds no article."""
    import logging
    from copy import deepcopy

    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return bare_extraction(deepcopy(tree), include_comments=False, include_tables=True, with_metadata=True)


def _captioned(pieces: Iterator[Piece] | tuple[()], captions: set[str]) -> Iterator[Piece]:
    for piece in pieces:
        kind = "caption" if normalise(piece.text) in captions else piece.kind
        yield replace(piece, kind=kind, line=None)


def _without_tail(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Drop the sections that hold sources and links only."""
    dropping = False
    for piece in pieces:
        if piece.kind == "heading":
            dropping = bool(TAIL.fullmatch(normalise(piece.text)))
        if not dropping:
            yield piece


def _words(pieces: tuple[Piece, ...]) -> int:
    return sum(len(piece.text.split()) for piece in pieces)


def _title_element(tree: HtmlElement) -> str:
    for path in ("//h1", "//title"):
        for element in tree.xpath(path):
            if words := normalise(words_of(element)):
                return words
    return ""
