"""The question about one half says in what respect it is set against the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts.comparisons import concession, contrast, parallel

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
    found = [one for find in (concession.find, contrast.find, parallel.find) for one in asked(find, told)]
    assert line in [one.split(" | ", 1)[1] for one in found]


REFUSED = [
    ("Research has shown that the power of the guild is limited, but it remains quite significant.", "remain?"),
    ("Although there have been many advances in Norway, doctors are still puzzled by some diseases.", "puzzled by?"),
    ("While habits in Norway are slow to change, opinions can be influenced by events.", "influenced by?"),
    ("Lamps of brass may burn for nine hours in small huts, but they will keep the huts dark in winter.", "do?"),
    ("A board named General Lund in Oslo. However, General Lund fared no better than General Moe.", "do?"),
    ("Oslo wants electricity from the dam, while Bergen fears that less water will reach its fields.", "wants"),
    ("Although clouds over Norway seem to act like smoke, they are mixtures of water and dust.", "what mixtures"),
    ("While it has no coast in common with Chad, Mongolia is parted from it by only nine kilometres.", "which country"),
    ("Although soot looks dark against the white snow of Norway, it can be difficult to tell from mud.", "difficult?"),
    (
        "The guild of Oslo is mainly a pension fund, but it pays bread and rents for people mending long boats.",
        "people?",
    ),
    (
        "Ropes in the bow would be marked as long ropes, while those in the stern would be marked as short ropes.",
        "While those",
    ),
    (
        "Ever since it added a dearer lunch, Berg has lost guests, while many guests in Oslo complain that it is slow.",
        "ever since",
    ),
]


@pytest.mark.parametrize(("told", "said"), REFUSED)
def test_what_says_nothing_or_leans_on_the_other_half_is_not_asked(
    asked: Callable[..., list[str]], told: str, said: str
) -> None:
    found = [one for find in (concession.find, contrast.find, parallel.find) for one in asked(find, told)]
    assert not any(said in line for line in found)
