"""What a phrase shares with the title."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Phrase, Text
from quizgen.facts.pieces import title_words
from quizgen.facts.titled import is_about, is_titled, is_topic

CASES = [
    ("Lighthouses guide ships.", (True, True, True)),
    ("Tall lighthouses guide ships.", (True, False, False)),
    ("Norwegian lighthouses guide ships.", (True, False, True)),
    ("Tugs guide ships.", (False, False, False)),
    ("They guide ships.", (False, False, False)),
]
"""A sentence, and whether its subject has the noun of the title, is its topic, is told by its words alone."""


@pytest.mark.parametrize(("sentence", "expected"), CASES, ids=[case[0] for case in CASES])
def test_a_title_tells_of_its_noun_and_of_its_words(
    analysed: Callable[..., Text], sentence: str, expected: tuple[bool, bool, bool]
) -> None:
    subject: Phrase = analysed(sentence).sentences[0].clauses[0].subject
    title = title_words("Norwegian lighthouses")
    assert (is_titled(subject, title), is_topic(subject, title), is_about(subject, title)) == expected
