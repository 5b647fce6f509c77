"""OpenDocument texts: their elements say what is a heading, a list, a table, a note."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.archives import is_packed
from quizgen.article import BlockKind
from quizgen.errors import ArticleError
from quizgen.readers.base import MEGABYTE, Draft, Piece, Source
from quizgen.readers.markup import tag_of
from quizgen.readers.normal import table_text
from quizgen.readers.opening import with_title
from quizgen.readers.packages import AS_NEW, members, xml_root

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MARK = b"application/vnd.oasis.opendocument.text"
CONTENT, STYLES, LIST_OF_PARTS = "content.xml", "styles.xml", "META-INF/manifest.xml"
MOST_TEXT = 64 * MEGABYTE
DEEPEST_LEVEL = 10
# Elements that hold paragraphs; what is not among them (notes, frames, lists of contents, changes) is left out.
HOLDERS = frozenset({"text", "section", "list", "list-item", "list-header", "numbered-paragraph"})
BESIDE = frozenset({"note", "frame", "annotation", "bookmark", "ruby-text", "tracked-changes", "custom-shape"})
SPACES = {"s": " ", "tab": " ", "line-break": " "}
KINDS: tuple[tuple[str, BlockKind], ...] = (
    ("caption", "caption"), ("illustration", "caption"), ("figure", "caption"), ("table", "caption"),
    ("preformatted", "code"), ("author", "byline"), ("date", "byline"),
)  # fmt: skip


class OdtReader:
    """Reads the paragraphs, headings and lists of an OpenDocument text."""

    name = "OpenDocument texts"
    extensions: tuple[str, ...] = (".odt",)
    limit = 50 * MEGABYTE

    def recognises(self, source: Source) -> bool:
        """A zip file that is called so, or whose first member says so."""
        return is_packed(source.data) and (source.extension in self.extensions or MARK in source.head)

    def read(self, source: Source) -> Draft:
        """Give title and blocks; raise ArticleError where it is broken, locked or too large."""
        parts = members(source, "OpenDocument text", ".xml", MOST_TEXT)
        if CONTENT not in parts:
            raise ArticleError(f"{source.called} is no OpenDocument text: it has no content.", AS_NEW)
        if b"encryption-data" in parts.get(LIST_OF_PARTS, b""):
            raise ArticleError(f"{source.called} is locked by a password.", "Save a copy without a password.")
        root = xml_root(parts[CONTENT], source)
        styles = [root] + ([xml_root(parts[STYLES], source)] if STYLES in parts else [])
        body = next((element for element in root.iter() if tag_of(element) == "body"), root)
        title, pieces = with_title([*_pieces(body, _parents(styles), None)])
        return Draft(pieces, title=title, headings_marked=any(piece.kind == "heading" for piece in pieces))


def _attribute(element: Element, name: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), "")


def _parents(roots: list[Element]) -> dict[str, str]:
    """Give for each style the one that it is based on."""
    return {
        _attribute(style, "name"): _attribute(style, "parent-style-name")
        for root in roots
        for style in root.iter()
        if tag_of(style) == "style"
    }


def _pieces(element: Element, parents: dict[str, str], outer: BlockKind | None) -> Iterator[Piece]:
    for child in element:
        tag = tag_of(child)
        if tag == "h":
            level = _attribute(child, "outline-level")
            yield Piece(_words(child), "heading", level=1 + min(int(level) if level.isdecimal() else 1, DEEPEST_LEVEL))
        elif tag == "p":
            yield _paragraph(child, parents, outer)
        elif tag == "table":
            yield Piece(_table(child), "table")
        elif tag in HOLDERS:
            yield from _pieces(child, parents, "list_item" if tag.startswith("list") else outer)


def _paragraph(element: Element, parents: dict[str, str], outer: BlockKind | None) -> Piece:
    names, style = [], _attribute(element, "style-name")
    while style and style not in names:
        names.append(style)
        style = parents.get(style, "")
    if "Title" in names:
        return Piece(_words(element), "heading", level=1)
    kind = next((kind for name in names for part, kind in KINDS if part in name.lower()), outer)
    return Piece(_words(element), kind)


def _words(element: Element) -> str:
    """Give the words of a paragraph, those in links and spans too; notes and frames are left out."""
    parts = [element.text or ""]
    for child in element:
        tag = tag_of(child)
        parts.append(SPACES[tag] if tag in SPACES else "" if tag in BESIDE else _words(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _table(table: Element) -> str:
    rows = (row for row in table.iter() if tag_of(row) == "table-row")
    return table_text(("".join(cell.itertext()) for cell in row) for row in rows)
