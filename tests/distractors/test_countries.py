"""The United States and the United Kingdom, written in all options as in the key."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors import choose
from quizgen.distractors.countries import written_as


@pytest.mark.parametrize(
    ("key", "text", "expected"),
    [
        ("the US Tax Court", "the U.S. Senate", "the US Senate"),
        ("the U.S. Tax Court", "the US Senate", "the U.S. Senate"),
        ("in the United States Senate", "in the US Congress", "in the United States Congress"),
        ("the United Kingdom", "the US", "the United States"),
        ("the U.S. Tax Court", "the United States Navy", "the U.S. Navy"),
        ("the UK", "the United States", "the US"),
        ("the Department of Defense", "the US Senate", "the Senate"),
        ("the Department of Defense", "the UK Independence Party", "the UK Independence Party"),
        ("Tom Harrow", "the US Senate", "the US Senate"),
        ("the Tax Court", "the United States Electric Lighting Company", "the United States Electric Lighting Company"),
    ],
)
def test_a_country_is_written_as_the_key_has_it(key: str, text: str, expected: str) -> None:
    assert written_as(key, text) == expected


@pytest.mark.parametrize(("own", "other"), [("US", "U.S."), ("U.S.", "US")])
def test_a_country_is_abbreviated_in_all_options_alike(story, own: str, other: str) -> None:
    told = story("A court struck the law down.")
    ask = told.ask("Which court struck it down?", f"the {own} Supreme Court", rivals=(f"the {other} Tax Court",))
    assert choose(ask, told.fact(ask), told.text, Random(0))[0].text == f"the {own} Tax Court"
