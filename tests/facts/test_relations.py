"""What a verb ties things to by a preposition."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import relations

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Frogs in Panama are infected with a fungus.",
        "tie | What are frogs in Panama infected with? | a fungus",
    ),
    (
        "Roman concrete was made from volcanic ash.",
        "tie | What was Roman concrete made from? | volcanic ash",
    ),
    (
        "Dutch sailors suffered from tropical fevers in 1742.",
        "tie | What did Dutch sailors suffer from in 1742? | tropical fevers",
    ),
    (
        "The Bishop of Ely wrote to Oliver Cromwell in 1644.",
        "tie | To whom did the Bishop of Ely write in 1644? | Oliver Cromwell",
    ),
    (
        "Austrian bakers replaced costly butter with coconut fat.",
        "tie | With what kind of fat did Austrian bakers replace costly butter? | coconut fat",
    ),
    (
        "Cherokee is written in the Sequoyah syllabary.",
        "tie | In which syllabary is Cherokee written? | the Sequoyah syllabary",
    ),
    (
        "The word “skipper” was first used in English in the 1390s.",
        "tie | In which language was the word “skipper” first used in the 1390s? | English",
    ),
    (
        "The Danish sloop was first used in races in 1742.",
        "tie | In 1742, what was the Danish sloop first used in? | races",
    ),
    (
        "In Norway, surplus heat is stored as hot water.",
        "tie | In Norway, what is surplus heat stored as? | hot water",
    ),
    (
        "Norwegian ferries are filled with dirty water.",
        "tie | What are Norwegian ferries filled with? | dirty water",
    ),
    (
        "Feldspar belongs to the triclinic crystal system.",
        "tie | To which system does feldspar belong? | the triclinic crystal system",
    ),
]
REFUSED = [
    "Danish sloops are used in races, and for the training of sailors.",  # two prepositions
    "Roman concrete was not made from volcanic ash.",  # negated
    "Roman concrete was made from other materials.",  # other than what?
    "Roman concrete was also used in harbour walls.",  # and in what else?
    "The Norwegian farmers were accused of it.",  # open
    "The Norwegian settlers escaped from the Danish king.",  # a person
    "The old Viking fort lies in northern Denmark.",  # where it lies
    "The sails of sloops are mostly graded as long-, medium-, and short-cut.",  # torn
    "Danish butter serves as a spread. Danish butter serves as a gift.",  # two right answers
    "Danish settlers moved to Iceland, mainly its coast, as well as to Greenland.",  # two right answers
    "The Danish king adopted Norse as a court language on 3 May 1742.",  # when it was done
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_what_things_are_tied_to_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(relations.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_a_tie(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(relations.find, ASKED[0], sentence) == []
