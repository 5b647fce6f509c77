"""Parts that tests of several packages share: the parser, loaded once, short articles analysed by it, and a browser.

In CI a test that is skipped for want of a tool fails.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from quizgen.article import Article, Block, Origin
from quizgen.clauses import Kind, Mention, Phrase, Sentence, Text, Token
from quizgen.facts.model import Ask, Fact
from quizgen.language import Parser, analyse, load_parser

_Report = TypeVar("_Report", pytest.TestReport, pytest.CollectReport)
MAY_BE_ABSENT = ("beside the repository", "other Python")
"""Words in the reason of a skipped test that excuse it in CI, too."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a test that is skipped in CI."""
    return _no_skip_in_ci((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Fail a file that is skipped in CI."""
    return _no_skip_in_ci((yield))


def _no_skip_in_ci(report: _Report) -> _Report:
    skipped = report.skipped and not hasattr(report, "wasxfail") and os.environ.get("CI") == "true"
    if skipped and not any(words in str(report.longrepr) for words in MAY_BE_ABSENT):
        report.outcome = "failed"
        report.longrepr = f"Skipped, and in CI nothing may be missing: {report.longrepr}"
    return report


def needs(found: object, name: str) -> None:
    """Skip where a tool is missing; fail in CI, where none may be."""
    if not found:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(f"{name} is not installed")


def files_of(folder: Path) -> dict[str, bytes]:
    """Contents of all files in and under a folder, by their paths in it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


_FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium without a window."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        needs(None, "The Python package playwright")
    chromium = shutil.which("chromium")
    needs(chromium, "chromium")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=_FLAGS.split())
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def parser() -> Parser:
    """The pipeline that comes with the package."""
    return load_parser()


@pytest.fixture(scope="session")
def analysed(parser: Parser) -> Callable[..., Text]:
    """Analyses paragraphs under a title."""

    def analyse_paragraphs(*paragraphs: str, title: str = "") -> Text:
        blocks = tuple(Block(number, "paragraph", text) for number, text in enumerate(paragraphs, 1))
        return analyse(Article(title, blocks, Origin("-")), parser)

    return analyse_paragraphs


class Story:
    """An article told by hand: sentences of plain words, with the phrases, mentions and facts that a test needs."""

    def __init__(self, *sentences: str, title: str = "") -> None:
        told = tuple(Sentence(1, at, text, _plain_tokens(text)) for at, text in enumerate(sentences, 1))
        self.text = Text(title, told)

    def named(self, kind: Kind, *names: str) -> Story:
        """Mentions of a kind, at every sentence that holds them."""
        for name in names:
            places = tuple((1, one.number, 0) for one in self.text.sentences if name in one.text)
            mention = Mention(name, kind, (name,), role="engineer" if kind == "person" else "", places=places)
            self.text = replace(self.text, mentions=(*self.text.mentions, mention))
        return self

    def phrase(self, words: str, kind: Kind = "term", number: int = 1) -> Phrase:
        """The phrase of a sentence that has these words; the sentence gets it, too."""
        sentence = self.text.sentences[number - 1]
        start = next(
            at for at in range(len(sentence.tokens)) if " ".join(t.text for t in sentence.tokens[at:]).startswith(words)
        )
        tokens = sentence.tokens[start : start + len(words.split())]
        first = tokens[0].text.lower()
        many = "plural" if tokens[-1].text.endswith("s") and kind == "term" else "singular"
        phrase = Phrase(tokens, tokens[-1], kind, many, first if first in {"the", "a", "an"} else "")
        changed = replace(sentence, phrases=(*sentence.phrases, phrase))
        sentences = [changed if one is sentence else one for one in self.text.sentences]
        self.text = replace(self.text, sentences=tuple(sentences))
        return phrase

    def ask(self, stem: str, key: str, kind: Kind | None = None, **fields: object) -> Ask:
        """A question about the first sentence, sound for every type."""
        phrase = self.phrase(key, kind) if kind else None
        types = frozenset({"choice", "cloze", "short_answer", "true_false"})
        return Ask("asked", stem, key, types, phrase, **fields)

    def fact(self, *asks: Ask, text: str = "", **parts: str) -> Fact:
        """A fact that stands on the first sentence."""
        first = self.text.sentences[0]
        return Fact("other", "facts.told", text or first.text, tuple(parts.items()), (first,), None, asks)


def _plain_tokens(text: str) -> tuple[Token, ...]:
    found = enumerate(re.finditer(r"[\w’'-]+(?:,\d{3})*|[^\w\s]", text))
    return tuple(
        Token(at, one[0], one[0].lower().removesuffix("s"), "NNP", _plain_pos(one[0]), one.start(), one.end())
        for at, one in found
    )


def _plain_pos(word: str) -> str:
    if word.lower() in {"a", "an", "the"}:
        return "DET"
    return "NUM" if word[0].isdigit() else "PROPN" if word[0].isupper() else "NOUN"


@pytest.fixture
def story() -> type[Story]:
    """Tells an article by hand."""
    return Story
