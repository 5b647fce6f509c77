from __future__ import annotations

import pytest

from quizgen.checks.examples import choice, cloze, short, statement
from quizgen.checks.model import Example

from .conftest import Seen

FINDS = [
    ("doubled-word", statement("The the crater is wide.")),
    ("doubled-word", cloze("Lava flows flows into the [[sea]].")),
    ("end-mark", short("When did Etna erupt", "1669")),
    ("end-mark", short("Who first measured the heat of lava.", "Bunsen")),
    ("end-mark", statement("Is lava hot?")),
    ("end-mark", cloze("Lava cools into [[basalt]]")),
    ("a-or-an", statement("A eruption lasted for years.")),
    ("a-or-an", choice("What formed?", "an new island", "a lake", "a river")),
    ("unbalanced", statement("The mountain (in Italy is active.")),
    ("unbalanced", statement("The “hot spot is old.")),
    ("stray-mark", short("What is lava ?", "molten rock")),
    ("stray-mark", statement("Lava is hot..")),
    ("lower-start", statement("where lava cools, basalt forms.")),
]
PASSES = [
    ("doubled-word", statement("Visitors come from Baden Baden and Walla Walla.")),
    ("doubled-word", statement("The village that that lava buried was rebuilt.")),
    ("end-mark", short("Name the rock that lava forms.", "basalt")),
    ("end-mark", statement("Pliny wrote of “a cloud like a pine.”")),
    ("end-mark", cloze("Lava forms [[basalt]] (a dark rock).")),
    ("a-or-an", statement("A European team and a US agency waited an hour for an FBI report in a one-room hut.")),
    ("a-or-an", statement("Patients with type A and type B blood gave an O-negative sample.")),
    ("a-or-an", statement("A unique uniform and an unimportant umbrella lay in a university.")),
    ("unbalanced", statement("Cases a) and b) lie 2,000 km (1,200 mi) apart.")),
    ("unbalanced", statement('A 12" pipe was called "the vent".')),
    ("stray-mark", statement("The office is in Washington, D.C., and not far away.")),
    ("stray-mark", choice("The rock is called ____ .", "basalt", "marble", "granite")),
    ("lower-start", statement("iPhones recorded the tremor.")),
]


@pytest.mark.parametrize(("rule", "example"), FINDS)
def test_slips_are_found(seen: Seen, rule: str, example: Example) -> None:
    assert seen(rule, example)


@pytest.mark.parametrize(("rule", "example"), PASSES)
def test_sound_text_passes(seen: Seen, rule: str, example: Example) -> None:
    assert seen(rule, example) == []
