"""Items beside the article that they should rest on."""

from __future__ import annotations

import pytest

from quizgen.checks import Passage, Severity, check_quiz
from quizgen.checks.examples import choice, cloze, short, statement
from quizgen.checks.model import Example
from quizgen.quiz import Quiz

ARTICLE = Passage(
    [
        "Rivers of Norway",
        "The Glomma rises near Roros and flows south for 621 kilometres. In 1995 it flooded the town of Elverum.",
        "The Tana, which divides Norway from Finland, flows north. Anglers catch salmon in the Tana every summer.",
    ]
)
NAMES = ["key-missing", "true-distractor", "unsupported-statement", "supported-falsehood"]


def _found(example: Example) -> list[tuple[str, Severity]]:
    quiz = Quiz(title=example.title, items=[example.item])
    return [(one.rule, one.severity) for one in check_quiz(quiz, NAMES, passage=ARTICLE)]


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        (short("How long is the Glomma?", "621 kilometres"), []),
        (short("How long is the Glomma?", "700 km"), [("key-missing", "risk")]),
        (short("Where do anglers fish?", "in the broad Tana"), [("key-missing", "note")]),
        (choice("What do anglers catch in the Tana?", "salmon", "trout", "perch", "pike"), []),
        (choice("What do anglers catch in the Tana?", "pike", "trout", "salmon", "perch"),
         [("key-missing", "risk"), ("true-distractor", "risk")]),
        (choice("Which river flows north?", "the Tana", "the Glomma", "the Alta", "the Lagen"), []),
        (cloze("In [[1995]] the Glomma flooded Elverum."), []),
        (statement("The Glomma flows south."), []),
        (statement("The Glomma runs southward."), [("unsupported-statement", "note")]),
        (statement("The Glomma flooded Hamar."), [("unsupported-statement", "risk")]),
        (statement("The Tana flows south.", False), []),
        (statement("The Tana flows north.", False), [("supported-falsehood", "flaw")]),
    ],
)  # fmt: skip
def test_what_the_article_does_not_bear_out_is_found(example: Example, expected: list[tuple[str, Severity]]) -> None:
    assert _found(example) == expected


def test_without_an_article_nothing_of_it_is_asked() -> None:
    quiz = Quiz(title="Rivers", items=[statement("The Tana flows north.", False).item])
    assert check_quiz(quiz, NAMES) == []


def test_an_empty_article_bears_nothing_out() -> None:
    quiz = Quiz(title="Rivers", items=[short("Which river flows north?", "the Tana").item])
    assert [one.rule for one in check_quiz(quiz, NAMES, passage=Passage([]))] == ["key-missing"]
