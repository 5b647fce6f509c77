"""Pictures in a Word file, each with its text alternative."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.image.image import Image
from docx.shared import Cm, Length
from docxtpl import DocxTemplate
from lxml import etree
from markupsafe import Markup

from quizgen.formats.typesetting import rasterised

WIDEST = Cm(14.5)
_UNKNOWN = (UnrecognizedImageError, UnexpectedEndOfFileError, InvalidImageStreamError)


@dataclass(frozen=True)
class Drawing:
    """A picture as it stands on the sheet.

    Attributes:
        content: of its file, as Word shows it.
        alt: what it shows, in words.
        height: that it is drawn in, or less where it is very wide.
    """

    content: bytes
    alt: str
    height: Length


def for_word(content: bytes, file: str) -> bytes:
    """A picture as Word shows it: as it is, or of another kind (SVG, WebP) as PNG.

    Raises:
        OutputError: it is no picture.
    """
    try:
        Image.from_blob(content)
    except _UNKNOWN:
        return rasterised(content, file)
    return content


def drawn_in(document: DocxTemplate) -> Callable[[Drawing], Markup]:
    """Give the filter that puts drawings into the part of ``document`` that is being filled."""

    def drawn(drawing: Drawing) -> Markup:
        image = Image.from_blob(drawing.content)
        width = drawing.height * image.px_width / image.px_height
        share = min(1, WIDEST / width)
        inline = document.current_rendering_part.new_pic_inline(
            io.BytesIO(drawing.content), Length(round(width * share)), Length(round(drawing.height * share))
        )
        inline.docPr.set("descr", drawing.alt)
        xml = etree.tostring(inline, encoding="unicode")
        return Markup(f'</w:t></w:r><w:r><w:drawing>{xml}</w:drawing></w:r><w:r><w:t xml:space="preserve">')

    return drawn
