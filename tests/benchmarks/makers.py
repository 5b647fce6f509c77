"""Documents of one article, made by the programs that people make them with, for ``documents.py``."""

from __future__ import annotations

import base64
import re
import shutil
import struct
import subprocess
import tempfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from quizgen.article import Article, BlockKind

_HERE = Path(__file__).parent
HEAD = "Rivers, hills and towns"
NOTES = ("The figures were rounded by hand. Nobody has counted them since.", "This was said in a letter to a friend.")
CAPTION = "A grey square that stands for a picture. It was drawn by a program."
TABLE = (("Year", "Tons of wool", "Price"), ("1790", "12", "4 pence"), ("1800", "31", "5 pence"), ("1810", "9", "2"))


@dataclass(frozen=True)
class Part:
    """A block of the article, and what a maker sets beside it: a footnote, a table, a picture with its caption."""

    kind: BlockKind
    text: str
    note: str = ""
    table: tuple[tuple[str, ...], ...] = ()
    caption: str = ""


@dataclass(frozen=True)
class Content:
    """What is in a document."""

    title: str
    blocks: tuple[Part, ...]
    columns: int = 1


Make = Callable[[Content, Path], Path]


def content_of(article: Article) -> Content:
    """Give the article's headings, paragraphs and list items, with a footnote, table or picture at every few."""
    number = count()
    parts = [
        _dressed(Part(block.kind, text), next(number) if block.kind == "paragraph" else -1)
        for block in article.blocks
        if block.kind in ("heading", "paragraph", "list_item")
        for text in (block.text.split(" • ") if block.kind == "list_item" else [block.text])
    ]
    return Content(article.title, tuple(parts))


