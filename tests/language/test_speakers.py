"""What stands in a quotation of several sentences is said by the one speaker whom it names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join
from quizgen.facts.askable import askable
from quizgen.wording.statements import statement

Analysed = Callable[..., Text]


def told(text: Text) -> list[str]:
    return [statement(clause) for _, clause in askable(text)]


def test_the_speaker_goes_with_every_sentence_of_the_quotation(analysed: Analysed) -> None:
    text = analysed(
        "“The glaciers of Iceland lost a tenth of their ice,” said Anna Berg. “Most rivers of Iceland carry more silt.”"
    )
    assert "According to Anna Berg, most rivers of Iceland carry more silt." in told(text)


UNTOLD = [
    "“Glaciers are in danger,” said Anna Berg. “We will visit the rivers of Iceland again.”",  # her own doings
    "“Glaciers are in danger,” she said. “Rivers of Iceland carry more silt.”",  # nobody named
    "“Glaciers are in danger,” said Anna Berg. “Rivers of Iceland carry more silt,” said Jon Dahl.",  # two speakers
]


@pytest.mark.parametrize("paragraph", UNTOLD)
def test_nothing_is_told_of_a_quotation(analysed: Analysed, paragraph: str) -> None:
    second = analysed(paragraph).sentences[1]
    assert all(clause.source is None or join(clause.source.words) == "Jon Dahl" for clause in second.clauses)
