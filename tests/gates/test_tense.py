"""Times and tenses that go together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.gates.tense import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import ShortAnswer

Resting = Callable[..., Candidate]
Analysed = Callable[..., Text]

REFUSED = [
    "Norway had exported oil to Germany.",
    "Norway had recently opened a harbour in Germany.",
    "After Norway had exported oil to Germany, Denmark closed its ports.",
    "Norway exports oil to Germany in 1972.",
    "Norway exports oil to Germany since 1972.",
    "Norway was exporting oil to Germany.",
    "More and more skippers now bought nets in Germany.",
    "Norway now became largely ruled by skippers in Germany.",
    "Before long, Norway, mocking the Danes, was exporting oil to Germany.",
    "Norway has become a part of the trade of Germany since 1972.",
    "Norway has become a member of the oil league since May 1972.",
]
KEPT = [
    "Norway has been a part of the trade of Germany since 1972.",
    "Norway has become a part of the trade of Germany.",
    "Norway was exporting oil to Germany in 1972.",
    "By 1972, Norway had exported oil to Germany.",
    "Norway exported oil to Germany in 1972.",
    "In 1972, Norway now exported oil to Germany.",
    "Norway has exported oil to Germany since 1972.",
    "Norway may export oil to Germany in 2031.",
    "Norway exports oil to Germany.",
]


def candidate(resting: Resting, analysed: Analysed, sentence: str) -> Candidate:
    clause = analysed(sentence).sentences[0].clauses[0]
    made = resting(ShortAnswer(stem="What does Norway export?", key="oil"), sentence)
    return replace(made, finding=replace(made.finding, clause=clause))


@pytest.mark.parametrize("sentence", REFUSED)
def test_a_present_verb_with_a_past_time_is_refused(resting: Resting, analysed: Analysed, sentence: str) -> None:
    assert refuse(candidate(resting, analysed, sentence), "") is not None


@pytest.mark.parametrize("sentence", KEPT)
def test_a_verb_that_fits_its_time_passes(resting: Resting, analysed: Analysed, sentence: str) -> None:
    assert refuse(candidate(resting, analysed, sentence), "") is None


def test_what_has_no_clause_passes(resting: Resting) -> None:
    assert refuse(resting(ShortAnswer(stem="What does Norway export?", key="oil"), REFUSED[0]), "") is None
