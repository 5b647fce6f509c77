"""All findings of an article at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from quizgen.clauses import Text
from quizgen.facts import find_all


def test_a_sentence_of_one_word_is_looked_at_and_tells_nothing(analysed: Callable[..., Text]) -> None:
    text = analysed("The lake does not feed the mill. Stop now. The river feeds it.")
    one, short, other = text.sentences
    cut = replace(short, text="Stop", tokens=short.tokens[:1], phrases=(), clauses=())
    found = find_all(replace(text, sentences=(one, cut, other)))
    assert all(cut not in finding.sentences for finding in found)
