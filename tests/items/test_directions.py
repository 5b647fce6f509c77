"""A verb of direction turned into its opposite."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.model import Fact
from quizgen.items.directions import turned_verb
from quizgen.wording.statements import statement

TURNED = [
    (
        "The city of Bergen raised the price of bread.",
        "The city of Bergen lowered the price of bread.",
    ),
    ("The city of Bergen increased the tax from 188 to 253 crowns.", None),
    ("The cactus grows slowly in the sand of Peru.", None),
    ("The mayor of Bergen raised three children in the old town.", None),
    ("The mayor of Bergen sold the old bread of the town in 1920.", None),
]


@pytest.mark.parametrize(("sentence", "expected"), TURNED)
def test_a_verb_is_turned_beside_what_goes_both_ways(
    analysed: Callable[..., Text], sentence: str, expected: str | None
) -> None:
    (told,) = analysed(sentence).sentences
    clause = told.clauses[0]
    assert turned_verb(Fact("other", "facts.told", statement(clause), (), (told,), clause)) == expected
