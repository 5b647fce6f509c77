"""What a generic noun is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import definitions

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Tariffs are taxes that a country puts on foreign goods.",
        "meaning | What is meant by the term “tariffs”? | taxes that a country puts on foreign goods",
    ),
    (
        "Scoliosis is a condition in which the bones of the back grow into a slow curve to one side.",
        "meaning | What is meant by the term “scoliosis”? | a condition in which the bones of the back grow into a "
        "slow curve to one side",
    ),
    (
        "A glacier is a mass of ice that moves slowly down a valley.",
        "term-for | What is the term for a mass of ice that moves slowly down a valley? | glacier",
    ),
    (
        "A symbiosis is a relationship between two species that live together.",
        "term-for | What is the term for a relationship between two species that live together? | symbiosis",
    ),
    (
        "An epidemic is an outbreak of a disease that spreads quickly.",
        "term-for | What is the term for an outbreak of a disease that spreads quickly? | epidemic",
    ),
    (
        "A delta is a landform at the mouth of a river.",
        "term-for | What is the term for a landform at the mouth of a river? | delta",
    ),
    (
        "A 3D scanner is a device that turns the shape of a solid body into points.",
        "term-for | What is the term for a device that turns the shape of a solid body into points? | 3D scanner",
    ),
    (
        "A 5G mast is a tower of steel that sends the calls of a whole town.",
        "term-for | What is the term for a tower of steel that sends the calls of a whole town? | 5G mast",
    ),
    (
        "Moths have coats that consist of 20–30 percent lignin, a polymer of alcohol that is a stiff material.",
        "term-for | What is the term for a polymer of alcohol that is a stiff material? | lignin",
    ),
    (
        "Split infinitives are phrases that hold an adverb between to and a verb.",
        "term-for | What is the term for phrases that hold an adverb between to and a verb? | split infinitives",
    ),
]
REFUSED = [
    "Thirty percent lignin is a polymer of alcohol that makes a stiff material.",  # so much
    "Stigmas are compounds found in seeds.",  # so are others
    "The only exception is the copper wire which is often painted but may be bare.",  # no name of the wire
    "Cryptocurrency is a highly risky investment, with the potential for wild swings of its price.",
    "Because bioswales are charged basins at the edge of a road, they hold water.",  # what explains something else
    "Automated dredging is only a first measure that can spare time.",  # limited and ranked, not defined
    "Bryggen means “quay” and refers to the old part of the harbour.",  # what it means is told beside it
    "The bursar is the officer with the most important accounts of a college.",  # nothing tells one from others
    "Sheep are woolly beasts that have a diet of grass and shrubs.",  # a word of every day
    "Smuggling is a violation of the laws of the harbour.",  # how it is judged
    "A volcano is an opening.",  # says too little
    "The glacier is a mass of ice that moves slowly.",  # one glacier
    "Paris is a city of light that attracts tourists.",  # a name
    "An epidemic was an outbreak of a disease that spread quickly.",  # the past
    "According to doctors, an epidemic is an outbreak of a disease.",  # somebody says so
    "A fault line is a line where two plates of the crust meet.",  # the term stands in it
    "Carbon dioxide is a gas that plants take in.",  # one of many of which it is so
    "A glacier is not a mass of snow that melts slowly.",  # negated
    "Trachoma is a far milder disease than typhoid.",  # what it is like
    "A bicorder is a lifeline for sailors in rough water.",  # praise, and no kind
    "Stray cats are a fascinating subject for research.",  # many of them, and what they are good for
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_the_term_is_asked_from_its_definition(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(definitions.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_definition_is_seen(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(definitions.find, ASKED[0], sentence) == []


def test_the_one_that_the_article_is_about_is_asked_from_what_it_is(asked: Asked) -> None:
    told = asked(definitions.find, "The bursar is the officer who keeps the accounts of a college.", title="The bursar")
    assert told == ["term-for | What is the term for the officer who keeps the accounts of a college? | bursar"]


def test_a_law_of_somebodys_is_asked_for_its_meaning_and_keeps_the_name(asked: Asked) -> None:
    found = asked(definitions.find, "Kepler’s first law is a rule of motion that tells the path of planets.")
    assert found == [
        "meaning | What is meant by the term “Kepler’s first law”? | a rule of motion that tells the path of planets"
    ]
