"""Clauses whose bounds cannot be trusted: a row torn apart, a time inside, a belief of its time, a comma, a than."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

DOUBTED = [
    ("The town did not care for written laws but rather old songs passed down through families.", "rather old songs"),
    ("In the past pilots steered by hand, but today computers steer most ferries.", "today computers"),
    ("Nine in ten of these lessons begin and end in the old gym.", "Nine in ten of these lessons"),
    ("The wool from each flock is washed and spun by monks in the valley.", "The wool from each flock"),
    ("The bay consists of gravel left about 900 years ago, when ice covered half of the island.", "ice"),
    ("At that time many sailors still believed that eels grew from mud.", "eels"),
    ("If it rains, experts expect that the Elbe will rise by a metre.", "the Elbe"),
    ("The mission to Ceylon, which was led by a monk, was a success.", "Ceylon"),
    ("How much grain is stored depends on a board known as the Reeve.", "How much grain"),
    ("A club may keep its spare boats, and the fleet grows larger for a year.", "the fleet"),
    ("In 1702 Berg left Bergen and, with her cook and two maids, joined a convent near Oslo.", "two maids"),
    ("Surveys made after the Second World War revealed a chain of mountains under the sea.", "Surveys"),
]
TRUSTED = [
    ("The boys washed and peeled the potatoes in the yard.", "The boys"),
    ("Many sailors believed that eels grew from mud.", "eels"),
    ("A club can keep its spare boats, but the fleet grows larger each year.", "the fleet"),
    ("The mill closed when the river flooded the town.", "the river"),
]


def _lost(text: Text, subject: str) -> list[bool]:
    clauses = (one for sentence in text.sentences for one in sentence.clauses)
    return [one.lost for one in clauses if join(one.subject.words) == subject]


@pytest.mark.parametrize(("sentence", "subject"), DOUBTED, ids=[case[0] for case in DOUBTED])
def test_a_clause_of_unsure_bounds_is_lost(analysed: Analysed, sentence: str, subject: str) -> None:
    assert all(_lost(analysed(sentence), subject))


@pytest.mark.parametrize(("sentence", "subject"), TRUSTED, ids=[case[0] for case in TRUSTED])
def test_a_clause_of_clear_bounds_is_kept(analysed: Analysed, sentence: str, subject: str) -> None:
    assert False in _lost(analysed(sentence), subject)
