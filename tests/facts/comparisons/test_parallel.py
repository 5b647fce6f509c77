"""Contrast by build alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import parallel

FOUND = [
    (
        "The museum in Paris received $40 million and the museum in Lyon received $17 million.",
        ("contrast", "the museum in Paris", "the museum in Lyon", "parallel build"),
    ),
    (
        "Roughly 31% of Norwegian farmers keep fewer than 20 sheep, compared with 12% of Scottish farmers.",
        (
            "contrast",
            "Norwegian farmers",
            "Scottish farmers",
            "compared with",
        ),
    ),
    (
        "The recorder contains batteries and did not include a cable.",
        ("contrast", "the recorder contains batteries", "the recorder did not include a cable", "not"),
    ),
]
NOT_FOUND = [
    "Approximately 73 percent of members of the council are men, and about 76 percent are Welsh.",
    "The museum in Paris opened and visitors from Lyon arrived.",
    "Paris not only received $40 million.",
]
ASKED = [
    (
        "Roughly 31% of Norwegian farmers keep fewer than 20 sheep, compared with 12% of Scottish farmers.",
        "compared | What share of Scottish farmers keep fewer than 20 sheep, "
        "compared with roughly 31% of Norwegian farmers? | 12%",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in parallel.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(parallel.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(parallel.find, sentence)


@pytest.mark.parametrize(
    ("paragraph", "aspect"),
    [
        (
            "In most years the lake takes up two tons of salt; in 1990 3 tons were washed out and in 1995 8 tons were "
            "washed out.",
            "how much salt was washed out",
        ),
        (
            "In 1860, the mill made ten tons of steel. By 1880, the mills were making 900 tons a year.",
            "how much steel was made",
        ),
    ],
    ids=["named elsewhere in the sentence", "what the verb makes"],
)
def test_an_amount_is_of_something(analysed: Callable[..., Text], paragraph: str, aspect: str) -> None:
    assert aspect in {one.aspect for one in parallel.find(analysed(paragraph))}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "At the end of the Bronze Age, body height in Jutland lay at around 170 centimetres for a man and 160 for "
            "a woman, a figure that surprised Holm.",
            ("body height in Jutland at the end of the Bronze Age", "around 170 centimetres", "160"),
        ),
        (
            "Body height in Jutland lay at 170 centimetres for a man and 160 for a woman, a figure that amazed Holm.",
            ("body height in Jutland", "170 centimetres", "160"),
        ),
    ],
    ids=["with the time it holds for", "at any time"],
)
def test_figures_for_two_groups_keep_what_limits_them(
    analysed: Callable[..., Text], sentence: str, told: tuple[str, str, str]
) -> None:
    assert told in [(one.aspect, one.a_value, one.b_value) for one in parallel.find(analysed(sentence))]
