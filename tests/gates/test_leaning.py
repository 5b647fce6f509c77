"""No word of an item goes on from another sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.gates.leaning import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, Item, ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]

LEANING: list[tuple[Item, str]] = [
    (
        TrueFalse(statement="On the morning of the 9th, Sweden left the union.", answer=True),
        "a day of a month that is not said",
    ),
    (Cloze(text="[[Sweden]] left the union on the 9th."), "a day of a month that is not said"),
    (Cloze(text="Miners filled [[Lund]] on the 9th and may have struck."), "a day of a month that is not said"),
    (Cloze(text="The mill of Lund will open today when [[Sweden]] votes."), "a day that is not said"),
    (TrueFalse(statement="Miners will march through Kiruna tomorrow.", answer=True), "a day that is not said"),
    (Cloze(text="Sweden mined the aforementioned rare ore in [[1905]]."), "taken up from another sentence"),
    (ShortAnswer(stem="Who played for the towns of Sweden as well?", key="miners"), "beside what is not said"),
    (Cloze(text="In 1905, nine states of the [[Baltic]] followed suit."), "a deed that is not said"),
    (ShortAnswer(stem="Which flag does Sweden fly?", key="the same flag"), "the same as what is not said"),
    (Cloze(text="The beetle in question was found in [[Sweden]]."), "taken up from another sentence"),
    (
        ShortAnswer(stem="What was found in Sweden?", key="the beetle in question"),
        "taken up from another sentence",
    ),
    (Cloze(text="In 1905, however, Sweden left the [[union]]."), "tied to another sentence"),
    (ShortAnswer(stem="Who, moreover, left the union of Sweden?", key="miners"), "tied to another sentence"),
    (Cloze(text="Towards the middle of the century, Sweden left the [[union]]."), "a century that is not said"),
    (Cloze(text="[[Sweden]] kept its guilds up to the start of the present century."), "a century that is not said"),
    (TrueFalse(statement="Lund has lost two mills in the current decade.", answer=True), "a century that is not said"),
    (Cloze(text="As another example, [[Lund]] has no mills."), "a case of what is not said"),
    (
        TrueFalse(statement="If in 1871, Moe may have seen the war in Sweden.", answer=True),
        "a condition that is not whole",
    ),
    (Cloze(text="If by [[1871]], the mill of Lund was the first."), "a condition that is not whole"),
    (Cloze(text="The remaining [[12%]] of Sweden is farmed."), "what is left of what is not said"),
    (Cloze(text="A third mill, the [[Lund]], opened in Sweden."), "one of a row that is not said"),
    (Cloze(text="Moe fell off the sledge of [[Lund]] the first time."), "a time in a row that is not said"),
    (ShortAnswer(stem="What did Sweden lose the last time?", key="a cup"), "a time in a row that is not said"),
    (Cloze(text="[[Sweden]] in particular has nine tunnels."), "a case of what is not said"),
    (TrueFalse(statement="Sailors in particular were paid in silver.", answer=True), "a case of what is not said"),
    (TrueFalse(statement="Wages in Lund in particular fell in 1905.", answer=True), "a case of what is not said"),
    (TrueFalse(statement="Nurses in particular became rich.", answer=True), "a case of what is not said"),
    (TrueFalse(statement="Swedes had many other important ideas.", answer=True), "other than what is not said"),
    (ShortAnswer(stem="Immediately, how many ships left Lund?", key="nine"), "behind what is not said"),
    (Cloze(text="Skippers almost immediately met the [[Gulf Stream]]."), "behind what is not said"),
    (ShortAnswer(stem="What did Sweden want to rule?", key="islands so far away"), "so far as what is not said"),
    (Cloze(text="The rest of Sweden’s [[herrings]] were sold."), "what is left of what is not said"),
    (Cloze(text="At its height, it took ten crowns to buy a fish in [[Sweden]]."), "at whose height or depth"),
    (Cloze(text="Some, like the Otter Mill of Lund, closed in [[1905]]."), "some of what is not said"),
    (Cloze(text="Others, such as the Moss Canal, froze in [[May]]."), "some of what is not said"),
    (Cloze(text="In [[Sweden]], nothing else comes close."), "close to what is not said"),
    (TrueFalse(statement="The one town that came close was Lund.", answer=True), "close to what is not said"),
    (ShortAnswer(stem="What explained the strike in Lund?", key="last month’s letter"), "a time that is not said"),
    (Cloze(text="Yesterday’s storm sank nine ships of [[Sweden]]."), "a time that is not said"),
    (TrueFalse(statement="The allusion to “salt” points to the mine.", answer=True), "a mention of what is not said"),
    (Cloze(text="The reference to eels is a joke about [[Lund]]."), "a mention of what is not said"),
    (Cloze(text="In one corner, miners of [[Sweden]] kept a goat."), "one part of what is not said"),
    (Cloze(text="In one section a tall fence kept out [[wolves]]."), "one part of what is not said"),
    (ShortAnswer(stem="Where did miners keep a goat?", key="in one corner"), "one part of what is not said"),
]
WHOLE: list[Item] = [
    Cloze(text="Some mills, like the Otter Mill of Lund, closed in [[1905]]."),
    Cloze(text="Ships that came close to [[Lund]] ran aground."),
    Cloze(text="Sweden rebuilt Lund in the last month of [[1905]]."),
    Cloze(text="The reference to eels in the laws of [[Lund]] is old."),
    Cloze(text="In one corner of [[Lund]], miners kept a goat."),
    Cloze(text="Strikes called the union of Sweden with [[Norway]] in question."),
    Cloze(text="On the 9th of May, [[Sweden]] left the union."),
    Cloze(text="[[Sweden]] opened a shop on the 9th floor."),
    Cloze(text="By 2060, Sweden will be drier than [[Spain]] is today."),
    Cloze(text="Sweden sells ore, in particular to [[Norway]]."),
    TrueFalse(statement="The crew of Lund, and its cook in particular, were paid in silver.", answer=True),
    TrueFalse(statement="Sailors in particular can be paid in silver.", answer=True),
    TrueFalse(statement="Swedish smiths made many other important inventions such as the lathe.", answer=True),
    Cloze(text="Skippers met the [[Gulf Stream]] almost immediately after they left Lund."),
    Cloze(text="The rest of the world buys its ore in [[Sweden]]."),
    Cloze(text="Kiruna is today the largest mine of [[Sweden]]."),
    Cloze(text="Moe saw the hills of [[Lund]] for the first time."),
    Cloze(text="Sweden as well as [[Norway]] left the union."),
    Cloze(text="A third language is learnt in [[Sweden]]."),
    Cloze(text="The remaining mills of [[Sweden]] closed in 1905."),
    Cloze(text="Vega is 2 times the Sun's size and has [[40]] times its light."),
    ShortAnswer(stem="What do both Sweden and Norway fly?", key="the same flag"),
    TrueFalse(statement="Sweden gave ports the same share of cod that each had caught before.", answer=True),
    TrueFalse(statement="If it rains in 2031, the mill of Lund may close.", answer=True),
    Cloze(text="On the 9th and 10th of [[May]], miners filled the squares of Lund."),
    Cloze(text="In May 1905, on the 9th, [[Sweden]] left the union."),
    Cloze(text="The present king of [[Sweden]] opened the mill in 1985."),
    Cloze(text="Towards the middle of the 18th century, Sweden left the [[union]]."),
]


@pytest.mark.parametrize(("item", "reason"), LEANING, ids=str)
def test_what_goes_on_from_another_sentence_is_refused(resting: Resting, item: Item, reason: str) -> None:
    assert refuse(resting(item), "") == reason


@pytest.mark.parametrize("item", WHOLE, ids=str)
def test_what_goes_on_within_the_item_passes(resting: Resting, item: Item) -> None:
    assert refuse(resting(item), "") is None


@pytest.mark.parametrize(
    ("item", "passes"),
    [
        (Cloze(text="Otto Moe returned in [[1905]]."), False),
        (ShortAnswer(stem="In which year did Otto Moe return?", key="1905"), False),
        (TrueFalse(statement="The year in which Moe returned was 1905.", answer=True), False),
        (Cloze(text="After two years in Lund, Otto Moe returned in [[1905]]."), True),
        (Cloze(text="Otto Moe returned to Lund in [[1905]]."), True),
    ],
    ids=str,
)
def test_somebody_returns_from_or_to_what_is_said(
    resting: Resting, analysed: Callable[..., Text], item: Item, passes: bool
) -> None:
    found = _said_of(resting(item), analysed("Otto Moe returned in 1905."))
    assert (refuse(found, "") is None) == passes


@pytest.mark.parametrize(
    ("told", "passes"),
    [
        ("The cholera returned in 1911.", True),
        ("The lynx returned in 1911.", True),
        ("Danish sailors returned in 1911.", False),
        ("The young engineer Otto Moe returned in 1911.", False),
    ],
)
def test_people_return_from_somewhere_and_a_plague_just_returns(
    resting: Resting, analysed: Callable[..., Text], told: str, passes: bool
) -> None:
    found = _said_of(resting(Cloze(text=told.replace("1911", "[[1911]]"))), analysed(told))
    assert (refuse(found, "") is None) == passes


def _said_of(candidate: Candidate, told: Text) -> Candidate:
    """The candidate as one of the first clause of an article."""
    (sentence,) = told.sentences
    return replace(candidate, finding=replace(candidate.finding, sentences=(sentence,), clause=sentence.clauses[0]))
