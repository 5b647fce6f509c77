"""Plain text as Anki takes it: fields are HTML, tags hold no space, deck names are split at ``::``."""

from __future__ import annotations

import hashlib
import html
import re
from pathlib import Path

from quizgen.formats.passage import on_the_web

# What Anki would act on wherever it stands in a field: sound, speech and LaTeX marks.
_MEDIA_MARK = re.compile(r"\[(?=sound:|anki:|/?latex\]|/?\$\$?\])", re.IGNORECASE)
# What MathJax takes for the start of a formula; an empty element between the characters stops it.
_FORMULA_MARK = re.compile(r"\\(?=[(\[])")
# Two colons end a cloze answer, one may meet the mark's own at either end of the text.
_COLONS = re.compile(r"::+|^:|:$")
_COLON, _OPENING, _CLOSING, _BRACKET = "&#58;", "&#123;", "&#125;", "&#91;"


def field(text: str) -> str:
    """Give ``text`` as field HTML that shows exactly it: no mark-up, cloze, template, sound or formula in it acts."""
    escaped = html.escape(text, quote=False).replace("{", _OPENING).replace("}", _CLOSING)
    escaped = _COLONS.sub(lambda found: _COLON * len(found[0]), escaped)
    escaped = _MEDIA_MARK.sub(_BRACKET, escaped)
    return _FORMULA_MARK.sub(r"\\<span></span>", escaped).replace("\n", "<br>")


def attribute(text: str) -> str:
    """Give ``text`` for the inside of a quoted attribute."""
    return field(text).replace('"', "&quot;").replace("<br>", " ").replace("<span></span>", "")


def link(text: str, url: str) -> str:
    """Give ``text`` as a link where ``url`` is one of the web, else as plain text."""
    if not on_the_web(url):
        return field(text)
    return f'<a href="{attribute(url)}">{field(text)}</a>'


def tag(*levels: str) -> str:
    """Give a tag in levels; spaces become underscores, and a level never opens another."""
    return "::".join(filter(None, (_level(re.sub(r'[\s"]+', "_", level)) for level in levels)))


def deck_name(title: str) -> str:
    """Give the name of one deck: without a ``::``, which would open a deck inside another; never empty."""
    return _level(" ".join(title.replace('"', "'").split())) or "Quiz"


def first_words(value: str, longest: int) -> str:
    """Give what a student reads of a field before the answer is shown, cut to so many characters."""
    asked = re.sub(r"\{\{c\d+::.*?\}\}", "…", value, flags=re.DOTALL)
    words = " ".join(html.unescape(re.sub(r"<[^>]*>", " ", asked)).split())
    return words if len(words) <= longest else words[: longest - 1] + "…"


def media_name(file: str, content: bytes) -> str:
    """Put a digest before a file's base name: all of a student's decks share one folder of media."""
    return f"{hashlib.sha256(content).hexdigest()[:8]}-{re.sub(r'[^A-Za-z0-9_.-]+', '_', Path(file).name)}"


def _level(text: str) -> str:
    return re.sub(r"::+", ":", text).strip(": _")
