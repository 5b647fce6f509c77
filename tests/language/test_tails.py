"""Participles behind a clause as statements about its subject."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.askable import askable
from quizgen.wording.statements import statement

Analysed = Callable[..., Text]

TOLD = [
    ("The brewery of Marlow makes beer, employing 140 people.", "The brewery of Marlow employs 140 people."),
    (
        "The population of Marlow outgrew its schools, rising from 9,000 to 14,000 in ten years.",
        "The population of Marlow rose from 9,000 to 14,000 in ten years.",
    ),
    (
        "Sales at the Marlow brewery have dropped sharply, falling from 40,000 barrels to 22,000.",
        "Sales at the Marlow brewery have fallen from 40,000 barrels to 22,000.",
    ),
]
UNTOLD = [
    ("what may be the whole deed", "The town of Marlow built a dam, causing a flood.", "caused"),
    ("what is only possible", "The town of Marlow may sell the pool, winning new friends.", "win"),
    ("what holds at a time", "In 1947, the river Thames froze, killing most of the fish.", "killed"),
    ("what a comma adds behind it", "Marlow has lost ground, selling ten mills, because of the floods.", "because"),
    ("how far in a list", "Marlow has tumbled down the league, falling ten places to 37th.", "fallen"),
]


@pytest.mark.parametrize(("said", "stated"), TOLD, ids=[case[1] for case in TOLD])
def test_a_participle_behind_its_clause_is_a_statement(analysed: Analysed, said: str, stated: str) -> None:
    assert stated in [statement(clause) for _, clause in askable(analysed(said))]


@pytest.mark.parametrize(("why", "said", "word"), UNTOLD, ids=[case[0] for case in UNTOLD])
def test_a_participle_states_nothing_but(analysed: Analysed, why: str, said: str, word: str) -> None:
    found = [statement(clause) for _, clause in askable(analysed(said)) if clause.relation == "relative"]
    assert not [text for text in found if word in text]
