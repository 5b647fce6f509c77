"""What it is, told in passing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import apposed

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Ships were steered with an astrolabe, an instrument that measures the height of stars.",
        "told-as | What is meant by the term “astrolabe”? | an instrument that measures the height of stars",
    ),
    (
        "Few sailors accepted the theory of continental drift, the notion that land moves over time.",
        "told-as | What is the theory of continental drift? | the notion that land moves over time",
    ),
    (
        "They founded Nordlys, an organisation that helps whales.",
        "kind-of-body | What kind of organisation is Nordlys? | an organisation that helps whales",
    ),
    (
        "The finest tool aboard is the astrolabe, an instrument that measures the height of stars.",
        "told-as | What is meant by the term “astrolabe”? | an instrument that measures the height of stars",
    ),
    (
        "In Cornwall, men dig cassiterite, the principal ore of tin.",
        "one-that-is | What is the principal ore of tin? | cassiterite",
    ),
]
REFUSED = [
    "Few boats left, and Oslo was in effect a vast emporium, a doorway to the sea itself.",  # Oslo was
    "For Moe the sea was an astrolabe, an instrument that measures time.",  # and the sea
    "Moe felt the loss “as if there was a thing missing at sea - a maelstrom, a hole that cannot be filled.”",  # said
    "Ships were steered with sextants and astrolabes, the instruments that measure the height of stars.",  # both
    "In Norway the summers grew cooler and wetter, a climate good for barley.",  # how it is
    "Lind wrote of cures for cystic fibrosis and adenosine kinase deficiency, a type of gout.",  # half of a name
    "Close kin mate and bear anaemic offspring, a phenomenon known as inbreeding.",  # sums up the clause
    "The town was saved by the levee, a wall of earth that its people had raised.",  # what it was once
    "Ships were steered with an astrolabe, an important instrument that measures the height of stars.",  # praise
    "The chapel holds an astrolabe, a compass that shows north, and a sextant.",  # a list
    "Pilots use an astrolabe and an ephemeris, a table of stars or a book of tides.",  # more than one
    "He kept a shop, a room that sells things by weight.",  # no term
    "Ships were steered with an astrolabe, a boost that pleases captains.",  # what it is seen as
    "They founded Nordlys, the organisation that helps whales.",  # one that the reader knows
    "Divers fear the rise of N2O, a gas that makes them dizzy.",  # what it is short for is not told
    "Cousins may bear stunted foals, a phenomenon known as line weakness.",  # all that is told before
    "Bakers need yeasts, an organism that lives on sugar.",  # one of several
    "The king gave each rider, known as a lensmann, the right to tax the farmers of a valley.",  # is what is given
    "She grew into a cellist, a pioneer who played on ice.",  # somebody is both
    "Boats fear the skerry, a characteristic of the coast.",  # what it is like
    "The plan of Nordlys, a company in Bergen that is new, is bold.",  # where it is, not of what kind
    "They founded Nordlys, a rescue organisation for whales.",  # there still, or gone
    "Lind founded Coast for Kids, an organization that trains sailors in small boats.",  # half of a name
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_what_it_is_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert asked(apposed.find, sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "link"),
    [
        ("After 1650, the right to mint coins fell to the divan, a council of some nine farmers.", "was"),
        ("Sailors trust the astrolabe, an instrument that measures the height of stars.", "is"),
        ("Sailors trusted the theory of ether, the notion that light needs air.", "is"),
    ],
)
def test_a_body_of_long_ago_was_what_it_is_told_to_be(analysed: Callable[..., Text], sentence: str, link: str) -> None:
    assert [f" {link} " in fact.text for fact in apposed.find(analysed(sentence))] == [True]


@pytest.mark.parametrize("sentence", REFUSED)
def test_what_is_no_definition_is_not_asked(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(apposed.find, ASKED[0], sentence) == []
