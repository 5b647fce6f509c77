"""Things brought in by an indefinite phrase, said once more by it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

SAID = [
    ("A separate team of divers from Peru put tags on bees. The team had 90 tags.", "team",
     "the team of divers from Peru"),
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
    ("The Senate approved a plan sponsored by Senator Eva Holm (D-Iowa) to extend the sale of a stamp for four years "
     "beyond the current end on 31 May 2007. The plan is backed by fishers.", "plan",
     "the plan sponsored by Senator Eva Holm"),
    ("Italy passed a tax law on silk. Bankers praised an Italian shipping law. The shipping law was from 1962.", "law",
     "the Italian shipping law"),
    ("Ida Berg printed a long letter to Otto Holm. The letter was short.", "letter", "the long letter to Otto Holm"),
    ("Ann Lind sold her house in Rome. The house had a garden.", "house", "Ann Lind’s house"),
    ("The club met a former chess coach from Oslo. The coach won.", "coach", "the former chess coach from Oslo"),
]  # fmt: skip


@pytest.mark.parametrize(("paragraph", "word", "said"), SAID, ids=[case[0] for case in SAID])
def test_a_thing_is_said_by_the_phrase_that_brought_it_in(
    analysed: Analysed, paragraph: str, word: str, said: str
) -> None:
    token = last_token(analysed(paragraph), word)
    assert (token.say, token.open) == (said, False)


OPEN = [
    ("The sign (used as a word for cold rain) is old. The word was short.", "word"),
    ("Farmers began ring-marking wild hens in large pens. The hens died.", "hens"),
    ("Bees make a hole in the wall for the queen to leave by. The hole is small.", "hole"),
]
OPEN += [
    ("Oslo lies in the south corner of Norway. Moe sat at home. In the corner, a screen shone.", "corner"),
    ("Moe asked for a single judge. This judge would sit in Oslo.", "this"),
    ("Ida Berg brought the sketch of a map to Otto Holm. The map was for the mayor.", "map"),
    ("Moe took the first part of a poem to Otto Holm. The poem was short.", "poem"),
    ("Workers saw a fire. The fire destroyed barns.", "fire"),
    ("Chile signed an agreement on copper and an agreement on tin in May. The agreement pleased miners.", "agreement"),
    ("If Chile signs an agreement on the price of copper, miners gain. The agreement is short.", "agreement"),
    ("Sailors found a chest that held their coins. The chest was sold.", "chest"),
    ("The office issued 300 patents. These patents were sold.", "these"),
    ("The tax deprived the region of grain from Ukraine. The region starved.", "region"),
    ("Anna wrote a similar report on Roman coins. The report was long.", "report"),
    ("Walkers cross the moor at a steady, slow pace. At this pace, Norway is far.", "this"),
    ("In 1950 its plan failed. The plan was costly.", "plan"),
    ("Ann Lind sold her house. Ben Holm built a house. The house had a garden.", "house"),
]


@pytest.mark.parametrize(("paragraph", "word"), OPEN, ids=[case[0] for case in OPEN])
def test_a_thing_that_is_not_told_apart_or_not_sure_stays_open(analysed: Analysed, paragraph: str, word: str) -> None:
    token = last_token(analysed(paragraph), word)
    assert (token.say, token.open) == (None, True)


ABOVE = [
    ("In 2014 villagers won a tax break for islands.", "The sales tax break ended in 2016.", "break", None),
    (
        "In 2014 villagers won a tax break for islands.",
        "The break ended in 2016.",
        "break",
        "the tax break for islands",
    ),
    ("In 2014 villagers won a tax break for islands.", "A break ends. Later, the break is lost.", "break", None),
    ("Towns won a tax break for inns and a tax break for shops.", "The break ended in 2016.", "break", None),
]


@pytest.mark.parametrize(("above", "paragraph", "word", "said"), ABOVE, ids=[case[0] + case[1] for case in ABOVE])
def test_the_one_thing_of_the_article_may_have_been_brought_in_by_a_paragraph_before(
    analysed: Analysed, above: str, paragraph: str, word: str, said: str | None
) -> None:
    assert last_token(analysed(above, paragraph), word).say == said


def test_what_somebody_had_in_another_paragraph_may_be_another_ones_by_now(analysed: Analysed) -> None:
    text = analysed(
        "Ann Lind’s harsh government taxed wool.", "Her son Olaf ruled from 1321. He reformed the government."
    )
    assert last_token(text, "government").say is None
