"""Comparatives in set builds, at either end of a sentence too."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons.comparing import clause_at
from quizgen.facts.comparisons.set_builds import NOTHING, Told, in_cases, of_set_build

Analysed = Callable[..., Text]

BUILDS = [
    ("Old men wave their arms more", "more", ("old men", "others", "how much they wave their arms")),
    (
        "A flat in Ely would cost £20 and even more in Bath.",
        "more",
        ("a flat in Bath", "a flat in Ely", "how much it would cost"),
    ),
    ("A flat in Ely costs £20 and even more in", "more", None),
    ("A flat in Ely costs £20 and even more", "more", None),
    ("More men in Ely sold boats.", "More", None),
    ("The town is bigger", "bigger", None),
    ("Ely is better off", "better", NOTHING),
]
CASES = [
    (
        "The owl was more active when it saw mice and less active when it saw frogs",
        ("when it saw mice", "when it saw frogs"),
    ),
    ("The owl was more active when it saw mice and less active", None),
]


@pytest.mark.parametrize(("sentence", "word", "expected"), BUILDS, ids=[case[0] for case in BUILDS])
def test_a_build_is_told_wherever_its_sentence_ends(
    analysed: Analysed, sentence: str, word: str, expected: Told | None
) -> None:
    (one,) = analysed(sentence).sentences
    (token,) = (token for token in one.tokens if token.text == word)
    assert of_set_build(one, clause_at(one, token.index), token, "", "how much") == expected


@pytest.mark.parametrize(("sentence", "expected"), CASES, ids=[case[0] for case in CASES])
def test_cases_are_told_wherever_their_sentence_ends(
    analysed: Analysed, sentence: str, expected: tuple[str, str] | None
) -> None:
    (one,) = analysed(sentence).sentences
    (token,) = (token for token in one.tokens if token.text == "more")
    assert in_cases(one, token) == expected
