"""Turns of phrase that say the same."""

from __future__ import annotations

import pytest

from quizgen.wording.synonyms import in_other_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brass is composed of zinc and copper.", "Brass is made up of zinc and copper."),
        ("They waited for three decades.", "They waited for 30 years."),
        ("The lake holds about 40 kinds of fish.", "The lake holds approximately 40 kinds of fish."),
        ("The frost may lead to a poor harvest.", "The frost may result in a poor harvest."),
        ("The mill burnt 25% of the coal.", "The mill burnt a quarter of the coal."),
        ("Trade grew in the 18th century.", "Trade grew in the 1700s."),
        ("The port has more than 300 cranes.", "The port has over 300 cranes."),
    ],
)
def test_a_turn_of_phrase_is_said_otherwise(text: str, expected: str) -> None:
    assert in_other_words(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The old mill burnt down.",
        "It is “composed of” parts.",
        "Members aged over 60 vote.",
        "They read only about 40 pages.",
    ],
)
def test_what_has_no_sure_twin_or_is_quoted_stays(text: str) -> None:
    assert in_other_words(text) == text
