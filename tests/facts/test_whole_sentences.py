"""Sentences that are said as they stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.whole_sentences import statements_of, whole_sentence

WHOLE = [
    (
        "As such, the first lighthouse of Norway was built on a small island.",
        "The first lighthouse of Norway was built on a small island.",
    ),
    (
        "The first lighthouse of Norway was likewise a tower, and held two lamps of brass.",
        "The first lighthouse of Norway was a tower, and held two lamps of brass.",
    ),
    (
        "The first lighthouse of Norway likewise burned on a small island in 1655.",
        "The first lighthouse of Norway burned on a small island in 1655.",
    ),
    (
        "Kari Moe, a Danish skipper of Bergen, sold the first lighthouse of Norway to Holm, who, although ill, paid.",
        "Kari Moe, a Danish skipper of Bergen, sold the first lighthouse of Norway to Holm.",
    ),
    (
        "The first lighthouse of Norway was built on a small island in 1655 (Moe 1994).",
        "The first lighthouse of Norway was built on a small island in 1655.",
    ),
    (
        "The first lighthouse of Norway was built on a small island (Moe & Holm, 1994; Bull, 2001).",
        "The first lighthouse of Norway was built on a small island.",
    ),
    (
        "The first lighthouse of Norway was built on a small island (August 1655).",
        "The first lighthouse of Norway was built on a small island (August 1655).",
    ),
    (
        "The first lighthouse of Norway was built on a small island (Oslo, 1905).",
        "The first lighthouse of Norway was built on a small island (Oslo, 1905).",
    ),
    (
        "The first lighthouse of Norway was built on a small island (Spring 1990).",
        "The first lighthouse of Norway was built on a small island (Spring 1990).",
    ),
    (
        "The first lighthouse of Norway was built on a small island (World Bank, 1994).",
        "The first lighthouse of Norway was built on a small island.",
    ),
    (
        "By 1790 the mills of Norway, however, were in wide use along the coast.",
        "By 1790 the mills of Norway were in wide use along the coast.",
    ),
    (
        "The yard of Bergen sold nine sloops, which are all lost--and so is the yard.",
        "The yard of Bergen sold nine sloops, which are all lost.",
    ),
    (
        "The dialect of the coast on which written Norwegian is based is the speech of Bergen.",
        "The dialect of the coast on which written Norwegian is based is the speech of Bergen.",
    ),
    (
        "Norway, by contrast, built its first lighthouse on a small island in 1655.",
        "Norway built its first lighthouse on a small island in 1655.",
    ),
    (
        "Norway, however, still has the largest number of wooden churches in Europe.",
        "Norway has the largest number of wooden churches in Europe.",
    ),
    (
        "For starters, the first lighthouse of Norway was built in 1655.",
        "The first lighthouse of Norway was built in 1655.",
    ),
    (
        "That is, the first lighthouse of Norway was built in 1655 and guided ships until 1844.",
        "The first lighthouse of Norway was built in 1655 and guided ships until 1844.",
    ),
    (
        "Norwegian crews laid the first cable in 1858, which, by the end, this report praises.",
        "Norwegian crews laid the first cable in 1858.",
    ),
    (
        "Roald Amundsen (1872–1928) brought well-trained dogs from Greenland to Antarctica.",
        "Roald Amundsen (1872–1928) brought well-trained dogs from Greenland to Antarctica.",
    ),
    (
        "The yard in Bergen sold ropes to US shipyards between 1858–60 and 1872; a rival bought it.",
        "The yard in Bergen sold ropes to US shipyards between 1858–60 and 1872.",
    ),
    (
        "There are two lighthouses on the island of Utsira, according to keepers in Bergen.",
        "There are two lighthouses on the island of Utsira, according to keepers in Bergen.",
    ),
    (
        "Norwegian crews laid the first cable to Denmark in 1858 – years before anybody else.",
        "Norwegian crews laid the first cable to Denmark in 1858.",
    ),
    (
        "Roughly 9,000 years ago, fishermen from Denmark settled on the coast of Norway.",
        "Roughly 9,000 years ago, fishermen from Denmark settled on the coast of Norway.",
    ),
    (
        "Additionally, Norwegian crews, therefore, laid the first cable to Denmark in 1858.",
        "Norwegian crews laid the first cable to Denmark in 1858.",
    ),
    (
        "After the war of 1864, however, Norwegian crews laid cables to Denmark.",
        "After the war of 1864, Norwegian crews laid cables to Denmark.",
    ),
    (
        "So, in addition to cables, Norwegian crews laid four lines to the coast of Denmark.",
        "In addition to cables, Norwegian crews laid four lines to the coast of Denmark.",
    ),
    (
        "Norwegian crews also laid a second cable between Norway and Denmark in 1872.",
        "Norwegian crews laid a second cable between Norway and Denmark in 1872.",
    ),
]
GLOSSED = [
    (
        "The Norse term Vik (from Old Norse for a bay), was used for the whole coast of Norway.",
        "The Norse term Vik was used for the whole coast of Norway.",
    ),
    (
        "Norwegian crews called the Norwegian Fish and Cable Office (Office) in spring.",
        "Norwegian crews called the Norwegian Fish and Cable Office in spring.",
    ),
    (
        "Further, Norwegian crews laid a cable between Norway and Denmark in 1872.",
        "Norwegian crews laid a cable between Norway and Denmark in 1872.",
    ),
    (
        "Norwegian crews laid a cable to Denmark as well as a line to Utsira in 1872.",
        "Norwegian crews laid a cable to Denmark as well as a line to Utsira in 1872.",
    ),
    (
        "Norwegian crews laid a cable (a line of copper) between Norway and Denmark in 1872.",
        "Norwegian crews laid a cable between Norway and Denmark in 1872.",
    ),
    (
        "Bergen is furthermore a harbour for many crews of Norway and Denmark.",
        "Bergen is a harbour for many crews of Norway and Denmark.",
    ),
    (
        "Norwegian crews laid the “old line” between Norway and Denmark in 1872.",
        "Norwegian crews laid the “old line” between Norway and Denmark in 1872.",
    ),
    (
        "Norwegian crews laid a cable in 1872 for merchants who would otherwise send letters.",
        "Norwegian crews laid a cable in 1872 for merchants who would otherwise send letters.",
    ),
]
OPEN = [
    "Moe runs the oldest of the mills, and according to Ann Berg, who lives in Oslo, they grind a lot of rye.",
    "The crew of the ferry had a captain or mate, two cooks, who baked for all, four deckhands, and one pilot.",
    "By 1790 mills were in wide use, however, Olaf Moe built the largest wheel in 1820.",
    "The yard of Bergen sold nine sloops, which are all lost--except for the oldest sloop.",
    "The yard of Bergen sold nine sloops, which are all lost – unless Moe is right.",
    "Third, by a row of rods of iron hung on a rope, the noise of which is made by striking the side of a drum.",
    "Second, by a pair of blocks of oak tied to a belt, the tone of which is got by hitting the flat of a hand.",
    "Which tells us how the row of Norwegian barns holding rye in 1702 and oats in 1711 are built.",
    "Reports from Oslo suggest that the harbour chief Olaf Moe, who left office this month, has been living in Spain.",
    "Kari Lind has added nine boats to her Bergen, Norway, boating company since May of last year.",
    "Citterns, a small plucked lute were made by Norwegian crews and sold in Denmark in 1872.",
    "Norwegian crews laid a cable in the north of Denmark as well.",
    "The amount and kind of grain that is milled, ingested, and digested affects the price of cloth in Norway.",
    "The Norwegian firm lost 30,000 readers in the third quarter sales were lower than in the spring of 1872.",
    "The paper lost 300 readers in the spring sales were lower than in 1872.",
    "They laid the first cable between Norway and Denmark in 1858.",
    "Within ten years, Norwegian crews laid the second cable to Denmark.",
    "Norwegian crews laid cables (to Denmark), relays (to Sweden) and a line (to Utsira) in 1872.",
    "The first ship of the crews, Fram (a strong one) carried cables from Norway to Denmark.",
    "Norwegian crews built three stations, being one (on Utsira); one (in Bergen); and one in Oslo.",
    "By laying the cable in 1858, Norwegian crews not only linked Norway to Denmark; they won a medal.",
    "Norwegian crews laid the second cable – or tried to lay it – in 1872.",
    "Rather, Norwegian crews laid the second cable to Denmark in 1872.",
    "Norwegian crews did not lay the second cable to Denmark in 1872.",
    "Norwegian crews have since laid a second cable between Norway and Denmark.",
    "Norwegian crews have since become the owners of the cable to Denmark.",
    "The cable between Norway and Denmark had broken twice in the preceding ten years.",
    "Norwegian crews would lay the second cable to Denmark in summer.",
    "Norwegian crews laid not only the second cable between Norway and Denmark.",
    "Norwegian crews on a ship in the western part of the Pacific Ocean.",
    "“Norwegian crews laid the first cable in 1858,” said the captain of the Fram.",
]


JOINED = [
    (
        "Norwegian crews laid a cable to Denmark, and Danish merchants sent letters by ship.",
        ("Norwegian crews laid a cable to Denmark.", "Danish merchants sent letters by ship."),
    ),
    (
        "Norwegian crews laid a cable to Denmark, and they sent letters by ship.",
        ("Norwegian crews laid a cable to Denmark.", "Norwegian crews sent letters by ship."),
    ),
    (
        "Norwegian crews laid a cable to Denmark and sent letters by ship.",
        ("Norwegian crews laid a cable to Denmark and sent letters by ship.",),
    ),
    (
        "About 70 percent of cables in Norway are old, and 20 percent are broken.",
        ("About 70 percent of cables in Norway are old, and 20 percent are broken.",),
    ),
]


@pytest.mark.parametrize(("told", "expected"), JOINED)
def test_two_statements_are_said_apart(analysed: Callable[..., Text], told: str, expected: tuple[str, ...]) -> None:
    assert statements_of(analysed(told).sentences[0]) == expected


@pytest.mark.parametrize(("told", "expected"), WHOLE)
def test_a_sentence_is_said_up_to_what_it_only_adds(analysed: Callable[..., Text], told: str, expected: str) -> None:
    assert whole_sentence(analysed(told).sentences[0]) == expected


@pytest.mark.parametrize(("told", "expected"), GLOSSED)
def test_a_bracket_that_explains_is_left_off_and_quoted_terms_stay(
    analysed: Callable[..., Text], told: str, expected: str
) -> None:
    assert whole_sentence(analysed(told).sentences[0]) == expected


@pytest.mark.parametrize("told", OPEN)
def test_a_sentence_that_leans_on_others_is_not_said(analysed: Callable[..., Text], told: str) -> None:
    assert whole_sentence(analysed(told).sentences[0]) == ""


def test_a_sentence_whose_verb_was_taken_for_a_noun_is_not_said(analysed: Callable[..., Text]) -> None:
    torn = analysed("Where the path passes over a steep slope, its brittle upper layer cracks.", title="The Path")
    assert not whole_sentence(torn.sentences[0])


def test_a_bracket_that_tells_how_far_it_holds_is_not_left_off(analysed: Callable[..., Text]) -> None:
    bounded = analysed("Wild salmon are found in most rivers of Norway (excluding the short streams of Lofoten).")
    assert not whole_sentence(bounded.sentences[0])
