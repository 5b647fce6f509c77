"""Where it happened or lies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import places

Asked = Callable[..., list[str]]

ASKED = [
    (
        "The cathedral of Palermo was built in Sicily.",
        "where | On which island was the cathedral of Palermo built? | Sicily",
    ),
    (
        "The grave of Franz Kafka is located in a cemetery.",
        "where-at | Where is the grave of Franz Kafka located? | in a cemetery",
    ),
    (
        "Marie Curie was born in Warsaw in 1867.",
        "where | In which city was Marie Curie born in 1867? | Warsaw",
    ),
    (
        "The headquarters of UNESCO are located in Paris.",
        "where | In which city are the headquarters of UNESCO located? | Paris",
    ),
    (
        "The Olympic Games were held in Athens in 1896.",
        "where | In which city were the Olympic Games held in 1896? | Athens",
    ),
    (
        "The expedition of Ernest Shackleton lost 28 men in Antarctica.",
        "where | In which continent did the expedition of Ernest Shackleton lose 28 men? | Antarctica",
    ),
]
REFUSED = [
    "The Irish Rover became popular, initially in Scotland and later in Wales.",  # in several places
    "The songs of Ada Quill were sung mainly in Norway.",  # elsewhere as well
    "Alice Walker wrote about life in the South.",  # no place that a table holds
    "The Beatles live in the memory of fans.",  # no place
    "The treaty was signed in the palace in 1713.",  # no name
    "Bees thrive in Slovenia.",  # not only there
    "Marie Curie was not born in Paris.",  # negated
    "She was born in Warsaw in 1867.",  # a pronoun
    "Marie Curie was in Warsaw to be shown a new laboratory.",  # "was to be shown", without the place
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_where_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(places.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_where(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(places.find, ASKED[0], sentence) == []
