"""More or less than another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import moreless

FOUND = [
    ("Rook is smaller than Nell and Nell had the oars.", ("more-less", "Rook", "Nell", "smaller than")),
    ("Lake Baikal is deeper than Lake Tanganyika.", ("more-less", "Lake Baikal", "Lake Tanganyika", "deeper than")),
    ("Canada has fewer inhabitants than California.", ("more-less", "Canada", "California", "fewer than")),
    ("The cost of Ely is less than the cost of Fen.", ("more-less", "the cost of Ely", "the cost of Fen", "less than")),
    (
        "The population of Ely is more than the population of Fen.",
        ("more-less", "the population of Ely", "the population of Fen", "more than"),
    ),
    (
        "The rainfall of Ely is more than that of Fen.",
        ("more-less", "the rainfall of Ely", "that of Fen", "more than"),
    ),
    ("The damage in Ely was less than the fine.", ("more-less", "the damage in Ely", "the fine", "less than")),
    (
        "Sheep in Wales far outnumber the people in Wales.",
        ("more-less", "sheep in Wales", "the people in Wales", "outnumber"),
    ),
]
NOT_FOUND = [
    "There is no better place to hear owls than from the tower.",
    "The guild was responsible for far more than the sale of cloth.",
    "Rents in the harbour have more than doubled since 2001.",
    "A roof that had been painted reached 60C more than the air.",
    "Larks, which cannot outrank the crows, are driven from the best fields.",
    "The South stood at fewer than nine million people.",
    "The boat stays at sea for a week or longer at a time.",
    "More than 500 people live in Hallstatt.",
    "Fewer than dozens of people live in Hallstatt.",
    "The survey in India will take a few more months.",
    "Nepal protects the tiger.",
    "Hunting in Nepal affects more than tigers.",
    "If the mill closes, more young people will leave Hallstatt.",
    "Hallstatt sells more Austrian cheeses.",
    "The guild in Ely is more than the council of masters.",
    "The council in Ely is less than the guild of masters.",
    "The club in Ely is more than a club.",
    "The station in Ely was little more than a shed.",
    "The rehearsal in Ely would be followed by a concert.",
]
ASKED = [
    (
        "Lake Baikal is far deeper than Lake Tanganyika.",
        "how-compared | How deep is Lake Baikal compared with Lake Tanganyika? | far deeper",
    ),
    (
        "According to geologists in Bern, the Eiger is far less stable than the Jungfrau.",
        "how-compared | According to geologists in Bern, how stable is the Eiger compared with the Jungfrau?"
        " | far less stable",
    ),
    (
        "Canada has fewer inhabitants than California.",
        "subject | Which country has fewer inhabitants than California? | Canada",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in moreless.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(moreless.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(moreless.find, sentence)


BOTH = [
    (
        "Owls have worse noses and a better ear than foxes.",
        [("owls", "foxes", "worse noses"), ("owls", "foxes", "better ear")],
    ),
    (
        "Ely has an older mill and a wider bridge than Lund.",
        [("Ely", "Lund", "older mill"), ("Ely", "Lund", "wider bridge")],
    ),
    ("The ferry is older than the bridge by 40 years.", [("the ferry", "the bridge", "older")]),
    ("Steel is harder than bronze or it would not cut.", [("steel", "bronze", "harder")]),
    (
        "Bergen is a small town, yet its walls surpass Oslo’s due to the quarry.",
        [("Bergen’s walls", "Oslo’s walls", "more")],
    ),
    ("The pumps do more harm than good.", [("the harm that the pumps do", "the good that the pumps do", "more harm")]),
    ("Lund does not see the use of putting safety ahead of speed.", [("safety", "speed", "higher")]),
    ("The pumps do more work than mules.", [("the pumps", "mules", "more work")]),
]


@pytest.mark.parametrize(("sentence", "expected"), BOTH, ids=[case[0] for case in BOTH])
def test_the_second_side_ends_where_more_is_told(
    analysed: Callable[..., Text], sentence: str, expected: list[tuple[str, ...]]
) -> None:
    assert [(one.a, one.b, one.a_value) for one in moreless.find(analysed(sentence))] == expected


def test_a_difficulty_is_told_with_its_deed(analysed: Callable[..., Text]) -> None:
    found = list(moreless.find(analysed("The old dogs had more difficulty chewing dry bread than the puppies.")))
    assert [one.aspect for one in found] == ["amount of difficulty chewing dry bread"]


def test_another_of_a_kind_is_told_with_its_time(analysed: Callable[..., Text]) -> None:
    found = list(moreless.find(analysed("In 1990 the town saw another flood, in many ways worse than the 1985 flood.")))
    assert [one.a for one in found] == ["another flood in 1990"]


def test_what_can_be_more_is_not_said_to_be_less(analysed: Callable[..., Text]) -> None:
    (found,) = moreless.find(analysed("Norwegian divers can search at greater depths than Danish swimmers."))
    assert not [text for text in found.false_texts if "smaller" in text or "lesser" in text]


def test_a_bare_comparative_answers_no_question(asked: Callable[..., list[str]]) -> None:
    found = asked(moreless.find, "The Eiger is less stable than the Jungfrau.")
    assert found
    assert not [one for one in found if one.startswith("how-compared")]


def test_two_differences_are_two_aspects(analysed: Callable[..., Text]) -> None:
    found = next(moreless.find(analysed("The inn is less noisy and more expensive than the hostel.")))
    assert found.aspect == "how noisy and how expensive"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Longer walks do not necessarily make people happier.",
            (
                "longer walks",
                "other walks",
                "whether they make people happier",
                "do not necessarily make people happier",
            ),
        ),
        (
            "Larger towns have deeper harbours and older walls.",
            (
                "larger towns",
                "smaller towns",
                "whether they have deeper harbours and older walls",
                "have deeper harbours and older walls",
            ),
        ),
        ("Ely is one of the larger towns.", ("Ely", "other towns", "how large", "one of the larger towns")),
        (
            "Berg became more violent and rude.",
            ("Berg", "Berg earlier", "how violent and how rude", "more violent and rude"),
        ),
        ("Berg became more violent and fled.", ("Berg", "Berg earlier", "how violent", "more violent")),
        (
            "There are more owls in Peru than at any time after the war.",
            ("owls in Peru now", "owls in Peru at any time after the war", "number of owls", "more owls in Peru"),
        ),
        (
            "There are more owls in Peru than in Chile.",
            ("owls in Peru", "Chile", "number of owls", "more owls in Peru"),
        ),
    ],
)
def test_what_is_said_of_the_first_side(
    analysed: Callable[..., Text], sentence: str, expected: tuple[str, str, str, str]
) -> None:
    assert expected in [(one.a, one.b, one.aspect, one.a_value) for one in moreless.find(analysed(sentence))]
