"""Where, or among whom, something is found most."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import superlative

FOUND = [
    (
        "Measles is most common in villages with no clinic.",
        ("villages with no clinic", "all others", "how common measles is"),
    ),
    ("Rabies is most common among foxes in Norway.", ("foxes in Norway", "all others", "how common rabies is")),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_where_something_is_most_common_is_asked_in_its_own_words(
    analysed: Callable[..., Text], sentence: str, expected: tuple[str, str, str]
) -> None:
    assert expected in [(one.a, one.b, one.aspect) for one in superlative.find(analysed(sentence))]


def test_what_is_most_useful_somewhere_is_not_spread(analysed: Callable[..., Text]) -> None:
    found = superlative.find(analysed("Salt is most useful in towns with no ice."))
    assert "how useful salt is" not in [one.aspect for one in found]
