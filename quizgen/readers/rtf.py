"""Rich Text Format: striprtf takes its words out, a line a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from quizgen.errors import ArticleError
from quizgen.readers.base import MEGABYTE, Draft, Piece, Source, refuse_too_large
from quizgen.readers.layout import pieces_of

MARK = b"{\\rtf"
AS_NEW = "Save it anew, as .rtf or as .docx."
# Destinations whose words stand beside the text (Rich Text Format 1.9.1); striprtf drops heads and feet itself.
BESIDE = re.compile(
    r"\{\s*(?:\\\*\s*)?\\(?:(?P<picture>pict|shppict|nonshppict)|footnote|ftncn|annotation|shptxt|fldinst)\b"
)
BRACE = re.compile(r"\\bin(?P<bytes>\d{1,9}) ?|\\.|[{}]", re.DOTALL)
FONTS = re.compile(r"\{[^{}]*\\fonttbl")
LONGEST_FONTS = 50_000
"""Characters of the list of fonts, which striprtf looks through again and again."""
MOST_WORDS = 5 * MEGABYTE
"""Characters without pictures and notes."""
PICTURE, AS_RTF = "\ufffc", "\\u65532?"
LONGEST_CAPTION = 25
"""Words of a paragraph under a picture: the format does not tell captions, and one so short is likely one."""
SIGN = re.compile(r"^\s*[\ue000-\uf8ff·•]\s+", re.MULTILINE)
"""Of a list, from a font of symbols."""


class RtfReader:
    """Reads the paragraphs of an RTF document; which of them are headings, their words tell."""

    name = "RTF"
    extensions: tuple[str, ...] = (".rtf",)
    limit = 20 * MEGABYTE

    def recognises(self, source: Source) -> bool:
        """The mark that it opens with."""
        return source.head.startswith(MARK)

    def read(self, source: Source) -> Draft:
        """Give the blocks; a title is looked for later, among them. Raise ArticleError where it is no RTF."""
        from striprtf.striprtf import rtf_to_text

        if not self.recognises(source):
            raise ArticleError(f"{source.called} is no RTF document.", AS_NEW)
        text = _without_notes(source.data.decode("latin-1"))
        refuse_too_large(source.called, len(text), MOST_WORDS, "RTF without its pictures")
        fonts = FONTS.search(text)
        try:
            if fonts and _end_of_group(text, fonts.start()) - fonts.start() > LONGEST_FONTS:
                raise ValueError
            words: str = rtf_to_text(text, errors="ignore")
        except (ValueError, LookupError, OverflowError, AttributeError, TypeError):
            raise ArticleError(f"{source.called} is a broken RTF document.", AS_NEW) from None
        return Draft((*_captioned(pieces_of(SIGN.sub("• ", words).replace("\n", "\n\n"))),))


def _captioned(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Make captions of the short paragraphs under pictures, and drop the marks of pictures."""
    under = False
    for piece in pieces:
        words = piece.text.replace(PICTURE, "").strip()
        if words:
            yield replace(piece, kind="caption") if under and len(words.split()) <= LONGEST_CAPTION else piece
        under = not words


def _without_notes(text: str) -> str:
    """Drop the groups of footnotes, comments and text boxes, and put a mark in the place of each picture."""
    parts, at = [], 0
    for found in BESIDE.finditer(text):
        if found.start() >= at:
            parts.append(text[at : found.start()] + AS_RTF * bool(found["picture"]))
            at = _end_of_group(text, found.start())
    return "".join([*parts, text[at:]])


def _end_of_group(text: str, start: int) -> int:
    """Where the group ends that opens at ``start``; braces among the bytes of a picture are none."""
    depth, at = 0, start
    while brace := BRACE.search(text, at):
        inside = int(brace["bytes"] or 0)
        at = brace.end() + (inside if brace.end() + inside < len(text) else 0)
        depth += {"{": 1, "}": -1}.get(brace.group(), 0)
        if depth == 0:
            return at
    return len(text)
