"""Words replaced by others that say the same, and words that are left as they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.statements import statement
from quizgen.wording.twins import with_twins

Build = Callable[[str], Clause]

REPLACED = [
    (
        "the team/NN @subject | conducted/VBD/conduct @verb | a survey/NN @object",
        "The team carried out a survey.",
    ),
    (
        "the habit/NN @subject | became/VBD/become @verb | widespread/JJ @predicate",
        "The habit became common.",
    ),
    (
        "the drain/NN @subject | leads/VBZ/lead @verb | directly/RB to/IN the sea @governed",
        "The drain leads straight to the sea.",
    ),
    (
        "many/JJ bakers/NNS @subject | needed/VBD/need @verb | rye/NN @object",
        "Numerous bakers required rye.",
    ),
    (
        "the mill @subject | relied/VBD/rely @verb | on/IN the stream @governed",
        "The mill depended on the stream.",
    ),
    (
        "the price/NN @subject | rose/VBD/rise @verb | in 1830 @time",
        "The price increased in 1830.",
    ),
    (
        "the mill @subject | started/VBD/start @verb | in 1830 @time",
        "The mill began in 1830.",
    ),
    (
        "the goat @subject | escaped/VBD/escape @verb | from/IN the barn @governed",
        "The goat got away from the barn.",
    ),
    (
        "the club/NN @subject | lacked/VBD/lack @verb | an/DT objective/NN @object | in 1830 @time",
        "The club lacked an aim in 1830.",
    ),
]


@pytest.mark.parametrize(("notation", "expected"), REPLACED, ids=[expected for _, expected in REPLACED])
def test_a_word_is_replaced_where_its_twin_says_the_same(clause: Build, notation: str, expected: str) -> None:
    assert statement(with_twins(clause(notation))[0]) == expected


KEPT = [
    "the club/NN @subject | lacked/VBD/lack @verb | objective/NN , tidy/JJ reports/NNS @object",
    "the price/NN @subject | grew/VBD/grow @verb | high/JJ @predicate",
    "the law/NN @subject | requires/VBZ/require @verb | a licence/NN @object",
    "the helmet/NN @subject | protected/VBD/protect @verb | his/PRP$ head/NN @object",
    "the league/NN @subject | was/VBD/be banned/VBN/ban @verb | in 1960 @time",
    "the mill @subject | conducts/VBZ/conduct @verb | heat/NN @object",
    "the tour/NN @subject | brought/VBD/bring @verb | widespread/JJ change/NN @object",
    "the tour/NN @subject | lasted/VBD/last @verb | the last/JJ several/JJ years/NNS @time",
    "the port @subject | is/VBZ/be directly/RB joined/VBN/join @verb | to/IN Lima @governed",
    "the keeper/NN @subject | spared/VBD/spare @verb | no/DT effort/NN to/TO feed/VB them @object",
    "the cat/NN @subject | is/VBZ/be @verb | a big/JJ cat/NN @predicate",
    "the baker @subject:person | rose/VBD/rise @verb | at dawn @time",
    "the baker @subject:person | started/VBD/start @verb | a shop @object",
    "the goat @subject | escaped/VBD/escape @verb | the knife @object",
    "rye @subject | was/VBD/be needed/VBN/need @verb | by bakers @agent",
    "the band @subject | performed/VBD/perform @verb | a song @object",
    "the road @subject | is/VBZ/be @verb | wide/JJ @predicate",
    "the hill @subject | is/VBZ/be @verb | almost/RB uniquely/RB quiet/JJ @predicate",
]


@pytest.mark.parametrize("notation", KEPT)
def test_a_word_of_another_sense_or_build_is_not(clause: Build, notation: str) -> None:
    assert with_twins(clause(notation))[1] == 0
