"""Of what kind a thing is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import sorts

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Vesta is a rocky asteroid.",
        "kind | What kind of asteroid is Vesta? | a rocky asteroid",
    ),
    (
        "The port of Antofagasta has a pale blue color.",
        "kind | What color does the port of Antofagasta have? | a pale blue color",
    ),
    (
        "In 1911, Norway built a hydroelectric plant at Rjukan.",
        "kind | In 1911, what kind of plant did Norway build at Rjukan? | a hydroelectric plant",
    ),
    (
        "The bishop of Lima led a memorial service in Cusco.",
        "kind | What kind of service did the bishop of Lima lead in Cusco? | a memorial service",
    ),
    (
        "The port of Antofagasta has salty lagoons with pink algae.",
        "kind | What kind of lagoons does the port of Antofagasta have? | salty lagoons with pink algae",
    ),
    (
        "The port of Antofagasta won a naval victory against Lima.",
        "kind | What kind of victory did the port of Antofagasta win? | a naval victory",
    ),
    (
        "Hasvik is a coastal museum founded in Bergen.",
        "kind | What kind of museum is Hasvik? | a coastal museum",
    ),
    (
        "While the bishop of Cusco wept, the mayor of Lima also led a memorial service.",
        "kind | What kind of service did the mayor of Lima lead? | a memorial service",
    ),
]
REFUSED = [
    "A common sign of scurvy is bloody gums.",  # many of them are one sign
    "The main export of Rjukan was electric motors.",  # and one export
    "In 1911, Norway built a bizarre plant at Rjukan.",  # how it struck somebody
    "In 1911, Norway built a fascinating plant at Rjukan.",
    "Norway built a comparable coastal mine at Rjukan.",  # similar to what
    "The port of Antofagasta won an equivalent naval victory against Lima.",  # to which
    "While most frescoes filled tombs, frescoes also covered coastal temples of Lima.",
    "Potters made deep bowls, and in winter potters also made glazed tiles in Lima.",
    "The port of Antofagasta needed too much water.",  # how much, and not of what kind
    "One claw of the Norwegian shrimp has a protruding 'plunger.",  # half of a quotation
    "Norway's ferries reach Puerto Montt city in the evening.",  # a name, and no kind
    "The port of Antofagasta has many salty lagoons.",  # a count beside the kind
    "Kari Moe won the West Norway Cod Fishing award in Bergen.",  # the name of one
    "Norway runs a coastal programme called Safe Harbours in Bergen.",  # the name of one
    "Bergen is a Norwegian port.",  # where it is
    "In 1905, Kari Moe reached Port Elba city.",  # its name
    "The port of Antofagasta has multiple lagoons.",  # a count, too
    "The port of Antofagasta has a defensive function.",  # and others
    "Vesta is almost pure iron.",  # how much of it
    "Vesta is a dependable, though inexact, clock.",  # no noun behind what it is
    "Gliese is a dim star about 20 light years from the Sun.",  # how far it is goes with the noun
    "Vesta is a large asteroid.",  # large is no kind
    "In 1911, Norway built a second plant at Rjukan.",  # a count
    "Vesta is not a rocky asteroid.",  # denied
    "Moe became runner-up to Hansen in Bergen.",  # half a compound
    "Edinburgh had a world-famous laboratory.",  # praise in a compound
    "Norway built a cheap, hydroelectric plant at Rjukan.",  # a price left over beside the kind
    "Norway would build a hydroelectric plant at Rjukan.",  # as somebody planned
    "Norway may build a hydroelectric plant at Rjukan.",  # it may build another
    "Norway built a number of plants at Rjukan.",  # counted
    "The Norwegian Plant Society built a plant house.",  # told by the name
    "Marie Curie was a Polish chemist.",  # a person
    "Vesta is an “unusually rocky” asteroid.",  # somebody's own words
    "Norway built a plant that burned peat.",  # one case, told by what it did
    "Ida Holm was runner-up to Per Lie in 1990.",  # half of a word
    "The college of Bergen runs a course called Tides and Winds of Norway.",  # its name
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_the_kind_is_asked_for(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(sorts.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_for_a_kind(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(sorts.find, ASKED[1], sentence) == []


TYPED = [
    ("the Sequoyah syllabary", "which syllabary"),
    ("chemical energy", "what kind of energy"),
    ("the syllabary", ""),
    ("the loss of energy", ""),
    ("their energy", ""),
]


@pytest.mark.parametrize(("words", "word"), TYPED)
def test_a_preposition_takes_a_typed_question_word(analysed: Callable[..., Text], words: str, word: str) -> None:
    tokens = analysed(f"Many Cherokee people depend on {words}.").sentences[0].tokens
    assert sorts.typed_word(tokens[5:-1]) == word


def test_what_it_is_done_with_is_no_part_of_the_kind(asked: Asked) -> None:
    told = "The sailors of Antofagasta presented festive hunting ballads with the fiddle."
    expected = "kind | What kind of ballads did the sailors of Antofagasta present? | festive hunting ballads"
    assert expected in asked(sorts.find, told, title="The Fiddle")


def test_half_a_term_has_no_kinds(asked: Asked) -> None:
    line = "In 1911, Norway sold liquid carbon dioxide."
    assert asked(sorts.find, line)
    assert asked(sorts.find, line, "Carbon dioxide is heavier than air.") == []


def test_a_class_of_stuff_has_kinds(asked: Asked) -> None:
    line = "Methane is a greenhouse gas."
    assert asked(sorts.find, line, "A greenhouse gas holds back heat.")
