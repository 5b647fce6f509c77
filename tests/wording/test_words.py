"""What tokens say outside their sentence: names for references, capitals, spaces and end marks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Words
from quizgen.wording.words import content_words, is_open, places_of, say, say_subject, sentence, tidy

Build = Callable[..., Words]

SAID = [
    ("The/DT river froze/VBD", "the river froze"),
    ("A/DT river", "a river"),
    ("Denmark sold/VBD it/PRP=Greenland", "Denmark sold Greenland"),
    ("NASA launched/VBD it/PRP=?", "NASA launched it"),
    ("Many/JJ rivers/NNS", "many rivers"),
    ("Danish/JJ ships/NNS", "Danish ships"),
    ("DVDs/NNS sold/VBD", "DVDs sold"),
    ("Victorian/JJ ships/NNS", "Victorian ships"),
    ("Latin/JJ roots/NNS", "Latin roots"),
    ("Pedestrian/JJ bridges/NNS", "pedestrian bridges"),
    ("Linguistics/NNP", "linguistics"),
    ("Freud ~’s/POS theory", "Freud’s theory"),
    ("the company/NN=Wendy’s ~’s/POS theory", "the Wendy’s theory"),
    ("towns/NNS , villages/NNS", "towns, villages"),
]


@pytest.mark.parametrize(("notation", "expected"), SAID, ids=[case[1] for case in SAID])
def test_say_lowers_the_first_word_unless_it_is_a_name(words: Build, notation: str, expected: str) -> None:
    assert say(words(notation)) == expected


def test_say_keeps_capitals_inside_a_sentence(words: Build) -> None:
    assert say(words("Many/JJ rivers/NNS", 5)) == "Many rivers"


def test_a_subject_has_no_comma_behind_several_qualities(words: Build) -> None:
    said = say_subject(words("a/DT single/JJ , highly/RB gifted/JJ pastor/NN"))
    assert said == "a single, highly gifted pastor"


def test_say_lowers_a_quantifier_that_only_a_quotation_begins_with(words: Build) -> None:
    assert say(words("One/CD river/NN", 5)) == "one river"
    assert say(words("All/DT ~- ~American/JJ", 5)) == "All-American"
    assert say(words("They/PRP=All_big_rivers", 5)).startswith("all")


def test_say_puts_one_space_where_words_were_left_out(words: Build) -> None:
    found = words("the river ~’s/POS upper/JJ banks/NNS", 3)
    assert say((found[0], found[1], found[4])) == "the river banks"


def test_a_reference_stays_only_beside_its_antecedent(words: Build) -> None:
    found = words("Darwin kept/VBD his/PRP$=Darwin’s^0 notes/NNS")
    assert say(found) == "Darwin kept his notes"
    assert say(found[2:]) == "Darwin’s notes"
    assert say(found[2:], standing=found[:1]) == "his notes"


OPEN = [
    ("he/PRP=? left/VBD", True),
    ("he/PRP=Darwin left/VBD", False),
    ("his/PRP$^9 notes/NNS", True),
    ("Darwin kept/VBD his/PRP$^0 notes/NNS", False),
]


@pytest.mark.parametrize(("notation", "expected"), OPEN, ids=[case[0] for case in OPEN])
def test_is_open_without_name_and_antecedent(words: Build, notation: str, expected: bool) -> None:
    assert is_open(words(notation)) is expected


def test_is_open_counts_what_stands_beside(words: Build) -> None:
    found = words("Darwin kept/VBD his/PRP$^0 notes/NNS")
    assert not is_open(found[2:], found[:2])


ENDED = [
    ("the river froze", ".", "The river froze."),
    ("the river froze.", ".", "The river froze."),
    ("“peace” was signed", ".", "“Peace” was signed."),
    ("he called it “a peace”", ".", "He called it “a peace”."),
    ("it ended in “peace.”", ".", "It ended in “peace.”"),
    ("who left the river", "?", "Who left the river?"),
    ("who left the river.", "?", "Who left the river?"),
    ("who moved to the U.S.", "?", "Who moved to the U.S.?"),
    ("who left at 9 p.m.", "?", "Who left at 9 p.m.?"),
    ("who was helped by John F.", "?", "Who was helped by John F.?"),
    ("1848 was the year", ".", "1848 was the year."),
    ("who left, ", "?", "Who left?"),
    ("a well known song had a long lasting effect", ".", "A well-known song had a long-lasting effect."),
    ("Bergen is well known for rain on a large scale", ".", "Bergen is well known for rain on a large scale."),
    ("Moe was a 9th century skipper", ".", "Moe was a 9th-century skipper."),
    ("Moe lived in the 9th century", ".", "Moe lived in the 9th century."),
]


@pytest.mark.parametrize(("text", "mark", "expected"), ENDED, ids=[case[2] for case in ENDED])
def test_sentence_has_a_capital_and_one_end_mark(text: str, mark: str, expected: str) -> None:
    assert sentence(text, mark) == expected


TIDIED = [
    ("rivers , lakes", "rivers, lakes"),
    ("the lake ( 40 km )", "the lake (40 km)"),
    ("the lake ( ) froze", "the lake froze"),
    ("a “ quiet ” lake", "a “quiet” lake"),
    ("rivers,, lakes ,", "rivers, lakes"),
    ("40 %", "40%"),
    ("$ 40", "$40"),
]


@pytest.mark.parametrize(("text", "expected"), TIDIED, ids=[case[1] for case in TIDIED])
def test_tidy_puts_spaces_right(text: str, expected: str) -> None:
    assert tidy(text) == expected


@pytest.mark.parametrize(("text", "count"), [("of the sea", 0), ("in 1848 the Alps froze", 3), ("an old ice shelf", 1)])
def test_content_words_counts_what_says_something(text: str, count: int) -> None:
    assert content_words(text) == count


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("old mill", "The old mill stands by an Old Mill road.", [4, 26]),
        ("old", "A bold folder is old.", [17]),
        ("old", "A bold folder.", []),
        ("3.5%", "Prices rose 3.5%.", [12]),
        ("", "Prices rose.", []),
    ],
    ids=["in any case", "not inside a word", "inside words alone", "marks in it", "nothing"],
)
def test_words_are_found_as_words(words: str, text: str, expected: list[int]) -> None:
    assert places_of(words, text) == expected
