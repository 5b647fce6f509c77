"""A stem tells what it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.gates.topic import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, Item, Matching, Pair, ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]
DONE, DOES = "Kari Moe came home in 1921.", "Kari Moe comes home."

REFUSED: list[tuple[Item, str]] = [
    (ShortAnswer(stem="In 1921, who came home?", key="Kari Moe"), DONE),
    (Cloze(text="In Oslo, [[Kari Moe]] gave a party."), DONE),
    (ShortAnswer(stem="Which body was founded in 1921?", key="Fisk"), DONE),
    (TrueFalse(statement="People should love their children.", answer=True), DOES),
    (Cloze(text="A heavy storm could damage the [[jetties]]."), DOES),
]
REFUSED += [
    (TrueFalse(statement="The Council met slowly.", answer=True), "The Council met slowly."),
    (ShortAnswer(stem="Who sailed from Norway?", key="Kari Moe"), DONE),
    (ShortAnswer(stem="Who moved to Oslo from Bergen?", key="Kari Moe"), DONE),
    (ShortAnswer(stem="What did the Fisk team open?", key="a crate"), DONE),
    (TrueFalse(statement="Young women could work at a range of jobs.", answer=True), "Young women could work."),
    (ShortAnswer(stem="What has continued throughout the tenth and eleventh centuries?", key="a feud"), DOES),
]
REFUSED += [
    (ShortAnswer(stem="According to most modern historians, what began in the ninth century BCE?", key="a feud"), DONE),
    (ShortAnswer(stem="According to many scholars, what lasted until the tenth century AD?", key="a feud"), DONE),
    (Cloze(text="Losses due to [[bad storage]] have been reported."), "Losses due to bad storage have been reported."),
    (Cloze(text="Rot may occur in the [[cellar]]."), "Rot may occur in the cellar."),
]
KEPT: list[tuple[Item, str]] = [
    (ShortAnswer(stem="According to most scholars, what ruled Norway in the ninth century AD?", key="a feud"), DONE),
    (Cloze(text="Potato rot may occur in the [[cellar]]."), "Potato rot may occur in the cellar."),
    (Cloze(text="Losses may be hidden by [[bad storage]]."), "Losses may be hidden by bad storage."),
    (ShortAnswer(stem="In 1921, who came home?", key="Kari Moe"), DOES),
    (ShortAnswer(stem="In 1921, when did Moe come home?", key="in May"), DONE),
    (ShortAnswer(stem="In 1921, who invented the electric herring smoker?", key="Kari Moe"), DONE),
    (ShortAnswer(stem="In 1921, who built the boats?", key="Kari Moe"), DONE),
    (TrueFalse(statement="According to Moe, people should love their children.", answer=True), DOES),
    (
        TrueFalse(statement="Sailors slowly began to react.", answer=True),
        "Sailors slowly began to react to the plague.",
    ),
    (ShortAnswer(stem="Who sailed a leaky trawler from Norway?", key="Kari Moe"), DONE),
    (ShortAnswer(stem="What did the Fisk team of Bergen open?", key="a crate"), DONE),
    (TrueFalse(statement="In Oslo, women could work at sea.", answer=True), "In Oslo, women could work at sea."),
    (TrueFalse(statement="In May, Moe reacted slowly to the plague.", answer=True), "In May, Moe reacted slowly."),
    (Cloze(text="A heavy storm could damage [[Oslo]]."), DOES),
    (Cloze(text="In Oslo, a heavy storm could damage the [[jetties]]."), DOES),
    (Cloze(text="A heavy storm could damage the boats and the [[jetties]]."), DOES),
]


def _candidate(resting: Resting, analysed: Callable[..., Text], item: Item, told: str) -> Candidate:
    found = resting(item, told)
    return replace(found, finding=replace(found.finding, sentences=(analysed(told).sentences[0],)))


@pytest.mark.parametrize(("item", "told"), REFUSED)
def test_a_deed_that_could_be_anybodys_is_refused(
    resting: Resting, analysed: Callable[..., Text], item: Item, told: str
) -> None:
    assert refuse(_candidate(resting, analysed, item, told), "Boats") is not None


@pytest.mark.parametrize(("item", "told"), KEPT)
def test_a_name_a_title_word_or_a_rare_word_tells(
    resting: Resting, analysed: Callable[..., Text], item: Item, told: str
) -> None:
    assert refuse(_candidate(resting, analysed, item, told), "Boats") is None


THIN = [
    "What has a good supply of food?",
    "What comes back a long way in Norway?",
    "What takes a good time in Oslo?",
]
TELLING = [
    "What has a good supply of fresh fodder?",
    "What breeds in reedy marshes in Norway?",
]


@pytest.mark.parametrize(("stem", "is_told"), [*((one, False) for one in THIN), *((one, True) for one in TELLING)])
def test_a_thing_is_asked_for_by_what_is_its_own(
    resting: Resting, analysed: Callable[..., Text], stem: str, is_told: bool
) -> None:
    found = replace(_candidate(resting, analysed, ShortAnswer(stem=stem, key="the heron"), DOES), asked="thing")
    assert (refuse(found, "Boats") is None) is is_told


def test_other_items_have_no_stem(resting: Resting, analysed: Callable[..., Text]) -> None:
    pairs = [Pair(left=f"a{at}", right=f"b{at}") for at in range(4)]
    assert refuse(_candidate(resting, analysed, Matching(pairs=pairs), DONE), "") is None


@pytest.mark.parametrize(("asked", "passes"), [("subject", False), ("kin", True)])
def test_who_does_something_of_no_topic_is_not_asked(
    resting: Resting, analysed: Callable[..., Text], asked: str, passes: bool
) -> None:
    found = _candidate(resting, analysed, ShortAnswer(stem="Who often repairs something?", key="Kari Moe"), DOES)
    assert (refuse(replace(found, asked=asked), "Boats") is None) is passes
