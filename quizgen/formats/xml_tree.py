"""XML as a tree: read so that nothing is expanded or fetched, built so that nothing stands in it that XML forbids."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from quizgen.errors import QuizFileError
from quizgen.formats.plain import NO_XML

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
"""It names the encoding of the file, and a text is decoded."""


def parsed(source: str | bytes, name: str, hint: str) -> Element:
    """The root of an XML file, without comments and processing instructions.

    Args:
        source: the whole file, decoded or not.
        name: of the file, for errors.
        hint: what to do where it is broken.

    Raises:
        QuizFileError: the XML is broken, or has entities; the line is named.
    """
    # Entities stay unexpanded and nothing is fetched: a file cannot blow up or reach out.
    # Pictures make long texts; how large a file may be is asked before it is read.
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=True
    )
    data = _DECLARATION.sub("", source).encode("utf-8") if isinstance(source, str) else source
    try:
        root: Element = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise QuizFileError(
            f"{name}, line {error.position[0]}: broken XML: {' '.join(str(error.msg).split())}.", hint
        ) from None
    entity = next(iter(root.iter(etree.Entity)), None)
    if entity is not None:
        where = f"{name}, line {line_of(entity.getparent())}"
        raise QuizFileError(f"{where}: {entity.text} is no text, and what it stands for is not read.", hint)
    return root


def without_namespaces(root: Element) -> Element:
    """The same tree with bare names of elements: files name them by several namespaces, or by none."""
    for element in root.iter():
        element.tag = etree.QName(element).localname
    return root


def line_of(element: Element | None) -> int:
    """The line where an element begins, from 1; 0 where that is not known."""
    return int(element.sourceline or 0) if element is not None else 0


def root_of(name: str, namespace: str, **attributes: str) -> Element:
    """The root of a new tree; all that is put below it is in its namespace when it is read again."""
    # Elements without a namespace of their own are written, and made, faster than those that name it each.
    root: Element = etree.Element(name, nsmap={None: namespace})
    for key, value in attributes.items():
        root.set(key, NO_XML.sub("", value))
    return root


def put(parent: Element, name: str, text: str = "", **attributes: str) -> Element:
    """Add an element to ``parent``; characters that no XML may hold are left off."""
    element: Element = etree.SubElement(parent, name)
    for key, value in attributes.items():
        element.set(key, NO_XML.sub("", value))
    if text:
        element.text = NO_XML.sub("", text)
    return element


def put_lines(parent: Element, text: str) -> None:
    """Add a text behind all that an element holds, each line but the first behind a ``br``."""
    first, *lines = NO_XML.sub("", text).split("\n")
    last = parent[-1] if len(parent) else None
    if last is None:
        parent.text = (parent.text or "") + first
    else:
        last.tail = (last.tail or "") + first
    for line in lines:
        put(parent, "br").tail = line


def written(root: Element) -> bytes:
    """The file of a tree, in UTF-8."""
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return data
