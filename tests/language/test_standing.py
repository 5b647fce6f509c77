"""Which entity stands out as what a pronoun means, and which never can be meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

BUYERS = "Oslo is proud of the dozens of buyers they meet every day."
MEN = "Kari Moe heard John Lind. Lind noted that in the interview Peter Moe gave, he had lied."

NOT_SAID = [
    ("who does what a clause tells of others", BUYERS, "they", ""),
    ("who is called so", "They call him the King Arthur of chess.", "him", "Poland’s King Arthur"),
    ("one of two men", MEN, "he", ""),
    ("what is something of another's", "Chad lies in Africa. Mongo is its market town.", "its", "Mongo"),
    ("what its own clause names", "Russia lost a port. Moe said that it had been a dire night for Russia.", "it", ""),
    ("whom its own clause blames", "Moe sold a mill in 1920. He blamed Moe for the loss.", "he", ""),
    (
        "who found what is evidence",
        "In caves, diggers have found the bones of humans and other signs suggesting that they traded.",
        "they",
        "",
    ),
    ("what feels nothing", "Holm sold Moe's sunglasses. They were surprised that bars closed.", "they", ""),
    (
        "what the clause before told as this",
        "The crew may rest, but this does not mean the ship is safe. It could reflect bad luck.",
        "it",
        "",
    ),
    ("what is owned by the owner of others", "The town's power was not limited to its citizens.", "its", ""),
    ("who did the deed", "Danes colonised the isles around 900, and their colonisation was slow.", "their", ""),
]


@pytest.mark.parametrize(("why", "paragraph", "word", "title"), NOT_SAID, ids=[case[0] for case in NOT_SAID])
def test_what_cannot_be_meant_or_is_one_of_two_is_not_said(
    analysed: Analysed, why: str, paragraph: str, word: str, title: str
) -> None:
    assert last_token(analysed(paragraph, title=title), word).say is None


def test_it_is_not_who_tells_of_things(analysed: Analysed) -> None:
    text = analysed(
        "Dorlin describes building the first tower in 1716.",
        "What Dorlin makes clear is that keeping lamps was a battle of one sort. Now and then, it was a real battle.",
    )
    assert last_token(text, "it").say is None


def test_who_does_two_things_is_not_the_object_of_the_second(analysed: Analysed) -> None:
    text = analysed("The guards met. What was left unsold, they packed into bags and hauled them to the road.")
    assert last_token(text, "them").open


def test_who_has_a_history_of_something_is_not_with_whom(analysed: Analysed) -> None:
    text = analysed("The guards met Moe. They know his whole history of quarrels with them.")
    assert last_token(text, "them").bound == {last_token(text, "they").index}


def test_those_of_two_owners_are_said_whole(analysed: Analysed) -> None:
    told = "His guests and Lord Moe’s sailors shared no tongue but they formed a choir."
    said = last_token(analysed(f"Fox had foes. {told}"), "they").say
    assert said == "Fox’s guests and Lord Moe’s sailors"


def test_what_a_disease_causes_is_not_the_disease(analysed: Analysed) -> None:
    told = "This rare form of Lund’s disease affects few patients and causes dementia."
    text = analysed(f"Lund’s disease was named for Per Lund. {told} The late form of the disease is common.")
    assert last_token(text, "disease").say != "dementia"
