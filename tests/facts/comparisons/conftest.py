"""Both sides of the comparisons that are listed of a short article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import FINDERS


@pytest.fixture(scope="session")
def sides(analysed: Callable[..., Text]) -> Callable[..., list[tuple[str, str]]]:
    """Both sides of all comparisons that are listed of a paragraph."""

    def listed(paragraph: str, title: str) -> list[tuple[str, str]]:
        text = analysed(paragraph, title=title)
        return [(one.a, one.b) for find in FINDERS for one in find(text) if one.aspect]

    return listed
