"""Statements from clauses built by hand: what limits stays, what adds goes, references are said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause
from quizgen.wording.statements import is_loose, joined, limiting, source_words, stands_alone, statement

Build = Callable[[str], Clause]

WORDED = [
    (
        "the huts/NNS @subject | stood/VBD @verb | in the fort @other | , of/IN which/WDT ten stay/VBP @other",
        "The huts stood in the fort.",
    ),
    ("the moon @subject | pulls/VBZ @verb | the tides/NNS @object", "The moon pulls the tides."),
    (
        "In 1911 @time | Amundsen @subject:person | reached/VBD @verb | the pole @object",
        "In 1911, Amundsen reached the pole.",
    ),
    (
        "miners/NNS @source | the shaft @subject | may/MD collapse/VB @verb",
        "According to miners, the shaft may collapse.",
    ),
    (
        "the shaft @subject | collapsed/VBD @verb | , killing/VBG nine/CD men/NNS @other!",
        "The shaft collapsed.",
    ),
    (
        "the shaft @subject | collapsed/VBD @verb | , although props/NNS held/VBD @concession!",
        "The shaft collapsed.",
    ),
    (
        "the shaft @subject | collapsed/VBD @verb | because water rose/VBD @cause!",
        "The shaft collapsed because water rose.",
    ),
    (
        "Lund/NNP @subject | felt/VBD @verb | , that water rose/VBD @complement",
        "Lund felt that water rose.",
    ),
    (
        "the shaft @subject | collapsed/VBD @verb | , because water rose/VBD @cause!",
        "The shaft collapsed, because water rose.",
    ),
    (
        "he/PRP=Amundsen @subject:person | is/VBZ unlikely/JJ to return/VB @verb",
        "Amundsen is unlikely to return.",
    ),
    (
        "the firm @subject | moved/VBD @verb | to the U.S./NNP @other",
        "The firm moved to the U.S.",
    ),
    ("it/PRP=Finland @subject:country | joined/VBD @verb | NATO @object:organisation", "Finland joined NATO."),
]


@pytest.mark.parametrize(("notation", "expected"), WORDED, ids=[case[1] for case in WORDED])
def test_statement_stands_as_a_sentence(clause: Build, notation: str, expected: str) -> None:
    assert statement(clause(notation)) == expected


def test_limiting_leaves_off_the_roles_it_is_told(clause: Build) -> None:
    built = clause("the shaft @subject | collapsed/VBD @verb | in 1906 @time | because water rose/VBD @cause!")
    assert [piece.role for piece in limiting(built, "time")] == ["cause"]


@pytest.mark.parametrize(
    "opener", ["in turn", "not surprisingly", "as such", "as another example", "as one illustration"]
)
def test_what_only_ties_a_statement_to_the_one_before_is_left_off(clause: Build, opener: str) -> None:
    built = clause(f"{opener} @other^ | the shaft @subject | collapsed/VBD @verb")
    assert statement(built) == "The shaft collapsed."


@pytest.mark.parametrize(("adverb", "expected"), [("likewise", "The shaft collapsed."), ("twice", None)])
def test_likewise_beside_its_verb_is_left_off(clause: Build, adverb: str, expected: str | None) -> None:
    built = clause(f"the shaft @subject | collapsed/VBD @verb | {adverb} @other")
    assert statement(built) == (expected or f"The shaft collapsed {adverb}.")


def test_a_participle_without_a_comma_limits_and_one_with_it_adds(clause: Build) -> None:
    close, loose = (
        clause(f"ships/NNS @subject | sank/VBD @verb | {comma} carrying/VBG coal @other!") for comma in ("", ",")
    )
    assert not is_loose(close.pieces[0])
    assert is_loose(loose.pieces[0])


def test_instead_behind_its_verb_is_left_off(clause: Build) -> None:
    built = clause("Lima @subject | resolved/VBD @verb | instead/RB @other | to/TO wait/VB @complement")
    assert statement(built) == "Lima resolved to wait."


def test_what_takes_up_its_own_subject_stays(clause: Build) -> None:
    built = clause("by/IN keeping to/IN itself/PRP=? @other^ | Lima @subject | stayed/VBD @verb | free @predicate")
    assert statement(built) == "By keeping to itself, Lima stayed free."


def test_where_a_thing_must_be_seen_from_limits(clause: Build) -> None:
    built = clause("seen/VBN from/IN Lima @other^! | the moon @subject | looks/VBZ @verb | large @predicate")
    assert statement(built) == "Seen from Lima, the moon looks large."


def test_a_case_in_which_nobody_is_named_limits_what_is_easy(clause: Build) -> None:
    built = clause(
        "reading/VBG maps @other^! | it @subject | is/VBZ @verb | easy @predicate | to/TO err/VB @complement"
    )
    assert statement(built) == "Reading maps, it is easy to err."


def test_what_a_quotation_began_with_loses_its_capital_behind_its_source(clause: Build) -> None:
    built = clause("miners/NNS @source | In/IN winter @time | the shaft @subject | held/VBD @verb")
    assert joined(built, built.pieces) == "according to miners, in winter, the shaft held"


def test_a_source_is_said_without_what_adds_it_to_another(clause: Build) -> None:
    built = clause("Ana ,/PU also/RB of Rome @source | the shaft @subject | held/VBD @verb")
    assert source_words(built) == "according to Ana"


def test_joined_can_leave_the_source_out(clause: Build) -> None:
    built = clause("miners/NNS @source | the shaft @subject | held/VBD @verb")
    assert source_words(built) == "according to miners"
    assert joined(built, ()) == "according to miners, the shaft held"
    assert joined(built, (), with_source=False) == "the shaft held"


STANDING = [
    ("the shaft @subject | held/VBD @verb", True),
    ("it/PRP=? @subject | held/VBD @verb", False),
    ("it/PRP=Finland @subject | held/VBD @verb", True),
    ("miners/NNS @source | the shaft @subject | held/VBD @verb", True),
    ("someone @source-unnamed | the shaft @subject | held/VBD @verb", False),
    ("they/PRP=? @source | the shaft @subject | held/VBD @verb", False),
    ("the shaft @subject | held/VBD @verb | its/PRP$^1 weight @object", True),
    ("the shaft @subject | held/VBD @verb | its/PRP$^40 weight @object", False),
    ("the shaft @subject | held/VBD @verb | , killing/VBG him/PRP=? @other!", True),
]


@pytest.mark.parametrize(("notation", "expected"), STANDING, ids=[case[0] for case in STANDING])
def test_stands_alone_only_without_open_references_and_unnamed_sources(
    clause: Build, notation: str, expected: bool
) -> None:
    assert stands_alone(clause(notation)) is expected


LEANING = [
    ("as/IN might/MD be/VB expected/VBN @other! | the shaft @subject | held/VBD @verb", "The shaft held."),
    ("as/IN one/PRP would/MD expect/VB @other! | the shaft @subject | held/VBD @verb", "The shaft held."),
    ("as/IN such/JJ=? @other | the shaft @subject | held/VBD @verb", "The shaft held."),
    ("after the/DT blast/NN=? @time | miners/NNS @subject | fled/VBD @verb", "Miners fled."),
    ("the shaft @subject | fails/VBZ @verb | because it/PRP=? leaks/VBZ @cause!", "The shaft fails."),
    (
        "the mine @subject | lost/VBD @verb | its/PRP$^1 shaft @object | , with the/DT wall/NN=? falling/VBG @other!",
        "The mine lost its shaft.",
    ),
    (
        "Bern @subject:name | signed/VBD @verb | a/DT secret/JJ pact @object | giving/VBG it/PRP=? rights/NNS @other!",
        "Bern signed a secret pact.",
    ),
    (
        "Bern @subject:name | paid/VBD @verb | a/DT heavy/JJ fine @object | for/IN the/DT spill/NN=? @other",
        "Bern paid a heavy fine.",
    ),
    ("the shaft @subject | fails/VBZ @verb | , although they/PRP=? held/VBD @concession!", "The shaft fails."),
]


@pytest.mark.parametrize(("notation", "expected"), LEANING, ids=[case[0] for case in LEANING])
def test_an_open_adjunct_goes_where_the_rest_is_as_true(clause: Build, notation: str, expected: str) -> None:
    built = clause(notation)
    assert stands_alone(built)
    assert statement(built) == expected


LIMITED = [
    "after the/DT blast/NN=? @time | miners/NNS @subject | flee/VBP @verb",
    "after the/DT blast/NN=? @time | nine/CD men/NNS @subject:number | fled/VBD @verb",
    "after the/DT blast/NN=? @time | all/DT miners/NNS @subject | fled/VBD @verb",
    "the shaft @subject | fails/VBZ @verb | only/RB because it/PRP=? leaks/VBZ @cause!",
    "Bern @subject:name | paid/VBD @verb | a/DT fine @object | for/IN the/DT spill/NN=? @other",
    "Bern @subject:name | kept/VBD @verb | a/DT fine @object | in/IN the/DT vault/NN=? @place",
    "Bern @subject:name | took/VBD @verb | a/DT tax @object | from/IN the/DT town/NN=? @other",
    "in the/DT region/NN=? @place | the shaft @subject | held/VBD @verb",
]


@pytest.mark.parametrize("notation", LIMITED)
def test_an_open_adjunct_that_limits_the_statement_stays(clause: Build, notation: str) -> None:
    assert not stands_alone(clause(notation))


JOINTS = [
    ("in a/DT similar/JJ way/NN @other^ | Bern @subject:name | held/VBD @verb", "Bern held."),
    ("in the/DT meantime/NN @other^ | Bern @subject:name | held/VBD @verb", "Bern held."),
    ("together/RB @other^ | Bern @subject:name | held/VBD @verb", "Bern held."),
    ("further/RB @other^ | Bern @subject:name | held/VBD @verb", "Bern held."),
    ("in the/DT end/NN @other^ | Bern @subject:name | held/VBD @verb", "Bern held."),
    ("Bern @subject:name | held/VBD @verb | as/RB well/RB @manner", "Bern held."),
    ("Bern @subject:name | held/VBD @verb | well/RB @manner", "Bern held well."),
    ("briefly/RB @manner^ | Bern @subject:name | is/VBZ falling/VBG @verb", "Bern is falling."),
    ("briefly/RB @manner^ | Bern @subject:name | fell/VBD @verb", "Briefly, Bern fell."),  # for a short time
    ("in brief/NN @other^ | Bern @subject:name | held/VBD @verb", "Bern held."),
    ("in response/NN @other^ | Bern @subject:name | closed/VBD @verb | the pass @object", "Bern closed the pass."),
    ("in response/NN @other^ | Bern @subject:name | is/VBZ falling/VBG @verb", "In response, Bern is falling."),
    ("now/RB @time^ | Bern @subject:name | is/VBZ falling/VBG @verb", "Bern is falling."),
    ("now/RB @time^ | Bern @subject:name | fell/VBD @verb", "Now, Bern fell."),
    ("in a/DT similar/JJ war/NN @other^ | Bern @subject:name | held/VBD @verb", "In a similar war, Bern held."),
]


@pytest.mark.parametrize(("notation", "expected"), JOINTS, ids=[expected for _, expected in JOINTS])
def test_what_only_joins_at_the_head_is_left_off(clause: Build, notation: str, expected: str) -> None:
    assert statement(clause(notation)) == expected
