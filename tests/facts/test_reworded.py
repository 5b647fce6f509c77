"""What a preposition governs, asked without it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import reworded

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Limnology focuses on lakes and rivers.",
        "reworded | What is the focus of limnology? | lakes and rivers",
    ),
    (
        "Dendrochronology looks at the growth rings of old trees.",
        "reworded | What does dendrochronology examine? | the growth rings of old trees",
    ),
    (
        "Swedish botanists are looking at the growth rings of old trees.",
        "reworded | What are Swedish botanists examining? | the growth rings of old trees",
    ),
    (
        "A report by the bank of Norway looked at the price of salted cod from 1900 to 1930.",
        "reworded | What did a report by the bank of Norway examine? | the price of salted cod from 1900 to 1930",
    ),
    (
        "Coral sand is used in making Maldivian building mortar.",
        "reworded | How is coral sand used? | in making Maldivian building mortar",
    ),
    (
        "The hardness of a mineral is measured by a scratch test.",
        "reworded | How is the hardness of a mineral measured? | by a scratch test",
    ),
    (
        "Norwegian farmers describe lynxes as a threat to sheep.",
        "reworded | How do Norwegian farmers describe lynxes? | as a threat to sheep",
    ),
    (
        "In Germany, many folk tales emerged from travelling theatres.",
        "reworded | In Germany, what gave rise to many folk tales? | travelling theatres",
    ),
]
REFUSED = [
    "Coral sand is used in Maldivian building mortar.",  # in what, not how
    "Striped buoys are often used for the benefit of captains who see no colours.",  # for whom, not how
    "Limnology does not focus on lakes and rivers.",  # denied
    "Limnology focuses on them.",  # open
    "Chlorine serves as a cheap disinfectant in Lima.",  # as a role, its key would lack "as"
    "Finnish salts are used in glass. Finnish ores and salts are used as paint.",  # two right answers
    "Finnish salts are used in glass. If Finnish salts are used as paint, they fade.",  # another use, though doubtful
    "Ninety percent of Finnish hides are used for winter boots.",  # an amount
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_what_is_governed_is_asked_without_the_preposition(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(reworded.find, sentence, title="Chlorine, dendrochronology, sand and limnology")


@pytest.mark.parametrize("text", REFUSED)
def test_no_reworded_question(asked_beside: Asked, text: str) -> None:
    assert asked_beside(reworded.find, ASKED[3], text) == []
