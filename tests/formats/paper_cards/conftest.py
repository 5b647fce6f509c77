"""Flashcards on paper, read back by poppler's tools."""

import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from quizgen.formats.base import Output, Settings
from quizgen.formats.paper_cards import FlashcardsFormat
from quizgen.quiz import Quiz

from ...conftest import needs

FILE = "flashcards.pdf"


@dataclass(frozen=True)
class Spot:
    """The middle of a word and the height of its letters, in millimetres from the upper left; its page from 0."""

    page: int
    x: float
    y: float
    height: float


class Printed:
    """The PDF file of a quiz's flashcards."""

    def __init__(self, quiz: Quiz, **settings: Any) -> None:
        self.output: Output = FlashcardsFormat().write(quiz, Settings(**settings))

    def read(self, tool: str, *options: str) -> str:
        files = ["-", "-"] if tool == "pdftotext" else ["-"]
        try:
            done = subprocess.run([tool, *options, *files], input=self.output.files[FILE], capture_output=True)
        except FileNotFoundError:
            needs(None, f"{tool} (poppler-utils)")
        assert done.returncode == 0, done.stderr
        return done.stdout.decode()

    @property
    def pages(self) -> list[str]:
        return [" ".join(page.split()) for page in self.read("pdftotext", "-raw").split("\f")[:-1]]

    @property
    def size(self) -> tuple[float, float]:
        """Of the paper, in millimetres."""
        width, height = re.findall(r'<page width="([\d.]+)" height="([\d.]+)"', self.read("pdftotext", "-bbox"))[0]
        return float(width) / 72 * 25.4, float(height) / 72 * 25.4

    def spot(self, word: str) -> Spot:
        pages = self.read("pdftotext", "-bbox").split("<page ")[1:]
        box = r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">'
        ((page, found),) = [
            (at, found) for at, text in enumerate(pages) for found in re.findall(rf"{box}{re.escape(word)}<", text)
        ]
        left, top, right, bottom = (float(point) / 72 * 25.4 for point in found)
        return Spot(page, (left + right) / 2, (top + bottom) / 2, bottom - top)


@pytest.fixture(scope="session")
def on_cards() -> type[Printed]:
    return Printed


@pytest.fixture(scope="session")
def cards_of_items() -> Callable[..., Printed]:
    """Print items as cards, with settings."""
    return lambda *items, **settings: Printed(Quiz(title="Rivers", items=list(items)), **settings)
