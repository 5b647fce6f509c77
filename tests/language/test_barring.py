"""What a pronoun cannot mean for where it stands in its sentence; with another word there it may."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

CASES = [
    (
        "what sets the scene",
        "Oslo is old. {} it pays taxes.",
        ("As part of Norway,", "Norway is proud that"),
        ("it", ("Oslo", "Norway")),
    ),
    (
        "what is something of another's",
        "Chad has towns. Mongo {} its market.",
        ("is", "has"),
        ("its", (None, "Mongo’s")),
    ),
    (
        "what is one of several things of another's",
        "Voss is Norway's main port, with a mint, {} its oldest market.",
        ("and", "in"),
        ("its", (None, "voss’s")),
    ),
    (
        "a part of a whole",
        "Coal {} of its exports.",
        ("accounts for half", "suffers from most"),
        ("its", (None, "coal’s")),
    ),
    (
        "what has no body",
        "{} found lead in their bones.",
        ("Danish studies", "Danish seals"),
        ("their", (None, "Danish seals’")),
    ),
    ("a limb", "Long {} carry their weight.", ("legs", "trains"), ("their", (None, "long trains’"))),
    (
        "who withstands another",
        "Danish troops {} their advance.",
        ("resisted", "began"),
        ("their", (None, "Danish troops’")),
    ),
    (
        "who stands in the way of another",
        "Danish farmers {} their access.",
        ("blocked", "bought"),
        ("their", (None, "Danish farmers’")),
    ),
    (
        "who did the deed",
        "Danes {} the isles around 900, and their colonisation was slow.",
        ("colonised", "reached"),
        ("their", (None, "Danes’")),
    ),
    (
        "who does what a clause tells of others",
        "Traders came in June. The number of traders {}.",
        ("they met rose", "rose as they met"),
        ("they", (None, "traders")),
    ),
    (
        "what its own clause names",
        "Russia fell. Moe said that it had lost ships of {}.",
        ("Russia", "women"),
        ("it", (None, "Russia")),
    ),
    (
        "whom its own clause blames",
        "Ole Moe sold a mill in 1920. He blamed {} for the loss.",
        ("Moe", "Poland"),
        ("he", (None, "Ole Moe")),
    ),
    (
        "who is called so",
        "Ole Arthur plays well. They call him the {} of chess.",
        ("King Arthur", "young king"),
        ("him", (None, "Ole Arthur")),
    ),
    (
        "who found what is evidence",
        "Danish diggers have {} tools suggesting that they fished.",
        ("found", "bought"),
        ("they", (None, "Danish diggers")),
    ),
]
"""Why, a paragraph with a gap, two ways to fill it, and the pronoun with what is said for it in each."""


@pytest.mark.parametrize(
    ("paragraph", "put", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_what_cannot_be_meant_is_not_said(
    analysed: Analysed, paragraph: str, put: tuple[str, str], expected: tuple[str, tuple[str | None, str | None]]
) -> None:
    pronoun, names = expected
    assert tuple(last_token(analysed(paragraph.format(one)), pronoun).say for one in put) == names


@pytest.mark.parametrize(("opening", "is_open"), [("From him", True), ("With him", True), ("Behind him", False)])
def test_who_gives_or_goes_along_is_another_than_who_is_told_of(
    analysed: Analysed, opening: str, is_open: bool
) -> None:
    text = analysed(f"Otto Moe built boats with Carl Lie. {opening} he saw the harbour.")
    assert last_token(text, "him").open is is_open


@pytest.mark.parametrize(
    ("belonging", "owners"),
    [("people", {"oslo", "power"}), ("farms", {"power"})],
    ids=["people", "what a thing has too"],
)
def test_people_may_belong_to_the_owner_of_what_is_told(analysed: Analysed, belonging: str, owners: set[str]) -> None:
    text = analysed(f"Oslo's power rests on its {belonging}.")
    assert last_token(text, "its").bound == {last_token(text, owner).index for owner in owners}
