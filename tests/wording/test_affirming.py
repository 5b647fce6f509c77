"""What is denied, said as if it were so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.affirming import affirmed
from quizgen.wording.statements import statement

Build = Callable[[str], Clause]

AFFIRMED = [
    ("bats @subject | are/VBP/be not/RB @verb | a kind of bird @predicate", "Bats are a kind of bird."),
    ("the mayor @subject | did/VBD/do not/RB sign/VB @verb | the treaty/NN @object", "The mayor signed the treaty."),
    (
        "the fort @subject | does/VBZ/do not/RB have/VB @verb | any/DT towers/NNS or/CC moats/NNS @object",
        "The fort has some towers and moats.",
    ),
    ("clay @subject | can/MD not/RB hold/VB @verb | much/JJ heat/NN @object", "Clay can hold a lot of heat."),
]
OPEN = [
    "some bats @subject | do/VBP/do not/RB eat/VB @verb | fruit/NN @object",
    "the mayor @subject | did/VBD/do not/RB sign/VB @verb | the treaty/NN only/RB @object",
    "the mayor @subject | may/MD not/RB sign/VB @verb | the treaty/NN @object",
    "the mayor @subject | did/VBD/do not/RB sign/VB @verb",
]


@pytest.mark.parametrize(("spec", "said"), AFFIRMED)
def test_what_is_denied_is_said_as_if_it_were_so(spec: str, said: str, clause: Build) -> None:
    """The form of "do" goes into the verb, and words that stand beside "not" alone are said otherwise."""
    found = affirmed(clause(spec))

    assert found is not None
    assert statement(found) == said


@pytest.mark.parametrize("spec", OPEN)
def test_what_may_be_so_as_well_is_not_affirmed(spec: str, clause: Build) -> None:
    """Some may do what others do not, "not only" denies no deed, and a bare verb tells nothing."""
    assert affirmed(clause(spec)) is None
