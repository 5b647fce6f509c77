"""Trees of HTML and XML to pieces: one walk, for pages, extracted pages and textbook XML alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.article import BlockKind
from quizgen.errors import ArticleError
from quizgen.readers.base import Piece
from quizgen.readers.normal import superscript, table_text

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# Elements that hold words, and the kind of block they make; None: the words tell.
KINDS: dict[str, BlockKind | None] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "head", "title", "subtitle"), "heading"),
    **dict.fromkeys(("p", "para", "ab", "quote", "blockquote", "dd", "abstract"), None),
    **dict.fromkeys(("li", "item", "listitem", "list-item", "dt"), "list_item"),
    **dict.fromkeys(("caption", "figcaption"), "caption"),
    **dict.fromkeys(("pre", "code", "programlisting", "equation"), "code"),
    **dict.fromkeys(("lg", "poem", "sp"), "verse"),
    **dict.fromkeys(("byline", "author", "dateline", "address"), "byline"),
}  # fmt: skip
HEADING = re.compile(r"h([1-6])")
SECTIONS = frozenset({"part", "chapter", "section", "sec", "div"})
TABLES = frozenset({"table", "informaltable"})
ROWS = frozenset({"tr", "row"})
CELLS = frozenset({"td", "th", "cell", "entry"})
# Parts of a file that are no part of the article's run.
_LEFT_OUT = (
    "script style noscript template iframe svg nav footer aside form button select object metadata teiheader "
    "front-stub exercise problem solution question answer comment processing-instruction del"
)
LEFT_OUT = frozenset(_LEFT_OUT.split())
MOST_ATTRIBUTES = 500
"""Of one element: each is compared with all before it, and no page that is read has a tenth of it."""
# Tags, and comments and scripts, in which nothing is a tag, to their ends or that of the text (HTML Standard, 13.2.5).
_VALUE = r"=\s*+(?:\"[^\"]*+\"|'[^']*+')"
_OPEN = rf"<(?:(?P<raw>script|style|title|textarea)\b|[a-z])(?:{_VALUE}|[^>])*+"
TAG = re.compile(
    rf"<!--(?:-?>|.*?(?:--!?>|\Z))|(?P<open>{_OPEN})(?(raw)>.*?(?:</(?P=raw)|\Z))", re.DOTALL | re.IGNORECASE
)
VALUE = re.compile(_VALUE)
BETWEEN = re.compile(r"[\s/]+|=")
LINES = frozenset({"br", "lb", "newline", "l", "line"})
INLINE_KINDS = frozenset({"code", "title", "quote", "author", "address", "item", "abstract"})


def refuse_overloaded(called: str, text: str) -> None:
    """Raise ArticleError where an element of HTML has so many attributes that the parser would take minutes.

    Args:
        called: what messages call the page.
        text: of the page.
    """
    for found in TAG.finditer(text):
        tag = found["open"] or ""
        if len(tag) > 2 * MOST_ATTRIBUTES and len(BETWEEN.findall(VALUE.sub(" ", tag))) > MOST_ATTRIBUTES:
            raise ArticleError(
                f"{called} has an element with more than {MOST_ATTRIBUTES} attributes, which no article needs.",
                "Open it in a browser, copy the article, and save it as text.",
            )


def tag_of(element: Element) -> str:
    """Give an element's name in lower case without namespace; empty for comments and entities."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def pieces_of_tree(root: Element) -> Iterator[Piece]:
    """Give the blocks under ``root`` in reading order."""
    yield from _walk(root, None)


def words_of(element: Element) -> str:
    """Give all words under ``element``; powers raised, what is no part of the run left out."""
    parts = [element.text or ""]
    for child in element:
        parts.append(_inline(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _inline(element: Element) -> str:
    tag = tag_of(element)
    if tag in LINES:
        return " / " if tag in ("l", "line") else " "
    if not tag or tag in LEFT_OUT:
        return ""
    words = words_of(element)
    return superscript(words) if tag == "sup" else words


def _walk(element: Element, outer: BlockKind | None) -> Iterator[Piece]:
    tag = tag_of(element)
    if not tag or tag in LEFT_OUT:
        return
    if tag in TABLES:
        yield Piece(_table(element), "table", element.sourceline)
    elif tag in KINDS:
        yield from _split(element, KINDS[tag] or outer)
    else:
        for child in element:
            yield from _walk(child, "other" if tag == "note" else outer)


def _split(element: Element, kind: BlockKind | None) -> Iterator[Piece]:
    """Give an element's own words as one block, and each block inside it as another, in order."""
    words = element.text or ""
    for child in element:
        if _is_block(child):
            if words.strip():
                yield _piece(words, kind, element)
            yield from _walk(child, kind)
            words = child.tail or ""
        else:
            words += _inline(child) + (child.tail or "")
    if words.strip():
        yield _piece(words, kind, element)


def _piece(words: str, kind: BlockKind | None, element: Element) -> Piece:
    return Piece(words, kind, element.sourceline, level=_level(element) if kind == "heading" else 0)


def _level(element: Element) -> int:
    """Level of a heading: what its name says (trafilatura keeps it in ``rend``), else how deep its section stands."""
    named = HEADING.fullmatch(element.get("rend", tag_of(element)))
    return int(named[1]) if named else max(1, sum(tag_of(above) in SECTIONS for above in element.iterancestors()))


def _is_block(element: Element) -> bool:
    tag = tag_of(element)
    if tag in TABLES or tag in ("list", "ul", "ol", "dl", "figure", "note", "div", "section", "tr"):
        return True
    return tag in KINDS and (tag not in INLINE_KINDS or _holds_blocks(element))


def _holds_blocks(element: Element) -> bool:
    return any(tag_of(child) in ("p", "para", "list", "ul", "ol") for child in element)


def _table(table: Element) -> str:
    rows = (element for element in table.iter() if tag_of(element) in ROWS)
    return table_text((words_of(cell) for cell in row if tag_of(cell) in CELLS) for row in rows)
