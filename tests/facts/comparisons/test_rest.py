"""Above whom or what a superlative sets one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import superlative
from quizgen.facts.comparisons.rest import rest_of_measured

SETS = [
    ("The Chari is Chad's longest river.", "Chad's other rivers", "how long"),
    ("Aldrin was the first man to repair the Ely clock.", "later men to repair the Ely clock", "order in time"),
    ("Ely is the oldest and most crowded port in Wales.", "other ports in Wales", "how old"),
    ("The Tay was the only river to freeze.", "all others", "being the only river to freeze"),
    ("Ely has the highest number of owls in Wales.", "all others", "number of owls in Wales"),
    ("Lead is the lightest of all metals of Wales.", "the other metals of Wales", "how light"),
    ("Costa was the first woman to lead Ely when the war began.", "later women to lead Ely", "order in time"),
    ("Ely had the second-largest market in Wales.", "the others", "how large the market is"),
    ("Ely has the largest market in Wales.", "all others", "how large the market is"),
    ("Praesepe is one of the closest clusters to Earth.", "other clusters", "how close to Earth"),
    ("Ely is the most commonly used port in Wales.", "other ports in Wales", "how commonly used"),
    (
        "The act was the first effort to mend the law in over 15 years.",
        "other efforts to mend the law in over 15 years",
        "order in time",
    ),
    ("Owls were among the most useful animals of the farm.", "other animals of the farm", "how useful"),
    ("Owls dominate the markets of Ely, although herons are cheap.", "all others", "rank in the markets of Ely"),
]
DESIGNATIONS = [
    "The plan was shown in the first report.",
    "Citizens of the largest countries voted.",
    "They danced in the strangest manner.",
]
HOLDERS = [
    ("In 1902 Ely took a loan, sold its port and became the first town of Wales to ban coal.", "Ely"),
    ("Peru adopted Quechua as its sole language.", "Quechua"),
    ("Lead is considered the heaviest metal of the mine.", "lead"),
    ("The Ely Exchange is, according to many bankers, the largest market in Wales.", "the Ely Exchange"),
    ("The move saw Maria Costa make history by becoming the first woman to lead the club.", "Maria Costa"),
    ("The lake freezes in January and February, when the nights are coldest.", "January and February"),
    ("The only concern was that states should keep the peace, hence the court.", "states should keep the peace"),
]


@pytest.mark.parametrize(("sentence", "rest", "aspect"), SETS, ids=[case[0] for case in SETS])
def test_the_set_keeps_what_limits_it(analysed: Callable[..., Text], sentence: str, rest: str, aspect: str) -> None:
    assert (rest, aspect) in [(one.b, one.aspect) for one in superlative.find(analysed(sentence))]


@pytest.mark.parametrize(("sentence", "holder"), HOLDERS, ids=[case[0] for case in HOLDERS])
def test_who_holds_the_rank_is_a_side(analysed: Callable[..., Text], sentence: str, holder: str) -> None:
    assert holder in [one.a for one in superlative.find(analysed(sentence))]


@pytest.mark.parametrize("sentence", DESIGNATIONS)
def test_a_rank_that_only_designates_is_no_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(superlative.find(analysed(sentence)))


def test_a_pronoun_of_the_holder_is_said_by_what_it_means_or_refused(analysed: Callable[..., Text]) -> None:
    named = analysed(
        "Taurus is known as the home of the Hyades, an open cluster also called the Rainmakers. "
        "Spread over a wide field, it is one of the nearest star clusters to the Sun."
    )
    nameless = analysed("It is the way of the wise. It is the strongest proof of the claim.")
    assert [one.a for one in superlative.find(named)] == ["the Hyades"]
    assert not [one.a for one in superlative.find(nameless) if "proof" in one.a_value]


def test_the_owner_of_a_first_is_named(analysed: Callable[..., Text]) -> None:
    found = list(superlative.find(analysed("She coached the Ely team, which she led to its first victory in 2012.")))
    assert [(one.a, one.b) for one in found] == [
        ("the Ely team’s first victory in 2012", "the Ely team’s later victories")
    ]


@pytest.mark.parametrize(
    ("value", "rest"),
    [
        ("some of the darkest skies in the world", "others in the world"),
        ("the tallest dunes on Earth", "all others on Earth"),
        ("the second highest rent", "the others"),
        ("the highest rent", "all others"),
    ],
)
def test_the_rest_of_what_is_measured_is_where_the_rank_is(value: str, rest: str) -> None:
    assert rest_of_measured(value) == rest
