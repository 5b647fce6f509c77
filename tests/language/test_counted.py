"""Words of number that stand alone: said with their noun where the sentence before has it, else open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

CASES = [
    ("Ships need oak. Some, such as the Fram, have two masts.", "some ships", False),
    ("Some, such as the Fram, have masts of oak.", None, True),
    ("Others burn coal. Some burn peat.", None, False),
    ("Some of the ships have masts of oak.", None, False),
]


@pytest.mark.parametrize(("paragraph", "said", "is_open"), CASES, ids=[case[0] for case in CASES])
def test_examples_behind_some_do_not_tell_of_what(
    analysed: Callable[..., Text], paragraph: str, said: str | None, is_open: bool
) -> None:
    token = last_token(analysed(paragraph), "some")
    assert (token.say, token.open) == (said, is_open)
