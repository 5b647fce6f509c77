from __future__ import annotations

import pytest

from quizgen.quiz.lengths import is_longest


@pytest.mark.parametrize(
    ("key", "wrong", "expected"),
    [
        ("a wooden bridge over the Orn", ["a ford", "a ferry", "a tunnel"], True),
        ("a wooden bridge", ["an iron bridge", "a rope bridge", "a stone bridge"], False),
        ("a wooden bridge", ["a ferry", "a long railway tunnel", "a ford"], False),
        ("a ferry", [], False),
        ("moorland", ["sand", "soil", "peat"], False),
        ("moorlands", ["sand", "soil", "peat"], True),
    ],
)
def test_key_is_the_longest_if_longer_than_each_by_a_word_and_far_over_their_mean(
    key: str, wrong: list[str], expected: bool
) -> None:
    assert is_longest(key, wrong) is expected


@pytest.mark.parametrize(("unseen", "expected"), [(0, True), (3, False)])
def test_how_many_letters_more_count_for_nothing_may_be_told(unseen: int, *, expected: bool) -> None:
    assert is_longest("a wharf", ["silt", "sand", "clay"], unseen) is expected
