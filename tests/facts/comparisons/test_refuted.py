"""What is told only to be denied compares nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import exception

TOLD = "Larsen wrote that poppies grow only in dry soil."
DENIED = "Larsen gave up the false belief that poppies grow only in dry soil."


@pytest.mark.parametrize(("sentence", "count"), [(TOLD, 1), (DENIED, 0)], ids=["told", "denied"])
def test_what_is_denied_is_no_comparison(analysed: Callable[..., Text], sentence: str, count: int) -> None:
    assert len(list(exception.find(analysed(sentence)))) == count
