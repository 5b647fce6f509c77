"""Questions whose preposition stands apart from what it governs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.gates.prepositions import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, ShortAnswer

Resting = Callable[..., Candidate]

REFUSED = [
    "What did the herring trade become the pillar of?",
    "What were the skippers of Bergen angry over?",
    "What did the skippers respond to with a strike?",
    "Which harbour has the trawler sailed from?",
    "What is a trawler far heavier than?",
    "Over what has a quarrel about herring quotas broken out?",
    "In 1950, from what did Bergen hide its income?",
    "From how many villages did the skippers come?",
    "What has a long dispute about the rights of coastal villages to catch herring come from?",
]
KEPT = [
    "What do herring quotas depend on?",
    "On what did the villages depend?",
    "What is a herring net made of?",
    "Which countries did the first skippers come from?",
    "What did the villages live on before the railway came?",
    "In how many harbours did the trawlers land?",
    "Into how many groups are the skippers divided?",
    "For what purpose did Bergen build a pier?",
    "From which language does the word come?",
    "What did the villages refuse to do?",
    "What are the villages organized into?",
    "What are the skippers of Bergen familiar with?",
    "What do most people associate the word herring with?",
    "What was the skipper sentenced to?",
    "In 1950, from what did Bergen draw its income?",
]


@pytest.mark.parametrize("stem", REFUSED)
def test_a_bare_preposition_at_either_end_is_refused(resting: Resting, stem: str) -> None:
    assert refuse(resting(ShortAnswer(stem=stem, key="cod")), "") is not None


@pytest.mark.parametrize("stem", KEPT)
def test_what_everybody_asks_so_passes(resting: Resting, stem: str) -> None:
    assert refuse(resting(ShortAnswer(stem=stem, key="cod")), "") is None


def test_a_gap_has_no_question_to_strand_a_preposition(resting: Resting) -> None:
    assert refuse(resting(Cloze(text="Herring became the pillar of [[trade]].")), "") is None
