"""Markdown: CommonMark with tables, front matter and the commonest extensions of site generators."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.readers.base import MEGABYTE, Draft, Piece, Source
from quizgen.readers.layout import is_verse, joined

if TYPE_CHECKING:
    from markdown_it.token import Token

FRONT_MATTER = re.compile(r"\A(---|\+\+\+)[ \t]*\n(.*?)\n\1[ \t]*(?:\n|\Z)", re.DOTALL)
FIELD = re.compile(r"^(\w+)\s*[:=]\s*(\S.*?)\s*$", re.MULTILINE)
IMAGE_MARK = "\ufffc"  # stands where an image stood; never in a block's text
IMAGE_TAG = re.compile(r"\{[%{]<?\s*(?:image|img|figure|picture)\b[^{}]*[%}]\}")
TEMPLATE_TAG = re.compile(r"\{%.{0,500}?%\}|\{\{.{0,500}?\}\}|\{:[^{}\n]*\}", re.DOTALL)
NOTE_MARK = re.compile(r"\[\^[\w-]+\](?!:)")
NOTE_TEXT = re.compile(r"^\[\^[\w-]+\]:.*(?:\n(?: {2,}|\t)\S.*)*", re.MULTILINE)


class MarkdownReader:
    """Reads Markdown; the front matter's title is the article's, else its first heading."""

    name = "Markdown"
    extensions: tuple[str, ...] = (".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd")
    limit = 5 * MEGABYTE

    def recognises(self, source: Source) -> bool:
        """Front matter with a title, or a first line that is a heading."""
        return bool(re.match(rb"(?:---|\+\+\+)\s*\n(?:.*\n)*?title\s*[:=]|# \S", source.head[:1000]))

    def read(self, source: Source) -> Draft:
        """Give title and blocks, code, tables and lists told apart."""
        from markdown_it import MarkdownIt

        fields, body, above = _front_matter(source.text)
        tokens = MarkdownIt("commonmark").enable("table").parse(_without_tags(body))
        title, rest = (fields["title"], tokens) if fields.get("title") else _first_heading(tokens)
        return Draft(
            tuple(_pieces(rest, above, source.called)),
            title=title,
            url=fields.get("url") or fields.get("source") or fields.get("canonical_url") or "",
            licence=fields.get("licence") or fields.get("license") or "",
            headings_marked=any(token.type == "heading_open" for token in tokens),
        )


def _front_matter(text: str) -> tuple[dict[str, str], str, int]:
    """Give the simple fields of the front matter, the text below it, and how many lines it takes."""
    match = FRONT_MATTER.match(text)
    if not match:
        return {}, text, 0
    fields = {name.lower(): _unquoted(value) for name, value in FIELD.findall(match.group(2))}
    return fields, text[match.end() :], text.count("\n", 0, match.end())


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].replace('\\"', '"').replace("''", "'")
    return value


def _without_tags(text: str) -> str:
    """Drop template tags and footnotes, keeping every line's number."""
    for pattern, mark in ((IMAGE_TAG, IMAGE_MARK), (TEMPLATE_TAG, ""), (NOTE_TEXT, ""), (NOTE_MARK, "")):
        text = pattern.sub(lambda match, mark=mark: mark + "\n" * match.group().count("\n"), text)  # type: ignore[misc]
    return text


def _first_heading(tokens: Sequence[Token]) -> tuple[str, Sequence[Token]]:
    """Take the heading that opens the text as the title, unless another one stands on its level."""
    levels = [token.tag for token in tokens if token.type == "heading_open"]
    if tokens and tokens[0].type == "heading_open" and (levels[0] == "h1" or min(levels[1:], default="h7") > levels[0]):
        return _inline(tokens[1]), tokens[3:]
    return "", tokens


def _pieces(tokens: Sequence[Token], above: int, called: str) -> Iterator[Piece]:
    lists = 0
    cells: list[str] = []
    for before, token in zip([None, *tokens], tokens, strict=False):
        lists += {"list_item_open": 1, "list_item_close": -1}.get(token.type, 0)
        line = token.map[0] + above + 1 if token.map else None
        if token.type in ("fence", "code_block"):
            yield Piece(token.content, "code", line)
        elif token.type == "html_block":
            yield from _html_pieces(token.content, line, called)
        elif token.type == "tr_open":
            cells.append("")
        elif token.type == "table_close":
            yield Piece("; ".join(cells), "table", line)
            cells = []
        elif token.type == "inline" and cells:
            cells[-1] = f"{cells[-1]} | {_inline(token)}" if cells[-1] else _inline(token)
        elif token.type == "inline" and before is not None:
            yield _text_piece(token, before, lists, line)


def _text_piece(token: Token, before: Token, lists: int, line: int | None) -> Piece:
    text = _inline(token)
    if before.type == "heading_open":
        return Piece(text, "heading", line, level=int(before.tag[1:]))
    if lists:
        return Piece(re.sub(r"^\[[ xX]\] ", "", text), "list_item", line)
    lines = [row.strip() for row in text.split("\n") if row.strip()]
    if is_verse(lines):
        return Piece(" / ".join(lines), "verse", line)
    if IMAGE_MARK in text and _is_emphasised(token):
        return Piece(text, "caption", line)
    return Piece(joined(lines) if lines else "", None, line)


def _is_emphasised(token: Token) -> bool:
    """Tell whether all words stand in emphasis, as captions under images do."""
    depth, bare = 0, ""
    for child in token.children or ():
        depth += {"em_open": 1, "em_close": -1}.get(child.type, 0)
        bare += child.content if child.type == "text" and not depth else ""
    return not bare.replace(IMAGE_MARK, "").strip()


def _inline(token: Token) -> str:
    """Give the words of a line: link texts and code kept, images and tags dropped."""
    return "".join(map(_words, token.children or ())).strip()


def _words(token: Token) -> str:
    if token.type in ("text", "code_inline"):
        return token.content
    if token.type == "image":
        return IMAGE_MARK
    return "\n" if token.type in ("softbreak", "hardbreak") or token.content.startswith("<br") else ""


def _html_pieces(content: str, line: int | None, called: str) -> Iterator[Piece]:
    if not re.search(r"<(?:p|li|h[1-6]|table|figcaption|blockquote|pre)\b", content, re.IGNORECASE):
        return
    from lxml import html

    from quizgen.readers.markup import pieces_of_tree, refuse_overloaded

    refuse_overloaded(called, content)
    for piece in pieces_of_tree(html.fragment_fromstring(content, create_parent="div")):
        yield replace(piece, line=line)
