"""Where it is, lives, happens or is done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import whereabouts

Asked = Callable[..., list[str]]

ASKED = [
    (
        "The Danish realm originated in the green hills of Jutland (also known as Jylland, roughly modern-day "
        "Denmark), which lies between the North Sea to its west, the Baltic Sea to its north, the Wadden Sea to its "
        "south, and the Harz Mountains to its east.",
        "whereabouts | Where did the Danish realm originate? | in the green hills of Jutland",
    ),
    (
        "Wild eels tend to settle in shallow ponds or bays lacking oxygen.",
        "whereabouts | Where do wild eels tend to settle? | in shallow ponds or bays lacking oxygen",
    ),
    (
        "Rare puffins live in burrows on the cliffs of Runde.",
        "whereabouts | Where do rare puffins live? | in burrows on the cliffs of Runde",
    ),
    (
        "In all red algae, photosynthesis takes place inside the chloroplasts.",
        "whereabouts | In all red algae, where does photosynthesis take place? | inside the chloroplasts",
    ),
    (
        "The skipper Kari Moe was found in her cabin in old Bergen by a young pilot.",
        "whereabouts | Where was the skipper Kari Moe found by a young pilot? | in her cabin in old Bergen",
    ),
    (
        "Much of the work of the Norwegian parliament is done in committee.",
        "whereabouts | Where is much of the work of the Norwegian parliament done? | in committee",
    ),
]
REFUSED = [
    "The skipper Kari Moe finished the race in a proud third place.",  # a rank
    "Rare puffins live in their old location.",  # which one
    "Rare puffins live in their former site as a colony.",  # nor does that tell
    "The skipper Kari Moe ended in last place with her sailors.",  # the last one
    "The skipper Kari Moe watched seals at any given pier.",  # anywhere
    "The skipper Kari Moe put conservation on the ground with her sailors.",  # an idiom, and no place
    "The skipper Kari Moe had advised on the Storstrand Bridge.",  # what, and not where
    "The skipper Kari Moe made his way across the harbour of Bergen.",  # and to many places
    "The skipper Kari Moe set the firm of Bergen on the road to success.",  # which leads to no place
    "The skipper Kari Moe put in place a new law on fishing.",  # an idiom, too
    "Rare puffins do not live in burrows on the cliffs of Runde.",  # denied
    "Rare puffins may live in burrows on the cliffs of Runde.",  # elsewhere as well
    "Rare puffins live in other burrows of the island.",  # other than which
    "Cod from Bergen is sold in small jars.",  # what it is put up in, and no shop
    "Rare puffins live in burrows, mainly in the cliffs of Runde.",  # which tells the place
    "The barter system works in small economies.",  # no place
    "The survey of Rødøy involved forty students at the college of Bodø.",  # students at the college
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_the_place_is_asked_for(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(whereabouts.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_for_a_place(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(whereabouts.find, ASKED[0], sentence) == []


@pytest.mark.parametrize("spot", ["in a cold location on Runde", "in a site in the hills of Runde"])
def test_a_spot_that_is_told_is_a_place(asked: Asked, spot: str) -> None:
    assert asked(whereabouts.find, f"Rare puffins live {spot}.") == [
        f"whereabouts | Where do rare puffins live? | {spot}"
    ]


def test_two_places_of_one_deed_are_two_answers(asked_beside: Asked) -> None:
    sentences = "Rare puffins live in burrows on Runde. Rare puffins live in caves on Lundy."
    assert asked_beside(whereabouts.find, ASKED[0], sentences) == []


def test_where_a_thing_reaches_is_told_with_the_place(asked: Asked) -> None:
    found = asked(whereabouts.find, "Wild goats are now found mainly in northern Norway stretching into Sweden.")
    assert found == ["whereabouts | Where are wild goats now mainly found? | in northern Norway stretching into Sweden"]


@pytest.mark.parametrize("language", ["Danish", "Latin"])
def test_a_language_is_no_place(asked: Asked, language: str) -> None:
    found = asked(whereabouts.find, f"The skipper Kari Moe preached in {language} in the cathedral of Bergen.")
    assert not any(f"in {language} in the" in one for one in found), found


def test_how_far_a_place_goes_is_told_with_it(asked: Asked) -> None:
    found = asked(whereabouts.find, "Wild goats can be found throughout Norway from Bergen to southern Finnmark.")
    assert found == [
        "whereabouts | Where can wild goats be found? | throughout Norway from Bergen to southern Finnmark"
    ]
