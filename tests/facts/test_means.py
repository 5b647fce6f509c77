"""How: by doing something."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import means

Asked = Callable[..., list[str]]

ASKED = [
    (
        "The Romans supplied Lyon with water by building four aqueducts.",
        "how | How did the Romans supply Lyon with water? | by building four aqueducts",
    ),
    (
        "Human kidneys clean blood by filtering waste.",
        "how | How do human kidneys clean blood? | by filtering waste",
    ),
    (
        "The wool of Norwegian goats is harvested by combing.",
        "how | How is the wool of Norwegian goats harvested? | by combing",
    ),
    (
        "Norwegian skippers guard old boats by locking sheds, hiding oars, and installing bright lamps on piers.",
        "how | How do Norwegian skippers guard old boats? "
        "| by locking sheds, hiding oars, and installing bright lamps on piers",
    ),
    (
        "Norwegian skippers guard old boats by locking their sheds, hiding oars, and installing lamps on piers.",
        "how | How do Norwegian skippers guard old boats? "
        "| by locking their sheds, hiding oars, and installing lamps on piers",
    ),
]
REFUSED = [
    "The bakers of Lyon kept their trade alive by using several methods.",  # none is named
    "The Peace Palace was designed by Louis Cordonnier.",  # an agent, no means
    "The Romans did not supply Lyon by building canals.",  # negated
    "The ceremony in Oslo began by honouring the dead.",  # what was done first, not how
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_means_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(means.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_means(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(means.find, ASKED[0], sentence) == []
