"""Readers: one input format a file, each giving the title and blocks of an Article.

A new format is a new file with a class that follows ``base.Reader``, and a line in ``READERS``.
"""

from __future__ import annotations

from pathlib import Path

from quizgen.article import Article
from quizgen.readers.assemble import assemble
from quizgen.readers.base import Reader, Source, refuse_too_large
from quizgen.readers.docx import DocxReader
from quizgen.readers.english import require_english
from quizgen.readers.epub import EpubReader
from quizgen.readers.html import HtmlReader
from quizgen.readers.intake import load, refuse_other_kinds
from quizgen.readers.markdown import MarkdownReader
from quizgen.readers.newswire import NewswireReader
from quizgen.readers.odt import OdtReader
from quizgen.readers.pdf import PdfReader
from quizgen.readers.prose import require_prose
from quizgen.readers.rtf import RtfReader
from quizgen.readers.text import TextReader
from quizgen.readers.xml import XmlReader

__all__ = ["READERS", "read_article", "require_prose"]

TEXT = TextReader()
READERS: tuple[Reader, ...] = (
    HtmlReader(), NewswireReader(), XmlReader(), MarkdownReader(), PdfReader(), EpubReader(), DocxReader(), OdtReader(),
    RtfReader(), TEXT
)  # fmt: skip


def read_article(where: str | Path, *, data: bytes | None = None, name: str | None = None) -> Article:
    """Read an article.

    Args:
        where: path of a file, address of a web page (http or https), or ``-`` for standard input.
        data: the bytes, where the caller has them already; ``where`` then only names them.
        name: name to show, and to take the extension from, in place of that of ``where``.

    Returns:
        Title and numbered blocks. It may hold no prose: ``require_prose`` tells.

    Raises:
        ArticleError: the input is missing, unreadable, empty, too large, no text, or of a kind not read yet.
        NotEnglish: it is surely in another language.
    """
    source = load(where, data, name, max(reader.limit for reader in READERS))
    reader = reader_for(source)
    refuse_too_large(source.called, len(source.data), reader.limit, reader.name)
    draft = reader.read(source)
    article = assemble(draft, source)
    require_english(article, draft.language)
    return article


def reader_for(source: Source) -> Reader:
    """Choose the reader by what the bytes say, then by the extension; plain text takes the rest."""
    for reader in READERS:
        if reader.recognises(source):
            return reader
    refuse_other_kinds(source, (extension for reader in READERS for extension in reader.extensions))
    return next((reader for reader in READERS if source.extension in reader.extensions), TEXT)
