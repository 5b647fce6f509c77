"""What tests of worksheets share: a quiz set on paper, and the paper read back by poppler's tools."""

import os
import subprocess
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

import pytest

from quizgen.formats.base import Settings
from quizgen.formats.worksheet import WorksheetFormat
from quizgen.quiz import Choice, Distractor, Item, Quiz

SHEET = "worksheet.pdf"
KEY = "answer-key.pdf"


class Paper:
    """The two files of a quiz, as a reader finds them."""

    def __init__(self, quiz: Quiz, own_templates: Path | None = None, **settings: str) -> None:
        self.output = WorksheetFormat(own_templates).write(quiz, Settings(**settings))

    @cached_property
    def text(self) -> str:
        """The worksheet's text in reading order, each run of white space one space."""
        return " ".join(self.read("pdftotext", SHEET, "-raw").split())

    @cached_property
    def key(self) -> str:
        """The answer key's text."""
        return " ".join(self.read("pdftotext", KEY, "-raw").split())

    def pages(self, file: str = SHEET) -> list[str]:
        return self.read("pdftotext", file, "-layout").split("\f")[:-1]

    def structure(self, file: str = SHEET) -> str:
        return self.read("pdfinfo", file, "-struct-text")

    def read(self, tool: str, file: str = SHEET, *options: str) -> str:
        files = ["-", "-"] if tool == "pdftotext" else ["-"]
        try:
            done = subprocess.run([tool, *options, *files], input=self.output.files[file], capture_output=True)
        except FileNotFoundError:
            if os.environ.get("CI") == "true":
                raise
            pytest.skip(f"{tool} (poppler-utils) is not installed")
        assert done.returncode == 0, done.stderr
        return done.stdout.decode()


@pytest.fixture(scope="session")
def rivers_file() -> Path:
    return Path(__file__).parent.parent / "data" / "quizzes" / "rivers.yaml"


@pytest.fixture(scope="session")
def rivers(rivers_file: Path) -> Paper:
    return Paper(Quiz.load(rivers_file))


@pytest.fixture(scope="session")
def on_paper() -> type[Paper]:
    return Paper


@pytest.fixture(scope="session")
def asked() -> Callable[..., Paper]:
    """Set items, with other fields of the quiz, on paper."""

    def asked(*items: Item, **fields: object) -> Paper:
        return Paper(Quiz.model_validate({"title": "Rivers", "items": list(items), **fields}))

    return asked


@pytest.fixture(scope="session")
def choice() -> Callable[..., Choice]:
    def choice(
        stem: str = "Where does a river end?", key: str = "at its mouth", wrong: tuple[str, ...] = ("b", "c", "d")
    ) -> Choice:
        return Choice(stem=stem, key=key, place=1, distractors=[Distractor(text=text) for text in wrong])

    return choice
