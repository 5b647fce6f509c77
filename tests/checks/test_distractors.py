from __future__ import annotations

import pytest

from quizgen.checks import check_item
from quizgen.checks.examples import choice, cloze
from quizgen.checks.model import Example

from .conftest import Seen

HOW_MANY = "How many craters are there?"
FINDS = [
    ("second-key", choice("What is lava?", "molten rock", "Molten  rock.", "mud")),
    ("second-key", choice(HOW_MANY, "1,000", "1000", "7", "9")),
    ("second-key", choice(HOW_MANY, "twelve", "12", "7", "9")),
    ("double-option", choice("What is lava?", "molten rock", "the mud", "mud", "ice")),
    ("implausible-distractor", choice(HOW_MANY, "12", "plenty", "7", "9")),
    ("implausible-distractor", choice(HOW_MANY, "2 million", "12", "3 million", "4 million")),
]
PASSES = [
    ("second-key", choice("How heavy is it?", "more than 80 kg", "about 80 kg", "fewer than 80 kg")),
    ("second-key", choice("Which ion is it?", "Na+", "Na", "Na-")),
    ("double-option", choice(HOW_MANY, "12", "7 km", "7 m", "9")),
    ("implausible-distractor", choice("Which method is it?", "RFLP", "454 sequencing", "5-ring test")),
    ("implausible-distractor", choice(HOW_MANY, "seven", "all", "more than 20", "a single one")),
    ("implausible-distractor", choice(HOW_MANY, "12", "20", "none of the above", "9")),
]


@pytest.mark.parametrize(("rule", "example"), FINDS)
def test_bad_distractors_are_found(seen: Seen, rule: str, example: Example) -> None:
    assert seen(rule, example)


@pytest.mark.parametrize(("rule", "example"), PASSES)
def test_good_distractors_pass(seen: Seen, rule: str, example: Example) -> None:
    assert seen(rule, example) == []


def test_aliases_are_found_with_knowledge_of_them() -> None:
    example = choice("Which power is Russia's partner?", "China", "Beijing", "India", "Japan")

    def same(one: str, other: str) -> bool:
        return {one, other} == {"China", "Beijing"}

    known = check_item(example.item, example.title, same=same)
    assert [each.words for each in known if each.rule == "second-key"] == ["Beijing"]


def test_a_distractor_that_a_cloze_accepts_is_right_as_well() -> None:
    item = cloze("Lava cools into [[basalt]].", distractors="dark rock; marble").item
    accepting = item.model_copy(update={"accept": ["dark rock"]})
    assert [each.words for each in check_item(accepting, "") if each.rule == "second-key"] == ["dark rock"]
