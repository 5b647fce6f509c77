"""What somebody is said to say is never stated as so, nor given to another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.askable import askable, existing
from quizgen.wording.statements import statement

Analysed = Callable[..., Text]

KEPT_BACK = [
    ("In 1969, Berg sold nine boats to Moss, her biography states.", "nine boats"),
    ("In 1969, Berg sold nine boats to Moss, a new guide concludes.", "nine boats"),
    ("Ida Holm told the police that she had hidden in a barn since she left Oslo in May 2011.", "left Oslo"),
    ("“Polls show that small shops lose many customers in winter,” Ida Holm said in Bergen.", "lose many customers"),
    (
        "Havn Energy says that the island has all that a town needs. For instance, the island has two deep wells of "
        "clean water.",
        "two deep wells",
    ),
    (
        "Ida Holm said that most fishers of Moss lose money. In fact, the boats of Moss are also rented from a bank.",
        "rented from a bank",
    ),
    (
        "Ida Holm said that most fishers of Moss lose money. Indeed, the boats of Moss also leak in winter storms.",
        "leak in winter storms",
    ),
    (
        "The sect of Uppsala claimed that heaven chooses kings. To end wars, heaven sends a wise king to the land of "
        "Uppsala.",
        "sends a wise king",
    ),
    ("It was quite easy to catch trout by hand, Ida Holm said, since the trout in Norway are slow.", "catch trout"),
    ("“From 1 May 2030, at noon”, Ida Holm told the town, “the pier of Bergen will be closed.”", "will be closed"),
    (
        "Kelp slows waves, a force that wears (like ice) the coast away, the authors wrote in the paper.",
        "slows waves",
    ),
    ("In Oslo, Ida Holm proved that her boat floated by sinking a barge in the harbour.", "floated by"),
    (
        "According to Ida Holm, the isle's name is taken from the words ut and sira; the term means an outer isle.",
        "taken from the words",
    ),
]
STATED = [
    (
        "Ida Holm said that all fishers of Moss lose money. In fact, the boats of Moss were paid for by a bank.",
        "paid for by a bank",
    ),
    ("In 1969, Berg sold nine boats to Moss, her home town.", "nine boats"),
    ("Ida Holm had hidden in a barn since she left Oslo in May 2011.", "hidden in a barn"),
    ("The island of Utsira has all that a town needs. For instance, the island has two deep wells.", "two deep wells"),
    ("Polls show that small shops in Bergen lose many customers in winter.", "lose many customers"),
]


def _statements(text: Text) -> list[str]:
    return [statement(clause) for _, clause in (*askable(text), *existing(text))]


@pytest.mark.parametrize(("paragraph", "words"), KEPT_BACK, ids=[case[1] for case in KEPT_BACK])
def test_what_is_only_said_is_not_stated(analysed: Analysed, paragraph: str, words: str) -> None:
    assert not [one for one in _statements(analysed(paragraph)) if words in one and not one.startswith("According")]


@pytest.mark.parametrize(("paragraph", "words"), STATED, ids=[case[1] for case in STATED])
def test_what_the_article_says_is_stated(analysed: Analysed, paragraph: str, words: str) -> None:
    assert [one for one in _statements(analysed(paragraph)) if words in one]


def test_what_somebody_may_think_is_not_given_to_him(analysed: Analysed) -> None:
    told = _statements(analysed("Buyers may assume that small shops in Norway bake better bread."))
    assert not [one for one in told if one.startswith("According to")]


def test_what_a_theory_assumes_is_not_given_to_its_critics(analysed: Analysed) -> None:
    told = "Critics point out the bias of the theory of tides. It supposes all ports of Norway have the same water."
    assert not [one for one in _statements(analysed(told)) if "the same water" in one]
