"""Files made to do harm, given as a user gives any file: a plain sentence, soon, in bounded memory."""

from __future__ import annotations

import io
import re
import sys
import time
import zipfile
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import docx
import pytest
from click.testing import Result

from ..raw_pdf import one_page, stream

DATA = Path(__file__).parents[1] / "data" / "readers"
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="other Python: memory is measured as on Linux")
PROSE = "The Orn rises in the hills above Kelby and runs north to the sea. An engineer from Leeds bridged it in 1790. "
MOST_SECONDS, MOST_MEMORY = 60, 1_200_000_000
Tell = Callable[..., None]
Run = Callable[..., Result]
Apart = Callable[..., tuple[int, str, str]]


def packed(files: Iterable[tuple[str, str | bytes]]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return made.getvalue()


def word(changes: dict[str, bytes | None]) -> bytes:
    """A Word document with other members, or without some."""
    document, saved = docx.Document(), io.BytesIO()
    document.add_paragraph(PROSE)
    document.save(saved)
    with zipfile.ZipFile(saved) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return packed((name, part) for name, part in {**parts, **changes}.items() if part is not None)


def word_of(body: str) -> bytes:
    space = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
    return word({"word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>".encode()})


def text_of(body: str, before: str = "", beside: Iterable[tuple[str, str]] = ()) -> bytes:
    """An OpenDocument text."""
    spaces = " ".join(f"xmlns:{name}='urn:oasis:names:tc:opendocument:xmlns:{name}:1.0'" for name in ("office", "text"))
    content = f"{before}<office:body {spaces}><office:text>{body}</office:text></office:body>"
    return packed([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content), *beside])


PAGE = f"<html><body><h1>One</h1><p>{PROSE * 3}</p></body></html>"


def book(page: str | bytes = PAGE, items: str = "", spine: str = "<itemref idref='a'/>", contents: str = "") -> bytes:
    manifest = f"<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/>{items}"
    container = "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>"
    package = f"<package><manifest>{manifest}</manifest><spine>{spine}</spine></package>"
    return packed(
        [("META-INF/container.xml", container), ("b.opf", package), ("a.xhtml", page), ("n.xhtml", contents or PAGE)]
    )


def lying(content: bytes) -> bytes:
    """A zip file whose last member says that it is small."""
    changed = bytearray(content)
    at = changed.rfind(b"PK\x01\x02")
    changed[at + 24 : at + 28] = (900).to_bytes(4, "little")
    return bytes(changed)


LINES = b"BT /F 12 Tf 50 700 Td 14 TL " + b"(The Orn rises in the hills above Kelby.) Tj T* " * 9 + b"ET"
HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def pdf(content: bytes = stream(LINES), kids: str = "3 0 R", count: int = 1, forms: Sequence[bytes] = ()) -> bytes:
    return one_page(content, HELVETICA, forms, kids, count)


def unfolding(levels: int) -> bytes:
    """A page that draws a form ten times, which draws the next ten times."""
    says = "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>/XObject<</X %d 0 R>>>>"
    forms = [stream(b"/X Do " * 10 + LINES, says % (7 + number)) for number in range(levels)]
    return pdf(stream(b"/X Do"), forms=forms)


def deflated(character: bytes, megabytes: int) -> bytes:
    """So much of a character, packed twice."""
    inner = zlib.compressobj(9)
    packed_once = b"".join(inner.compress(character * 1_000_000) for _ in range(megabytes)) + inner.flush()
    return zlib.compress(packed_once, 9)


def rtf(body: str) -> bytes:
    return f"{{\\rtf1\\ansi {body}}}".encode("latin-1")


MACROS = b"<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>"
ENTITY = "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
LAUGHS = "<!DOCTYPE d [<!ENTITY e 'ha'>" + "".join(
    f"<!ENTITY {name} '{f'&{before};' * 10}'>" for before, name in zip("eabcdfghi", "abcdfghij", strict=True)
)

REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "UTF-16 backwards": ("a.txt", lambda: (PROSE * 9).encode("utf-16-be").replace(b"\0", b"\0\0"), "binary"),
    "a long paragraph": ("a.txt", lambda: (PROSE * 1_000).encode(), "at most 100,000"),
    "too many words": ("a.txt", lambda: (PROSE * 20 + "\n\n").encode() * 130, "too long for one quiz"),
    "too many paragraphs": ("a.txt", lambda: b"River\n\n" * 50_001, "at most 50,000 paragraphs"),
    "a name on two lines": ("a\nb.txt", lambda: b"", r"a\nb.txt is empty"),
    "a name that gives orders": ("\x1b[2Ja.txt", lambda: b"", r"\x1b[2Ja.txt is empty"),
    "PDF, locked": ("a.pdf", (DATA / "bad" / "locked.pdf").read_bytes, "password"),
    "PDF, cut": ("a.pdf", lambda: pdf()[:300], "broken"),
    "PDF, its tree of pages a ring": ("a.pdf", lambda: pdf(kids="2 0 R"), "no text"),
    "PDF, 5,000 pages": ("a.pdf", lambda: pdf(kids="3 0 R " * 5_000, count=5_000), "at most 2,000"),
    "PDF, type beyond all bounds": ("a.pdf", lambda: pdf(stream(LINES.replace(b"12 Tf", b"1e38 Tf"))), "a.pdf"),
    "Word, leads out": ("a.docx", lambda: word({"../../evil.xml": b""}), "leads out"),
    "Word, a file of this machine": ("a.docx", lambda: word({"word/document.xml": ENTITY.encode()}), "entities"),
    "Word, the same in UTF-16": ("a.docx", lambda: word({"word/document.xml": ENTITY.encode("utf-16")}), "entities"),
    "Word, macros": ("a.docx", lambda: word({"word/vbaProject.bin": b"Sub"}), "macros"),
    "Word, called so for its macros": ("a.docx", lambda: word({"[Content_Types].xml": MACROS}), "macros"),
    "Word, no document": ("a.docx", lambda: word({"word/document.xml": None}), "no Word document"),
    "Word, no styles": ("a.docx", lambda: word({"word/styles.xml": None}), "no Word document"),
    "OpenDocument, leads out": ("a.odt", lambda: text_of("", beside=[("../x.xml", "")]), "leads out"),
    "OpenDocument, deep": ("a.odt", lambda: text_of("<text:section>" * 9_000), "broken inside"),
    "OpenDocument, laughs": ("a.odt", lambda: text_of("<text:p>&j;</text:p>", f"{LAUGHS}]>"), "a.odt"),
    "RTF, a code of no character": ("a.rtf", lambda: rtf(r"\u99999999 ?" + PROSE), "broken RTF"),
    "e-book, no chapter there": ("a.epub", lambda: book(spine="<itemref idref='z'/>"), "names no chapters"),
    "e-book, a chapter of bytes": ("a.epub", lambda: book(bytes(range(256)) * 9), "a.epub, a.xhtml is a binary"),
}


@pytest.mark.parametrize("case", REFUSED)
@pytest.mark.parametrize("command", ["make", "outline"])
def test_it_is_told_what_is_wrong(run: Run, assert_told: Tell, command: str, case: str) -> None:
    name, make, words = REFUSED[case]
    Path(name).write_bytes(make())
    before = sorted(Path().iterdir())
    assert_told(run(command, name), 1, words)
    assert sorted(Path().iterdir()) == before


