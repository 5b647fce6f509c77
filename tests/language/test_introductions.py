"""Things brought in by an indefinite phrase, said once more by it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

SAID = [
    ("Chile and Peru signed an agreement on the price of copper. The agreement pleased miners.", "agreement",
     "the agreement on the price of copper"),
    ("The vaccine was made by a team of chemists at Lund University. In 1950, the team tested the vaccine.", "team",
     "the team of chemists at Lund University"),
    ("Engineers wrote a report to the mayor of Bergen that blamed pumps. This report became famous.", "report",
     "the report to the mayor of Bergen that blamed pumps"),
    ("Sailors found a chest that held Roman coins. The chest was sold.", "chest", "the chest that held Roman coins"),
    ("Workers built a stone-paved road of Roman times. Mules used the road.", "road",
     "the stone-paved road of Roman times"),
    ("Soldiers burned three wooden bridges of Roman times. The bridges had crossed Lake Orta.", "bridges",
     "the three wooden bridges of Roman times"),
    ("Bergen has 12 urban transport centres that it built at their cost. The centres open early.", "centres",
     "the 12 urban transport centres"),
    ("Nixon’s visit to China ended in 1972. The visit changed trade.", "visit", "Nixon’s visit"),
    ("Ann Lind sold her house in Rome. The house had a garden.", "house", "Ann Lind’s house"),
]  # fmt: skip


@pytest.mark.parametrize(("paragraph", "word", "said"), SAID, ids=[case[0] for case in SAID])
def test_a_thing_is_said_by_the_phrase_that_brought_it_in(
    analysed: Analysed, paragraph: str, word: str, said: str
) -> None:
    token = last_token(analysed(paragraph), word)
    assert (token.say, token.open) == (said, False)


OPEN = [
    ("Workers saw a fire. The fire destroyed barns.", "fire"),
    ("Chile signed an agreement on copper and an agreement on tin in May. The agreement pleased miners.", "agreement"),
    ("If Chile signs an agreement on the price of copper, miners gain. The agreement is short.", "agreement"),
    ("Sailors found a chest that held their coins. The chest was sold.", "chest"),
    ("The office issued 300 patents. These patents were sold.", "these"),
    ("The tax deprived the region of grain from Ukraine. The region starved.", "region"),
    ("Anna wrote a similar report on Roman coins. The report was long.", "report"),
    ("In 1950 its plan failed. The plan was costly.", "plan"),
    ("Ann Lind sold her house. Ben Holm built a house. The house had a garden.", "house"),
]


@pytest.mark.parametrize(("paragraph", "word"), OPEN, ids=[case[0] for case in OPEN])
def test_a_thing_that_is_not_told_apart_or_not_sure_stays_open(analysed: Analysed, paragraph: str, word: str) -> None:
    token = last_token(analysed(paragraph), word)
    assert (token.say, token.open) == (None, True)
