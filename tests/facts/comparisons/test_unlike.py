"""One thing said to be unlike another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import contrast

FOUND = [
    (
        "what the sentence denies of the one",
        "Unlike Venus, Mars does not rotate backwards.",
        ("Mars", "Venus", "whether they rotate backwards", "does not rotate backwards", ""),
    ),
    (
        "the reason",
        "Volvo is going to make cars that will be different from the old model because they will have two engines.",
        (
            "the cars that Volvo is going to make",
            "the old model",
            "whether they will have two engines",
            "will have two engines",
            "",
        ),
    ),
    (
        "what the other lacks",
        "The graph was long and differed from a chart in the first atlas that lacked a scale.",
        (
            "the graph",
            "a chart in the first atlas that lacked a scale",
            "whether they had a scale",
            "",
            "lacked a scale",
        ),
    ),
    (
        "two who disagree",
        "Anna Berg did not agree with Holm’s conclusions.",
        ("Anna Berg", "Holm", "what they think of Holm’s conclusions", "", ""),
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in FOUND], ids=[case[0] for case in FOUND])
def test_in_what_they_differ_is_said(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.a, one.b, one.aspect, one.a_value, one.b_value) for one in contrast.find(analysed(sentence))]
    assert expected in found


def test_what_is_different_in_no_named_respect_is_not_compared(analysed: Callable[..., Text]) -> None:
    assert not list(contrast.find(analysed("The new harbour is very different from the old harbour.")))


def test_what_is_only_pointed_to_is_named_by_the_sentence_before(analysed: Callable[..., Text]) -> None:
    text = analysed(
        "Anna Berg drew a map of Chile. This map differed from a chart in the first atlas that lacked a scale."
    )
    assert "the map of Chile" in [one.a for one in contrast.find(text)]


EXCHANGED = [
    ("Unlike Mars, Venus has a thick blanket of cloud.", ("Unlike Venus, Mars has a thick blanket of cloud.",)),
    ("Unlike Mars, Venus does not have a moon.", ()),
    ("Unlike Mars, the large planets of the Sun have many moons.", ()),
]


@pytest.mark.parametrize(("sentence", "expected"), EXCHANGED, ids=[case[0] for case in EXCHANGED])
def test_what_holds_of_the_one_is_falsely_said_of_the_other(
    analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]
) -> None:
    assert [one.false_texts for one in contrast.find(analysed(sentence))] == [expected]
