"""Two times of one thing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import FINDERS, thennow

FOUND = [
    (
        "Clerks in Nepal used to write with goose quills.",
        ("then-now", "clerks in Nepal before", "clerks in Nepal now", "used to"),
    ),
    (
        "Poland was a satellite of Moscow, but today Poland is a member of NATO.",
        ("then-now", "Poland now", "Poland before", "today"),
    ),
    (
        "The ferries that we used to rely on in Bergen were sold.",
        ("then-now", "the ferries before", "the ferries now", "used to"),
    ),
    (
        "This has harmed farmers in Norway for years, and is now harming fishermen.",
        ("then-now", "the present state", "the earlier state", "now"),
    ),
    (
        "Olga finds the climb easier now than when she was young.",
        ("then-now", "Olga now", "Olga before", "now"),
    ),
]
NOT_FOUND = [
    "She previously coached the boys of Bergen, the girls of Oslo and, more recently, the men of Narvik.",
    "At first the numbers were too low to trouble anybody in Norway.",
    "Farmers in Norway must no longer be forgotten.",
    "Nets are used to catch herring in Norway.",
    "The minister today announced a plan for Norway.",
    "Once the treaty was signed, Norway left the union.",
    "Norway adopted the rules previously agreed under the treaty of Kiel.",
    "Visitors gather at the farm where Olga once lived.",
    "Their roads were neglected, but today the council has passed a law.",
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in thennow.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(thennow.find(analysed(sentence)))


def test_a_former_name_is_a_comparison_of_two_times(analysed: Callable[..., Text]) -> None:
    (found,) = thennow.find(
        analysed("Norway lost a railway, and both Bergen and Istanbul (then known as Constantinople) built roads.")
    )
    assert (found.aspect, found.a_value, found.b_value) == ("name", "Constantinople", "Istanbul")
    assert [(one.stem, one.key) for one in found.asks] == [("What was Istanbul formerly known as?", "Constantinople")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "The town of Halden (formerly called Fredrikshald) has a port.",
            "The town of Halden was once known as Fredrikshald.",
        ),
        ("Halden (previously known as Fredrikshald) has a port.", "Halden was once known as Fredrikshald."),
    ],
)
def test_a_former_name_is_told(analysed: Callable[..., Text], told: str, expected: str) -> None:
    assert [one.text for one in thennow.find(analysed(told))] == [expected]


@pytest.mark.parametrize(
    ("text", "before", "now"),
    [
        (
            "Herring fishing is no longer an important industry in Norway.",
            "was an important industry in Norway",
            "is no longer an important industry in Norway",
        ),
        ("Coal miners in Wales no longer work underground.", "worked underground", "no longer work underground"),
        ("Storks in Denmark no longer breed.", "bred", "no longer breed"),
        ("Owls can no longer live in the barn.", "could live in the barn", "can no longer live in the barn"),
    ],
)
def test_what_is_no_longer_so_was_so_before(analysed: Callable[..., Text], text: str, before: str, now: str) -> None:
    (found,) = thennow.find(analysed(text))
    assert (found.a_value, found.b_value) == (before, now)


def test_what_is_no_longer_so_is_falsely_still_so(analysed: Callable[..., Text]) -> None:
    (found,) = thennow.find(analysed("Herring fishing is no longer an important industry in Norway."))
    assert found.false_texts == ("Herring fishing is still an important industry in Norway.",)


def test_where_something_happens_is_told_of_both_times(analysed: Callable[..., Text]) -> None:
    found = thennow.find(analysed("This has happened in towns across Chad for years, and is now occurring in Oslo."))
    assert ("in Oslo now", "in towns across Chad before") in {(one.a, one.b) for one in found}


def test_a_share_is_named_by_what_it_is_told_of_first(analysed: Callable[..., Text]) -> None:
    text = analysed(
        "Of the 300 loaves baked each day, about 40% are baked by widows, and formerly had to be kneaded by hand."
    )
    (found,) = thennow.find(text)
    assert (found.a, found.aspect) == (
        "loaves baked by widows before",
        "how loaves baked by widows have to be kneaded",
    )


def test_what_was_once_the_case_is_told_of_its_own_subject(analysed: Callable[..., Text]) -> None:
    (found,) = thennow.find(analysed("It was formerly the case that clerks wrote the books of the offices by hand."))
    assert (found.a, found.b) == ("clerks before", "clerks now")
    assert (found.a_value, found.b_value) == ("wrote the books of the offices by hand", "")


@pytest.mark.parametrize(
    ("behind", "value"),
    [
        ("the clerk spends more time at the counter", "spends more time at the counter"),
        ("the clerk rests", "rests"),
        ("the maid spends more time at the counter", ""),
    ],
)
def test_what_the_same_ones_do_by_now_is_told(analysed: Callable[..., Text], behind: str, value: str) -> None:
    text = analysed(
        "Where it was once the case that clerks stayed in the cellar, there has been a trend towards the use of "
        f"machines while {behind}."
    )
    found = [one for find in FINDERS for one in find(text) if one.kind == "then-now"]
    assert [(one.b_value, one.aspect) for one in found] == [(value, "what clerks do")]
