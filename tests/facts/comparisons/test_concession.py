"""Although P, Q."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession

FOUND = [
    (
        "Although Finland has long winters, it exports strawberries to Sweden.",
        ("concession", "Finland has long winters", "Finland exports strawberries to Sweden", "although"),
    ),
    (
        "Herons are very old birds, and although herons share many habits, herons also have many calls.",
        ("concession", "herons share many habits", "herons also have many calls", "although"),
    ),
    (
        "Despite heavy rain in Kenya, farmers in Nairobi lost half of the harvest.",
        ("concession", "heavy rain in Kenya", "farmers in Nairobi lost half of the harvest", "despite"),
    ),
    (
        "The ruling surprised Peru, which, although neutral in the Chaco War, has remained a partner of Chile.",
        ("concession", "Peru is neutral in the Chaco War", "Peru has remained a partner of Chile", "although"),
    ),
]
NOT_FOUND = [
    "Finland has long winters and exports strawberries.",
    "Hardly anybody but Nansen reached the coast.",
]
ASKED = [
    (
        "Although Finland has long winters, it exports strawberries to Sweden.",
        "although-what | Although Finland has long winters, what does it export to Sweden? | strawberries",
    ),
    (
        "News helped Peru, which, although neutral in the war in Chaco, has remained a partner of Chile since 1904.",
        "although-what | Although neutral in the war in Chaco, what has Peru remained since 1904? | a partner of Chile",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in concession.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(concession.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(concession.find, sentence)


def test_whose_it_is_that_something_stands_in_spite_of_is_said_by_name(analysed: Callable[..., Text]) -> None:
    text = analysed("Anna Berg could not read the signs on the path in spite of her Polish schooling.")
    found = [(one.a, one.aspect) for one in concession.find(text)]
    assert found == [
        (
            "Anna Berg’s Polish schooling",
            "whether Anna Berg could read the signs on the path despite Anna Berg’s Polish schooling",
        )
    ]


BEHIND = [
    (
        "Herons, despite being quiet hunters, are a social kind and heron calls carry far.",
        ("herons are a social kind", "whether herons are a social kind despite being quiet hunters"),
    ),
    (
        "Norway, despite its small harbours, has ten ferries.",
        ("Norway has ten ferries", "whether Norway has ten ferries despite Norway’s small harbours"),
    ),
    (
        "Despite ten years of work, no survey has shown that the salt helps.",
        (
            "no survey has shown that the salt helps",
            "whether any survey has shown that the salt helps despite ten years of work",
        ),
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), BEHIND)
def test_what_stands_in_spite_of_something_is_told_with_its_subject(
    analysed: Callable[..., Text], sentence: str, expected: tuple[str, str]
) -> None:
    assert [(one.b, one.aspect) for one in concession.find(analysed(sentence))] == [expected]


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ("if they resist", ["news of the duke and his deeds left many afraid of his guards if they resist"]),
        ("should they resist", []),
    ],
    ids=["its end is clear", "its end is open"],
)
def test_what_goes_on_with_what_despite_opens_stands_in_spite_of_nothing(
    analysed: Callable[..., Text], case: str, said: list[str]
) -> None:
    text = analysed(
        "Despite growing anger in the valley, as well as Danish doubts from afar, news of the duke and his deeds left "
        f"many afraid of his guards {case}."
    )
    assert [one.b for one in concession.find(text)] == said


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("The germ can cause rare, but severe, illness.", 0),
        ("The germ can cause rare illness, but the germ seldom kills cattle.", 1),
    ],
)
def test_two_adjectives_of_a_noun_are_no_halves(analysed: Callable[..., Text], told: str, found: int) -> None:
    assert len(list(concession.find(analysed(told)))) == found


def test_looking_for_something_is_a_deed(analysed: Callable[..., Text]) -> None:
    text = analysed(
        "The museum is not looking for a seal but, if a sailor brought in a seal, the museum might take it."
    )
    assert [one.aspect for one in concession.find(text)] == ["whether the museum might take it"]
