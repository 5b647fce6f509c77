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
    (
        "the play @subject | was/VBD/be very/RB coldly/RB reviewed/VBN/review @verb | by Brunel @agent:person",
        "Who reviewed the play very coldly?",
    ),
    (
        "the play @subject | was/VBD/be badly/RB translated/VBN/translate @verb | by Brunel @agent:person",
        "Who translated the play badly?",
    ),
    (
        "the play @subject | was/VBD/be secretly/RB translated/VBN/translate @verb | by Brunel @agent:person",
        "Who secretly translated the play?",
    ),
]


@pytest.mark.parametrize(("notation", "question"), DOERS)
def test_a_doer_is_asked_for_in_the_active(clause: Build, notation: str, question: str | None) -> None:
    assert ask_doer(clause(notation), "who") == question
