"""What the tests of the rules share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.checks import RULES, check_item
from quizgen.checks.model import Example

Seen = Callable[[str, Example], list[tuple[str, str]]]


@pytest.fixture
def seen() -> Seen:
    """Give what one rule finds in an example: words and severity."""
    rules = {rule.id: rule for rule in RULES}

    def run(rule: str, example: Example) -> list[tuple[str, str]]:
        return [(f.words, f.severity) for f in check_item(example.item, example.title, rules=[rules[rule]])]

    return run
