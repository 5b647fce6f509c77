"""Plain text."""

from __future__ import annotations

from quizgen.readers.base import MEGABYTE, Draft, Source
from quizgen.readers.layout import pieces_of


class TextReader:
    """Reads plain text: paragraphs by blank lines, one a line, or wrapped."""

    name = "plain text"
    extensions: tuple[str, ...] = (".txt", ".text", ".asc")
    limit = 5 * MEGABYTE

    def recognises(self, source: Source) -> bool:  # noqa: ARG002
        """Any text may be plain text, and none must be."""
        return False

    def read(self, source: Source) -> Draft:
        """Give the blocks; a title is looked for later, among them."""
        return Draft(pieces_of(source.text))
