"""The question about one half says in what respect it is set against the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession, contrast, parallel

FINDERS = (concession.find, contrast.find, parallel.find)
ASKED = [
    (
        "Stoves of cast iron are cheaper than stoves of steel, but they burn less wood in the cold winters of Norway.",
        "Although stoves of cast iron are cheaper than stoves of steel, how much wood do they burn in the cold winters "
        "of Norway? | less wood",
    ),
    (
        "One complete cycle of the moon takes about 28 days, but many cycles in plants are much shorter.",
        "Although one complete cycle of the moon takes about 28 days, how long are many cycles in plants in "
        "comparison? | much shorter",
    ),
    (
        "A Danish longship has a low bow, while a merchant ship is broad and carries up to forty sacks of grain.",
        "While a merchant ship is broad, what kind of ship has a low bow? | a Danish longship",
    ),
    (
        "Norway was poor in the 19th century, whereas today it is an economic power that trades with Asia.",
        "While Norway was poor in the 19th century, what kind of power is it today? "
        "| an economic power that trades with Asia",
    ),
    (
        "While the Norwegian board has a monopoly on proposing rules, the harbours of Norway and Denmark have "
        "rights of delay.",
        "While the Norwegian board has a monopoly on proposing rules, what rights do the harbours of Norway and "
        "Denmark have? | rights of delay",
    ),
    (
        "The average age in Norway is 29; it is 47 in Chad.",
        "While the average age in Norway is 29, what is it in Chad? | 47",
    ),
    (
        "With two men at the press, a shop could print about 200 sheets an hour, while a scribe finished a page a day.",
        "While a scribe finished a page a day, how many sheets an hour could a shop print with two men at the press? "
        "| about 200",
    ),
    (
        "At the Battle of Lund in March 1781, the Swedish won on the battlefield but suffered heavy losses.",
        "At the Battle of Lund in March 1781, the Swedish won on the battlefield, but what did they suffer? "
        "| heavy losses",
    ),
    (
        "The tapir of Chad looks like a small elephant, but it’s removed from the line that includes elephants.",
        "Although the tapir of Chad looks like a small elephant, what is it removed from? "
        "| the line that includes elephants",
    ),
]


@pytest.mark.parametrize(("told", "line"), ASKED)
def test_it_is_asked_for_what_is_opposed(asked: Callable[..., list[str]], told: str, line: str) -> None:
    assert line in [one.split(" | ", 1)[1] for one in _asked_of(asked, told)]


REFUSED = [
    (
        "Research has shown that the power of the guild is limited, but it remains quite significant.",
        "The power of the guild of Oslo is limited, but it remains the largest guild in Norway.",
        "remain?",
    ),
    (
        "Although there have been many advances in Norway, doctors are still puzzled by some diseases.",
        "Although there have been many advances in Norway, doctors are still puzzled by the fevers of Bergen.",
        "puzzled by?",
    ),
    (
        "While habits in Norway are slow to change, opinions can be influenced by events.",
        "While habits in Norway are slow to change, opinions can be influenced by wars in Asia.",
        "influenced by?",
    ),
    (
        "While it has no coast in common with Chad, Mongolia is parted from it by only nine kilometres.",
        "While Norway has no coast in common with Chad, Mongolia is parted from it by only nine kilometres.",
        "which country",
    ),
    (
        "Although clouds over Norway seem to act like smoke, they are mixtures of water and dust.",
        "While the guild of Oslo has a monopoly on soap, the smiths of Norway have mixtures of salt and oil.",
        "what mixtures",
    ),
]


@pytest.mark.parametrize(("told", "kept", "said"), REFUSED)
def test_what_says_nothing_or_leans_on_the_other_half_is_not_asked_for(
    asked: Callable[..., list[str]], told: str, kept: str, said: str
) -> None:
    assert any(said in line for line in _asked_of(asked, kept))
    assert not any(said in line for line in _asked_of(asked, told))


def test_a_key_is_not_cut_out_of_a_list(asked: Callable[..., list[str]]) -> None:
    told = "The guild of Oslo is mainly a pension fund, but it pays bread and rents for people mending long boats."
    assert [line.split(" | ")[2] for line in _asked_of(asked, told)] == [
        "bread and rents for people mending long boats"
    ]


NOTHING_ASKED = [
    "A board named General Lund in Oslo. However, General Lund fared no better than General Moe.",
    "Oslo wants electricity from the dam, while Bergen fears that less water will reach its fields.",
    "Although soot looks dark against the white snow of Norway, it can be difficult to tell from mud.",
    "Ever since it added a dearer lunch, Berg has lost guests, while many guests in Oslo complain that it is slow.",
]


@pytest.mark.parametrize("told", NOTHING_ASKED)
def test_halves_of_which_neither_can_be_asked_for_are_found_alone(
    analysed: Callable[..., Text], asked: Callable[..., list[str]], told: str
) -> None:
    text = analysed(told)
    assert [one for find in FINDERS for one in find(text)]
    assert _asked_of(asked, told) == []


def _asked_of(asked: Callable[..., list[str]], told: str) -> list[str]:
    return [one for find in FINDERS for one in asked(find, told)]
