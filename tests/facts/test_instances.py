"""Of which kind things are, by the examples that are given."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import instances

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Examples of igneous rocks (they were molten once) are basalt (black), granite and pumice.",
        "examples | What kind of rocks are basalt, granite and pumice? | igneous rocks",
    ),
    (
        "They treated him for acute illnesses such as malaria and typhoid, which he survived.",
        "examples | What kind of illnesses are malaria and typhoid? | acute illnesses",
    ),
    (
        "They copy music without leave over unlicensed peer to peer networks such as Tapely and Songbox.",
        "examples | What kind of networks are Tapely and Songbox? | unlicensed peer to peer networks",
    ),
    (
        "Several infectious illnesses, including cholera, typhoid and dysentery, killed more than the war did.",
        "examples | What kind of illnesses are cholera, typhoid and dysentery? | infectious illnesses",
    ),
    (
        "He lived on starchy vegetables like cassava and taro.",
        "examples | What kind of vegetables are cassava and taro? | starchy vegetables",
    ),
]
REFUSED = [
    "They smoke root vegetables, such as cassava, and river fish, such as carp, in the stalls.",  # fish have their own
    "Regional favourites such as cassava and taro fill the stalls.",  # liked by whom, and what they are is not told
    "They listed coastal highlights such as caves and cliffs.",
    "News spreads via municipal and maritime outlets such as radio, flags and town criers.",  # of two kinds
    "The town sold wax, walrus teeth for carving small goods like combs, and seal skins.",  # half of one
    "Doctors feared acute illnesses such as malaria and typhoid. Tropical illnesses were many.",  # tropical as well
    "They sold the timber in port cities such as Kiel and Rostock, which paid well.",  # and of much else
    "Shipping companies such as Maersk Line and Hapag Lloyd Corporation paid well.",  # they are no examples
    "The doctors spoke of the causes of acute illnesses such as malaria and typhoid.",  # the causes, or the illnesses?
    "They are sold in countries such as Kenya and Ghana.",  # everybody knows that they are countries
    "Her other hard questions, such as one about bees and wasps, stayed open.",  # not named
    "Several illnesses, including cholera and typhoid, killed more than the war did.",  # no kind is told
    "He prefers larger root vegetables such as cassava and taro.",  # larger than which?
    "The shop sold nets knotted by river mills, including trawls and seines.",  # the nets
    "Gales hit poor towns that depend on wool imports, including ports in Norway and Denmark.",  # of the towns
]


@pytest.mark.parametrize(("text", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_examples_are_asked_for_their_kind(asked: Asked, text: str, expected: str) -> None:
    assert expected in asked(instances.find, text)


@pytest.mark.parametrize("text", REFUSED)
def test_no_question_of_examples(asked_beside: Asked, text: str) -> None:
    assert asked_beside(instances.find, ASKED[0], text) == []
