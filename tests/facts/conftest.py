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


@pytest.fixture(scope="session")
def asked_beside(asked: Callable[..., list[str]]) -> Callable[..., list[str]]:
    """All questions that a finder asks of paragraphs where it asks about another: it fails if it finds nothing."""

    def ask(find: Finder, found: tuple[str, str], *paragraphs: str, title: str = "") -> list[str]:
        """Ask of paragraphs beside a case of a text and the question that is asked of it.

        Returns:
            The questions that are not asked of that text.
        """
        text, expected = found
        questions = asked(find, *paragraphs, text, title=title)
        assert expected in questions
        of_text = asked(find, text, title=title)
        return [question for question in questions if question not in of_text]

    return ask
