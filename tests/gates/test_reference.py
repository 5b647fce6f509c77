"""No word of an item points outside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.gates.reference import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import (
    Cloze,
    ComparisonTable,
    Item,
    Matching,
    Ordering,
    Pair,
    Row,
    ShortAnswer,
    Step,
    TrueFalse,
)

Resting = Callable[..., Candidate]

POINTING: list[Item] = [
    Cloze(text="It takes about [[nine days]] to fully ripen."),
    Cloze(text="Moe spent nine weeks of the tour learning [[Swedish]]."),
    ShortAnswer(stem="What did Moe sell during the voyage?", key="salt"),
    TrueFalse(statement="It took Norway nine years to build.", answer=True),
    Cloze(text="Inside, Kari Moe speaks to [[miners]]."),
    Cloze(text="Doctors distinguish [[two]] main types."),
    Cloze(text="Before long, Sweden left the [[union]]."),
    Cloze(text="That is, Sweden left the [[union]]."),
    Cloze(text="The mines of [[Sweden]] go back even further."),
    TrueFalse(statement="Sweden is about nine times more populous.", answer=True),
    Cloze(text="Already, Sweden has left the [[union]]."),
    Cloze(text="In reaction, Sweden left the [[union]]."),
    ShortAnswer(stem="What did winter winds do in Sweden?", key="them in the other direction"),
    Cloze(text="At one point, Sweden left the [[union]]."),
    Cloze(text="Worse still, Sweden left the [[union]]."),
    ShortAnswer(stem="Even worse, who burnt the ships of Sweden?", key="pirates"),
    Cloze(text="At one end, there is strong demand for [[miners]]."),
    Cloze(text="In 1905, a cousin of mine left [[Sweden]]."),
    ShortAnswer(stem="How many main types do doctors distinguish?", key="two"),
    Cloze(text="Now, Sweden is leaving the [[union]]."),
    ShortAnswer(stem="Who opposed this law in Sweden?", key="miners"),
    ShortAnswer(stem="Who opposed our law in Sweden?", key="miners"),
    ShortAnswer(stem="Who passed such a law in Sweden?", key="miners"),
    ShortAnswer(stem="Why did Sweden leave?", key="Its debts grew"),
    Cloze(text="However, Sweden left the union in [[1905]]."),
    Cloze(text="The Amazon carries about [[70]] times as much water."),
    Cloze(text="Soon, Sweden left the union in [[1905]]."),
    Cloze(text="Inside, the king of Sweden signed in [[1905]]."),
    Cloze(text="They left the union in [[1905]]."),
    ShortAnswer(stem="Who fined those in Sweden?", key="those of Oslo"),
    TrueFalse(statement="In Sweden, skippers sail better.", answer=True),
    Cloze(text="It is the union that Sweden left in [[1905]]."),
    TrueFalse(statement="But Sweden left the union.", answer=True),
    TrueFalse(statement="These laws were passed in Sweden.", answer=True),
    Cloze(text="More than [[250]] people worked on the survey."),
    Cloze(text="In Sweden, [[250]] people worked on the large road survey."),
    ShortAnswer(stem="What brought ore miners into the parliament of Sweden?", key="the bitter harbour strike"),
    TrueFalse(statement="Norway is the smallest member at present.", answer=False),
    Matching(
        instruction="Match.",
        pairs=[Pair(id="a", left="Sweden", right="this law"), Pair(id="b", left="Norway", right="fish")],
    ),
    Ordering(
        instruction="Order.",
        steps=[Step(id="a", text="She left."), Step(id="b", text="Sweden voted."), Step(id="c", text="Norway voted.")],
    ),
    Cloze(text="Conversely, Sweden left the [[union]]."),
    Cloze(text="From there, trade moved to [[Sweden]]."),
    ComparisonTable(a="earlier", b="Norway", rows=[Row(aspect="exports", a="oil", b="fish")]),
]
WHOLE: list[Item] = [
    Cloze(text="Moe spent nine weeks of the tour of [[Sweden]] in bed."),
    Cloze(text="On a voyage to Sweden, Moe kept a diary of the voyage in [[Latin]]."),
    Cloze(text="It took [[nine years]] to build the pier of Norway."),
    Cloze(text="In 1905, [[Kiruna]] was Sweden's largest ore mine."),
    Cloze(text="Doctors distinguish [[two]] main types of diabetes."),
    ShortAnswer(stem="How many stages does the life of a frog have?", key="four"),
    TrueFalse(statement="It takes three weeks to dry a cod in Norway.", answer=True),
    TrueFalse(statement="It is legal to fish for cod in Norway.", answer=True),
    TrueFalse(statement="Worse storms than in Norway, not fewer, hit Sweden.", answer=True),
    TrueFalse(statement="Both sides of the Baltic traded fish.", answer=True),
    Cloze(text="More than [[250]] people worked on the survey of Norway."),
    Cloze(text="[[250]] people worked on the large road survey at Luleå."),
    Cloze(text="In Sweden, the role of committees has grown since [[1905]]."),
    ShortAnswer(stem="What praised the ore miners of Sweden?", key="the fourth yearly report"),
    TrueFalse(statement="Norway sent a report, and Sweden burnt the report.", answer=False),
    TrueFalse(statement="A buyer of a product looks for this product in shops.", answer=True),
    ShortAnswer(stem="Who opposed the mining law of 1905 in Sweden?", key="miners"),
    ShortAnswer(stem="Why did Sweden leave the union?", key="because its debts grew"),
    ShortAnswer(stem="Which US state voted against the Mining Law?", key="Ohio"),
    Cloze(text="Sweden left the union in [[1905]]."),
    Cloze(text="Sweden fined those in [[Malmö]] who had sold cod."),
    Cloze(text="Sweden counts seals like those found off [[Gotland]]."),
    ShortAnswer(stem="What are towns such as Kiruna able to do?", key="melt ore"),
    TrueFalse(statement="In Sweden, maps help skippers to sail better.", answer=True),
    Cloze(text="The code for Sweden, chosen in [[1921]], is 'SE'."),
    TrueFalse(statement="So far in 1905, Sweden has built two ports.", answer=True),
    TrueFalse(statement="Sweden, which was poor, left the union.", answer=True),
]


@pytest.mark.parametrize("item", POINTING, ids=str)
def test_an_item_that_points_outside_is_refused(resting: Resting, item: Item) -> None:
    assert refuse(resting(item), "") is not None


@pytest.mark.parametrize("item", WHOLE, ids=str)
def test_an_item_that_stands_alone_passes(resting: Resting, item: Item) -> None:
    assert refuse(resting(item), "") is None


PRONOUNS = [
    ("What did Moe and Lie print in Nature?", "their map of the fjord", True),
    ("What did Moe and Lie print in Nature?", "their map", False),
    ("What was printed in Nature?", "their map of the fjord", False),
]


@pytest.mark.parametrize(("stem", "key", "passes"), PRONOUNS)
def test_a_key_may_take_up_what_its_stem_names(
    resting: Resting, analysed: Callable[..., Text], stem: str, key: str, passes: bool
) -> None:
    candidate = resting(ShortAnswer(stem=stem, key=key))
    sentence = analysed("Moe and Lie printed their map of the fjord in Nature.").sentences[0]
    told = replace(candidate, finding=replace(candidate.finding, sentences=(sentence,)))
    assert (refuse(told, "") is None) is passes


def test_what_the_title_names_is_known(resting: Resting) -> None:
    item = Cloze(text="More than [[250]] people worked on the survey.")
    assert refuse(resting(item), "A survey of Norway") is None
