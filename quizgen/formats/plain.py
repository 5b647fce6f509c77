"""Text with markup, as other systems keep it, to the plain text of a quiz file."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml import html
from markdown_it import MarkdownIt

_TAG = re.compile(r"<[a-zA-Z!/][^>]*>")
_ENTITY = re.compile(r"&(?:#\d+|#x[\da-fA-F]+|[A-Za-z]+\d*);")
_BREAKS = re.compile(r"(?i)<br\s*/?>|</(?:p|div|li|tr|h[1-6]|pre)>")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that neither XML nor HTML may hold."""
_BESIDE_BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*")


def plain_of_html(text: str) -> str:
    """HTML as text: tags off, entities resolved, a line for each paragraph; what is no HTML stays as it is."""
    if not (_TAG.search(text) or _ENTITY.search(text)):
        return text.strip()
    joined = _BESIDE_BREAK.sub(" ", _COMMENT.sub("", NO_XML.sub("", text)))
    tree = html.fragment_fromstring(_BREAKS.sub("\n", joined), create_parent="div")
    lines = [" ".join(line.split()) for line in str(tree.text_content()).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def plain_of_markdown(text: str) -> str:
    """Markdown as text: emphasis and links off, lines kept."""
    return plain_of_html(_markdown().render(text)) if text.strip() else ""


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark")
