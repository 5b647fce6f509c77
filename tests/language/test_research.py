"""The scientists of an article are said with the one place or nation that it told of them before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

SAID = [
    ("Researchers at Yale University studied sleep. In 1950 the scientists slept less.", "scientists",
     "the scientists at Yale University"),
    ("Scientists in Norway built a lamp.\n\nThe research team sold the lamp.", "team", "the research team in Norway"),
    ("Spanish researchers studied sleep. In 1950 the scientists slept less.", "scientists", "the Spanish scientists"),
    ("US researchers said so. Researchers at Yale University studied sleep. The researchers slept less.", "researchers",
     "the researchers at Yale University"),
]  # fmt: skip


@pytest.mark.parametrize(("paragraph", "word", "said"), SAID, ids=[case[0] for case in SAID])
def test_scientists_are_said_with_where_they_are(analysed: Analysed, paragraph: str, word: str, said: str) -> None:
    token = last_token(analysed(paragraph), word)
    assert (token.say, token.open) == (said, False)


OPEN = [
    ("Researchers studied sleep. The scientists slept less.", "scientists"),
    ("Researchers at Yale University and scientists in Norway studied sleep. The scientists slept less.", "scientists"),
    ("Scientists at the Institute for Salt Research in Oslo and the Brine Laboratory in Moss boiled cod. Researchers "
     "at Yale University studied sleep. The scientists slept less.", "scientists"),
    ("Researchers at Yale University studied a football team. The team won.", "team"),
]  # fmt: skip


@pytest.mark.parametrize(("paragraph", "word"), OPEN, ids=[case[0] for case in OPEN])
def test_scientists_of_no_one_place_stay_open(analysed: Analysed, paragraph: str, word: str) -> None:
    token = last_token(analysed(paragraph), word)
    assert (token.say, token.open) == (None, True)
