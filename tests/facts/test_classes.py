"""Which of a class has it: a subject in the general plural, asked by its own noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import classes

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Peat smoke fills the cellars of Lofoten before the cold winter begins.",
        "class | What kind of smoke fills the cellars of Lofoten before the cold winter begins? | peat smoke",
    ),
    (
        "Deciduous trees shed their leaves before the cold winter begins.",
        "class | What kind of trees shed their leaves before the cold winter begins? | deciduous trees",
    ),
    (
        "A rural bus driver covers ten villages before the sun goes down.",
        "class | What kind of driver covers ten villages before the sun goes down? | a rural bus driver",
    ),
    (
        "Norwegian fishermen sold dried cod to the merchants of Lübeck.",
        "class | Which fishermen sold dried cod to the merchants of Lübeck? | Norwegian fishermen",
    ),
    (
        "Stone hooks at the Lofoten camp were carved with flint knives from local rock.",
        "class | What kind of hooks at the Lofoten camp were carved with flint knives from local rock? | stone hooks",
    ),
]
REFUSED = [
    "Nitrogen dioxide is blown towards the port of Lofoten by winter storms.",  # one substance, told once
    "Carbon monoxide fills the cellars of Lofoten before the cold winter begins.",
    "Olea norvegica sylvestris grows on the coast of Lofoten.",  # a name in Latin
    "Fierce coastal warfare in the 1620s caused the harbours of Lübeck to be closed.",  # one case
    "A report published today confirms that the cod of Lofoten spawn in deep bays.",  # how it came about
    "Deciduous trees ranging from oaks to birches shed their leaves before the cold winter begins.",  # how far it goes
    "For example, a rural bus driver covers ten villages before the sun goes down.",  # a case made up
    "The deciduous trees shed their leaves before the cold winter begins.",  # some that were named
    "Many deciduous trees shed their leaves before the cold winter begins.",  # not all
    "Marine seabirds shed their old feathers before the cold winter of Norway begins.",  # said by the noun
    "Large trees shed their leaves before the cold winter begins.",  # large is no kind
    "Deciduous trees may shed their leaves before the cold winter begins.",  # others may as well
    "Deciduous trees also shed their leaves before the cold winter begins.",  # others do as well
    "A deciduous tree shed its leaves before the cold winter began in Norway.",  # one of them
    "Deciduous trees would shed their leaves before the cold winter begins.",  # if what?
    "Marine biologists say that the leaves protect the reef of Tubbataha.",  # who says so
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_the_kind_is_asked_for_by_its_noun(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(classes.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_for_the_kind(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(classes.find, ASKED[3], sentence) == []


def test_two_kinds_of_which_the_same_is_said_are_two_answers(asked_beside: Asked) -> None:
    sentences = "Copper coins lost much of their value. Silver coins lost much of their value."
    assert asked_beside(classes.find, ASKED[2], sentences) == []


@pytest.mark.parametrize(("beside", "count"), [("Trees grow tall.", 0), ("Evergreen trees grow tall.", 1)])
def test_the_one_kind_that_the_title_means_is_not_asked_for(asked: Asked, beside: str, count: int) -> None:
    told = "Deciduous trees shed their leaves before the cold winter begins."
    assert len(asked(classes.find, told, beside, title="What are trees")) == count


def test_what_is_living_is_of_no_kind(asked_beside: Asked) -> None:
    assert asked_beside(classes.find, ASKED[2], "Living trees shed their leaves before the cold winter begins.") == []
