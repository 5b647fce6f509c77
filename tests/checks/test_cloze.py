from __future__ import annotations

import pytest

from quizgen.checks import check_item
from quizgen.checks.examples import cloze
from quizgen.checks.model import Example

from .conftest import Seen

FINDS = [
    ("gap-unit", cloze("The [[Strait]] of Messina lies near Etna.")),
    ("gap-unit", cloze("The ash was seen by Alexander [[Borodin]] in 1869.")),
    ("gap-leak", cloze("Volcanologists are people who study [[volcanoes]].")),
    ("gap-leak", cloze("The World Health Organization, the [[WHO]] for short, sent masks.")),
    ("gap-unit", cloze("Lava flows [[into]] the sea.")),
    ("gap-unit", cloze("It is the [[Sun's]] diameter.")),
    ("gap-unit", cloze("Most of the [[country]]’s roads were lost.")),
    ("gap-unit", cloze("In 1973 [[Richard]] Nixon spoke.")),
    ("gap-unit", cloze("The 1765 Stamp [[Act]] was repealed.")),
    ("gap-unit", cloze("Tigers fell by [[95]]% over a century.")),
    ("gap-unit", cloze("It cost $[[5]] a day.")),
    ("gap-unit", cloze("It weighs [[18]] billion tonnes.")),
    ("article-before-gap", cloze("Etna is a [[volcano]] in Italy.")),
    ("gap-leak", cloze("Trade with [[Russia]] made Russian gas cheap.")),
    ("gap-leak", cloze("The [[evaporation]] of water rises when lakes evaporate.")),
    ("gap-leak", cloze("The [[International Dark-Sky Association]] (IDA) met.")),
    ("gap-leak", cloze("The International Dark-Sky Association, or [[IDA]], met.")),
    ("gap-leak", cloze("In 1972 [[Richard Nixon]] flew to China, where Nixon met Mao.")),
    ("gap-leak", cloze("Iceland has [[geysers]], and a geyser is a hot spring.")),
    ("gap-leak", cloze("Lava cools into [[basalt]].", hint="basalt")),
]
PASSES = [
    ("gap-unit", cloze("The ash reached the [[WHO]] in Geneva.")),
    ("gap-unit", cloze("In [[1972]] Nixon flew to China.")),
    ("gap-unit", cloze("It lasted [[two years]].")),
    ("gap-unit", cloze("In [[July 1972]] Nixon flew to China.")),
    ("gap-unit", cloze("The US president [[Richard Nixon]] flew to China.")),
    ("gap-unit", cloze("Under [[French]] President Macron taxes rose.")),
    ("gap-unit", cloze("Over [[77]] years it grew.")),
    ("gap-unit", cloze("Chefs went on strike at [[McDonald's]].")),
    ("article-before-gap", cloze("Etna is [[a volcano]] in Italy.")),
    ("gap-leak", cloze("Lava cools into [[basalt]], a dark rock.", hint="rock")),
    ("gap-leak", cloze("The share fell from [[19 percent]] in 1950 to 4 percent in 1990.", hint="percentage")),
    ("gap-leak", cloze("The [[state]] built a station.")),
    ("gap-leak", cloze("The US gave [[Hawaii]] to us.")),
]


@pytest.mark.parametrize(("rule", "example"), FINDS)
def test_bad_gaps_are_found(seen: Seen, rule: str, example: Example) -> None:
    assert "flaw" in [severity for _, severity in seen(rule, example)]


@pytest.mark.parametrize(("rule", "example"), PASSES)
def test_good_gaps_pass(seen: Seen, rule: str, example: Example) -> None:
    assert seen(rule, example) == []


@pytest.mark.parametrize(
    "text", ["The Boston Port Act shut down [[Boston Harbor]].", "The Court's marshal serves [[the Supreme Court]]."]
)
def test_a_part_of_the_gap_in_the_text_is_a_risk(seen: Seen, text: str) -> None:
    assert [severity for _, severity in seen("gap-leak", cloze(text))] == ["risk"]


def test_an_alias_in_the_text_leaks_where_it_is_known() -> None:
    def same(one: str, other: str) -> bool:
        return {one, other} == {"China", "Beijing"}

    item = cloze("In 1972 [[China]] welcomed Nixon in Beijing.").item
    assert [each.words for each in check_item(item, "", same=same) if each.rule == "gap-leak"] == ["Beijing"]
    assert [each for each in check_item(item, "") if each.rule == "gap-leak"] == []
