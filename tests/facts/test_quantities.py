"""How many, how long, how many times."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import quantities

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Norway has two main rules: (1) young guests make more noise in the hall than do old guests; (2) rest.",
        "how-many | How many main rules does Norway have? | two",
    ),
    (
        "The top speed of the Oslo tram is 80 kilometres per hour.",
        "amount | What is the top speed of the Oslo tram? | 80 kilometres per hour",
    ),
    (
        "Millions of Irish peasants lived on potatoes.",
        "how-many | How many Irish peasants lived on potatoes? | millions",
    ),
    (
        "The expedition of Ernest Shackleton lost 28 men in Antarctica.",
        "how-many | How many men did the expedition of Ernest Shackleton lose in Antarctica? | 28",
    ),
    (
        "The Great Fire of London destroyed about 13,000 houses in 1666.",
        "how-many | How many houses did the Great Fire of London destroy in 1666? | about 13,000",
    ),
    (
        "More than 900 workers built the Panama Canal in Panama.",
        "how-many | How many workers built the Panama Canal in Panama? | more than 900",
    ),
    (
        "In 1519, five ships left Seville for the Spice Islands.",
        "how-many | In 1519, how many ships left Seville for the Spice Islands? | five",
    ),
    (
        "A day on Titan lasts 15 hours and 22 minutes, only a little longer than a day on the Moon.",
        "how-long | How long does a day on Titan last? | 15 hours and 22 minutes",
    ),
    (
        "Queen Ragna reigned for about 30 years from 1387 to 1412.",
        "how-long | How long did Queen Ragna reign? | about 30 years",
    ),
    (
        "The fair of Bergen lasted nine years, between 1931 and 1940.",
        "how-long | How long did the fair of Bergen last? | nine years",
    ),
    (
        "The fair of Bergen lasted nine days until 1940.",
        "how-long | How long did the fair of Bergen last until 1940? | nine days",
    ),
    (
        "The siege of Leningrad lasted 872 days.",
        "how-long | How long did the siege of Leningrad last? | 872 days",
    ),
    (
        "Xi Jinping and Vladimir Putin met for the fifth time in a year.",
        "how-many-times | How many times did Xi Jinping and Vladimir Putin meet in a year? | five times",
    ),
    (
        "By 1890, the port of Bergen had registered a total of 600 barques.",
        "how-many | By 1890, how many barques had the port of Bergen registered? | 600",
    ),
    (
        "The museum of Bergen holds at least four barques located near Oslo.",
        "how-many | How many barques does the museum of Bergen hold? | at least four",
    ),
]
REFUSED = [
    "Two materials that matter in the building of piers are oak and larch.",  # told behind it
    "The researchers revealed how Nansen died for the first time.",  # news, no count
    "Nearly three quarters of all trips in Bergen are made on foot.",
    "Ten star systems have been found to have planets.",  # where, is not said
    "The A4 motorways connect Berlin and Prague.",  # a name with a figure in it
    "The 1917 revolution changed Russia forever.",  # a year is no amount
    "Only one engineer visited the Panama Canal.",  # one is no amount worth asking
    "It has two wings.",  # a pronoun
    "The firm employs 1957 workers in Rome.",  # reads as a year, and the firm is open
    "Vladimir Putin visited India for the fifth time in 2015.",  # not five times in 2015
    "The Royal Navy did not lose 20 ships at Trafalgar.",  # negated
    "61 Cygni is a double star in the constellation of Cygnus.",  # the figure belongs to a name
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_how_many_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(quantities.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_how_many(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(quantities.find, ASKED[0], sentence) == []


def test_a_round_number_is_not_asked_for_where_the_article_has_the_figure(asked: Asked) -> None:
    told = "Thousands of Irish peasants lived on potatoes."
    assert any(one.endswith("| thousands") for one in asked(quantities.find, told))
    assert not any(
        one.endswith("| thousands") for one in asked(quantities.find, f"{told} Clerks counted 4,966 peasants.")
    )
