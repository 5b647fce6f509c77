"""What it is called."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import naming

Asked = Callable[..., list[str]]

ASKED = [
    (
        "In Finland, a hot steam bath is known as sauna.",
        "is-called | In Finland, what is a hot steam bath known as? | sauna",
    ),
    ("The dried meat of a coconut is called copra.", "is-called | What is the dried meat of a coconut called? | copra"),
    (
        "The second harbour of Oslo is called Harbour 3.",
        "is-called | What is the second harbour of Oslo called? | Harbour 3",
    ),
    (
        "In 1910, Amundsen and Nansen renamed the ship Fram.",
        "calls | In 1910, what did Amundsen and Nansen rename the ship? | Fram",
    ),
    (
        "A disease of the human lungs called tuberculosis killed John Keats.",
        "called | By what name is a disease of the human lungs known? | tuberculosis",
    ),
    (
        "Bakers use a mixture of flour and water known as sourdough.",
        "called | By what name is a mixture of flour and water known? | sourdough",
    ),
    (
        "Doctors study a state of very deep sleep known as torpor.",
        "called | By what name is a state of very deep sleep known? | torpor",
    ),
    (
        "Dyers use a mixture of crushed dried leaves called woad.",
        "called | By what name is a mixture of crushed dried leaves known? | woad",
    ),
]
REFUSED = [
    "Bergen was named a Nordic Town of Song.",  # an honour
    "The third harbour of Oslo is called Harbour 3.",  # told by its rank
    "The second harbour of Oslo is known as Harbour Two.",
    "Ida Moe made an early form of the sharp red sauce known as adjika.",  # the sauce is
    "A blight of old pear trees caused by a fungus-like organism called Brotum ruined growers in Kent.",
    "Ida Moe bought a small farm in the county known as Holm Seven.",  # the county or the farm
    "Berg Oil wants to drill in a wide marsh near the town called Moss End.",
    "The new opera in Oslo was called bold.",  # praise is no name
    "The plain, known as the Pampas, feeds cattle.",  # one plain
    "The river, called the Tiber, floods.",  # one river
    "The club runs a six-month course that the old guild called Basic Glass Work.",  # somebody calls it so
    "A man called Peter came.",  # says too little
    "He sold a type of salted flatbread known as lefse.",  # one of several
    "The dialect, in which most of the songs of Sicily are written, is called Sicilian.",  # which dialect?
    "Farms in Denmark burn a gas known as methane.",  # says too little
    "Trade suffered from a long shortage of trading vessels called cogs.",  # the vessels are
    "Its third moon, known as Ganymede, is large.",  # a pronoun
    "Lyra also holds, to the north, the large faint galaxy, known as the Pine.",  # nothing else tells which
    "Divers of Bergen love the small green crab, called Otto.",
    "The Northern Salmon War is known as the Second Salmon War, or simply the Feud.",  # a second name
    "The Northern Salmon War is known as the Second Salmon War, and also known as the Long Feud.",
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_the_name_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(naming.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_name_is_asked(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(naming.find, ASKED[0], sentence) == []
