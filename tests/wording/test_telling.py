"""What tells the topic of a text."""

from __future__ import annotations

import pytest

from quizgen.wording.telling import is_named, is_titled, weight


@pytest.mark.parametrize(
    ("text", "named"), [("Who left Bergen?", True), ("Ambergris floats.", True), ("Who left?", False)]
)
def test_a_name_behind_the_head_or_a_rare_word_at_it_names(text: str, named: bool) -> None:
    assert is_named(text) == named


@pytest.mark.parametrize(
    ("text", "titled"), [("The fjord’s ice", True), ("Fjords freeze", True), ("The ice of the lake", False)]
)
def test_a_word_of_the_title_counts_in_any_number(text: str, titled: bool) -> None:
    assert is_titled(text, "A Fjord of the North") == titled


def test_rare_words_weigh_more_than_common_ones() -> None:
    assert weight("to trawl for haddock") > weight("to work for people")
