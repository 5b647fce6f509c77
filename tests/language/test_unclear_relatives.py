"""Relative clauses that cannot be trusted to tell what they seem to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

JOINED = [
    ("The point at which the rain stops and the wind begins to turn is known as the lull.", "wind", True),
    ("The point at which the storm ends and the river begins to rise is known as the turn.", "river", True),
    ("The mill stops at noon and the baker lights a fire at dusk.", "baker", False),
]


@pytest.mark.parametrize(("told", "subject", "lost"), JOINED, ids=[case[0] for case in JOINED])
def test_what_is_joined_to_a_clause_behind_at_which_holds_there_alone(
    analysed: Callable[..., Text], told: str, subject: str, *, lost: bool
) -> None:
    (sentence,) = analysed(told).sentences
    assert [one.lost for one in sentence.clauses if one.subject.head.text == subject] == [lost]
