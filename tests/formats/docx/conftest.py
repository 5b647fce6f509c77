"""Word files read back: by python-docx as Word has them, and as paper by LibreOffice."""

import io
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from quizgen.formats.base import Output, Settings
from quizgen.formats.docx import DocxFormat
from quizgen.quiz import Item, Quiz

from ...conftest import needs


class Files:
    """What the format makes of a quiz."""

    def __init__(self, quiz: Quiz, **settings: Any) -> None:
        self.output: Output = DocxFormat().write(quiz, Settings(**settings))

    def opened(self, file: str = "worksheet.docx") -> Document:
        return docx.Document(io.BytesIO(self.output.files[file]))

    def words(self, file: str = "worksheet.docx") -> str:
        """All text in its order, tables and their cells too."""
        paragraphs = self.opened(file).element.body.iter(qn("w:p"))
        return " ".join("".join(part.text or "" for part in each.iter(qn("w:t"))) for each in paragraphs)


@pytest.fixture(scope="session")
def in_word() -> type[Files]:
    return Files


@pytest.fixture(scope="session")
def asked_in_word() -> Callable[..., Files]:
    """Items, with other fields of the quiz, in Word files."""

    def asked(*items: Item, **fields: object) -> Files:
        return Files(Quiz.model_validate({"title": "Rivers", "items": list(items), **fields}))

    return asked


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    """Turn Word files into PDF files of the same names, as LibreOffice prints them."""
    office = shutil.which("soffice")

    def printed(files: dict[str, bytes]) -> dict[str, bytes]:
        needs(office, "soffice (libreoffice-writer-nogui)")
        needs(shutil.which("pdftotext"), "pdftotext (poppler-utils)")
        folder = tmp_path_factory.mktemp("printed")
        for name, content in files.items():
            (folder / name).write_bytes(content)
        own = f"-env:UserInstallation=file://{folder}/office"
        command = [str(office), own, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
        done = subprocess.run([*command, *(str(folder / name) for name in files)], capture_output=True, timeout=300)
        made = {name: (folder / name).with_suffix(".pdf") for name in files}
        assert all(path.is_file() for path in made.values()), done.stderr
        return {path.name: path.read_bytes() for path in made.values()}

    return printed


@pytest.fixture(scope="session")
def rivers_in_word(rivers_file: Path) -> Files:
    return Files(Quiz.load(rivers_file), school="Hill School", bubbles=True)
