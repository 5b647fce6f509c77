from __future__ import annotations

import pytest

from quizgen.checks.examples import choice
from quizgen.checks.model import Example
from quizgen.quiz import Choice

from .conftest import Seen

ASKS = "What do volcanoes release?"
FINDS = [
    ("all-of-the-above", choice(ASKS, "ash", "mud", "everything listed above")),
    ("vague-term", choice("How large is Etna?", "3,357 metres", "pretty big", "fairly small")),
    ("none-of-the-above", choice(ASKS, "ash", "None of the gases listed here", "ice")),
    ("all-of-the-above", choice(ASKS, "ash", "all three of them", "ice")),
    ("all-of-the-above", choice(ASKS, "in every one of the above", "mud", "ice")),
    ("complex-option", choice(ASKS, "ash", "both of the first two", "ice")),
    ("complex-option", choice(ASKS, "ash", "mud", "either (b) or (c), but not (a)")),
    ("true-false-options", choice("Which claim about lava holds?", "Rocks form it.", "Snow made it.", "Trees eat it.")),
    ("true-false-options", choice("Etna ...", "lies in Italy.", "was built by men.", "exports ash.")),
    ("vague-term", choice(ASKS, "ash", "many stones", "ice")),
    ("none-of-the-above", choice(ASKS, "ash", "mud", "ice", "None of these options.")),
    ("none-of-the-above", choice(ASKS, "none of the above; all are wrong", "mud", "ice")),
    ("none-of-the-above", choice(ASKS, "ash", "None of the statements are correct.", "ice")),
    ("all-of-the-above", choice(ASKS, "all the above", "mud", "ice")),
    ("all-of-the-above", choice(ASKS, "All of these are true.", "mud", "ice")),
    ("complex-option", choice(ASKS, "ash", "mud", "ice", "Both a and b")),
    ("complex-option", choice(ASKS, "ash", "mud", "ice", "I and III only")),
    ("complex-option", choice(ASKS, "ash", "mud", "ice", "two of the above")),
    ("complex-option", choice(ASKS, "ash", "steam", "ice", "ash and steam")),
    ("complex-option", choice(ASKS, "ash, steam, and ice", "ash", "steam", "ice")),
    ("true-false-options", choice("Which statement about lava is correct?", "It is hot.", "It was ice.", "It is mud.")),
    ("true-false-options", choice("Volcanoes in Iceland:", "They are old.", "Lava is cold.", "Ash was blue.")),
    ("absolute-term", choice(ASKS, "ash", "always mud", "ice")),
    ("absolute-term", choice(ASKS, "all kinds of gas", "some mud", "ice")),
    ("absolute-term", choice(ASKS, "ash", "entirely new rock", "ice")),
    ("vague-term", choice(ASKS, "ash", "often mud", "ice")),
    ("vague-term", choice(ASKS, "ash", "mud that is rarely seen", "ice")),
    ("numbers-out-of-order", choice("How long did it last?", "2 days", "3 weeks", "1 hour", "5 years")),
]
PASSES = [
    ("absolute-term", choice("Which feast is in November?", "All Saints' Day", "Candlemas", "Michaelmas")),
    ("all-of-the-above", choice(ASKS, "all the ash of three of them", "mud", "ice")),
    ("true-false-options", choice("What does Etna do?", "lies in Italy", "spits fire", "exports ash")),
    ("none-of-the-above", choice(ASKS, "none of the villagers' homes", "mud", "ice")),
    ("all-of-the-above", choice(ASKS, "all of the lava", "mud", "ice")),
    ("complex-option", choice(ASKS, "ash and steam", "mud and ice", "CORE")),
    ("complex-option", choice("Which years were the worst?", "1 and 2", "2 and 3", "3 and 4")),
    ("true-false-options", choice("Why is lava hot?", "It is molten.", "It was ice.", "It is mud.")),
    ("true-false-options", choice("Which is the correct sequence?", "ash, mud, ice", "ice, ash, mud", "mud, ice, ash")),
    (
        "true-false-options",
        choice("Is Etna active?", "Yes, it is very active.", "No, it was.", "Yes, it has been."),
    ),
    ("absolute-term", choice(ASKS, "ash above all", "mud after all", "ice at all times of day")),
    ("absolute-term", choice("Who sang?", "the All Saints", "the Who", "the Nevers")),
    ("absolute-term", choice(ASKS, "ash every two years", "mud every hour", "ice every day")),
    ("absolute-term", choice("Who left?", "almost all of them", "most but not all", "few")),
    ("absolute-term", choice("Who left?", "all men", "all women", "all children")),
    ("vague-term", choice("What did he ask?", "how often Etna erupts", "how hot lava is", "who left")),
    ("vague-term", choice("How often does Etna erupt?", "often", "rarely", "sometimes")),
    ("numbers-out-of-order", choice("How many?", "30", "10", "20")),
    ("numbers-out-of-order", choice("How long did it last?", "1 hour", "2 days", "3 weeks", "5 years")),
]


@pytest.mark.parametrize(("rule", "example"), FINDS)
def test_bad_options_are_found(seen: Seen, rule: str, example: Example) -> None:
    assert seen(rule, example)


@pytest.mark.parametrize(("rule", "example"), PASSES)
def test_good_options_pass(seen: Seen, rule: str, example: Example) -> None:
    assert seen(rule, example) == []


@pytest.mark.parametrize(("place", "found"), [(None, False), (1, True), (3, False)])
def test_the_key_counts_at_its_place_among_times_of_several_units(seen: Seen, place: int | None, found: bool) -> None:
    item = Choice(
        stem="How long did Etna erupt?",
        key="2 hours",
        place=place,
        distractors=[{"text": "10 minutes"}, {"text": "20 minutes"}, {"text": "3 hours"}],  # type: ignore[list-item]
    )
    assert bool(seen("numbers-out-of-order", Example(item))) is found
