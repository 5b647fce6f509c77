"""Statements in another order, voice or wording."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.restating import restated

Build = Callable[[str], Clause]

RESTATED = [
    (
        "the tale/NN @subject | has/VBZ/have been/VBN/be heavily/RB shaped/VBN/shape @verb | by/IN Ana @agent:person",
        "Ana has heavily shaped the tale.",
    ),
    (
        "Brunel @subject:person | designed/VBD @verb | the bridge @object | in 1830 @time",
        "The bridge was designed by Brunel in 1830.",
    ),
    (
        "Brunel @subject:person | praised/VBD/praise @verb | the crew @object | at/IN a fair/NN held/VBN there @place",
        "The crew was praised by Brunel at a fair held there.",
    ),
    (
        "Brunel @subject:person | filtered/VBD/filter @verb | the water @object | with a sieve @other | in 1830 @time",
        "The water was filtered with a sieve by Brunel in 1830.",
    ),
    (
        "Brunel @subject:person | would/MD have/VB/have preferred/VBN/prefer @verb | a new/JJ sieve @object",
        "A new sieve would have been preferred by Brunel.",
    ),
    (
        "spinach @subject | is/VBZ/be @verb | a good/JJ source of/IN iron @predicate",
        "One good source of iron is spinach.",
    ),
    (
        "the bridge @subject | was/VBD/be designed/VBN @verb | by Brunel @agent:person | in 1830 @time",
        "Brunel designed the bridge in 1830.",
    ),
    (
        "the bridge @subject | has/VBZ/have been/VBN/be heavily/RB shaped/VBN/shape @verb | by Brunel @agent:person",
        "Brunel has heavily shaped the bridge.",
    ),
    (
        "Brunel @subject:person | can/MD filter/VB @verb | the water @object | with a sieve @other",
        "The water can be filtered with a sieve by Brunel.",
    ),
    (
        "Lima @subject:city | is/VBZ/be @verb | the capital of Peru @predicate",
        "The capital of Peru is Lima.",
    ),
    (
        "the drought @subject | led/VBD/lead @verb | to a famine @governed",
        "A famine came about because of the drought.",
    ),
    (
        "famine @subject | resulted/VBD/result @verb | from the drought @governed",
        "The drought gave rise to famine.",
    ),
    (
        "the lake @subject:place | contains/VBZ/contain @verb | 40/CD islands/NNS @object",
        "There are 40 islands in the lake.",
    ),
    (
        "Ana @subject:person | was/VBD/be awarded/VBN @verb | the medal @object | in 1950 @time",
        "Ana received the medal in 1950.",
    ),
    (
        "the lock @subject | enabled/VBD @verb | ships/NNS @object | to climb/VB @complement",
        "The lock made it possible for ships to climb.",
    ),
    (
        "it @subject | is/VBZ/be @verb | hard/JJ @predicate | to/TO catch/VB a/DT fox/NN @complement",
        "Catching a fox is hard.",
    ),
    (
        "some/DT physicians/NNS/physician @subject | resided/VBD/reside @verb | in Lima @place",
        "Some doctors lived in Lima.",
    ),
]


@pytest.mark.parametrize(("notation", "expected"), RESTATED, ids=[expected for _, expected in RESTATED])
def test_a_statement_is_turned_round(clause: Build, notation: str, expected: str) -> None:
    said = restated(clause(notation))
    assert said is not None
    assert said.text == expected


KEPT = [
    "Ely @subject:city | is/VBZ/be @verb | twice/RB the/DT size/NN of Rye @predicate",
    "the cup @subject | has/VBZ/have added/VBN/add @verb | value/NN @object",
    "Ana @subject:person | was/VBD/be granted/VBN/grant @verb | the title given by the king @object | in 1990 @time",
    "Ana @subject:person | married/VBD/marry @verb | Ben @object:person | in 1990 @time",
    "prices/NNS @subject | hit/VBD/hit @verb | new highs/NNS/high @object",
    "the port @subject | meets/VBZ/meet @verb | such/JJ needs/NNS @object | as/IN light/NN @other",
    "Boudica @subject:person | united/VBD/unite @verb | the tribes against Rome @object | in 60 @time",
    "Brunel @subject:person | helped/VBD/help define/VB @verb | the bridge @object | in 1830 @time",
    "the bigger/RBR they grow @other | the more/RBR @other | pines @subject | feed/VBP/feed @verb | the fungus @object",
    "a hull’s steel/NN keel @subject | protects/VBZ/protect @verb | the steel/NN @object",
    "the wool @subject | is/VBZ/be harvested/VBN/harvest @verb | by shearing/NN @agent",
    "emulsions/NNS @subject | are/VBP/be often/RB stabilized/VBN/stabilize @verb | by soap/NN @agent",
    "the town @subject | has/VBZ/have @verb | a port @object",
    "Lima @subject:city | is/VBZ/be @verb | a port @predicate",
    "Ana @subject:person | sold/VBD @verb | her/PRP$^0 boat @object",
    "Ana @subject:person | called/VBD @verb | the boat @object",
    "preventing/VBG/prevent floods @subject | prevented/VBD/prevent @verb | the loss of ships @object",
    "by mixing/VBG oils @other | Brunel @subject:person | filtered/VBD/filter @verb | water @object",
    "the first poems @subject | are/VBP/be @verb | due to the Greeks @predicate | in the fifth century/NN @time>",
    "At noon @time | the port @subject | closed/VBD @verb",
    "In 1990 @time | the port @subject | closed/VBD @verb",
]


@pytest.mark.parametrize("notation", KEPT)
def test_the_articles_sentence_over_again_is_no_restating(clause: Build, notation: str) -> None:
    assert restated(clause(notation)) is None


def test_one_phrase_moved_is_enough_of_a_small_part(clause: Build) -> None:
    said = clause("Ana @subject:person | went/VBD/go @verb | home @place | in 1830 @time")
    found = restated(said, enough=1)
    assert restated(said) is None
    assert found is not None
    assert found.text == "In 1830, Ana went home."


def test_a_place_in_which_a_share_is_counted_stays_in_front(clause: Build) -> None:
    said = restated(
        clause("in Fiji @place>:country | half/NN of all farmers @subject:number | grow/VBP @verb | rice @object")
    )
    assert said is None or not said.text.endswith("in Fiji.")


def test_what_a_way_leads_to_does_not_come_about(clause: Build) -> None:
    said = restated(clause("the tunnel @subject | led/VBD/lead @verb | to a hall @governed"))
    assert said is None or "came about" not in said.text


@pytest.mark.parametrize("deed", ["praising/VBG/praise its crew", "blaming/VBG/blame the crew"])
def test_a_participle_that_may_be_the_doers_is_not_left_behind_in_a_passive(clause: Build, deed: str) -> None:
    said = restated(
        clause(
            "Brunel @subject:person | criticised/VBD/criticise @verb | the bridge @object "
            f"| at/IN a/DT fair/NN {deed} @place"
        )
    )
    assert said is None or "by Brunel" not in said.text
