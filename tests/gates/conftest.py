"""Candidates for the gates: an item made by hand, and the sentence that it rests on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from quizgen.items.model import Candidate
from quizgen.quiz.model import Item, SourceSentence


@pytest.fixture
def resting(story: Any) -> Callable[..., Candidate]:
    """Puts an item on a source sentence; ``accept`` are other wordings of its key, ``text`` is what was found."""

    def rest(item: Item, sentence: str = "", accept: tuple[str, ...] = (), text: str = "") -> Candidate:
        source = [SourceSentence(paragraph=1, sentence=1, text=sentence)]
        told = story(sentence)
        ask = told.ask("", "", accept=accept)
        return Candidate(item.model_copy(update={"source": source}), told.fact(ask, text=text), ask, "asked", False)

    return rest
