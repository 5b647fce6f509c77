"""The page of a quiz, opened from a file in a browser that has no network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from quizgen.formats.base import Settings
from quizgen.formats.html_page import HtmlFormat
from quizgen.quiz import Quiz


def written(quiz: Quiz, folder: Path | None = None) -> str:
    return HtmlFormat().write(quiz, Settings(folder=folder or Path())).files["quiz.html"].decode()


def asked_of_network(url: str) -> list[str]:
    return [] if url.startswith(("file:", "data:")) else [url]


@pytest.fixture(scope="session")
def rivers_quiz(rivers_file: Path) -> Quiz:
    return Quiz.load(rivers_file)


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Open the page of a quiz in a context of its own; what goes wrong in it fails the test."""
    contexts: list[Any] = []
    faults: list[str] = []

    def open_page(quiz: Quiz, *, width: int = 800, **context: Any) -> Any:
        file = tmp_path / f"quiz{len(contexts)}.html"
        file.write_text(written(quiz, tmp_path), encoding="utf-8")
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}, offline=True, **context))
        contexts[-1].set_default_timeout(5_000)
        page = contexts[-1].new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.append(message.text))
        page.on("request", lambda request: faults.extend(asked_of_network(request.url)))
        page.goto(file.as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert faults == []
