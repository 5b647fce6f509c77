"""Questions from clauses built by hand: inversion, do-support, what stands where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Clause
from quizgen.wording.questions import ask_piece, ask_subject, base_form, inverted

Build = Callable[[str], Clause]

INVERTED = [
    ("crosses/VBZ", "does", "cross"),
    ("cross/VBP", "do", "cross"),
    ("crossed/VBD", "did", "cross"),
    ("went/VBD", "did", "go"),
    ("have/VBP", "do", "have"),
    ("had/VBD", "did", "have"),
    ("did/VBD", "did", "do"),
    ("is/VBZ", "is", ""),
    ("were/VBD", "were", ""),
    ("had/VBD crossed/VBN", "had", "crossed"),
    ("has/VBZ been/VBN crossing/VBG", "has", "been crossing"),
    ("may/MD cross/VB", "may", "cross"),
    ("could/MD have/VB crossed/VBN", "could", "have crossed"),
    ("was/VBD crossed/VBN", "was", "crossed"),
    ("will/MD be/VB crossed/VBN", "will", "be crossed"),
    ("is/VBZ unlikely/JJ to cross/VB", "is", "unlikely to cross"),
    ("tries/VBZ to cross/VB", "does", "try to cross"),
    ("was/VBD expected/VBN to cross/VB", "was", "expected to cross"),
    ("set/VBD up/RP", "did", "set up"),
    ("only/RB strengthens/VBZ", "does", "only strengthen"),
    ("has/VBZ never/RB crossed/VBN", "has", "never crossed"),
    ("helped/VBD cross/VB", "did", "help cross"),
]


@pytest.mark.parametrize(("verb", "first", "rest"), INVERTED, ids=[case[0] for case in INVERTED])
def test_inverted_fronts_the_auxiliary_or_takes_do(clause: Build, verb: str, first: str, rest: str) -> None:
    built = clause(f"Hannibal @subject:person | {verb} @verb")
    assert inverted(built.verb) == (first, rest)


@pytest.mark.parametrize(
    ("verb", "expected"), [("were/VBD", "be"), ("brought/VBD", "bring"), ("lies/VBZ", "lie"), ("has/VBZ", "have")]
)
def test_base_form_is_the_infinitive(clause: Build, verb: str, expected: str) -> None:
    assert base_form(clause(f"the fleet @subject | {verb} @verb").verb.main) == expected


SUBJECT_ASKED = [
    ("Tasman @subject:person | sighted/VBD @verb | Tasmania @object:place", "who", "Who sighted Tasmania?"),
    (
        "In 1642 @time | Tasman @subject:person | sighted/VBD @verb | Tasmania @object:place",
        "who",
        "In 1642, who sighted Tasmania?",
    ),
    (
        "Norway @subject:country | may/MD join/VB @verb | the pact @object | in 2031 @time",
        "which country",
        "Which country may join the pact in 2031?",
    ),
    (
        "analysts/NNS @source | Norway @subject:country | will/MD join/VB @verb | the pact @object",
        "which country",
        "According to analysts, which country will join the pact?",
    ),
    (
        "the crisis @subject | did/VBD/do foreshadow/VB @verb | the war @object",
        "what",
        "What foreshadowed the war?",
    ),
    (
        "the bill @subject | was/VBD drafted/VBN @verb | by Adams @agent:person",
        "what",
        "What was drafted by Adams?",
    ),
    (
        "the ship @subject | was/VBD named/VBN @verb | Fram @predicate | , from an old word @other",
        "what",
        "What was named Fram, from an old word?",
    ),
    (
        "sailors/NNS @subject | move/VBP @verb | often and/CC also/RB adapt/VBP @other",
        "who",
        "Who moves often and also adapts?",
    ),
]
JOINED = "old nets/NNS @subject | clump/VBP @verb | together/RB and/CC sink/VBP as mats @other"
INFINITIVES = "the guards/NNS @subject | use/VBP @verb | nets/NNS to/TO catch/VB or/CC find/VB eels @other"


def test_what_stands_behind_as_is_the_sort_that_is_asked_for(clause: Build) -> None:
    built = clause("As strong alloys/NNS @other>:term | bronzes/NNS @subject | cast/VBP @verb | well @other")
    pieces = tuple(replace(one, marker="as") if one.front else one for one in built.pieces)
    assert ask_subject(built, "what", pieces, one=True) == "Which strong alloys cast well?"


def test_be_agrees_with_the_plural_that_it_names(clause: Build) -> None:
    built = clause("diet and sleep @subject | are/VBP/be @verb | main factors/NNS in health @predicate")
    assert ask_subject(built, "what", built.pieces, one=True) == "What are main factors in health?"


@pytest.mark.parametrize(("notation", "asked", "expected"), SUBJECT_ASKED, ids=[case[2] for case in SUBJECT_ASKED])
def test_ask_subject_keeps_the_verb_as_it_stands(clause: Build, notation: str, asked: str, expected: str) -> None:
    built = clause(notation)
    assert ask_subject(built, asked, built.pieces) == expected


PIECE_ASKED = [
    (
        "the ship @subject | was/VBD named/VBN @verb | the Fram @predicate | , from an old word @other",
        "predicate",
        {"asked": "what"},
        "What was the ship named from an old word?",
    ),
    (
        "Tasman @subject:person | sighted/VBD @verb | Tasmania @object:place | in 1642 @time",
        "object",
        {"asked": "what"},
        "What did Tasman sight in 1642?",
    ),
    (
        "Tasman @subject:person | sighted/VBD @verb | Tasmania @object:place | in 1642 @time",
        "time",
        {"asked": "in which year"},
        "In which year did Tasman sight Tasmania?",
    ),
    (
        "the glacier @subject | depends/VBZ @verb | on winter snow @governed",
        "governed",
        {"asked": "what", "stranded": "on"},
        "What does the glacier depend on?",
    ),
    (
        "the vaccine @subject | was/VBD developed/VBN @verb | by Salk @agent:person",
        "agent",
        {"asked": "who", "stranded": "by"},
        "Who was the vaccine developed by?",
    ),
    (
        "the vaccine @subject | was/VBD tested/VBN @verb | in Finland @place:country",
        "place",
        {"asked": "which country", "marker": "in"},
        "In which country was the vaccine tested?",
    ),
    (
        "Sweden @subject:country | is/VBZ unlikely/JJ to leave/VB @verb | the union @object",
        "object",
        {"asked": "what"},
        "What is Sweden unlikely to leave?",
    ),
    (
        "the ferry @subject | only/RB costs/VBZ @verb | two crowns/NNS @object",
        "object",
        {"asked": "what"},
        "What does the ferry cost?",
    ),
    (
        "the ferry @subject | only/RB runs/VBZ/run @verb | in summer @time | because ice blocks the port @cause",
        "cause",
        {"asked": "why"},
        "Why does the ferry only run in summer?",
    ),
    (
        "the tram @subject | just/RB stops/VBZ/stop @verb | in June @time | because rails bend @cause",
        "cause",
        {"asked": "why"},
        "Why does the tram just stop in June?",
    ),
    (
        "the ferry @subject | only/RB sank/VBD/sink @verb | because ice broke it @cause",
        "cause",
        {"asked": "why"},
        "Why did the ferry sink?",
    ),
    (
        "the ferry @subject | has/VBZ just/RB left/VBN @verb | the port @object",
        "object",
        {"asked": "what"},
        "What has the ferry just left?",
    ),
    (
        "Before 1900 @time | the guild @subject | set/VBD up/RP @verb | schools/NNS @object",
        "object",
        {"asked": "what"},
        "Before 1900, what did the guild set up?",
    ),
    (
        "the pier @subject | was/VBD built/VBN @verb | entirely/RB @manner | by Moe @agent",
        "agent",
        {"asked": "whom", "marker": "by"},
        "By whom was the pier entirely built?",
    ),
    (
        "doctors/NNS @source | sugar @subject | harms/VBZ @verb | teeth/NNS @object",
        "object",
        {"asked": "what"},
        "According to doctors, what does sugar harm?",
    ),
    (
        "the guilds/NNS @subject | pushed/VBD @verb | back/RB @other | against the toll @governed",
        "governed",
        {"asked": "what", "stranded": "against"},
        "What did the guilds push back against?",
    ),
    (
        "the clans/NNS @subject | drifted/VBD @verb | apart/RB @other | over the toll @governed",
        "governed",
        {"asked": "what", "stranded": "over"},
        "What did the clans drift apart over?",
    ),
    (
        "the guilds/NNS @subject | protested/VBD @verb | loudly/RB @manner | against the toll @governed",
        "governed",
        {"asked": "what", "stranded": "against"},
        "What did the guilds protest against loudly?",
    ),
    (
        "the herds/NNS @subject | are/VBP now/RB found/VBN @verb | mainly/RB @manner | in Norway @place",
        "place",
        {"asked": "where"},
        "Where are the herds now mainly found?",
    ),
    (
        "the dam @subject | failed/VBD @verb | because the rain did/VBD not stop/VB @cause!",
        "cause!",
        {"asked": "why"},
        "Why did the dam fail?",
    ),
]


@pytest.mark.parametrize(("notation", "role", "words", "expected"), PIECE_ASKED, ids=[case[3] for case in PIECE_ASKED])
def test_ask_piece_inverts_and_leaves_the_rest_in_place(
    clause: Build, notation: str, role: str, words: dict[str, str], expected: str
) -> None:
    built = clause(notation)
    asked = next(piece for piece in built.pieces if piece.role == role.removesuffix("!"))
    kept = built.without(asked)
    assert (
        ask_piece(built, words["asked"], kept, marker=words.get("marker", ""), stranded=words.get("stranded", ""))
        == expected
    )


def test_ask_piece_sets_off_a_clause_that_a_comma_set_off(clause: Build) -> None:
    built = clause(
        "the dam @subject | lost/VBD @verb | its/PRP$^1 gate @object | , although crews/NNS worked/VBD @concession!"
    )
    stem = ask_piece(built, "what", built.without(built.piece("object")))
    assert stem == "What did the dam lose, although crews worked?"


def test_ask_piece_sets_off_what_is_included(clause: Build) -> None:
    built = clause("the dam @subject | lost/VBD @verb | its/PRP$^1 gate @object | , including its/PRP$^1 bars @other!")
    stem = ask_piece(built, "what", built.without(built.piece("object")))
    assert stem == "What did the dam lose, including its bars?"


@pytest.mark.parametrize(
    ("notation", "expected"),
    [
        (JOINED, "What clumps together and sinks as mats?"),
        (INFINITIVES, "What uses nets to catch or find eels?"),
    ],
)
def test_a_second_verb_agrees_with_what_as_the_first_does(clause: Build, notation: str, expected: str) -> None:
    built = clause(notation)
    assert ask_subject(built, "what", built.pieces, one=True) == expected


SECOND = [
    (
        "Moe @subject:person | designed/VBD @verb | and/CC sold/VBD/sell a loom @other | in 1884 @time",
        "In which year did Moe design and sell a loom?",
    ),
    (
        "Moe @subject:person | sketched/VBD @verb | the hall and/CC then/RB shut/VBD it @object | in 1884 @time",
        "In which year did Moe sketch the hall and then shut it?",
    ),
    (
        "Moe @subject:person | praised/VBD @verb | the loom Lie/NNP carved/VBD and/CC sold/VBD @object | in 1884 @time",
        "In which year did Moe praise the loom Lie carved and sold?",
    ),
    (
        "Moe @subject:person | had/VBD/have designed/VBN @verb | and/CC sold/VBN/sell a loom @other | in 1884 @time",
        "In which year had Moe designed and sold a loom?",
    ),
]


@pytest.mark.parametrize(("notation", "expected"), SECOND, ids=["verb", "in a piece", "of another clause", "with had"])
def test_do_is_of_a_second_verb_too(clause: Build, notation: str, expected: str) -> None:
    built = clause(notation)
    assert ask_piece(built, "in which year", built.without(built.piece("time"))) == expected


def test_a_quality_joined_to_another_is_no_verb(clause: Build) -> None:
    built = clause("fogs/NNS @subject | go/VBP @verb | with/IN winds/NNS of -9 F or/CC colder/VB @governed")
    assert ask_subject(built, "what", built.pieces, one=True) == "What goes with winds of -9 F or colder?"


def test_what_became_known_as_something_takes_do(clause: Build) -> None:
    built = clause("the carts/NNS @subject | became/VBD/become known/VBN @verb | as foxes/NNS @governed")
    assert ask_piece(built, "what", (), stranded="as") == "What did the carts become known as?"


def test_a_pronoun_that_the_question_word_binds_stays(clause: Build) -> None:
    built = clause("Curie @subject:person | shared/VBD @verb | her/PRP$=Curie’s^0 prize @object | in 1903 @time")
    assert ask_subject(built, "who", built.pieces) == "Who shared her prize in 1903?"


def test_a_pronoun_is_said_by_name_where_its_antecedent_is_asked(clause: Build) -> None:
    built = clause("the board @subject | gave/VBD @verb | Curie @indirect:person | her/PRP$=Curie’s^3 prize @object")
    assert ask_piece(built, "who", built.without(built.piece("indirect"))) == "Who did the board give Curie’s prize?"
    assert ask_piece(built, "what", built.without(built.piece("object"))) == "What did the board give Curie?"


def test_one_noun_on_both_sides_of_a_copula_is_said_once(clause: Build) -> None:
    built = clause("Galdhø @subject | is/VBZ/be @verb | the highest/JJS peak of/IN Norway @predicate")
    assert ask_subject(built, "which peak", built.pieces) == "What is the highest peak of Norway?"
