"""Words turned into their contrary wherever they stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.opposites import opposed
from quizgen.wording.statements import statement

Build = Callable[[str], Clause]

TURNED = [
    (
        "the lens @subject | saved/VBD/save @verb | a growing/VBG/grow trade/NN @object",
        "The lens saved a declining trade.",
    ),
    (
        "sheep @subject | had/VBD/have @verb | more/JJR offspring/NN in/IN spring/NN @object",
        "Sheep had fewer offspring in spring.",
    ),
    ("the pipe @subject | bends/VBZ/bend @verb | upward/RB @manner", "The pipe bends downward."),
    ("the wheel @subject | turns/VBZ/turn @verb | clockwise/RB @manner", "The wheel turns anticlockwise."),
    (
        "the town @subject | moved/VBD/move @verb | towards/IN coal/NN @governed:towards",
        "The town moved away from coal.",
    ),
    (
        "the lens @subject | drew/VBD/draw @verb | more/JJR young/JJ buyers/NNS @object",
        "The lens drew fewer young buyers.",
    ),
    (
        "the lens @subject | makes/VBZ/make @verb | more/RBR precise/JJ maps/NNS @object",
        "The lens makes less precise maps.",
    ),
    (
        "the lens @subject | gathers/VBZ/gather @verb | more/JJR light/NN @object",
        "The lens gathers less light.",
    ),
    (
        "Lima @subject:city | passed/VBD/pass @verb | a law to/TO ban/VB/ban carts/NNS @object",
        "Lima passed a law to allow carts.",
    ),
    (
        "boats @subject | became/VBD/become @verb | more/RBR and/CC more/RBR common/JJ @predicate",
        "Boats became less and less common.",
    ),
    ("more/JJR and/CC more/JJR boats/NNS @subject | sink/VBP/sink @verb", "Fewer and fewer boats sink."),
    ("the days @subject | are/VBP/be @verb | too/RB long/JJ @predicate", "The days are too short."),
    (
        "a salmon @subject | is/VBZ/be @verb | identical/JJ to/IN a trout @predicate",
        "A salmon is different from a trout.",
    ),
    (
        "the port @subject | has/VBZ/have @verb | a wide/JJ range/NN of cranes/NNS @object",
        "The port has a narrow range of cranes.",
    ),
    (
        "the port @subject | has/VBZ/have @verb | a wide/JJ variety/NN of cranes/NNS @object",
        "The port has a narrow range of cranes.",
    ),
    ("the port @subject | has/VBZ/have @verb | many/JJ cranes/NNS @object", "The port has few cranes."),
    ("copper @subject | is/VBZ/be @verb | a good/JJ metal/NN @predicate", "Copper is a poor metal."),
    ("the law @subject | is/VBZ/be no/RB longer/RBR used/VBN/use @verb", "The law is still used."),
]
LEFT = [
    "the hull @subject | sinks/VBZ/sink @verb | downward/RB @manner",
    "the path @subject | climbs/VBZ/climb @verb | uphill/RB @manner",
    "the port @subject | saved/VBD/save @verb | many/JJ thousands/NNS/thousand of/IN nets/NNS @object",
    "Ana @subject:person | was/VBD/be @verb | working/VBG/work too/RB much/RB @predicate",
    "Lima @subject:city | passed/VBD/pass @verb | a law to/TO reduce/VB/reduce noise/NN @object",
    "Ana @subject:person | was/VBD/be @verb | a rower growing/VBG/grow up/RP in Lima/NNP @predicate",
    "Ana @subject:person | enjoyed/VBD/enjoy @verb | growing/VBG/grow rice/NN @object",
    "Ana @subject:person | wants/VBZ/want @verb | better/JJR roads/NNS @object",
    "the wolf @subject | has/VBZ/have @verb | a lower/JJR jaw/NN @object",
    "the plan @subject | was/VBD/be rejected/VBN/reject @verb | as/IN too/RB expensive/JJ @other",
    "the strike @subject | lasted/VBD/last @verb | for/IN too/RB long/RB @time",
    "the lens @subject | gathers/VBZ/gather @verb | two/CD more/JJR rays/NNS @object",
    "Lima @subject:city | passed/VBD/pass @verb | a law to/TO improve/VB/improve roads/NNS @object",
    "the fall/NN of the wall @subject | helped/VBD/help @verb | Lima @object:city",
    "the lens @subject | may/MD/may turn/VB/turn @verb | clockwise/RB @manner",
]


@pytest.mark.parametrize(("written", "expected"), TURNED)
def test_a_word_is_turned_wherever_it_stands(clause: Build, written: str, expected: str) -> None:
    assert expected in [statement(found.clause) for found in opposed(clause(written))]


@pytest.mark.parametrize("written", LEFT)
def test_what_leaves_room_or_nobody_would_mean_is_left(clause: Build, written: str) -> None:
    assert not list(opposed(clause(written)))
