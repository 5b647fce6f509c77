"""E-books: the documents of an EPUB's spine in their order, each read as a page."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag

from quizgen.archives import is_packed
from quizgen.errors import ArticleError
from quizgen.readers.base import MEGABYTE, Draft, Piece, Source, refuse_too_full
from quizgen.readers.html import EmptyPage, page_tree
from quizgen.readers.markup import pieces_of_tree, tag_of, words_of
from quizgen.readers.normal import normalise
from quizgen.readers.packages import AS_NEW, members, xml_root

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

CONTAINER = "META-INF/container.xml"
LOCKS = "META-INF/encryption.xml"
TEXTS = (".xhtml", ".html", ".htm", ".xml", ".opf", ".ncx")
LONGEST_CAPTION = 60
UNNAMED = frozenset({"unknown", "unknown title", "untitled"})
"""What programs call a book that its maker gave no title."""
NUMBER = re.compile(r"(?:section )?\d+", re.IGNORECASE)
"""What programs call a document that has no name."""
MOST_TEXT = 64 * MEGABYTE
PAGE_TYPES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
# Parts of a book that are no part of its text (EPUB 3 Structural Semantics Vocabulary, and the guide of EPUB 2).
BESIDE_THE_TEXT = frozenset(
    "cover titlepage title-page copyright-page toc landmarks page-list loi lot index glossary bibliography colophon "
    "footnote footnotes endnote endnotes rearnote rearnotes note noteref pagebreak acknowledgements "
    "other-credits".split()
)
SELF_CLOSED = re.compile(r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)(\w+)([^<>]*)/>")


@dataclass(frozen=True)
class Book:
    """What the package document of a book says.

    Attributes:
        title, language: as they stand there; may be empty.
        documents: paths of the documents in reading order, each once.
        labels: what the table of contents calls a document, by its path.
    """

    title: str
    language: str
    documents: tuple[str, ...]
    labels: Mapping[str, str]


class EpubReader:
    """Reads a whole book without its covers, lists and notes."""

    name = "e-books"
    extensions: tuple[str, ...] = (".epub",)
    limit = 50 * MEGABYTE

    def recognises(self, source: Source) -> bool:
        """A zip file that is called so, or says where its package document is, as every book does."""
        return is_packed(source.data) and (source.extension in self.extensions or CONTAINER.encode() in source.data)

    def read(self, source: Source) -> Draft:
        """Give the book's title, language and blocks; raise ArticleError where it is broken, locked or too large."""
        files = members(source, "EPUB book", TEXTS, MOST_TEXT)
        _refuse_locked(files, source)
        book = _book(files, source)
        documents = {path: (*_document(Source(f"{source.called}, {path}", files[path])),) for path in book.documents}
        pieces = tuple(piece for path, own in documents.items() for piece in _headed(own, book.labels.get(path, "")))
        if not any(piece.text.strip() for piece in pieces):
            raise ArticleError(f"{source.called} holds no text.", "It may be a book of pictures; type its text.")
        marked = any(piece.kind == "heading" for own in documents.values() for piece in own)
        return Draft(pieces, title=book.title, language=book.language, headings_marked=marked)


def _refuse_locked(files: Mapping[str, bytes], source: Source) -> None:
    """Raise ArticleError where the texts are encrypted; fonts often are, and do not matter."""
    if LOCKS not in files:
        return
    targets = [element.get("URI", "") for element in _named(xml_root(files[LOCKS], source), "cipherreference")]
    if any(target.lower().endswith(TEXTS) for target in targets):
        raise ArticleError(f"{source.called} is locked by its seller (DRM).", "Give a copy without a lock.")


def _book(files: Mapping[str, bytes], source: Source) -> Book:
    path = _package_path(files, source)
    package = xml_root(files[path], source)
    folder = posixpath.dirname(path)
    items = {item.get("id", ""): item for item in _named(package, "item")}
    beside = {_path(one.get("href", ""), folder) for one in _named(package, "reference") if _is_beside(one.get("type"))}
    documents = [
        place
        for reference in _named(package, "itemref")
        if reference.get("linear") != "no" and (item := _readable(items, reference.get("idref", ""))) is not None
        if (place := _path(item.get("href", ""), folder)) in files
        if place not in beside and "nav" not in item.get("properties", "").split()
    ]
    if not documents:
        raise ArticleError(f"{source.called} names no chapters that are in it.", AS_NEW)
    title = _first(package, "title")
    return Book(
        title="" if title.lower() in UNNAMED else title,
        language=_first(package, "language"),
        documents=tuple(dict.fromkeys(documents)),
        labels=_labels(items.values(), folder, files, source),
    )


