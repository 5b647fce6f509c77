"""A question for who or what does it tells what it is about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import find_all
from quizgen.facts.model import DOERS

Analysed = Callable[..., Text]
ASKING = {"short_answer", "choice", "cloze"}
ELSEWHERE = "Boats are moored in Bergen."

COVERS = "Tarred canvas covers protect the walls against dust and rain."

UNTOLD = [
    "A torn trawl net can take over five weeks to mend.",
    "Knotted rope ladders spread over the hills in the late thirteenth century.",
    "Young spotted goats sleep between two and five hours.",
    "Tarred canvas covers protect the walls in March.",
    "Tarred canvas covers protect the walls on Sundays.",
    COVERS,
]
TOLD = [
    (COVERS, "Dust settles on nets.", ""),
    (COVERS, ELSEWHERE, "Rain in the fjords"),
    ("Tarred canvas covers protect the walls of Moss against dust and rain.", ELSEWHERE, ""),
    ("Tarred canvas covers protect the walls against sleet and woodworm.", ELSEWHERE, ""),
]


def _stems(text: Text, sentence: str) -> list[str]:
    found = [one for one in find_all(text) if one.sentences[0].text == sentence]
    return [ask.stem for one in found for ask in one.asks if ask.frame in DOERS and ask.types & ASKING]


@pytest.mark.parametrize("sentence", UNTOLD)
def test_a_question_without_a_term_of_the_article_is_not_asked(analysed: Analysed, sentence: str) -> None:
    assert not _stems(analysed(f"{sentence} {ELSEWHERE}"), sentence)


@pytest.mark.parametrize(("sentence", "other", "title"), TOLD)
def test_a_term_a_name_the_title_or_a_rare_word_tells(
    analysed: Analysed, sentence: str, other: str, title: str
) -> None:
    assert _stems(analysed(f"{sentence} {other}", title=title), sentence)
