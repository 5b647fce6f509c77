"""Characters of a PDF to words: the only place that knows PDFium."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from quizgen.errors import ArticleError
from quizgen.readers.base import MEGABYTE, Source
from quizgen.readers.normal import LIGATURES
from quizgen.readers.pdf.hyphens import HARD, SOFT
from quizgen.readers.pdf.page import Page, Picture, Word

MOST_PAGES = 2000
MOST_CHARACTERS = 5 * MEGABYTE
"""Of the whole file, as in plain text."""
MOST_ON_A_PAGE = 200_000
SMALLER = 0.85
SHIFTED = 0.1
RAISED = 0.2
"""Of the size: a figure that begins so far above the baseline is a small one."""
DIGITS = frozenset("0123456789")
TURNED = 0.1
BOLD = 600
PRIVATE = re.compile("[\ue000-\uf8ff]")
"""Where symbol fonts keep the signs of lists."""
HYPHENS = frozenset("\x02\ufffe")
"""What PDFium makes of a hyphen at a line's end."""
MARKED = {b"-": HARD, b"\xfe\xff\x00-": HARD, b"\xfe\xff\x00\xad": SOFT, b"\xef\xbb\xbf\xc2\xad": SOFT}
"""What stands for a hyphen that the file says more of, as tagged files do: whose it is, the word's or the line's."""
TEX = dict(zip(map(chr, (*range(11, 16), *range(27, 32))), 2 * ["ff", "fi", "fl", "ffi", "ffl"], strict=True)) | {
    "\x10": "“", "\x11": "”", "\x15": "–", "\x16": "—"
}  # fmt: skip
"""Signs of TeX's own encodings (OT1, T1), where a file does not tell what the characters of its fonts are."""
CHARACTERS = LIGATURES | TEX


@dataclass(frozen=True)
class _Type:
    size: float
    bold: bool
    italic: bool
    turned: bool


def pages_of(source: Source) -> Iterator[Page]:
    """Give the pages of a PDF, one after another.

    Raises:
        ArticleError: it is locked, broken, or has too many pages or characters.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        raise _unopened(source, error) from None
    try:
        count = len(document)
        if count > MOST_PAGES:
            raise ArticleError(
                f"{source.called} has {count:,} pages; at most {MOST_PAGES:,} are read.", "Give a part of it."
            )
        left = MOST_CHARACTERS
        for index in range(count):
            page = _page(document, index, source)
            left -= sum(len(word.text) for word in page.words)
            if left < 0:
                raise _too_much(source)
            yield page
    finally:
        document.close()


def _unopened(source: Source, error: Any) -> ArticleError:
    import pypdfium2.raw as pdfium

    if error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
        return ArticleError(
            f"{source.called} is locked by a password.", "Save a copy without a password and give that."
        )
    return ArticleError(
        f"{source.called} is a broken PDF.", "Get it once more, or open it in a PDF viewer and print it to a new file."
    )


def _too_much(source: Source) -> ArticleError:
    return ArticleError(
        f"{source.called} is too large: at most {MOST_CHARACTERS // MEGABYTE} MB of text are read of a PDF.",
        "Give a part of it.",
    )


def _page(document: Any, index: int, source: Source) -> Page:
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        page = document[index]
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return Page(index + 1, 0, 0, ())  # a page that is broken holds nothing; the others may be sound
    try:
        if text.count_chars() > MOST_ON_A_PAGE:
            raise _too_much(source)
        (width, height), (left, bottom, _, _) = page.get_size(), page.get_cropbox()
        frame = _Frame(width, height, page.get_rotation(), left, bottom)
        words = tuple(_settled([*_Words(text.raw, text.count_chars(), frame).words()]))
        kinds = [pdfium.FPDF_PAGEOBJ_IMAGE]
        boxes = (frame.box(*found.get_bounds()) for found in page.get_objects(filter=kinds, max_depth=4))
        pictures = tuple(Picture(x0, x1, top, bottom) for x0, top, x1, bottom in boxes)
        return Page(index + 1, frame.width, frame.height, words, pictures)
    finally:
        text.close()
        page.close()


@dataclass(frozen=True)
class _Frame:
    """Turns PDF coordinates, from the lower left of a page that may lie on its side, to those of a reader."""

    width: float
    height: float
    rotation: int
    left: float
    bottom: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """From the upper left as the page is shown."""
        x, y = x - self.left, y - self.bottom
        if self.rotation == 0:
            return x, self.height - y
        if self.rotation == 90:
            return y, x
        return (self.width - x, y) if self.rotation == 180 else (self.width - y, self.height - x)

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Left, top, right and bottom as the page is shown."""
        (x0, y0), (x1, y1) = self.point(left, bottom), self.point(right, top)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def is_turned(self, a: float, b: float) -> bool:
        """Tell whether type of that matrix does not run from left to right."""
        angle = math.atan2(b, a) - math.radians(self.rotation)
        return math.cos(angle) < 1 - TURNED


