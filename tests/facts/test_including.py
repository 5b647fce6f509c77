"""Members of a group, some of which a sentence lists."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import including

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Jane Austen's novels include Emma, Persuasion and Mansfield Park.",
        "some-of | What are some of Jane Austen's novels? | Emma, Persuasion and Mansfield Park",
    ),
    (
        "Symptoms of malaria include fever, headache and vomiting, which usually begin after ten days.",
        "some-of | What are some symptoms of malaria? | fever, headache and vomiting",
    ),
    (
        "The early settlers of Iceland included Norwegians, Swedes and Irish monks.",
        "some-of | Who were some of the early settlers of Iceland? | Norwegians, Swedes and Irish monks",
    ),
    (
        "Some symptoms of malaria include fever, headache and vomiting.",
        "some-of | What are some symptoms of malaria? | fever, headache and vomiting",
    ),
    (
        "In 1911, the exports of Norway included cod, timber and ore.",
        "some-of | In 1911, what were some of the exports of Norway? | cod, timber and ore",
    ),
]
REFUSED = [
    "The fleet of Iceland includes trawlers, tugs and ferries.",  # parts of one thing
    "Other uses of copper include wiring, roofing and plumbing.",  # other than what is told before
    "The symptoms of malaria may include fever, headache and vomiting.",  # it is only possible
    "The symptoms of malaria include fever.",  # no list
    "Earlier novels by Jane Austen include Emma, Persuasion and Mansfield Park.",  # earlier than what
    "The exports of Norway included cod, timber and ore before the war.",  # the time would be left off
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_members_of_a_group_are_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(including.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_members_are_asked(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(including.find, ASKED[0], sentence) == []
