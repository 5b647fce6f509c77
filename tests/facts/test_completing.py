"""A clause that the parse cuts short is said with the end of its sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.askable import askable
from quizgen.wording.statements import statement

Analysed = Callable[..., Text]

COMPLETED = [
    "The old mill of Porto was 50 metres long and opened into the Douro, on the east coast of Portugal.",
    "The old road between Porto and Braga has been forgotten by banks, the Portuguese state and most of the world.",
    "Between 1701 and 1750, thirty new mills were built in Leeds, and an additional twelve between 1751 and 1800.",
]


@pytest.mark.parametrize("sentence", COMPLETED)
def test_the_rest_of_a_list_or_a_second_verb_belongs_to_the_statement(analysed: Analysed, sentence: str) -> None:
    assert sentence in [statement(clause) for _, clause in askable(analysed(sentence))]


TORN = [
    "The ministry of Peru deals with the growth of trade, the rising price of corn, harbours, and levels of rent.",
    "The mill of Porto was 50 metres long, and the town on the other bank of the river grew.",
    "While cheap pots sell for as little as $9, Bo Lind, the founder and head of Clayhouse, says guests pay more.",
]


@pytest.mark.parametrize("sentence", TORN)
def test_a_clause_of_its_own_is_not_added(analysed: Analysed, sentence: str) -> None:
    found = [statement(clause) for _, clause in askable(analysed(sentence))]
    assert not any("harbours and levels" in one or "and the town" in one or "$9, Bo" in one for one in found)
