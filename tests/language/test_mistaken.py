"""Little words taken for others; one example a slip."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

FOUND = [
    (
        "a quality before another one",
        "Guild laws are recognised, written customs known in all the towns of Norway.",
        "Guild laws | are | recognised, written customs known in all the towns of Norway",
    ),
    (
        "a with of another doer",
        "The Moe Guild is the chief body for milling in Norway, with a second guild training the millers.",
        "The Moe Guild | is | the chief body for milling in Norway; with a second guild training the millers",
    ),
    (
        "who does behind nor",
        "Most towns do not hold a vote on who will run the harbour, nor do most groups of traders.",
        "most groups of traders | do | ",
    ),
    (
        "the first half of an adverb",
        "Bergen’s Ole Moe, who had won on the matter of a new pier, at first proposed the closing of the harbour.",
        "Bergen’s Ole Moe | proposed | at first; the closing of the harbour",
    ),
    (
        "that before a bare noun",
        "Careful skippers realize that gain is only one good effect of a voyage.",
        "gain | is | only one good effect of a voyage",
    ),
    (
        "that before a noun that nothing governs",
        "When roads become fully flooded, that flow of trade is blocked.",
        "that flow of trade | is blocked | When roads become fully flooded",
    ),
    (
        "to before a name",
        "The Bergen Rowing League keeps its own fees, but mostly adheres to ISO standards.",
        "The Bergen Rowing League | mostly adheres | to ISO standards",
    ),
    (
        "a deed that a subject is",
        "The key to a warm hut is keeping the stove lit.",
        "The key to a warm hut | is | keeping the stove lit",
    ),
    (
        "to behind a quality",
        "It is equivalent to rent increases of 90% per day.",
        "It | is | equivalent; to rent increases of 90% per day",
    ),
    (
        "how a deed ends before a participle",
        "The Moe group, working with a firm called Lund, tore open used cement packets and took out the dust.",
        "The Moe group | tore open | used cement packets",
    ),
    (
        "how a deed ends before an article",
        "The crew broke open the oak chest and sailed on.",
        "The crew | broke open | the oak chest",
    ),
    (
        "a quality of what is found",
        "The Danes found open sealed copper boxes.",
        "The Danes | found | open sealed copper boxes",
    ),
    (
        "a quality before a noun",
        "Norway, Peru and Chile are emerging leaders in tourism.",
        "Norway, Peru and Chile | are | emerging leaders in tourism",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in FOUND], ids=[case[0] for case in FOUND])
def test_a_word_is_given_back_what_it_is(analysed: Analysed, sentence: str, expected: str) -> None:
    found = [
        f"{join(one.subject.words)} | {join(one.verb.words)} | {'; '.join(join(piece.words) for piece in one.pieces)}"
        for one in analysed(sentence).sentences[0].clauses
    ]
    assert expected in found
