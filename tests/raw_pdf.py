"""PDFs written by hand, for what no program that makes them would write."""

from __future__ import annotations

from collections.abc import Sequence


def stream(content: bytes, says: str = "") -> bytes:
    """An object that holds content."""
    return f"<<{says}/Length {len(content)}>>\nstream\n".encode() + content + b"\nendstream"


def pdf_of(objects: Sequence[bytes]) -> bytes:
    """A PDF of objects, numbered from 1; the first is the catalogue."""
    made, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    trailer = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(made))
    return made + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + trailer


def one_page(content: bytes, font: bytes, more: Sequence[bytes] = (), kids: str = "3 0 R", count: int = 1) -> bytes:
    """A PDF of a page, whose font is F and whose form is X, the first of ``more``.

    Args:
        content: object of what is drawn.
        font, more: objects 5, and 6 and those after it.
        kids, count: of the tree of pages; the page is object 3, the tree itself 2.
    """
    named = "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>/Contents 4 0 R"
    page = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]{named}>>".encode()
    tree = f"<</Type/Pages/Kids[{kids}]/Count {count}>>".encode()
    return pdf_of([b"<</Type/Catalog/Pages 2 0 R>>", tree, page, content, font, *more])
