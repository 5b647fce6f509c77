"""What a finder makes of a short article: its questions as lines, frame, stem and key with bars between."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from quizgen.clauses import Text
from quizgen.facts import Finding

Finder = Callable[[Text], Iterator[Finding]]


@pytest.fixture(scope="session")
def asked(analysed: Callable[..., Text]) -> Callable[..., list[str]]:
    """All questions that a finder asks of paragraphs."""

    def ask(find: Finder, *paragraphs: str, title: str = "") -> list[str]:
        found = find(analysed(*paragraphs, title=title))
        return [f"{one.frame} | {one.stem} | {one.key}" for finding in found for one in finding.asks]

    return ask
