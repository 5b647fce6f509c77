from __future__ import annotations

import pytest

from quizgen.checks.examples import choice, cloze, short, statement
from quizgen.checks.model import Example

from .conftest import Seen

OPTIONS = ("basalt", "granite", "marble", "slate")
FINDS = [
    ("unfocused-stem", choice("What is interesting about Venice?", "It is old.", "It is dry.", "It is flat.")),
    ("unfocused-stem", choice("Pick the right answer.", "Lava cools.", "Ash burns.", "Ice melts.")),
    ("negative-stem", choice("Which of these peaks has never erupted?", "Everest", "Etna", "Hekla")),
    ("negative-stem", choice("Which of these statements is false?", "Lava cools.", "Ash burns.", "Ice melts.")),
    ("unfocused-stem", choice("Which of the following is not a rock?", "coal dust", "basalt", "granite")),
    ("unfocused-stem", choice("Volcanoes ____.", "erupt", "sleep", "sing")),
    ("unfinished-stem", choice("Lava cools into ____.", *OPTIONS)),
    ("unfinished-stem", choice("Lava cools into:", *OPTIONS)),
    ("unfinished-stem", choice("Lava cools into …", *OPTIONS)),
    ("unfinished-stem", choice("Lava cools into basalt?", *OPTIONS)),
    ("negative-stem", choice("Which rock is not volcanic?", *OPTIONS)),
    ("negative-stem", choice("All of these rocks are volcanic except which one?", *OPTIONS)),
    ("negative-stem", choice("Which rock is LEAST heavy?", *OPTIONS)),
    ("negative-stem", choice("Which rock doesn’t lava form?", *OPTIONS)),
    ("negative-stem", choice("Although lava is hot, which rock does it not melt?", *OPTIONS)),
    ("too-long", short("Which rock forms " + "when lava cools " * 10 + "?", "basalt")),
    ("unfocused-stem", choice("Which of these statements about lava is true?", *OPTIONS)),
    ("two-questions", short("What is lava? What is magma?", "rock")),
    ("gratuitous-detail", short("What is a caldera (a word that came from Spanish to English)?", "a hollow")),
    ("thin-stem", short("Who was on the committee?", "Bunsen")),
]
PASSES = [
    ("negative-stem", choice("Who wrote 'Never Let Me Go'?", "Ishiguro", "Amis", "Barnes")),
    ("negative-stem", short("What is the least common multiple of 4 and 6?", "12")),
    ("unfocused-stem", choice("Which rock is not heavier than water?", "pumice", "basalt", "granite")),
    ("unfinished-stem", short("Name the rock that lava forms.", "basalt")),
    ("unfinished-stem", short("According to the U.S. Geological Survey, how old is the crater?", "old")),
    ("unfinished-stem", short("Is lava hot?", "yes")),
    ("negative-stem", choice("Why did Etna not erupt in 1900?", *OPTIONS)),
    ("negative-stem", choice("Which rock forms if lava does not cool slowly?", *OPTIONS)),
    ("negative-stem", choice("Which rock that does not float is at least as heavy as lead?", *OPTIONS)),
    ("negative-stem", choice("Although basalt does not float, which rock does?", *OPTIONS)),
    ("negative-stem", choice("Which rock is not only dark but heavy?", *OPTIONS)),
    ("negative-stem", choice("Which town was called “Not-on-Sea”?", *OPTIONS)),
    ("too-long", cloze("In [[1883]], " + "word " * 32 + ".")),
    ("unfocused-stem", choice("Which of these rocks is the heaviest?", *OPTIONS)),
    ("two-questions", choice("Who or what buried Pompeii?", *OPTIONS)),
    ("gratuitous-detail", short("Mr. Bunsen measured lava. How hot was it?", "hot")),
    ("thin-stem", short("What is a stratovolcano?", "a cone")),
]


@pytest.mark.parametrize(("rule", "example"), FINDS)
def test_bad_stems_are_found(seen: Seen, rule: str, example: Example) -> None:
    assert seen(rule, example)


@pytest.mark.parametrize(("rule", "example"), PASSES)
def test_good_stems_pass(seen: Seen, rule: str, example: Example) -> None:
    assert seen(rule, example) == []


@pytest.mark.parametrize(("words", "expected"), [(30, []), (31, [("31 words", "flaw")])])
def test_a_statement_has_thirty_words_at_most(seen: Seen, words: int, expected: list[tuple[str, str]]) -> None:
    assert seen("too-long", statement(" ".join(["word"] * words) + ".")) == expected


def test_a_stem_is_copied_when_its_gap_filled_is_the_source_sentence(seen: Seen) -> None:
    source = "Lava cools into basalt."
    assert seen("copied-sentence", short("Lava cools into ____.", "basalt", source=source))
    assert seen("copied-sentence", short("Lava cools into what?", "basalt", source=source)) == []


def test_a_backslash_in_a_key_is_one(seen: Seen) -> None:
    source = r"The sum is written \Sigma in print."
    assert seen("copied-sentence", short("The sum is written ____ in print.", r"\Sigma", source=source))