ATTRIBUTES = "<p " + " ".join(f"a{number}" for number in range(400_000))
BOMBS: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "50 MB of text": ("a.txt", lambda: PROSE.encode() * 460_000, "too large: 50"),
    "PDF, spaces": ("a.pdf", lambda: pdf(stream(deflated(b" ", 1_300), "/Filter[/FlateDecode/FlateDecode]")), "1 GB"),
    "PDF, forms in forms": ("a.pdf", lambda: unfolding(9), "1 GB"),
    "Word, paragraphs": ("a.docx", lambda: word_of("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 600_000), "too large"),
    "Word, a picture": ("a.docx", lambda: word({"word/media/a.png": bytes(260_000_000)}), "larger than"),
    "OpenDocument, paragraphs": ("a.odt", lambda: text_of("<text:p>a</text:p>" * 900_000), "too large"),
    "OpenDocument, spaces": ("a.odt", lambda: text_of(" " * 70_000_000), "larger than"),
    "e-book, paragraphs": ("a.epub", lambda: book("<p>a</p>" * 2_000_000), "a.xhtml is too large"),
    "e-book, paragraphs that close themselves": ("a.epub", lambda: book("<p/>" * 700_000), "a.xhtml is too large"),
    "e-book, attributes": ("a.epub", lambda: book(ATTRIBUTES + ">"), "a.xhtml has an element with more than 500"),
    "HTML, attributes": ("a.html", lambda: f"<html>{ATTRIBUTES}>{PROSE}".encode(), "more than 500 attributes"),
    "HTML, a tag without end": ("a.html", lambda: b"<html>" + b"<a b='" * 3_000_000, "too large"),
    "Markdown, attributes": ("a.md", lambda: f"# Orn\n\n{ATTRIBUTES}>".encode(), "more than 500 attributes"),
    "XML, elements": ("a.xml", lambda: b"<?xml version='1.0'?><a>" + b"<b/>" * 1_100_000 + b"</a>", "too large"),
    "e-book, spaces": ("a.epub", lambda: book(b" " * 70_000_000), "larger than"),
    "e-book, a member that lies": ("a.epub", lambda: lying(book(contents=" " * 200_000_000)), "damaged"),
    "RTF, braces": ("a.rtf", lambda: rtf("{" * 6_000_000), "too large: 6.0 MB"),
    "RTF, fonts": ("a.rtf", lambda: rtf("{\\fonttbl" + "\\f1" * 900_000 + "}"), "broken RTF"),
    "RTF, links that never end": ("a.rtf", lambda: rtf(r"{\field{\*\fldinst{" * 200_000), "too short"),
    "one word": ("a.txt", lambda: b"a" * 4_000_000 + b". " + PROSE.encode(), "at most 100,000"),
    "dots": ("a.txt", lambda: b"." * 2_000_000 + PROSE.encode() * 3, "at most 100,000"),
}  # fmt: skip


def bounded() -> None:
    """Let a process and each of its own have so much memory and no more."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


@on_linux
@pytest.mark.parametrize("case", BOMBS)
def test_it_takes_neither_all_memory_nor_all_day(run_apart: Apart, case: str) -> None:
    name, make, words = BOMBS[case]
    Path(name).write_bytes(make())
    start = time.monotonic()
    code, shown, told = run_apart("make", name, before=bounded)
    assert time.monotonic() - start < MOST_SECONDS
    assert (code, shown, len(told.splitlines())) == (1, "", 2), told
    assert told.startswith("Error: ")
    assert words in told.splitlines()[0]


PARAGRAPH = f"<text:p>{PROSE * 3}</text:p>"
RING = "<nav><ol><li><a href='n.xhtml'>On</a><ol><li><a href='n.xhtml#x'>On</a></li></ol></li></ol></nav>"
CONTENTS = "<item id='n' href='n.xhtml' properties='nav' media-type='application/xhtml+xml'/>"
READ: dict[str, tuple[str, Callable[[], bytes]]] = {
    "PDF, a page that comes round": ("a.pdf", lambda: pdf(kids="3 0 R 2 0 R 3 0 R", count=900)),
    "PDF, a form that draws itself": ("a.pdf", lambda: pdf(stream(b"/X Do " * 99 + LINES), forms=[stream(b"/X Do")])),
    "Word, styles without names": ("a.docx", lambda: word({"word/styles.xml": nameless()})),
    "OpenDocument, an odd level": ("a.odt", lambda: text_of(f"<text:h text:outline-level='²'>A</text:h>{PARAGRAPH}")),
    "RTF, 100,000 deep": ("a.rtf", lambda: rtf("{" * 100_000 + PROSE * 3 + "}" * 100_000)),
    "RTF, bytes without end": ("a.rtf", lambda: rtf(r"{\pict\bin99999999999 }" + PROSE * 3)),
    "RTF, braces among bytes": ("a.rtf", lambda: rtf(r"{\pict\bin4 }}{{}" + PROSE * 3)),
    "e-book, contents in a ring": ("a.epub", lambda: book(items=CONTENTS, contents=RING)),
    "e-book, a chapter missing": ("a.epub", lambda: book(spine="<itemref idref='z'/><itemref idref='a'/>")),
}


def nameless() -> bytes:
    with zipfile.ZipFile(io.BytesIO(word({}))) as archive:
        return re.sub(rb"<w:name [^>]*>", b"", archive.read("word/styles.xml"))


@pytest.mark.parametrize("case", READ)
def test_what_is_sound_in_it_is_read(run: Run, case: str) -> None:
    name, make = READ[case]
    Path(name).write_bytes(make())
    result = run("facts", name)
    assert result.exit_code == 0, result.output
    assert "Kelby" in result.stdout
