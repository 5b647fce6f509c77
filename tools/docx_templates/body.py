"""What the templates are written with: paragraphs, tables, and marks of Jinja2 around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Length
from docx.table import Table, _Cell

from tools.docx_templates.styles import Theme

Piece = str | tuple[str, str]
"""Words of a paragraph, or their character style and them."""
SCORE = "____\u00a0/\u00a0"
"""Room for a score, before the points that there are; it stays on one line."""
Write = Callable[["Body"], None]
"""Writes a part of a template."""


class Body:
    """Writes paragraphs and tables into a document, or into a cell of it."""

    def __init__(self, place: Document | _Cell, theme: Theme) -> None:
        self.place = place
        self.theme = theme

    def add(self, style: str, *pieces: Piece) -> None:
        """A paragraph in a style."""
        paragraph = self.place.add_paragraph(style=style)
        for piece in pieces:
            named, text = piece if isinstance(piece, tuple) else (None, piece)
            paragraph.add_run(text, named)

    @contextmanager
    def when(self, test: str) -> Iterator[None]:
        """What is written inside stands on the sheet only if ``test`` holds."""
        self.mark(f"if {test}")
        yield
        self.mark("endif")

    @contextmanager
    def each(self, what: str) -> Iterator[None]:
        """What is written inside stands on the sheet once for each of ``what``: "word in words"."""
        self.mark(f"for {what}")
        yield
        self.mark("endfor")

    def choose(self, cases: Mapping[str, Write], otherwise: Write | None = None) -> None:
        """Of several parts the first whose test holds stands on the sheet."""
        for at, (test, write) in enumerate(cases.items()):
            self.mark(f"{'elif' if at else 'if'} {test}")
            write(self)
        if otherwise:
            self.mark("else")
            otherwise(self)
        self.mark("endif")

    def table(
        self, rows: int, widths: Sequence[int], caption: str = "", *, indent: int = 0, ruled: bool = True
    ) -> Table:
        """A table; its first row is a heading where it is ``ruled``."""
        made = self.place.add_table(rows, len(widths))
        made.style = "Table Grid" if ruled else "Normal Table"
        made.autofit = False
        for column, width in zip(made.columns, widths, strict=True):
            column.width = Length(width)
            for cell in column.cells:
                cell.width = Length(width)
        properties = made._tbl.tblPr
        indented = parse_xml(f'<w:tblInd {nsdecls("w")} w:w="{Length(indent).twips}" w:type="dxa"/>')
        properties.insert_element_before(indented, "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
        if caption:
            properties.append(parse_xml(f'<w:tblCaption {nsdecls("w")} w:val="{caption}"/>'))
        for at, row in enumerate(made.rows):
            kept = row._tr.get_or_add_trPr()
            kept.append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
            if ruled and at == 0:
                kept.append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
        return made

    def into(self, cell: _Cell) -> Body:
        """A cell to write into; the paragraph that it begins with is taken out by the first that is added."""
        first = cell.paragraphs[0]._p
        cell._tc.remove(first)
        return Body(cell, self.theme)

    def mark(self, code: str) -> None:
        """A paragraph of code, which is not on the sheet."""
        self.add("Normal", ("Template mark", f"{{%p {code} %}}"))
