"""Words that do not go together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.gates.agreement import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import TrueFalse

Resting = Callable[..., Candidate]
Analysed = Callable[..., Text]

REFUSED = [
    ("The barn of Moss has five window and a door.", "The barn of Moss has six window and a door."),
    ("There are four boat and a pier in Moss.", "There are four boat and a pier in Moss."),
    (
        "Little is known of Ann Moe’s early life who was born in Voss.",
        "Little is known of Ann Moe’s early life who was born in Voss.",
    ),
    (
        "Bergen learnt of Moe’s long career who came from Voss.",
        "Bergen learnt of Moe’s long career who came from Voss.",
    ),
    (
        "Little is known of her early life who came from Voss.",
        "Little is known of her early life who came from Voss.",
    ),
    (
        "Bergen is proud of his long career who was born in Voss.",
        "Bergen is proud of his long career who was born in Voss.",
    ),
]
KEPT = [
    "In phase two construction of the mill began in Moss.",
    "In act three war breaks out between Moss and Voss.",
    "At half past ten dinner was served in Moss.",
    "Moss has a seven metre by ten metre hall.",
    "Moss has a two by four beam.",
    "Little is known of her brother who was born in Voss.",
    "A boat of Moss has a one in four chance of rain.",
    "The barn of Moss has six windows and a door.",
    "Two boat builders of the club left in 1911.",
    "Three aircraft and six percent of the crew were lost.",
    "Two genera of moss grow on the roof of the barn.",
    "Little is known of Ann Moe’s brother who was born in Voss.",
]


def _on(resting: Resting, analysed: Analysed, statement: str, sentence: str) -> Candidate:
    candidate = resting(TrueFalse(statement=statement, answer=True), sentence)
    return replace(candidate, finding=replace(candidate.finding, sentences=analysed(sentence).sentences))


@pytest.mark.parametrize(("statement", "sentence"), REFUSED)
def test_what_its_source_does_not_agree_on_is_refused(
    resting: Resting, analysed: Analysed, statement: str, sentence: str
) -> None:
    assert refuse(_on(resting, analysed, statement, sentence), "") is not None


@pytest.mark.parametrize("sentence", KEPT)
def test_what_agrees_passes(resting: Resting, analysed: Analysed, sentence: str) -> None:
    assert refuse(_on(resting, analysed, sentence, sentence), "") is None
