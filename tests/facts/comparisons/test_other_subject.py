"""Halves that go on about another than the first one's subject, and that deny what the first one tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession, contrast

OF_ANOTHER = [
    "When they came to Ely, the numbers were so low that nobody saw them. But today, they have settled in Ely.",
    "While their many verdicts have shown a leaning, they still weigh each case in Ely with care.",
    "The more people call, the sooner a case is heard. But new work broadens that view, and many judges doubt it.",
    "Lepus and Dasypus stand in old poems, while it is named Hase by Opitz.",
]
DENIED = [
    (
        "trains ran on the coast",
        "Steam trains ran on the coast, but no trains ran in the hills.",
        ("steam trains ran on the coast", "whether any trains ran"),
    ),
    (
        "what a clause of time tells is what is denied",
        "The guess of Berg was borne out when worms grew in the open jars, but no worms appeared in the sealed jars.",
        ("worms grew in the open jars", "whether any worms grew"),
    ),
]


@pytest.mark.parametrize("sentence", OF_ANOTHER)
def test_nothing_is_compared_where_nobody_knows_of_whom(analysed: Callable[..., Text], sentence: str) -> None:
    text = analysed(sentence)
    assert not [one.aspect for one in (*contrast.find(text), *concession.find(text))]


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in DENIED], ids=[case[0] for case in DENIED])
def test_what_is_denied_is_told_of_both(
    analysed: Callable[..., Text], sentence: str, expected: tuple[str, str]
) -> None:
    assert expected in [(one.a, one.aspect) for one in contrast.find(analysed(sentence))]
