"""Textbook XML (CNXML) and other XML that marks its paragraphs: TEI, DocBook, JATS."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from quizgen.errors import ArticleError
from quizgen.readers.base import MEGABYTE, Draft, Piece, Source, refuse_too_full
from quizgen.readers.markup import pieces_of_tree, tag_of, words_of
from quizgen.readers.normal import normalise
from quizgen.readers.packages import without_advice

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

BODIES = ("content", "text", "body", "article", "chapter", "section")
TITLES = ("title", "article-title", "head")
EXERCISES = ("exercise", "problem")


class XmlReader:
    """Reads XML whose element names say what is a paragraph; exercises and metadata are left out."""

    name = "XML"
    extensions: tuple[str, ...] = (".xml", ".cnxml", ".tei", ".dbk")
    limit = 5 * MEGABYTE

    def recognises(self, source: Source) -> bool:
        """An XML declaration, or the root element of CNXML."""
        return bool(re.match(rb"<\?xml\s|<document[^>]+cnxml", source.head))

    def read(self, source: Source) -> Draft:
        """Give title and blocks; raise ArticleError where the XML is broken or has no paragraphs."""
        root = _root(source)
        title = next((words for element in _title_elements(root) if (words := normalise(words_of(element)))), "")
        body = next((element for name in BODIES for element in _named(root, name)), root)
        exercises = len(list(_named(body, "exercise")))
        _drop_exercise_sections(body)
        pieces = (*pieces_of_tree(body), *_glossary(root))
        if not any(piece.kind is None for piece in pieces):
            raise ArticleError(
                f"{source.called} is XML without paragraph elements (p, para).", "Save its text as plain text or HTML."
            )
        notices = (f"Exercises in the file were left out: {exercises}.",) if exercises else ()
        return Draft(pieces, title=title, headings_marked=True, notices=notices)


def _root(source: Source) -> Element:
    from lxml import etree

    refuse_too_full(source.called, source.data)
    # Entities stay unexpanded and nothing is fetched: a file cannot blow up or reach out.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        return etree.fromstring(source.data, parser)
    except etree.XMLSyntaxError as error:
        where = f"line {error.position[0]}"
        raise ArticleError(
            f"{source.called} is broken XML at {where}: {without_advice(error)}.",
            "Mend it, or save its text as plain text.",
        ) from None


def _named(root: Element, name: str) -> Iterator[Element]:
    return (element for element in root.iter() if tag_of(element) == name)


def _title_elements(root: Element) -> Iterable[Element]:
    return (element for name in TITLES for element in _named(root, name))


def _drop_exercise_sections(body: Element) -> None:
    for section in list(_named(body, "section")):
        parent = section.getparent()
        if parent is not None and any(tag_of(child) in EXERCISES for child in section):
            parent.remove(section)


def _glossary(root: Element) -> Iterator[Piece]:
    """Give the glossary's entries as list items, a term and its meaning each."""
    for entry in _named(root, "definition"):
        words = [" ".join(words_of(part).split()) for part in entry if tag_of(part) in ("term", "meaning")]
        if len(words) > 1:
            yield Piece(f"{words[0]}: {' '.join(words[1:])}", "list_item", entry.sourceline)
