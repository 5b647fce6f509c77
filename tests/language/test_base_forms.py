"""Base forms; the parser alone takes "staged" for a form of "stag"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

Analysed = Callable[..., Text]


@pytest.mark.parametrize(
    ("sentence", "base"),
    [
        ("In 1901 the town of Bergen staged three plays.", "stage"),
        ("The miners of Bergen hoped for rain.", "hope"),
        ("Moe reoffended in May.", "reoffend"),
        ("The nurses lesioned the nerve.", "lesion"),
        ("The Danes re-formed the council in 1870.", "re-form"),
        ("The Danes hopped over the fence.", "hop"),
        ("Anna Moe enrolled in May.", "enrol"),
        ("The storm felled a tree in Bergen.", "fell"),
    ],
)
def test_a_verb_has_the_base_form_that_has_its_form(analysed: Analysed, sentence: str, base: str) -> None:
    clause = analysed(sentence).sentences[0].clauses[0]

    assert clause.verb.main.lemma == base


@pytest.mark.parametrize(
    ("sentence", "base"),
    [
        ("Dog senses reach a long way.", "sense"),
        ("Ships' hearses reach the shore.", "hearse"),
        ("Glass lenses reach a long way.", "lens"),
        ("The data reach the shore.", "datum"),
    ],
)
def test_a_plural_noun_has_the_base_form_that_has_its_form(analysed: Analysed, sentence: str, base: str) -> None:
    clause = analysed(sentence).sentences[0].clauses[0]

    assert clause.subject.head.lemma == base
