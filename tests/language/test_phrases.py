"""Noun phrases: their words, whatever is left off them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

Analysed = Callable[..., Text]

BRACKETED = [
    "The last chairman of the (West) German Railway Museum, Otto Brand, is also a painter of ships.",
    "The last President of the (East) Bengali Free State, Anil Rao, is also a descendant of a weaver.",
]


@pytest.mark.parametrize("text", BRACKETED)
def test_a_phrase_whose_head_stands_in_brackets_keeps_that_head(analysed: Analysed, text: str) -> None:
    (sentence,) = analysed(text).sentences
    assert all(phrase.head in phrase.words for phrase in sentence.phrases)