def _package_path(files: Mapping[str, bytes], source: Source) -> str:
    if CONTAINER in files:
        for rootfile in _named(xml_root(files[CONTAINER], source), "rootfile"):
            if rootfile.get("full-path") in files:
                return str(rootfile.get("full-path"))
    raise ArticleError(f"{source.called} is no EPUB book: it does not say where its text is.", AS_NEW)


def _readable(items: Mapping[str, Element], name: str) -> Element | None:
    """Give the item of that name, or its first fallback that is a page; fallbacks may go round in a ring."""
    seen: set[str] = set()
    while name in items and name not in seen:
        seen.add(name)
        item = items[name]
        if item.get("media-type") in PAGE_TYPES:
            return item
        name = item.get("fallback", "")
    return None


def _labels(items: Iterable[Element], folder: str, files: Mapping[str, bytes], source: Source) -> dict[str, str]:
    """Read the table of contents. It is looked up and never followed, so it may lead round in a ring."""
    labels: dict[str, str] = {}
    for item in items:
        path = _path(item.get("href", ""), folder)
        is_table = "nav" in item.get("properties", "").split() or path.lower().endswith(".ncx")
        if is_table and path in files:
            for target, label in _entries(xml_root(files[path], source)):
                labels.setdefault(_path(target, posixpath.dirname(path)), label)
    return labels


def _entries(contents: Element) -> Iterator[tuple[str, str]]:
    """Give target and label of each entry of an EPUB 3 navigation document or an EPUB 2 NCX."""
    for link in _named(contents, "a"):
        yield link.get("href", ""), normalise(words_of(link))
    for point in _named(contents, "navpoint"):
        target = next((child.get("src", "") for child in point if tag_of(child) == "content"), "")
        label = next((" ".join(child.itertext()) for child in point if tag_of(child) == "navlabel"), "")
        yield target, normalise(label)


def _document(source: Source) -> Iterator[Piece]:
    refuse_too_full(source.called, source.data)
    text = SELF_CLOSED.sub(r"<\1\2></\1>", source.text)
    try:
        tree = page_tree(Source(source.name, text.encode()))
    except EmptyPage:
        return  # as between parts
    for element in [*tree.iter()]:
        if _is_beside(element.get("epub:type")) or _is_beside((element.get("role") or "").removeprefix("doc-")):
            _dropped(element)
    _mark_captions(tree)
    body = tree.find("body")
    yield from (replace(piece, line=None) for piece in pieces_of_tree(tree if body is None else body))


def _headed(pieces: Sequence[Piece], label: str) -> Iterator[Piece]:
    """Give the blocks of a document under what the table of contents calls it, where it has no heading of its own."""
    if not pieces or pieces[0].kind == "heading" or not label or NUMBER.fullmatch(label):
        yield from pieces
        return
    yield Piece(label, "heading", level=1)
    yield from pieces[1:] if normalise(pieces[0].text) == label else pieces


def _mark_captions(tree: Element) -> None:
    """Make captions of the short paragraphs under pictures that are not set as the others are."""
    paragraphs = [*_named(tree, "p")]
    usual = Counter(map(_setting, paragraphs)).most_common(1)
    for picture, below in pairwise(paragraphs):
        alone = not normalise(words_of(picture)) and next(picture.iter("img"), None) is not None
        if alone and _setting(below) != usual[0][0] and len(words_of(below).split()) <= LONGEST_CAPTION:
            below.tag = "figcaption"


def _setting(paragraph: Element) -> tuple[str, str, str]:
    """Class of a paragraph, and name and class of the element that holds its words."""
    inner = paragraph[0] if len(paragraph) and not (paragraph.text or "").strip() else None
    name, own = (tag_of(inner), inner.get("class", "")) if inner is not None else ("", "")
    return paragraph.get("class", ""), name, own


def _dropped(element: Element) -> None:
    if tag_of(element) in ("html", "body"):
        for child in [*element]:
            element.remove(child)
        element.text = None
    elif element.getparent() is not None:
        element.drop_tree()


def _is_beside(types: str | None) -> bool:
    return bool(BESIDE_THE_TEXT.intersection((types or "").lower().split()))


def _path(target: str, folder: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(urldefrag(target).url)))


def _named(root: Element, name: str) -> Iterator[Element]:
    return (element for element in root.iter() if tag_of(element) == name)


def _first(package: Element, name: str) -> str:
    return next((words for element in _named(package, name) if (words := normalise(element.text or ""))), "")
