"""Slips of the article's own keep a sentence from being asked about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.slips import slips

Analysed = Callable[..., Text]

FOUND = [
    ("Sheds and hay for sale was kept in Kent.", {"Sheds and hay for sale was"}),
    ("The pond in Kent is roughly 3 miles long by across.", {"by across"}),
    ("The pond in Kent is 9 feet wide by deep.", {"by deep"}),
    ("Snow fell all over Scotland. Skiers from Scotlnd came back.", {"Scotlnd"}),
    ("Clerks in Kent wrote of laborate clocks.", {"laborate"}),
    ("Clerks in Kent wrote of chaeology.", {"chaeology"}),
    ("The farmers markets of Kent sell cheese.", {"farmers markets"}),
    ("Old Norse gave English many loans words.", {"loans words"}),
    ("The choice of a mild or strong drugs depends on the pain.", {"a mild or strong drugs"}),
]
FOUND += [
    ("The find of three old boats in Kent have pleased farmers.", {"find of three old boats in Kent have"}),
    ("The works on the long bridge in Kent was paid for by farmers.", {"works on the long bridge in Kent was"}),
    ("A map of Kent shows that the mill to be built east of Dover.", {"that the mill to be built"}),
    ("A monk of Kent was said to have to been cured by rain.", {"to been"}),
    ("Since closed, the mill in Kent has lost two roofs.", {"Since closed"}),
    ("Newts in Kent live mainly on slugs and under 9 inches long.", {"9 inches long"}),
]
FOUND += [
    ("The shrub grows on isles off Kent and are found in bogs.", {"grows on isles off Kent and are"}),
    ("The mill grinds oats in Kent and have been sold.", {"grinds oats in Kent and have"}),
]
FOUND += [
    ("The fair in Kent drew over 4,000 of farmers.", {"4,000 of farmers"}),
    ("The mill in Kent sold about 2,300 of barrels last May.", {"2,300 of barrels"}),
]
SOUND = [
    "The fair in Kent drew over 4,000 of the farmers and thousands of clerks.",
    "The mill in Kent burned in 1912 of causes that are unknown.",
    "The shrub grows on isles off Kent and is found in bogs.",
    "The crew lives on isles off Kent and are found at sea.",
    "Boats and weather was the subject of a talk in Kent.",
    "Ropes and knots is a hobby of many boys in Kent.",
    "Hops and malt for all is a growing trade in Kent.",
    "Sheds and hay for sale were kept in Kent.",
    "The barge in Kent is 9 feet wide by 30 feet long, and barges pass by.",
    "Since farmers closed the mill in Kent, it has been said to have been lost.",
    "Newts in Kent are shy and under 9 inches long.",
    "The deer in the woods of Kent have thrived, and the number of boats in Kent have grown.",
    "Danish along with Norse is spoken in the north of Kent.",
    "A map of Kent shows that attempts to build the mill failed.",
    "Women voters and sports clubs of Kent supported customs agents.",
    "Farmers sell cheese in the markets of Kent.",
    "The brook rilled past a ravelling net of the raveled kind while Kent rearms.",
    "A few old mills and a great many new ones stand by a bus stop in Kent.",
    "Clerks in Kent wrote of laborate clocks and of more laborate bells.",
    "Clerks in Kent kept books at Laborate.",
    "The Zorbit valley lies in Wales. Zorbit farmers keep sheep.",
]


@pytest.mark.parametrize(("paragraph", "expected"), FOUND)
def test_a_misspelt_word_and_a_plural_before_a_plural_are_found(
    analysed: Analysed, paragraph: str, expected: set[str]
) -> None:
    assert slips(analysed(paragraph)) == expected


@pytest.mark.parametrize("paragraph", SOUND)
def test_plurals_that_stand_so_and_names_are_no_slips(analysed: Analysed, paragraph: str) -> None:
    assert not slips(analysed(paragraph))
