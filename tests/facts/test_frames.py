"""Figures whose time or place stands in the sentence before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.askable import askable

FRAMED = [
    "In 1890, miners in Wales earned little. Around a third of all families lived in one-room cottages.",
    "Life expectancy in Portugal was low. In 1930, life expectancy stood at 40 years.",
]
FREE = [
    "In 1890, miners in Wales earned little. In 1910, a third of all families lived in one-room cottages.",
    "Miners in Wales earned little. Around a third of all families lived in one-room cottages.",
    "In 1890, miners in Wales earned little. The Rhondda Union had 300 paying members.",
]


def _last_is_askable(text: Text) -> bool:
    return any(sentence.number == 2 for sentence, _ in askable(text))


@pytest.mark.parametrize("paragraph", FRAMED)
def test_a_figure_that_leans_on_its_frame_is_not_asked(analysed: Callable[..., Text], paragraph: str) -> None:
    assert not _last_is_askable(analysed(paragraph))


@pytest.mark.parametrize("paragraph", FREE)
def test_a_figure_with_a_frame_or_name_of_its_own_is(analysed: Callable[..., Text], paragraph: str) -> None:
    assert _last_is_askable(analysed(paragraph))


def test_a_subject_that_lacks_a_word_is_not_asked(analysed: Callable[..., Text]) -> None:
    assert not list(askable(analysed("Erosion soft rocks by heavy rain fills many lakes of Finland.")))
