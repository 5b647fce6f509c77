"""What something holds in spite of; what one is advised and not obliged to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts.comparisons import concession

ASKED = [
    (
        "Ships bound for Bergen are advised, but not obliged, to carry a pilot.",
        "not-obliged | Although they are not obliged to, what are ships bound for Bergen advised to carry? | a pilot",
    ),
    (
        "Despite objections from the fishermen of Bergen, the Norwegian Navy built a harbour in 1702.",
        "despite-what | Despite what did the Norwegian Navy build a harbour in 1702? "
        "| objections from the fishermen of Bergen",
    ),
    (
        "In spite of the snow of February 1702, the Norwegian Navy finished the harbour of Bergen in four months.",
        "despite-what | In spite of what did the Norwegian Navy finish the harbour of Bergen in four months? "
        "| the snow of February 1702",
    ),
]
LEFT = [
    "Despite the popular view, the Norwegian Navy built a harbour in 1702.",
    "Despite losing its ships, the Norwegian Navy built a harbour in 1702.",
    "Ships bound for Bergen are advised, but not obliged, to stop and wait.",
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_what_stands_against_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(concession.find, sentence)


@pytest.mark.parametrize("sentence", LEFT)
def test_what_says_too_little_is_not_asked(asked: Callable[..., list[str]], sentence: str) -> None:
    lines = asked(concession.find, sentence)
    assert not any(line.startswith(("not-obliged", "despite-what")) for line in lines)
