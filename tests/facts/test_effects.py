"""What follows, and what is done to what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import effects

Asked = Callable[..., list[str]]

ASKED = [
    (
        "The Norwegian tanks will store energy for eight hours.",
        "object | What will the Norwegian tanks store for eight hours? | energy",
    ),
    (
        "The Treaty of Rome led to closer cooperation in coal, steel and farming.",
        "governed | What did the Treaty of Rome lead to? | closer cooperation in coal, steel and farming",
    ),
    (
        "The eruption of Krakatoa led to a global drop in temperature.",
        "governed | What did the eruption of Krakatoa lead to? | a global drop in temperature",
    ),
    (
        "The drought in Ethiopia caused a famine in 1984.",
        "object | What did the drought in Ethiopia cause in 1984? | a famine",
    ),
    (
        "Denmark abolished torture in 1770.",
        "object | What did Denmark abolish in 1770? | torture",
    ),
    (
        "Norway is unlikely to abandon the Arctic Council.",
        "chained | Which body is Norway unlikely to abandon? | the Arctic Council",
    ),
    (
        "Hannibal crossed the Alps with elephants.",
        "object | Which mountain range did Hannibal cross with elephants? | the Alps",
    ),
    (
        "Napoleon invaded Russia in June 1812 with a large army.",
        "object | Which country did Napoleon invade in June 1812 with a large army? | Russia",
    ),
    (
        "Norway set up a fund for fishermen in 1905.",
        "object | What did Norway set up in 1905? | a fund for fishermen",
    ),
    (
        "The Arctic Council uses satellite images to count polar bears.",
        "object | What does the Arctic Council use to count polar bears? | satellite images",
    ),
    (
        "The price of Danish butter depends on the breed of cow and on the length of local winters.",
        "governed | What does the price of Danish butter depend on? | the breed of cow and the length of local winters",
    ),
]
REFUSED = [
    "The old mills of Bergen in Norway feature tall doors.",  # and much else
    "Danish weavers of the north are told when to sell thread or cloth.",  # no question looks into a question
    "The old mills of Bergen can carry out the conversion of raw wool into yarn.",  # a conversion into something
    "The wide use of Danish chalk led to a shortage of lime. Use of Danish chalk in the 1990s led to a glut of dust.",
    "Some herrings of Norway are sometimes known as silver darlings by people who sail.",  # by whom is no part of it
    "The tenor Kari Moe proved his worth at the Olympic Games.",  # half of what he did
    "New maps of Norway shed light on how its fjords formed.",  # half of an idiom
    "The carvings of Kari Lie caught the attention of a Danish bishop.",  # asked apart, half of it hangs loose
    "The carvings of Kari Lie captured the imagination of young Danish sculptors.",
    "In 1904, the fishermen of Bergen sought relief in the courts.",
    "The price of cod hit new highs in 1904.",
    "The storms of 1904 put strain on the harbours of Norway.",
    "The herring tax provided a pretext for the quarrel in Oslo between Ola Moe and Kari Lie.",  # the quarrel between
    "The maps of Kari Lie have sold just under 20,000 copies.",  # how many?
    "In 1999, Niels Bohr designed a sturdy barge with long oars.",  # what the thing has, not what he used
    "The Norwegian car industry delayed reforms to emission tests.",  # asked apart, "to" hangs loose
    "In 1999, Niels Bohr raised serious questions about the old harbour.",  # a verb that only carries its noun
    "In the 19th century, Danish pottery saw a sudden revival in Denmark.",  # nobody sees it
    "Since the first stamp was sold in 1911, Norway has printed more than 90 million stamps.",  # how many?
    "In 1990, Norway lifted the ban on the sale of pike.",  # the ban on what
    "Marie Curie astonished the skippers in Bergen in 1911.",  # nobody asks for people with what
    "Hannibal made long speeches.",  # nothing singles them out
    "Kepler gave lessons in 1594.",  # one bare word
    "Hannibal had elephants in Italy.",  # a general verb
    "Kepler sent a letter to Galileo in 1597.",  # a letter to whom
    "Most of the singers in Norway are aged 9–18.",  # how old?
    "Kenya has a dry climate.",  # a general verb
    "Lake Baikal contains about 60 species of fish.",  # an amount
    "Afterwards Osiris was associated with the river Nile.",  # a state that held for its time
    "The drought in Ethiopia caused serious consequences.",  # an empty key
    "The Soviet Union did not invade Finland in 1938.",  # negated
    "The storm destroyed it in 1987.",  # an open key
    "Kepler devoted in fact a whole book to the orbit of Mars.",  # two complements in one
    "If oil prices rise, the drought in Ethiopia will destroy Kenya.",  # under a condition
    "The upper slopes of Etna consist not of loose ash but of solid lava.",  # what they do not consist of
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_what_it_led_to_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(effects.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_object_is_asked(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(effects.find, ASKED[0], sentence) == []


def test_a_resolved_pronoun_names_its_subject(asked: Asked) -> None:
    found = asked(effects.find, "Marie Curie was born in Warsaw. She isolated radium in 1902.")
    assert "object | What did Marie Curie isolate in 1902? | radium" in found


def test_an_adverb_stands_before_the_preposition_left_behind(asked: Asked) -> None:
    found = asked(effects.find, "Lisbon suffered badly from earthquakes on the sea floor.")
    assert "governed | What did Lisbon suffer badly from? | earthquakes on the sea floor" in found


def test_the_topic_of_the_title_is_subject_enough(asked: Asked) -> None:
    line = "Glaciers slowly carve deep valleys."
    assert asked(effects.find, line, title="How glaciers shape land")


def test_two_fillers_of_one_frame_are_not_asked_for(asked: Asked) -> None:
    one = "The port of Bergen led to a boom in copper exports."
    assert asked(effects.find, one)
    assert asked(effects.find, f"{one} The port of Bergen led to a rise in land prices.") == []


@pytest.mark.parametrize(("title", "expected"), [("The Ethiopian famine", 1), ("The eruption of Krakatoa", 0)])
def test_one_effect_of_what_the_article_is_about_is_not_asked(asked: Asked, title: str, expected: int) -> None:
    assert (
        len(asked(effects.find, "The eruption of Krakatoa led to a global drop in temperature.", title=title))
        == expected
    )


def test_two_objects_of_verbs_that_say_the_same_are_two_answers(asked: Asked) -> None:
    assert not asked(effects.find, "Archbishop Moe led a long march. Archbishop Moe chaired an inquiry.")
