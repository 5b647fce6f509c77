"""Noun phrases that the parser has torn are whole again; one example a kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

MENDED = [
    (
        "a measure taken for the noun",
        "The two halls were joined by a five-storey, brick wing.",
        ["The two halls | were joined | by a five-storey, brick wing"],
    ),
    (
        "a measure before a noun of stuff",
        "Two nuns lived in a two-room, timber house near Bergen.",
        ["Two nuns | lived | in a two-room, timber house near Bergen"],
    ),
    (
        "a noun that its own apposition follows",
        "The nuns moved into a house, a timber hall near Bergen.",
        ["The nuns | moved | into a house"],
    ),
    (
        "the first of two adjectives",
        "Cold, dry air brings clear nights.",
        ["Cold, dry air | brings | clear nights"],
    ),
    (
        "an aside taken for the noun",
        "Ole Moe is a loyal, if inexpert, keeper of the light.",
        ["Ole Moe | is | a loyal, if inexpert, keeper of the light"],
    ),
    (
        "an apposition at the head of a block, which is no aside",
        "But Moe, a smith of Bergen, sailed home with two boats.",
        ["Moe | sailed | home; with two boats"],
    ),
    (
        "a participle of how a place is",
        "Wild eels tend to settle in shallow ponds or bays lacking oxygen.",
        ["Wild eels | tend to settle | in shallow ponds or bays lacking oxygen"],
    ),
    (
        "an adverb before a count",
        "Two thirds admit they smoke while driving, one in six has shared a film of themselves online and three fifths "
        "have opened an account on a site.",
        ["three fifths | have opened | an account; on a site"],
    ),
    (
        "a participle taken for a noun",
        "They viewed Moe as a smuggler bent on hiding the cargo, and talk of a trial grew.",
        ["They | viewed | Moe; as a smuggler bent on hiding the cargo"],
    ),
    (
        "a bound before a count",
        "Upward of 300 grey seals visit the bay of Bergen every spring.",
        ["Upward of 300 grey seals | visit | the bay of Bergen; every spring"],
    ),
    (
        "a name with a preposition in it",
        "The crew of Bergen won the Norway in Flower prize in 1990.",
        ["The crew of Bergen | won | the Norway in Flower prize; in 1990"],
    ),
    (
        "a second verb taken for a noun",
        "The strong acids can burn tissues and damage eyes and lungs.",
        ["The strong acids | can burn | tissues"],
    ),
    (
        "an indirect question as the subject",
        "Fish smells strong, although how long a fish will keep depends on the cold of the cellar.",
        [],
    ),
    (
        "a noun taken for a verb",
        "Those cells make thymidine triphosphate.",
        ["Those cells | make | thymidine triphosphate"],
    ),
    (
        "what a second verb governs too",
        "Olaf Moe set in lead and printed an early paper of Bergen.",
        ["Olaf Moe | set | an early paper of Bergen; in lead", "Olaf Moe | printed | an early paper of Bergen"],
    ),
    (
        "what goes where",
        "Moe developed a system of water storage and distribution to farms.",
        ["Moe | developed | a system of water storage and distribution to farms"],
    ),
    (
        "a decade before a name",
        "1920s Bergen was the center of the trade in herring and salt in the whole of Norway.",
        ["1920s Bergen | was | the center of the trade in herring and salt in the whole of Norway"],
    ),
    (
        "those who get a thing taken for half of its name",
        "The new rule saved farmers money.",
        ["The new rule | saved | farmers; money"],
    ),
    (
        "the last of a list taken for a verb",
        "Valuable goods taken from whales include the candle wax spermaceti, the bones of the jaw, and ergot alkaloids "
        "used to stop bleeding.",
        [
            "Valuable goods taken from whales | include | the candle wax spermaceti, the bones of the jaw, and ergot "
            "alkaloids used to stop bleeding"
        ],
    ),
    (
        "what a preposition governs taken for a verb",
        "Lind became the first Oslo rower to be called one of the top-three Nansen Trophy finalists.",
        ["Lind | became | the first Oslo rower to be called one of the top-three Nansen Trophy finalists"],
    ),
    (
        "the verb behind a modal taken for an adverb",
        "The growth of weeds can deplete dissolved oxygen.",
        ["The growth of weeds | can deplete | dissolved oxygen"],
    ),
    (
        "the verb behind a modal taken for an adverb, with what it leads to",
        "The excess of moss can deplete dissolved iron leading to the loss of trout.",
        ["The excess of moss | can deplete | dissolved iron leading to the loss of trout"],
    ),
    (
        "the first half of a foreign term",
        "Thundu feyli is a hand-made belt.",
        ["Thundu feyli | is | a hand-made belt"],
    ),
    (
        "a foreign term behind a word of English",
        "Often feyli is a hand-made belt.",
        ["feyli | is | Often; a hand-made belt"],
    ),
    (
        "a participle taken for the verb of what is shown",
        "Under strange conditions, farmers have shown that bean seeds spread on a wooden floor produce a second root "
        "for strong growth.",
        ["bean seeds spread on a wooden floor | produce | a second root for strong growth"],
    ),
    (
        "a verb of what is shown",
        "In dry years, farmers have shown that bean seeds spread on a wooden floor.",
        ["bean seeds | spread | on a wooden floor"],
    ),
    (
        "a verb in the third person joined to another",
        "The guild sells rye and owns two mills.",
        ["The guild | owns | two mills"],
    ),
    (
        "a deed of the subject taken for a subject",
        "Tesla, a maker of taxis, remains the leader in the trade, operating paid driverless services in many cities.",
        ["Tesla | remains | the leader in the trade; operating paid driverless services in many cities"],
    ),
]


@pytest.mark.parametrize(("said", "expected"), [case[1:] for case in MENDED], ids=[case[0] for case in MENDED])
def test_torn_noun_phrases_are_put_together(analysed: Analysed, said: str, expected: list[str]) -> None:
    clauses = analysed(said).sentences[0].clauses
    found = [
        f"{join(one.subject.words)} | {join(one.verb.words)} | {'; '.join(join(piece.words) for piece in one.pieces)}"
        for one in clauses
    ]
    assert set(expected) <= set(found), found
