"""Lists that are the whole answer to a question."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import wholes

Asked = Callable[..., list[str]]

ASKED = [
    (
        "The clay of Delft contains iron, lime and magnesia.",
        "whole-list | What does the clay of Delft contain? | iron, lime and magnesia",
    ),
    (
        "The clay of Delft contains iron (from a red ore), lime, soot and magnesia.",
        "whole-list | What does the clay of Delft contain? | iron, lime, soot and magnesia",
    ),
    (
        "Bronze contains copper and tin.",
        "whole-list | Which two things does bronze contain? | copper and tin",
    ),
    (
        "The three largest ports of Finland—Turku, Kotka and Oulu—were closed by ice.",
        "roster | What were the three largest ports of Finland? | Turku, Kotka and Oulu",
    ),
    (
        "The two main ingredients of mortar are lime and sand.",
        "roster | What are the two main ingredients of mortar? | lime and sand",
    ),
]
REFUSED = [
    "The clay of Delft also contains iron, lime and magnesia.",  # besides what was told before
    "Though white, the clay of Delft likewise contains iron, lime and magnesia.",
    "The clay of Delft contains iron (e.g., rust), lime, drying oil of linseed (such as varnish), soot and magnesia.",
    "The Delft Mill forecasts a loss of 5%, and also expects higher fees and longer queues.",  # and a loss
    "The clay of Delft contains iron, lime and magnesia in 1679.",  # may belong to the last member
    "The clay of Delft contains iron, lime and other metals.",  # no whole list
    "The clay of Delft contains iron and lime – as well as magnesia from the river.",  # goes on behind the dash
    "The three largest ports of Finland—Turku and Oulu—were closed by ice.",  # the count differs
    "Several grey metals, which include tin and zinc, look like the silver of Delft.",  # by the way, of some
    "Edvard Grieg composed sonatas, songs and dances.",  # not all of his works
    "Ships left the two ports, Turku and Oulu.",  # ports of what?
]


@pytest.mark.parametrize(("text", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_a_whole_list_is_asked(asked: Asked, text: str, expected: str) -> None:
    assert expected in asked(wholes.find, text)


@pytest.mark.parametrize("text", REFUSED)
def test_no_question_of_a_list_that_is_not_whole(asked_beside: Asked, text: str) -> None:
    assert asked_beside(wholes.find, ASKED[0], text) == []
