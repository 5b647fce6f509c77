"""Word documents: python-docx opens them, and their styles tell what a paragraph is."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from quizgen.archives import is_packed
from quizgen.article import BlockKind
from quizgen.errors import ArticleError
from quizgen.readers.base import MEGABYTE, SHORTER, Draft, Piece, Source, refuse_too_full
from quizgen.readers.normal import superscript, table_text
from quizgen.readers.opening import with_title
from quizgen.readers.packages import AS_NEW, members

if TYPE_CHECKING:
    from docx.document import Document

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MAIN_PART = b"word/document"
MOST_XML = 64 * MEGABYTE
MOST_UNPACKED = 256 * MEGABYTE
TYPES, MACROS = "[Content_Types].xml", b"macroEnabled"
DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)")

# What a style's name, or that of the style it is based on, says of its paragraphs; the first that fits.
STYLES: tuple[tuple[re.Pattern[str], BlockKind | None], ...] = (
    (re.compile(r"title$|heading \d|subtitle"), "heading"),
    (re.compile(r"caption|captioned figure|illustration|^figure$|^table$"), "caption"),
    (re.compile(r"author|date$|byline"), "byline"),
    (re.compile(r"source code|preformatted|plain code|^macro"), "code"),
    (re.compile(r"list (?:bullet|number)"), "list_item"),
)
LEFT_OUT = re.compile(
    r"(?:toc|index|table of figures|contents heading|footnote|endnote|header|footer|bibliography|comment|annotation)\b"
)
LEVEL = re.compile(r"heading (\d)")
# Elements that hold paragraphs or runs and are none themselves; what was deleted is not among them.
WRAPPERS = frozenset(
    f"{W}{name}" for name in ("ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "hyperlink", "fldSimple")
)
CHARACTERS = {f"{W}tab": "\t", f"{W}br": " ", f"{W}cr": " ", f"{W}noBreakHyphen": "-", f"{W}softHyphen": ""}


class DocxReader:
    """Reads the paragraphs, headings and lists of a Word document; notes, boxes, heads and feet are left out."""

    name = "Word documents"
    extensions: tuple[str, ...] = (".docx",)
    limit = 50 * MEGABYTE

    def recognises(self, source: Source) -> bool:
        """A zip file that is called so, or has the main part of a Word document."""
        return is_packed(source.data) and (source.extension in self.extensions or MAIN_PART in source.data)

    def read(self, source: Source) -> Draft:
        """Give title and blocks; raise ArticleError where it is broken, too large, or holds macros or entities."""
        document = _opened(source)
        title, pieces = with_title((*_Blocks(document).of(document.element.body),))
        return Draft(pieces, title=title, headings_marked=any(piece.kind == "heading" for piece in pieces))


def _opened(source: Source) -> Document:
    import docx
    from lxml.etree import LxmlError

    _refuse(source)
    try:
        return docx.Document(io.BytesIO(source.data))
    except (LxmlError, ValueError, KeyError, AttributeError, TypeError):
        raise ArticleError(f"{source.called} is no Word document that can be read.", AS_NEW) from None


def _refuse(source: Source) -> None:
    """Raise ArticleError for what is no document's part: too much of it, programs, and declarations of entities."""
    parts = members(source, "Word document", "", MOST_UNPACKED)
    if any(name.lower().endswith("vbaproject.bin") for name in parts) or MACROS in parts.get(TYPES, b""):
        raise ArticleError(f"{source.called} holds macros, which are never opened.", "Save it as .docx without macros.")
    xml = [data for name, data in parts.items() if name.lower().endswith((".xml", ".rels"))]
    if sum(map(len, xml)) > MOST_XML:
        raise ArticleError(
            f"{source.called} is too large: unpacked its text takes more than {MOST_XML // MEGABYTE} MB.",
            SHORTER,
        )
    refuse_too_full(source.called, *xml)
    if any(DECLARATION.search(data.replace(b"\0", b"")) for data in xml):  # they may be in UTF-16
        raise ArticleError(f"{source.called} declares entities of its own, which no Word document does.", AS_NEW)


class _Blocks:
    """Walks the body of a document."""

    def __init__(self, document: Document) -> None:
        self.styles = {style.style_id: style for style in document.styles}

    def of(self, element: Any) -> Iterator[Piece]:
        """Give the blocks under ``element`` in reading order."""
        for child in element:
            if child.tag == f"{W}p":
                yield from self.paragraph(child)
            elif child.tag == f"{W}tbl":
                yield Piece(_table(child), "table")
            elif child.tag in WRAPPERS:
                yield from self.of(child)

    def paragraph(self, paragraph: Any) -> Iterator[Piece]:
        """Give the block of a paragraph, unless it is empty or of a list of contents."""
        names = self.style_names(paragraph)
        text = words_of(paragraph)
        if not text.strip() or any(LEFT_OUT.match(name) for name in names):
            return
        kind = _kind(names)
        level = _level(names, paragraph) if kind in ("heading", None) else 0
        if level:
            kind = "heading"
        elif paragraph.find(f"{W}pPr/{W}numPr") is not None and kind is None:
            kind = "list_item"
        yield Piece(text, kind, level=level)

    def style_names(self, paragraph: Any) -> list[str]:
        """Give the names of a paragraph's style and of those it is based on, in small letters."""
        names: list[str] = []
        marked = paragraph.find(f"{W}pPr/{W}pStyle")
        style = self.styles.get(marked.get(f"{W}val")) if marked is not None else None
        while style is not None and (name := (style.name or "").lower()) not in names:
            names.append(name)
            style = getattr(style, "base_style", None)
        return names


def words_of(element: Any) -> str:
    """Give the words of a paragraph's runs; what is deleted, hidden, or in a box or note is left out."""
    parts = []
    for child in element:
        if child.tag == f"{W}r":
            parts.append(_run(child))
        elif child.tag in WRAPPERS:
            parts.append(words_of(child))
    return "".join(parts)


def _run(run: Any) -> str:
    if run.find(f"{W}rPr/{W}vanish") is not None:
        return ""
    words = "".join(child.text or "" if child.tag == f"{W}t" else CHARACTERS.get(child.tag, "") for child in run)
    raised = run.find(f"{W}rPr/{W}vertAlign")
    return superscript(words) if raised is not None and raised.get(f"{W}val") == "superscript" else words


def _kind(names: list[str]) -> BlockKind | None:
    return next((kind for name in names for pattern, kind in STYLES if pattern.search(name)), None)


def _level(names: list[str], paragraph: Any) -> int:
    """Level of a heading: 1 for the title, 2 for the highest heading; 0 where it is none."""
    for name in names:
        if match := LEVEL.match(name):
            return int(match.group(1)) + 1
        if name == "title":
            return 1
    outline = paragraph.find(f"{W}pPr/{W}outlineLvl")
    value = outline.get(f"{W}val", "9") if outline is not None else "9"
    return int(value) + 2 if value.isdecimal() and int(value) < 9 else 0


def _table(table: Any) -> str:
    return table_text(
        (" ".join(map(words_of, cell.iter(f"{W}p"))) for cell in row.iter(f"{W}tc")) for row in table.iter(f"{W}tr")
    )
