"""Text of QTI as the plain text of a quiz file."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lxml import etree, html
from markupsafe import escape

from quizgen.formats.plain import plain_of_html

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

HERE = "\ufffc"
"""Where an interaction stands in a text: the character that stands for an object."""
_NO_STEM = ("rubricBlock", "feedbackBlock", "feedbackInline", "stylesheet", "templateBlock", "templateInline")
"""Elements whose text says nothing of the question."""
_KINDS = {"li": "list_item", "pre": "code", **{f"h{level}": "heading" for level in range(1, 7)}}
_BLOCKS = {*_KINDS, "p", "div", "ul", "ol", "blockquote", "table", "tr", "td", "th"}


def html_of(element: Element) -> str:
    """The HTML of all ``mattext`` in an element; where that is plain text, it is escaped."""
    return " ".join(_html(one) for one in element.iter("mattext"))


def _html(text: Element) -> str:
    if len(text):  # markup that is not escaped, as some write it
        inside = "".join(etree.tostring(child, encoding="unicode") for child in text)
        return f"{escape(text.text or '')}{inside}"
    plain = (text.text or "").strip()
    return plain if text.get("texttype") == "text/html" else str(escape(plain))


def fragment(markup: str) -> Element:
    """The elements of a piece of HTML, in one that holds them."""
    tree: Element = html.fragment_fromstring(markup, create_parent="div")
    return tree


def plain_of_material(material: Element) -> str:
    """The plain text of all ``mattext`` in an element."""
    return plain_of_html(html_of(material))


def plain_of(element: Element, interaction: Element | None = None) -> str:
    """The plain text of an element of QTI 2 and all in it; of an interaction, only where it stands."""
    return plain_of_html("".join(_markup(element, interaction)).replace("\n", " "))


def _markup(element: Element, interaction: Element | None) -> Iterator[str]:
    """The markup in an element, without what says nothing of the question; however deep it is."""
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, one in walk:
        is_hidden = one is interaction or (one.tag in _NO_STEM and one is not element)
        if event == "start":
            yield HERE if one is interaction else "" if is_hidden else f"<{one.tag}>{_escaped(one.text)}"
            if is_hidden:
                walk.skip_subtree()
        else:
            yield "" if is_hidden or one.tag == "br" else f"</{one.tag}>"
            yield "" if one is element else _escaped(one.tail)


def _escaped(text: str | None) -> str:
    return (text or "").replace(HERE, "").replace("&", "&amp;").replace("<", "&lt;")


def blocks_of(element: Element, title: str) -> Iterator[tuple[str, str]]:
    """The blocks of a passage, of a kind and a text each, without a first heading that only repeats the title."""
    found = [(kind, text) for kind, parts in _blocks(element) if (text := plain_of_html("".join(parts)))]
    yield from found[found[:1] == [("heading", title)] :]


def _blocks(element: Element) -> Iterator[tuple[str, list[str]]]:
    """Runs of text that no block begins or ends in, each with the kind of the block in which it stands."""
    open_kinds = ["paragraph"]
    parts: list[str] = []
    for event, one in etree.iterwalk(element, events=("start", "end")):
        is_block = one.tag in _BLOCKS
        if is_block:
            yield open_kinds[-1], parts
            parts = []
        if event == "start":
            open_kinds += [_KINDS.get(one.tag, open_kinds[-1])] if is_block else []
            parts += ["<br/>"] * (one.tag == "br") + [_spaced(one.text)]
        else:
            del open_kinds[len(open_kinds) - is_block :]
            parts.append("" if one is element else _spaced(one.tail))
    yield open_kinds[-1], parts


def _spaced(text: str | None) -> str:
    return _escaped(text).replace("\n", " ")


def points_of(text: str) -> float:
    """Points as a file tells them; one where it does not."""
    return max(0.0, number(text, 1.0))


def number(text: str | None, otherwise: float = 0.0) -> float:
    """A number as a file tells it; another where it tells none that is finite."""
    try:
        value = float(text or "")
    except ValueError:
        return otherwise
    return value if math.isfinite(value) else otherwise
