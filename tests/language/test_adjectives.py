"""Adjectives of kind."""

from __future__ import annotations

import pytest

from quizgen.language.adjectives import is_of_kind


@pytest.mark.parametrize("adjective", ["volcanic", "coastal", "solar", "igneous", "private"])
def test_what_a_thing_belongs_to_is_a_kind(adjective: str) -> None:
    assert is_of_kind(adjective)


@pytest.mark.parametrize("adjective", ["dramatic", "partial", "similar", "famous", "strict"])
def test_how_a_thing_is_makes_no_kind(adjective: str) -> None:
    assert not is_of_kind(adjective)
