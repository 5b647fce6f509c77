"""Characters of fonts that do not say what they are."""

from __future__ import annotations

import pytest

from quizgen.readers.base import Source
from quizgen.readers.pdf.glyphs import pages_of
from quizgen.readers.pdf.hyphens import HARD, SOFT

from ...raw_pdf import one_page, stream

CODES = range(1, 128)
BITMAPS = (
    "<</Type/Font/Subtype/Type3/FontBBox[0 0 750 750]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 1/LastChar 127"
    f"/Widths[{'500 ' * 127}]/Encoding<</Differences[{''.join(f'{code}/a{code} ' for code in CODES)}]>>"
    f"/CharProcs<<{''.join(f'/a{code} 6 0 R' for code in CODES)}>>>>"
).encode()
"""A font as TeX makes them of bitmaps."""
SQUARE = stream(b"500 0 0 0 400 700 d1 0 0 400 700 re f")


@pytest.mark.parametrize(
    ("coded", "words"),
    [
        (b"\x1crst in\x1dation a\x1bects \x10o\x1ece\x11", "first inflation affects “office”"),
        (b"\x0crst in\x0dation a\x0bects o\x0ece", "first inflation affects office"),
    ],
)
def test_ligatures_and_quotation_marks_of_tex_are_read(coded: bytes, words: str) -> None:
    data = one_page(stream(b"BT /F 12 Tf 50 700 Td <%s> Tj ET" % coded.hex().encode()), BITMAPS, [SQUARE])
    (page,) = pages_of(Source("a.pdf", data))
    assert " ".join(word.text for word in page.words) == words


@pytest.mark.parametrize(("mark", "sign"), [(b"(-)", HARD), (b"<FEFF002D>", HARD), (b"<FEFF00AD>", SOFT)])
def test_a_marked_hyphen_at_a_lines_end_keeps_what_the_file_says_of_it(mark: bytes, sign: str) -> None:
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    lines = b"BT /F 12 Tf 50 700 Td (a book) Tj /Span<</ActualText%s>>BDC (-) Tj EMC 0 -14 Td (case of) Tj ET" % mark
    (page,) = pages_of(Source("a.pdf", one_page(stream(lines), font, [])))
    assert [word.text for word in page.words][:2] == ["a", f"book{sign}"]
