"""Clauses made false by one word that is turned into its opposite."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause, Text
from quizgen.wording.opposites import opposed
from quizgen.wording.statements import statement

Build = Callable[[str], Clause]

OPPOSED = [
    ("Ana @subject:person | opposed/VBD/oppose @verb | the plan @object", "Ana supported the plan."),
    ("sales @subject | rose/VBD/rise @verb", "Sales fell."),
    ("Ana @subject:person | condemned/VBD/condemn @verb | the plan/NN @object", "Ana praised the plan."),
    ("the guild @subject | improved/VBD/improve @verb | the trade @object", "The guild worsened the trade."),
    ("the trade @subject | is/VBZ/be @verb | illegal/JJ @predicate", "The trade is legal."),
    (
        "the harbour @subject | played/VBD/play @verb | a major/JJ role/NN @object",
        "The harbour played a minor role.",
    ),
    (
        "it @subject | is/VBZ/be @verb | hard/JJ @predicate | to/TO catch/VB a fox @complement",
        "It is easy to catch a fox.",
    ),
    (
        "the strike @subject | had/VBD/have @verb | an undesirable/JJ side/NN effect/NN @object",
        "The strike had a desirable side effect.",
    ),
    ("prices @subject | tend/VBP/tend to/TO rise/VB/rise @verb", "Prices tend to fall."),
    (
        "the news @subject | angered/VBD/anger @verb | miners/NNS and/CC farmers/NNS @object",
        "The news delighted miners and farmers.",
    ),
    (
        "Ana @subject:person | is/VBZ/be @verb | "
        "critical/JJ of planners/NNS who/WDT say/VBP/say too/RB much/JJ @predicate",
        "Ana is supportive of planners who say too much.",
    ),
    (
        "Lima @subject:city | built/VBD/build @verb | a port @object | before/IN the/DT strike/NN @time:before",
        "Lima built a port after the strike.",
    ),
    ("many/JJ ships/NNS @subject | sank/VBD/sink @verb | in 1830 @time", "Few ships sank in 1830."),
    ("the fleet @subject | grew/VBD/grow @verb | quickly/RB @manner", "The fleet grew slowly."),
    ("the crew @subject | gradually/RB mingled/VBD/mingle @verb | in 1830 @time", "The crew suddenly mingled in 1830."),
    (
        "the crew @subject | gradually/RB mingled/VBD/mingle @verb | in the/DT last/JJ decade/NN @time",
        "The crew suddenly mingled in the last decade.",
    ),
    ("the port @subject | was/VBD badly/RB run/VBN/run @verb | in 1830 @time", "The port was well run in 1830."),
    (
        "Ana @subject:person | is/VBZ/be @verb | an/DT/a outspoken/JJ advocate/NN for/IN the/DT guild/NN @predicate",
        "Ana is an outspoken opponent of the guild.",
    ),
    (
        "Ana @subject:person | is/VBZ/be @verb | an/DT/a advocate/NN of/IN the/DT guild/NN @predicate",
        "Ana is an opponent of the guild.",
    ),
    ("weaving @subject | is/VBZ/be @verb | an/DT/an ancient/JJ craft/NN @predicate", "Weaving is a modern craft."),
]


@pytest.mark.parametrize(("written", "expected"), OPPOSED)
def test_one_word_is_turned_into_its_opposite(clause: Build, written: str, expected: str) -> None:
    assert expected in [statement(found.clause) for found in opposed(clause(written))]


@pytest.mark.parametrize(
    "written",
    [
        "the town @subject | grew/VBD/grow @verb | rich/JJ @predicate",
        "the guild @subject | improved/VBD/improve @verb | on/IN the plan @governed:on",
        "the wall @subject | deteriorated/VBD/deteriorate @verb | beyond/IN repair @governed:beyond",
        "the wall @subject | fell/VBD/fall @verb | into/IN the river @governed:into",
        "the king @subject | rose/VBD/rise @verb | to/TO power/NN @governed:to",
        "the decree @subject | angered/VBD/anger @verb | bakers/NNS @object | by/IN taxing/VBG rye/NN @manner:by",
        "the mill @subject | was/VBD enlarged/VBN/enlarge @verb | by/IN the/DT addition/NN of/IN a loft @agent:by",
        "the fleet @subject | was/VBD weakened/VBN/weaken @verb | by/IN the/DT loss/NN of/IN a barge @agent:by",
        "the mill @subject | increased/VBD/increase @verb | its output @object | to/TO feed/VB Lima @purpose",
        "the helmet @subject | protects/VBZ/protect @verb | the head @object",
        "Ana @subject:person | was/VBD/be @verb | a great/JJ leader/NN @predicate",
        "Ana @subject:person | is/VBZ/be @verb | a forty/CD - old/JJ painter/NN @predicate",
        "tin @subject | is/VBZ/be @verb | an important/JJ metal/NN for/IN trade/NN @predicate",
        "the law @subject | was/VBD/be @verb | an expansion/NN that/WDT helped/VBD bakers/NNS @predicate",
        "many/JJ towns/NNS @subject | lack/VBP/lack @verb | a mill @object",
        "many/JJ thousands/NNS/thousand of/IN nets/NNS @subject | sank/VBD/sink @verb",
        "many/JJ towns/NNS @subject | coped/VBD/cope @verb | unsuccessfully/RB @manner",
        "Lima @subject:city | built/VBD/build @verb | a port @object | before/IN the/DT end/NN of/IN Inca/NNP rule/NN "
        "@time:before",
        "Lima @subject:city | built/VBD/build @verb | a port @object | after/IN the/DT strike/NN of/IN 1989/CD "
        "@time:after | in/IN early/JJ 1990/CD @time:in",
        "some ships @subject | rose/VBD/rise @verb",
        "the/DT price/NN of/IN a/DT few/JJ ships/NNS @subject | rose/VBD/rise @verb",
        "prices @subject | can/MD rise/VB @verb",
        "the lamp @subject | supports/VBZ/support @verb | the roof @object",
        "the bridge @subject | is/VBZ/be @verb | old/JJ @predicate",
        "the lens @subject | allows/VBZ/allow @verb | the study @object",
        "Ana @subject:person | won/VBD/win @verb | a victory/NN @object",
        "the law @subject | relieves/VBZ/relieve @verb | the town @object | of/IN its debt/NN @governed:of",
        "trade @subject | expanded/VBD/expand @verb | far/RB and/CC wide/RB @manner",
        "the port @subject | became/VBD/become @verb | a hot/JJ topic/NN @predicate",
        "the cat @subject | is/VBZ/be @verb | safe/JJ @predicate",
        "the test @subject | increases/VBZ/increase @verb | doubts about whether it works @object",
        "the stone @subject | is/VBZ/be @verb | hard/JJ @predicate",
        "the port @subject | is/VBZ/be @verb | critical/JJ for/IN trade/NN @predicate",
        "the port @subject | is/VBZ/be @verb | visible/JJ from/IN the/DT hill/NN @predicate",
        "salt @subject | is/VBZ/be @verb | important/JJ in/IN trade/NN @predicate",
        "mice @subject | carry/VBP/carry @verb | a/DT dangerously/RB high/JJ level/NN of/IN lead/NN @object",
        "the hall @subject | is/VBZ/be @verb | available/JJ @predicate | and/CC as/IN a shop @other",
        "Ana @subject:person | publicly/RB announced/VBD/announce @verb | the port @object",
        "preventing/VBG/prevent leaks/NNS @subject | prevents/VBZ/prevent @verb | the fire @object",
        "the fleet @subject | achieved/VBD/achieve @verb | victory @object | quickly/RB @manner",
        "over/IN centuries/NNS @time | the crew @subject | gradually/RB mingled/VBD/mingle @verb",
        "the crew @subject | gradually/RB mingled/VBD/mingle @verb | during two/CD decades/NNS of/IN peace/NN @time",
        "the mill @subject | severely/RB weakened/VBD/weaken @verb | the bank @object",
        "the origin @subject | is/VBZ/be @verb | uncertain/JJ @predicate",
        "the crew @subject | was/VBD/be @verb | unaware/JJ @predicate",
        "Ana @subject:person | won/VBD/win @verb | a medal/NN @object",
        "Ana @subject:person | won/VBD/win @verb | two/CD races/NNS @object",
        "Lima @subject:city | grew/VBD/grow @verb | from/IN a village @governed:from | to/IN a port @governed:to",
        "Lima @subject:city | exported/VBD/export @verb | silver @object | from/IN Peru to/IN Spain @governed:from",
        "the king @subject:person | abolished/VBD/abolish @verb | the toll @object | in the Toll Abolition Act @other",
        "the strike @subject | reduced/VBD/reduce @verb | the town @object | to/IN poverty/NN @governed:to",
        "the guild @subject | was/VBD absorbed/VBN/absorb @verb | into/IN the/DT union/NN @other:into",
        "Ana @subject:person | divided/VBD/divide @verb | Lima @object:city | into/IN two/CD parts/NNS @other:into",
        "the guards @subject | ignored/VBD/ignore @verb | the fire/NN @object",
        "although/IN thin/JJ @other^ | the wall @subject | is/VBZ/be @verb | old/JJ @predicate",
        "the/DT first/JJ widely/RB accepted/VBN plan/NN @subject | was/VBD/be @verb | made/VBN in 1910 @time",
        "the mill @subject | has/VBZ/have @verb | a powerful/JJ advantage/NN @object",
        "light/NN @subject | enters/VBZ/enter @verb | a drop/NN of/IN water/NN @object",
        "Ana @subject:person | is/VBZ/be @verb | sad/JJ and/CC sleeping/VBG too/RB much/RB @predicate",
        "the survey @subject | reveals/VBZ/reveal @verb | a rift/NN @object",
        "Ana @subject:person | condemned/VBD/condemn @verb | the massacre/NN @object",
        "the bombing/NN @subject | was/VBD criticised/VBN/criticise @verb | by Ana @agent:person",
        "light @subject | enters/VBZ/enter @verb | a/DT drop/NN of/IN oil/NN @object",
        "the fleet @subject | was/VBD badly/RB battered/VBN/batter @verb | in 1830 @time",
        "the storm @subject | badly/RB hurt/VBD/hurt @verb | the trade @object",
        "weaving @subject | is/VBZ/be @verb | an ancient/JJ craft/NN that/WDT Ana has/VBZ taught/VBN "
        "for/IN decades/NNS/decade @predicate",
        "weaving @subject | is/VBZ/be @verb | an ancient/JJ craft/NN older/JJR than/IN the pots of 1971 @predicate",
    ],
)
def test_what_may_be_so_as_well_is_not_turned(clause: Build, written: str) -> None:
    assert not list(opposed(clause(written)))


@pytest.mark.parametrize("what", ["Nests of the gulls on Runde tend to be", "Signs of the old mills are"])
def test_a_height_with_its_direction_is_not_turned_alone(analysed: Callable[..., Text], what: str) -> None:
    clause = analysed(f"{what} high up.").sentences[0].clauses[0]
    assert not any(way == "predicate" for _, way, _ in opposed(clause))


@pytest.mark.parametrize(("tie", "is_turned"), [("in", True), ("with", False), ("of", False)])
def test_what_is_rich_with_something_is_not_poor_with_it(
    analysed: Callable[..., Text], tie: str, *, is_turned: bool
) -> None:
    clause = analysed(f"The clay of Runde is rich {tie} lime.").sentences[0].clauses[0]
    assert any(way == "predicate" for _, way, _ in opposed(clause)) == is_turned


def test_a_height_alone_is_turned(analysed: Callable[..., Text]) -> None:
    clause = analysed("Prices of the old boats on Runde are high.").sentences[0].clauses[0]
    assert any(way == "predicate" for _, way, _ in opposed(clause))
