"""A gap is written so that it is read where it was."""

from __future__ import annotations

import pytest

from quizgen.quiz.gaps import gapped, pieces


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("The ", "Nile", " flows."),
        ("", "Nile", ""),
        ("The sets [[a]] and ", "b [[c", "]] are open."),
        ("The author [", "Anna Lind", "] left."),
        ("A path C:\\maps and ", "x\\y", "\\z"),
    ],
)
def test_what_is_written_is_read_as_it_was(before: str, key: str, after: str) -> None:
    text = gapped(before, key, after)
    assert text is not None
    assert pieces(text) == (before, key, after)


@pytest.mark.parametrize(
    ("before", "key", "after"), [("a \\", "b", " c"), ("a ", "[b", " c"), ("a ", "b]", " c"), ("a ", "", " c")]
)
def test_what_nobody_could_read_is_not_written(before: str, key: str, after: str) -> None:
    assert gapped(before, key, after) is None
