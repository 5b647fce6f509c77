"""In what two things are alike."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import similarity

ALIKE = [
    (
        "Both microeconomics and macroeconomics study the economy.",
        ("microeconomics", "macroeconomics", "what they study"),
    ),
    ("Both towns and villages are governed by a mayor.", ("towns", "villages", "how they are governed")),
    ("Mixing the two waters has the same effect as heating them.", (None, "heating them", "effect")),
    (
        "As the number of tigers has increased, trade in Nepal has increased, too.",
        (None, None, "how they have changed"),
    ),
    ("The chain is similar to that used in plants.", ("the chain", "the chain used in plants", "what they are like")),
    (
        "The town of Ely was led on by Vienna joined by Zurich and Bern in the top seven.",
        (None, "Zurich and Bern", "being in the top seven"),
    ),
    (
        "The mayor hopes to lead smiths to following the example set by joiners in Bern, who take 20 days off.",
        (None, None, "how many days they take"),
    ),
    ("If the mill lowers its price to match the new rival, it will fail.", (None, "the new rival’s price", "price")),
    ("Advances in ships matched the pace of growth seen in towns.", (None, None, "pace of growth")),
    (
        "Average lake depth has fallen by 2 metres since 1980, broadly consistent with the flow models.",
        ("average lake depth", "the flow models", "how much average lake depth has fallen"),
    ),
]
CHANGES = [
    ("The lake has fallen by two metres, of the same size as yearly noise.", "the fall in the lake"),
    ("The herd has grown by a third, of the same size as yearly noise.", "the growth in the herd"),
    ("The lake has the same size as the moor.", "the lake"),
]
ALIKE += [
    ("Boats serve the same purpose as carts in Ely.", ("boats", "carts in Ely", "purpose")),
    ("Herons serve the same king as owls in the tale.", ("herons", "owls in the tale", "what they serve")),
    (
        "The level heard in the hall is the same as guests hear on the street in an hour.",
        ("the level heard in the hall", "the level guests hear on the street in an hour", "level"),
    ),
    ("Loanwords are stressed the same in Danish as in Latin.", ("Danish", "Latin", "how loanwords are stressed")),
]
NOT_ALIKE = [
    "Berg showed how to find the size of the moon.",
    "These are loanwords which are stressed the same in Danish as in Latin.",
    "She left despite not having the same skill as Bern.",
    "With trial dates in 2013 for both Ana Costa and Otto Bern, the king chose not to come.",
    "Peru would take sixty years to achieve the same reduction.",
]


@pytest.mark.parametrize(("sentence", "expected"), ALIKE, ids=[case[0] for case in ALIKE])
def test_the_aspect_says_in_what(
    analysed: Callable[..., Text], sentence: str, expected: tuple[str | None, str | None, str]
) -> None:
    a, b, aspect = expected
    found = [(one.a, one.b, one.aspect) for one in similarity.find(analysed(sentence))]
    assert [(a or one[0], b or one[1], aspect) for one in found] == found != []


@pytest.mark.parametrize("sentence", NOT_ALIKE)
def test_a_mere_list_or_a_denial_likens_nothing(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(similarity.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "side"), CHANGES)
def test_of_what_has_changed_the_change_is_alike(analysed: Callable[..., Text], sentence: str, side: str) -> None:
    assert [one.a for one in similarity.find(analysed(sentence))] == [side]


def test_of_what_is_as_big_only_the_size_is_said(analysed: Callable[..., Text]) -> None:
    (found,) = similarity.find(analysed("Mice can slip through holes the size of peas."))
    assert (found.a, found.b, found.a_value) == ("holes", "peas", "the size of peas")


def test_what_is_said_ends_where_the_likeness_is_added(analysed: Callable[..., Text]) -> None:
    text = (
        "They reckon that average lake depth has fallen by 2 metres since 1980, broadly consistent "
        "with the estimate of flow models, but also of the same size as yearly rainfall noise."
    )
    values = {one.a_value for one in similarity.find(analysed(text))}
    assert values == {"has fallen by 2 metres since 1980"}


SIZES = [
    (
        "The pond at Ely is about the size of a football field.",
        ["how-big | How big is the pond at Ely? | about the size of a football field"],
    ),
    ("The pond at Ely is about the size of a football field and lies in a wood.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), SIZES)
def test_a_size_alone_is_asked(asked: Callable[..., list[str]], sentence: str, expected: list[str]) -> None:
    assert [one for one in asked(similarity.find, sentence) if one.startswith("how-big")] == expected
