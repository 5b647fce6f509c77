from __future__ import annotations

import pytest

from quizgen.checks.examples import choice
from quizgen.checks.model import Example
from quizgen.checks.opposites import exhaust

from .conftest import Seen

WHY = "Why do volcanoes smoke?"
FINDS = [
    ("logical-cue", choice("Where did the border post stand?", "in Berlin", "in the centre of Berlin", "in Bonn")),
    ("convergence", choice(WHY, "hot red lava", "hot mud", "red snow", "lava stones")),
    (
        "convergence",
        choice(WHY, "in June 1669 in Catania", "in June 1700", "in Catania", "in 1669"),
    ),
    ("logical-cue", choice("What is basalt?", "rock", "volcanic rock", "mud", "ice")),
    ("logical-cue", choice("What is the trade?", "illegal", "legal", "new", "old")),
    ("logical-cue", choice("What did Etna do?", "It did not erupt.", "It erupted.", "It sank.")),
    ("repeated-word", choice("What does a lava dome consist of?", "cooled lava", "mud", "ice", "ash")),
    ("repeated-word", choice("Which countries signed?", "the country of Iceland", "Malta", "Norway")),
    ("repeated-word", choice("Which organisation met?", "the Trade Organization", "the League of Ports", "Hansa")),
    ("repeated-word", choice("What did Texas become?", "the Republic of Texas", "a desert", "a colony")),
    ("key-in-title", choice("What lies near Naples?", "Vesuvius", "Etna", "Hekla", title="Vesuvius and Naples")),
    ("key-in-title", choice("Who flew?", "the United States Navy", "the army", "a firm", title="The U.S. Navy flies")),
    ("key-in-title", choice("What lies near Naples?", "the volcano", "a lake", "a mine", title="Volcanoes of Italy")),
]
PASSES = [
    ("convergence", choice(WHY, "hot lava", "hot mud", "red snow", "grey stones")),
    ("convergence", choice(WHY, "hot lava", "hot mud", "cold lava", "cold mud")),
    ("logical-cue", choice("Where is the lake?", "West Virginia", "Virginia", "Ohio", "Utah")),
    ("logical-cue", choice("What happened?", "prices rose", "prices fell", "nothing changed")),
    ("logical-cue", choice("Who threw the bottle?", "Angela’s grandfather", "Angela", "a fisherman")),
    ("logical-cue", choice("Where does it bind?", "A site", "P site", "E site", "B site")),
    ("logical-cue", choice("What was banned?", "legal trade", "illegal trade", "fishing")),
    ("repeated-word", choice("What does a lava dome consist of?", "cooled lava", "hot lava", "ice", "ash")),
    ("repeated-word", choice("What feeds volcanoes?", "magma below volcanoes", "mud", "ice", "ash")),
    ("repeated-word", choice("Which 3 gases rise?", "3 light gases", "heavy gases", "steam")),
    ("repeated-word", choice("Who first stated it?", "the United States", "Norway", "Malta")),
    ("repeated-word", choice("What did kings used to do?", "use masks", "hunt", "sail")),
    ("repeated-word", choice("What is the national dish?", "a national treasure", "soup", "bread")),
    ("key-in-title", choice("Who lived there?", "the people without land", "a few", title="Land and people")),
]


@pytest.mark.parametrize(("rule", "example"), FINDS)
def test_cues_are_found(seen: Seen, rule: str, example: Example) -> None:
    assert "flaw" in [severity for _, severity in seen(rule, example)]


@pytest.mark.parametrize(("rule", "example"), PASSES)
def test_options_without_a_cue_pass(seen: Seen, rule: str, example: Example) -> None:
    assert [severity for _, severity in seen(rule, example) if severity == "flaw"] == []


@pytest.mark.parametrize(
    ("key", "severity"),
    [
        ("four words of ten", None),
        ("four words of ten and on", "risk"),
        ("longer than that by four words and by half", "flaw"),
        ("characteristically unpronounceable terms", "risk"),
    ],
)
def test_the_longest_key_is_a_flaw_in_characters_and_words_only(seen: Seen, key: str, severity: str | None) -> None:
    wrong = ("four words of tin", "four words of zinc", "four words of iron")
    assert [found for _, found in seen("longest-key", choice(WHY, key, *wrong))] == ([severity] if severity else [])


def test_options_that_contain_each_other_beside_the_key_are_a_risk(seen: Seen) -> None:
    example = choice("What is lava?", "hot melt", "rock", "volcanic rock")
    assert [severity for _, severity in seen("logical-cue", example)] == ["risk"]


def test_an_option_of_one_word_that_opens_as_a_phrase_does_holds_no_place(seen: Seen) -> None:
    assert seen("logical-cue", choice("How is the lamp set?", "on/off", "by hand", "by a clock")) == []


def test_a_word_of_the_family_of_a_word_of_the_stem_is_a_risk(seen: Seen) -> None:
    example = choice("Why did the colonies endorse the letter?", "its endorsement by kings", "hunger", "thirst")
    assert seen("repeated-word", example) == [("endorsement", "risk")]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("an odd number", "an even number", True),
        ("for more than five years", "for five years or less", True),
        ("for more than five years", "for six years or less", False),
        ("vertebrates", "invertebrates", True),
        ("organic", "inorganic", True),
        ("dead", "alive", True),
        ("with gas", "without gas", False),
        ("it is legal", "it is illegal", True),
        ("the virus must rise", "the virus must not rise", True),
        ("it reduces costs", "it does not reduce costs", True),
        ("rose", "fell", False),
        ("famous", "infamous", False),
        ("cover", "uncover", False),
        ("polar bonds", "nonpolar bonds", False),
    ],
)
def test_opposites_that_exhaust_the_cases(one: str, other: str, expected: bool) -> None:
    assert exhaust(one, other) is exhaust(other, one) is expected
