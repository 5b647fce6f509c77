from __future__ import annotations

import pytest

from quizgen.checks.examples import choice
from quizgen.checks.grammar import forms_of
from quizgen.checks.model import Example

from .conftest import Seen

FINDS = [
    ("number-cue", choice("Which organs clean the blood?", "the kidneys", "the stomach", "the heart")),
    ("article-cue", choice("Which word fits: 'A bear is an …'?", "omnivore", "carnivore", "predator")),
    ("form-cue", choice("What does a glacier do to rock?", "grinds it down", "a moraine", "meltwater")),
    ("form-cue", choice("How did Pliny die?", "quickly", "a friend", "kindness")),
    ("number-cue", choice("Which horn changes its pitch?", "the trombone", "trumpets", "tubas")),
    ("number-cue", choice("Who were the heads of Rome?", "the consuls", "a king", "an emperor")),
    ("article-cue", choice("Obsidian is an ____.", "igneous glass", "metal", "ore")),
    ("number-cue", choice("Which countries are volcanic?", "Iceland and Italy", "Malta", "Norway")),
    ("form-cue", choice("How is heat measured?", "by lowering a probe", "a long probe", "an old probe")),
    ("form-cue", choice("How old is it?", "12", "young", "ancient")),
    ("uneven-marks", choice("Why?", "the crater is hot", "The lake is cold", "The river is dry")),
]
PASSES = [
    ("number-cue", choice("Which horn changes its pitch?", "the tuba", "the bugle", "the cornet")),
    ("form-cue", choice("How did Pliny die?", "quickly", "slowly", "in bed")),
    ("number-cue", choice("Who were the heads of Rome?", "the consuls", "the tribunes", "the censors")),
    ("article-cue", choice("Obsidian is a(n) ____.", "igneous glass", "metal", "ore")),
    ("article-cue", choice("Obsidian is a ____.", "glass", "metal", "all of the above")),
    ("number-cue", choice("Which country is volcanic?", "Iceland", "the Netherlands", "Norway")),
    ("number-cue", choice("Which gases are heavy?", "argon and radon", "data", "species")),
    ("form-cue", choice("What opens the vent?", "building of pressure", "loss of heat", "growth of ice")),
    ("form-cue", choice("Who voted?", "over forty-year-olds", "income groups", "residents of the south")),
    ("form-cue", choice("Who helps?", "4,500 volunteers", "former pupils", "churches")),
    ("uneven-marks", choice("Which gas?", "GABA", "neon", "argon")),
    ("uneven-marks", choice("Why?", "all of the above", "The lake is cold.", "The river is dry.")),
]


@pytest.mark.parametrize(("rule", "example"), FINDS)
def test_forms_that_give_the_key_away_are_found(seen: Seen, rule: str, example: Example) -> None:
    assert seen(rule, example)


@pytest.mark.parametrize(("rule", "example"), PASSES)
def test_like_forms_pass(seen: Seen, rule: str, example: Example) -> None:
    assert seen(rule, example) == []


def test_some_distractors_of_another_number_are_a_risk(seen: Seen) -> None:
    example = choice("Which countries are volcanic?", "Iceland and Italy", "Malta", "Norway and Chad")
    assert [severity for _, severity in seen("number-cue", example)] == ["risk"]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("to de-criminalise it", "an infinitive"),
        ("lowering the price", "a gerund"),
        ("in the crater", "a prepositional phrase"),
        ("1883", "a number"),
        ("as prices rise", "a prepositional phrase"),
        ("the crater", "a phrase"),
    ],
)
def test_forms(text: str, form: str) -> None:
    assert form in forms_of(text)