@dataclass
class _Open:
    """A word that is being gathered."""

    characters: list[str]
    x0: float
    x1: float
    y: float
    kind: _Type
    shift: int
    glued: bool = False

    def takes(self, letter: _Open) -> bool:
        """Tell whether a letter goes on with this word: the same type, on its baseline, and near."""
        size = self.kind.size
        same = letter.shift == self.shift and letter.kind.bold == self.kind.bold
        near = abs(letter.x0 - self.x1) < 0.5 * size and abs(letter.y - self.y) < SHIFTED * size
        return same and near and abs(letter.kind.size - size) < 0.05 * size

    def add(self, letter: _Open) -> None:
        """Take a letter up."""
        self.characters += letter.characters
        self.x1 = max(self.x1, letter.x1)

    def touches(self, letter: _Open) -> bool:
        """Tell whether a letter of another type stands close to this word."""
        size = letter.kind.size
        return abs(letter.x0 - self.x1) < size and abs(letter.y - self.y) < size

    def closed(self) -> Word:
        """Give the word."""
        kind = self.kind
        return Word(
            "".join(self.characters),
            self.x0,
            self.x1,
            self.y,
            kind.size,
            kind.bold,
            kind.italic,
            self.glued,
            self.shift,
        )


class _Words:
    """Gathers the characters of a page into words."""

    def __init__(self, raw: Any, count: int, frame: _Frame) -> None:
        import pypdfium2.raw as pdfium

        self.pdfium, self.raw, self.count, self.frame = pdfium, raw, count, frame
        self.types: dict[int, _Type] = {}
        self.x, self.y, self.box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()

    def words(self) -> Iterator[Word]:
        """Give the words in the order of the file; turned type is left out."""
        open_word: _Open | None = None
        glued = False
        for index in range(self.count):
            character = self.character(index)
            if character == " ":
                if open_word:
                    yield open_word.closed()
                open_word, glued = None, False
                continue
            letter = self.letter(index, character)
            if letter is None:
                continue
            if open_word and open_word.takes(letter):
                open_word.add(letter)
                continue
            if open_word:
                yield open_word.closed()
                glued = open_word.touches(letter)
            letter.glued, open_word, glued = glued, letter, False
        if open_word:
            yield open_word.closed()

    def character(self, index: int) -> str:
        """Give one character; what divides words, and what PDFium puts in, is a space."""
        code = self.pdfium.FPDFText_GetUnicode(self.raw, index)
        found = chr(code) if 0 < code < 0x110000 else " "
        if found in TEX:
            return " " if self.pdfium.FPDFText_IsGenerated(self.raw, index) else found
        return " " if found.isspace() or (code < 32 and found not in HYPHENS) else found

    def letter(self, index: int, character: str) -> _Open | None:
        """Give one character as the beginning of a word; None where it is turned or outside the page."""
        kind = self.type_of(index)
        if kind.turned:
            return None
        x, y, box = self.x, self.y, self.box
        self.pdfium.FPDFText_GetCharOrigin(self.raw, index, x, y)
        self.pdfium.FPDFText_GetLooseCharBox(self.raw, index, box)
        x0, top, x1, bottom = self.frame.box(box.left, box.bottom, box.right, box.top)
        if x1 < 0 or x0 > self.frame.width or bottom < 0 or top > self.frame.height:
            return None
        place = self.frame.point(x.value, y.value)[1]
        shift = int(character in DIGITS and self.is_raised(index, place, kind.size))
        shown = self.hyphen(index) if character in HYPHENS else CHARACTERS.get(character, character)
        return _Open([shown], x0, x1, place, kind, shift)

    def hyphen(self, index: int) -> str:
        """Give a hyphen at a line's end, as the text that its object is marked with tells its sort."""
        handle = self.pdfium.FPDFText_GetTextObject(self.raw, index)
        room, length = (ctypes.c_ubyte * 8)(), ctypes.c_ulong()
        for at in range(self.pdfium.FPDFPageObj_CountMarks(handle) if handle else 0):
            mark = self.pdfium.FPDFPageObj_GetMark(handle, at)
            if self.pdfium.FPDFPageObjMark_GetParamBlobValue(mark, b"ActualText", room, len(room), length):
                return MARKED.get(bytes(room[: length.value]), "-")
        return "-"

    def is_raised(self, index: int, baseline: float, size: float) -> bool:
        """Tell whether a figure is drawn above the baseline, as the small figures of a font are at full size."""
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        self.pdfium.FPDFText_GetCharBox(self.raw, index, left, right, bottom, top)
        foot = self.frame.box(left.value, bottom.value, right.value, top.value)[3]
        return baseline - foot > RAISED * size

    def type_of(self, index: int) -> _Type:
        """Give the type of a character, asked of PDFium once for each run of it."""
        handle = self.pdfium.FPDFText_GetTextObject(self.raw, index)
        key = ctypes.cast(handle, ctypes.c_void_p).value or 0
        if key not in self.types:
            self.types[key] = self._asked(index, handle)
        return self.types[key]

    def _asked(self, index: int, handle: Any) -> _Type:
        matrix = self.pdfium.FS_MATRIX()
        self.pdfium.FPDFText_GetMatrix(self.raw, index, matrix)
        size = self.pdfium.FPDFText_GetFontSize(self.raw, index) * math.hypot(matrix.c, matrix.d)
        font = self.pdfium.FPDFTextObj_GetFont(handle) if handle else None
        angle = ctypes.c_int()
        name = ""
        if font:
            buffer = ctypes.create_string_buffer(200)
            self.pdfium.FPDFFont_GetBaseFontName(font, buffer, 200)
            name = buffer.value.decode("latin-1").lower()
            self.pdfium.FPDFFont_GetItalicAngle(font, angle)
        weight = self.pdfium.FPDFFont_GetWeight(font) if font else 0
        bold = weight >= BOLD or "bold" in name or "black" in name or "cmbx" in name
        italic = angle.value != 0 or "italic" in name or "oblique" in name
        return _Type(round(size, 2) or 1.0, bold, italic, self.frame.is_turned(matrix.a, matrix.b))


def _settled(words: list[Word]) -> Iterator[Word]:
    """Give words with those that are raised or lowered on the baseline of the neighbour they are glued to."""
    for index, word in enumerate(words):
        before = words[index - 1] if index and word.glued else None
        after = words[index + 1] if index + 1 < len(words) and words[index + 1].glued else None
        neighbour = next((one for one in (before, after) if one and word.size < SMALLER * one.size), None)
        if PRIVATE.fullmatch(word.text):
            word = replace(word, text="•")
        lifted = neighbour.y - word.y if neighbour else 0.0
        if neighbour and abs(lifted) > SHIFTED * neighbour.size:
            yield replace(word, y=neighbour.y, shift=1 if lifted > 0 else -1)
        else:
            yield word
