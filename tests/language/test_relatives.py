"""Which noun a relative clause behind a comma takes up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.askable import askable
from quizgen.wording.statements import statement

Analysed = Callable[..., Text]

TAKEN_UP = [
    (
        "number tells which of two nouns",
        "The harvest depends on large amounts of river water, which is stored in deep tanks.",
        "River water is stored in deep tanks.",
    ),
    (
        "a person beside a name",
        "The prize went to Anna Berg, a fisher, who had rowed across the Baltic Sea in a storm.",
        "Anna Berg had rowed across the Baltic Sea in a storm.",
    ),
    (
        "what shares a relative as its subject",
        "Bergen bought the fort from King Olaf, who wooed the islanders and failed to take Osa.",
        "King Olaf failed to take Osa.",
    ),
    (
        "one of a kind as the subject",
        "A glass eel, which usually weighs less than a gram, swims up the rivers of Europe.",
        "A glass eel usually weighs less than a gram.",
    ),
    (
        "a work by its name, which looks like that of a people",
        "Nokia lived on the fame of its Olaf Movie, which has filled halls in Spain.",
        "Nokia’s Olaf Movie has filled halls in Spain.",
    ),
    (
        "the doer of a deed",
        "In 1905 the herring fleet was driven off by the North Sea storm, which has sunk many ships.",
        "The North Sea storm has sunk many ships.",
    ),
    (
        "what a participle in the singular tells of is another",
        "The rite began with the slow dance led by wooden drums, which serve as a strong bond.",
        "Wooden drums serve as a strong bond.",
    ),
    (
        "a subject of what may be",
        "The board members of Bergen, who disapprove of bridges, may vote for a ferry.",
        "The board members of Bergen disapprove of bridges.",
    ),
]


@pytest.mark.parametrize(("said", "stated"), [case[1:] for case in TAKEN_UP], ids=[case[0] for case in TAKEN_UP])
def test_the_one_noun_that_fits_is_taken_up(analysed: Analysed, said: str, stated: str) -> None:
    assert stated in [statement(clause) for _, clause in askable(analysed(said))]


LEFT = [
    (
        "what was done did so",
        "Holm has drained Lake Osa, which in turn has allowed rye to grow.",
        "osa has",
    ),
    (
        "the work before the comma looks like a person",
        "Nokia’s profits rose in 2009, lifted by the success of its Mona Film, which has filled halls in Oslo.",
        "success",
    ),
    (
        "the object stands before",
        "Bergen bought Osa, an islet the Swedish king wooed and failed to take.",
        "king failed",
    ),
    (
        "told by a participle",
        "The rite began with the slow dances led by some masked drummers, which serve as a strong bond.",
        "drummers serve",
    ),
    ("two nouns fit", "Norway stopped the import of old coal, which was burnt in large towns.", "coal was burnt"),
    ("the whole may be meant", "Bergen closed the old northern harbour, which led to a war.", "harbour led"),
    (
        "the whole of a deed may be meant",
        "The wounds came after death, which suggests that a fight was lost.",
        "death sug",
    ),
    (
        "the noun is said again",
        "The term was used of drinking cider, a meaning which lives on in the cider law, which bans the sale of cider.",
        "cider bans",
    ),
    ("one of several", "Storms come with heavy rain and strong winds, which have sunk many ships.", "winds have"),
    ("said by another", "Berg found that storms follow long periods of drought, which are caused by dust.", "drought"),
    ("of one layer", "Wool comes from this thick layer of cells, which are always splitting in two.", "cells are"),
    ("a land, or what was done", "Sweden sold the port to Finland, which ended the old feud over herring.", "ended"),
    ("both, or the last", "Bergen was hit by Storm Kari and Storm Lena, which sank boats near Moss.", "sank boats"),
    (
        "around another relative clause",
        "Bread came from barley strains that arose in the valleys of Peru, which have replaced most wheats.",
        "valleys of peru have",
    ),
    (
        "a place, or what is there",
        "Berg met the owner of a fish farm in Malta, which sells ten tons a year.",
        "malta sells",
    ),
    (
        "a place, or what was found there",
        "Berg sold the old mill located in Moss, which was a wooden tower.",
        "moss was",
    ),
    (
        "a place, or what was done to a thing there",
        "Berg opened a paint shop in Moss, which became known as Fargo.",
        "moss became",
    ),
    (
        "a town, or what was opened there",
        "In 1867, Anna Berg opened a glass furnace in Bergen, which became known as Fargo.",
        "chicago became",
    ),
    (
        "the whole is the reason",
        "Monks refused to learn Old Norse, which is the reason that no songs were kept.",
        "norse is",
    ),
    ("a gloss", 'Boats are called nefs from the Norse nafir, "hull", which has replaced the older word.', "replaced"),
    (
        "people are no which",
        "Holm even sold oil to the coastal Sami people, which especially cheered skippers in Bergen, and later Moss.",
        "people especially cheered",
    ),
    (
        "where somebody was born",
        "European skippers thought themselves better than skippers of Danish descent born in the Faroes, who were "
        "called sea foxes in Norway.",
        "the faroes were",
    ),
    ("which of them stands elsewhere", "He met fishers, who told him about the storms of Norway.", "fishers told"),
]


@pytest.mark.parametrize(("said", "words"), [case[1:] for case in LEFT], ids=[case[0] for case in LEFT])
def test_what_may_be_said_of_another_is_no_statement(analysed: Analysed, said: str, words: str) -> None:
    found = [statement(clause).lower() for _, clause in askable(analysed(said)) if clause.relation == "relative"]
    assert not any(words in one for one in found), found
