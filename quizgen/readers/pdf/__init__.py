"""PDF: words with their places from PDFium (``glyphs``, run ``apart``), put together as a reader's eye does.

Heads, feet, page numbers and footnotes are dropped (``furniture``), columns read one after another (``columns``), lines
joined to headings, paragraphs, tables and captions (``blocks``), and words broken at a line's end made whole
(``hyphens``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.errors import ArticleError
from quizgen.readers.base import MEGABYTE, Draft, Piece, Source
from quizgen.readers.opening import with_title
from quizgen.readers.pdf.apart import pages_apart
from quizgen.readers.pdf.blocks import blocks_of, pieces_of
from quizgen.readers.pdf.columns import columns_of_pages
from quizgen.readers.pdf.furniture import usual_leading, without_furniture, without_notes
from quizgen.readers.pdf.hyphens import Hyphens
from quizgen.readers.pdf.page import Page, commonest_size, lines_of
from quizgen.readers.pdf.tables import Measure

__all__ = ["PdfReader"]

FEWEST_WORDS = 5


class PdfReader:
    """Reads a PDF that holds text, in one column or several."""

    name = "PDF"
    extensions: tuple[str, ...] = (".pdf",)
    limit = 100 * MEGABYTE

    def recognises(self, source: Source) -> bool:
        """The mark that every PDF opens with, though a few bytes may stand before it."""
        return b"%PDF-" in source.head[:1024]

    def read(self, source: Source) -> Draft:
        """Give title and blocks; raise ArticleError where it is locked, broken, too large, or a scan without text."""
        pages = pages_apart(source)
        _require_text(pages, source)
        title, pieces = with_title([*_pieces(pages)])
        marked = bool(title) or any(piece.kind == "heading" for piece in pieces)
        return Draft(pieces, title=title, headings_marked=marked, notices=_notices(pages))


def _pieces(pages: Sequence[Page]) -> Iterator[Piece]:
    bare = without_furniture(pages)
    rows = [lines_of(page.words) for page in bare]
    every = [line for lines in rows for line in lines]
    size = commonest_size(every)
    columns = [
        replace(without_notes(column, size), page=page.number, pictures=page.pictures)
        for page, own in zip(bare, columns_of_pages(rows), strict=True)
        for column in own
    ]
    bold = sum(line.main.bold for line in every) > len(every) / 2
    measure = Measure(size, usual_leading(columns, size) or 1.2 * size, bold)
    hyphens = Hyphens([line.text for column in columns for line in column.lines])
    return pieces_of([*blocks_of(columns, measure)], hyphens)


def _require_text(pages: Sequence[Page], source: Source) -> None:
    if sum(len(page.words) for page in pages) >= FEWEST_WORDS:
        return
    if any(page.pictures for page in pages):
        raise ArticleError(
            f"{source.called} holds pictures of pages and no text, as a scanner makes them.",
            "Let a program for text recognition (OCR) read it first, or type its text.",
        )
    raise ArticleError(f"{source.called} holds no text.", "Give a PDF whose text can be marked and copied.")


def _notices(pages: Sequence[Page]) -> tuple[str, ...]:
    """Name the pages that are broken, and those that hold pictures only, as where a scan was put among others."""
    broken = [page.number for page in pages if not page.width]
    bare = [page.number for page in pages if page.pictures and len(page.words) < FEWEST_WORDS]
    found = ((broken, "they are broken"), (bare, "they are pictures"))
    return tuple(f"Pages not read, as {why}: {ranges(which)}." for which, why in found if which)


def ranges(numbers: Sequence[int]) -> str:
    """Numbers that rise, those that follow each other as one: ``2, 5-9``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    return ", ".join("-".join(map(str, run)) for run in runs)