def _dressed(part: Part, number: int) -> Part:
    at = number % 6 if number >= 0 else -1
    return replace(
        part,
        note=NOTES[at // 3] if at in (0, 3) else "",
        table=TABLE if at == 1 else (),
        caption=CAPTION if at == 2 else "",
    )


def picture() -> bytes:
    """A grey square as a PNG file."""
    rows = (b"\x00" + b"\x90" * 60) * 40
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", 60, 40, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    packed = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


_LATEX = {
    **{character: "\\" + character for character in "&%$#_{}"},
    "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    "'": r"\textquotesingle{}",
}  # fmt: skip


def latex(text: str) -> str:
    """Give a text as LaTeX prints it."""
    return "".join(_LATEX.get(character, character) for character in text)


def typst(text: str) -> str:
    """Give a text as Typst prints it."""
    return re.sub(r"([\\#$*_`<>@\[\]~=/\"'+-])", r"\\\1", text)


def markdown(text: str) -> str:
    """Give a text as Markdown prints it."""
    return re.sub(r"([\\`*_{}\[\]<>#+.!|$^~@-])", r"\\\1", text)


def _environment() -> Environment:
    found = Environment(
        loader=FileSystemLoader([_HERE / "papers", _HERE]),
        autoescape=lambda name: (bool(name) and ".html" in str(name)) or ".fodt" in str(name),
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    found.filters.update(latex=latex, typst=typst, markdown=markdown)
    return found


def filled(name: str, content: Content, folder: Path, **more: object) -> Path:
    """Fill the template ``papers/NAME.j2``, with the picture beside it, and give the path."""
    (folder / "picture.png").write_bytes(picture())
    coded = base64.b64encode(picture()).decode()
    words = _environment().get_template(f"{name}.j2").render(vars(content), head=HEAD, picture=coded, **more)
    path = folder / name
    path.write_text(words, encoding="utf-8")
    return path


def run(*command: object, folder: Path) -> None:
    """Run a program in ``folder``; its output shows where it fails."""
    done = subprocess.run(list(map(str, command)), cwd=folder, capture_output=True, text=True, timeout=180, check=False)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")


def by_typst(content: Content, folder: Path) -> Path:
    """A PDF by Typst."""
    import typst as compiler

    source = filled("article.typ", content, folder)
    compiler.compile(source, output=folder / "article.pdf", root=folder)
    return folder / "article.pdf"


def by_latex(content: Content, folder: Path) -> Path:
    """A PDF by pdfTeX."""
    filled("article.tex", content, folder)
    run("pdflatex", "-interaction=nonstopmode", "-halt-on-error", "article.tex", folder=folder)
    return folder / "article.pdf"


def by_chromium(content: Content, folder: Path) -> Path:
    """A PDF by Chromium's print, with the head and foot that it sets itself."""
    page = filled("article.html", content, folder, notes=False)
    with tempfile.TemporaryDirectory() as profile:
        run(
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
            f"--print-to-pdf={folder / 'article.pdf'}", page.as_uri(), folder=folder,
        )  # fmt: skip
    return folder / "article.pdf"


def by_weasyprint(content: Content, folder: Path) -> Path:
    """A PDF by WeasyPrint."""
    filled("article.html", content, folder, notes=True)
    run("weasyprint", "article.html", "article.pdf", folder=folder)
    return folder / "article.pdf"


def by_libreoffice(ending: str) -> Make:
    """A maker of files that LibreOffice writes."""

    def make(content: Content, folder: Path) -> Path:
        source = filled("article.fodt", content, folder)
        with tempfile.TemporaryDirectory() as profile:
            run(
                "soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", ending,
                "--outdir", folder / "out", source, folder=folder,
            )  # fmt: skip
        return folder / "out" / f"article.{ending}"

    return make


def by_pandoc(ending: str) -> Make:
    """A maker of files that pandoc writes."""

    def make(content: Content, folder: Path) -> Path:
        filled("article.md", content, folder)
        run(
            "pandoc", "article.md", "--from", "markdown-smart", "--standalone", "-o", f"article.{ending}", folder=folder
        )
        return folder / f"article.{ending}"

    return make


def by_python_docx(content: Content, folder: Path) -> Path:
    """A Word document by python-docx, with running head."""
    import docx

    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = HEAD
    document.add_heading(content.title, 0)
    (folder / "picture.png").write_bytes(picture())
    for part in content.blocks:
        if part.kind == "heading":
            document.add_heading(part.text, 1)
        else:
            document.add_paragraph(part.text, "List Bullet" if part.kind == "list_item" else None)
        if part.table:
            table = document.add_table(len(part.table), len(part.table[0]))
            for cell, text in zip(table._cells, sum(part.table, ()), strict=True):
                cell.text = text
        if part.caption:
            document.add_picture(str(folder / "picture.png"))
            document.add_paragraph(part.caption, "Caption")
    document.save(str(folder / "article.docx"))
    return folder / "article.docx"


@dataclass(frozen=True)
class Maker:
    """A program that makes documents of an article.

    Attributes:
        program: its name.
        command: that must be installed; empty for libraries of the tests.
        ending: of its files.
        make: makes one in a folder and gives its path.
        columns: how many the document may be set in.
    """

    program: str
    command: str
    ending: str
    make: Make
    columns: tuple[int, ...] = (1,)

    @property
    def is_here(self) -> bool:
        """Whether the program is installed."""
        return not self.command or shutil.which(self.command) is not None


def by_site(layout: str) -> Make:
    """A maker of pages in the layout of a site."""

    def make(content: Content, folder: Path) -> Path:
        (folder / "sites").mkdir()
        return filled(f"sites/{layout}.html", content, folder)

    return make


SITES = sorted(path.name.removesuffix(".html.j2") for path in _HERE.glob("sites/[!_]*.html.j2"))
MAKERS: tuple[Maker, ...] = (
    Maker("Typst", "", "pdf", by_typst, (1, 2)),
    Maker("pdfTeX", "pdflatex", "pdf", by_latex, (1, 2)),
    Maker("Chromium", "chromium", "pdf", by_chromium, (1, 2)),
    Maker("WeasyPrint", "weasyprint", "pdf", by_weasyprint, (1, 2)),
    Maker("LibreOffice", "soffice", "pdf", by_libreoffice("pdf"), (1, 2)),
    *(Maker("LibreOffice", "soffice", ending, by_libreoffice(ending)) for ending in ("docx", "epub", "odt", "rtf")),
    *(Maker("pandoc", "pandoc", ending, by_pandoc(ending)) for ending in ("docx", "epub", "odt", "rtf")),
    Maker("python-docx", "", "docx", by_python_docx),
    *(Maker(f"site: {layout}", "", "html", by_site(layout)) for layout in SITES),
)
