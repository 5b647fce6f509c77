"""Who did it, asked in the active of what is told in the passive."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.voices import ask_doer

Build = Callable[[str], Clause]

DOERS = [
    ("the bridge @subject | was/VBD/be designed/VBN @verb | by Brunel @agent:person", "Who designed the bridge?"),
    ("the bridge @subject | was/VBD/be designed/VBN @verb | in 1830 @time", None),
]


@pytest.mark.parametrize(("notation", "question"), DOERS)
def test_a_doer_is_asked_for_in_the_active(clause: Build, notation: str, question: str | None) -> None:
    assert ask_doer(clause(notation), "who") == question
