# ruff: noqa: E501 (cases are data, a line each)
"""The way in: every format to the same kind of Article, every bad input to a plain sentence."""

import subprocess
import sys
from pathlib import Path

import pytest

from quizgen.errors import ArticleError
from quizgen.readers import READERS, read_article
from quizgen.readers.base import MEGABYTE

PROSE = "The Orn rises in the hills above Kelby and runs north. Dora Hale bridged it in 1884, and trade grew."
DATA = Path(__file__).parent.parent / "data" / "readers"


def kinds(data: bytes, name: str) -> list[str]:
    return [block.kind for block in read_article("-", data=data, name=name).blocks]


@pytest.mark.parametrize("file", sorted(path.name for path in DATA.glob("mill.*")))
def test_every_format_gives_the_same_blocks(file: str) -> None:
    article = read_article(DATA / file)
    assert article.title == "The mill at Orn"
    assert article.title_is_own
    assert [block.number for block in article.blocks] == list(range(1, len(article.blocks) + 1))
    assert [block.kind for block in article.blocks] == ["paragraph", "heading", "paragraph", "list_item", "list_item"]
    assert article.blocks[0].text.startswith(
        "The mill at Orn was built in 1790, when wool was the valley’s “white gold”."
    )
    assert article.blocks[4].text == "the drying loft under the roof of the eastern wing"


@pytest.mark.parametrize(
    ("name", "data", "levels"),
    [
        ("a.md", b"# A\n\nText.\n\n## B\n\nText.\n\n### C\n\nText.\n\n## D\n\nText.", [2, 3, 2]),
        ("a.html", b"<article><h1>A</h1><p>Text.</p><h2>B</h2><p>Text.</p><h3>C</h3><p>Text.</p></article>", [2, 3]),
        (
            "a.xml",
            b"<?xml version='1.0'?><text><title>A</title><section><title>B</title><p>Text.</p>"
            b"<section><title>C</title><p>Text.</p></section></section></text>",
            [1, 2],
        ),
        ("a.txt", b"A\n\nText is here, and more.\n\nHeading\n\nText goes on here.", [0]),
    ],
)
def test_headings_have_the_level_that_the_format_tells(name: str, data: bytes, levels: list[int]) -> None:
    blocks = read_article("-", data=data, name=name).blocks
    assert [block.level for block in blocks if block.kind == "heading"] == levels
    assert not any(block.level for block in blocks if block.kind != "heading")


def test_origin_names_the_file_and_its_digest() -> None:
    origin = read_article("-", data=PROSE.encode(), name="orn.txt").origin
    assert origin.name == "orn.txt"
    assert origin.sha256 == "de3b709a9a5d88de029517b5e9d2a5d830974307ec262b4f36580e3b04fdb11e"


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \n\t\n", "is empty"),
        ("a.txt", bytes(range(256)) * 8, "binary file"),
        ("a.pdf", b"text", "a broken PDF"),
        ("a.txt", b"%PDF-1.7", "a broken PDF"),
        ("a.docx", b"PK\x03\x04", "no Word document that can be read"),
        ("a.docx", b"\xd0\xcf\x11\xe0", "an old Word document, or one with a password"),
        ("a.docm", b"PK\x03\x04", "a Word document with macros"),
        ("a.docx", b"text", "no Word document"),
        ("a.epub", b"PK\x03\x04", "no EPUB book that can be read"),
        ("a", b"PK\x03\x04", "a packed file"),
        ("a.rtf", b"text", "no RTF document"),
        ("a.odt", b"text", "no OpenDocument text"),
        ("a.jpg", b"\xff\xd8\xff", "an image"),
        ("a.csv", b"a,b", "a table"),
        ("a.txt", b"word " * MEGABYTE + b"x", "too large: 5.0 MB; at most 5 MB of plain text"),
        ("a.html", b"<html><body><script>fill()</script></body></html>", "holds no text"),
        ("a.xml", b"<?xml version='1.0'?><a><b>", "broken XML at line 1"),
        ("a.xml", b"<?xml version='1.0'?><a><b>1</b></a>", "XML without paragraph elements"),
        ("a.sgm", b"<DOC>\n<DOCNO>1</DOCNO>\n</DOC>", "no <TEXT> element"),
    ],
)
def test_bad_input_is_told_plainly(name: str, data: bytes, told: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read_article("-", data=data, name=name)
    assert name in caught.value.message
    assert told in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize(
    ("where", "told"),
    [("nowhere.txt", "There is no file"), (".", "is a folder"),
     ("x" * 5000, "cannot be read")],
)  # fmt: skip
def test_a_path_that_holds_no_file_is_told(where: str, told: str) -> None:
    with pytest.raises(ArticleError, match=told):
        read_article(where)


def test_a_file_over_every_limit_is_not_read(tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    with big.open("wb") as file:
        file.truncate(max(reader.limit for reader in READERS) + 1)
    with pytest.raises(ArticleError, match="too large"):
        read_article(big)


def test_standard_input_is_read_and_called_so() -> None:
    code = "from quizgen.readers import read_article as r; a = r('-'); print(a.origin.name, a.title)"
    run = subprocess.run([sys.executable, "-c", code], input=PROSE.encode(), capture_output=True, check=True)
    assert run.stdout.decode().strip() == "- Orn and Kelby"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (f"<!DOCTYPE html><title>T</title><body><h2>Head</h2><p>{PROSE}</p>".encode(), "paragraph"),
        (f"# Orn\n\n```\nx = 1\n```\n\n{PROSE}".encode(), "code"),
        (f"---\ntitle: Orn\n---\n\n```\nx = 1\n```\n\n{PROSE}".encode(), "code"),
        (f"<?xml version='1.0'?><document><title>Orn</title><note><para>{PROSE}</para></note><para>It is.</para></document>".encode(), "other"),
        (f"<DOC>\n<TEXT>\n<P>\n{PROSE}\n</P>\n<P>\nThey all came.\n</P>\n</TEXT>\n</DOC>".encode(), "paragraph"),
    ],
)  # fmt: skip
def test_content_tells_the_format_where_the_name_does_not(data: bytes, kind: str) -> None:
    assert kind in kinds(data, "-")
    assert kind in kinds(data, "saved.txt")


def test_plain_text_needs_no_heavy_library() -> None:
    code = (
        "import sys; from quizgen.readers import read_article as r; r('-', data=sys.argv[1].encode());"
        "print([m for m in ('trafilatura', 'markdown_it', 'lxml', 'py3langid', 'charset_normalizer') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code, PROSE], capture_output=True, check=True, text=True)
    assert run.stdout.strip() == "[]"


def test_notices_count_what_is_not_asked_about() -> None:
    article = read_article("-", data=f"# Orn\n\n{PROSE}\n\n- wool\n- flax\n\n```\ncode()\n```\n".encode(), name="a.md")
    assert article.notices == ("Questions come from sentences only; left aside: 2 list items and 1 code block.",)
