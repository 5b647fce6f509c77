"""What hangs on a verb, each by what it does there: role, marker, noun phrase, and where it stands."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Clause, Piece, Text, join

Analysed = Callable[..., Text]

ROLES = [
    ("The crew left the port.", [("object", "", "the port")]),
    ("The crew gave guests tea.", [("indirect", "", "guests"), ("object", "", "tea")]),
    ("The crew gave tea to guests.", [("object", "", "tea"), ("governed", "to", "to guests")]),
    ("The crew was tired.", [("predicate", "", "tired")]),
    ("The mill was built by monks.", [("agent", "by", "by monks")]),
    ("The mast was tilted by 25 degrees.", [("other", "by", "by 25 degrees")]),
    ("Chess was played by the Renaissance.", [("time", "by", "by the Renaissance")]),
    ("The lamps glowed green.", [("predicate", "", "green")]),
    ("The lamps shone a light.", [("object", "", "a light")]),
    ("The crew slept in the mill.", [("place", "in", "in the mill")]),
    ("The crew slept in 1972.", [("time", "in", "in 1972")]),
    ("The crew slept because of the rain.", [("cause", "because of", "because of the rain")]),
    ("The crew slept while guests danced.", [("contrast", "while", "while guests danced")]),
    ("The pump was designed to drain the mine.", [("purpose", "to", "to drain the mine")]),
    ("The crew said that the mine was full.", [("complement", "that", "that the mine was full")]),
]
"""A sentence, and the roles, markers and words of what hangs on its main verb."""


def main(text: Text) -> Clause:
    return next(one for one in text.sentences[0].clauses if one.relation == "main")


@pytest.mark.parametrize(("sentence", "expected"), ROLES, ids=[case[0] for case in ROLES])
def test_a_piece_is_told_by_what_it_does(
    analysed: Analysed, sentence: str, expected: list[tuple[str, str, str]]
) -> None:
    found = main(analysed(sentence)).pieces
    assert [(one.role, one.marker, join(one.words)) for one in found] == expected


@pytest.mark.parametrize(
    ("sentence", "front", "comma"),
    [
        ("In 1972, the crew slept.", True, False),
        ("The crew slept in 1972.", False, False),
        ("The crew slept, in 1972.", False, True),
    ],
)
def test_a_piece_knows_where_it_stands(analysed: Analysed, sentence: str, front: bool, comma: bool) -> None:
    (piece,) = main(analysed(sentence)).pieces
    assert (piece.front, piece.comma) == (front, comma)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The crew sold two things: a rope and a net.", "two things"),
        ("The crew sold two things – a rope and a net.", "two things"),
        ("The crew sold two things – rope and net – in June.", "two things"),
        ("The crew sold a Franco–Danish map.", "a Franco–Danish map"),
    ],
    ids=["a colon", "a lone dash", "a pair of dashes", "a dash that joins"],
)
def test_what_only_spells_out_what_was_said_is_left_off(analysed: Analysed, sentence: str, expected: str) -> None:
    sold = main(analysed(sentence)).piece("object")
    assert sold is not None
    assert join(sold.words) == expected


def test_a_clause_inside_tells_its_verb(analysed: Analysed) -> None:
    clause = main(analysed("The crew slept while guests danced."))
    (piece,) = clause.pieces
    assert piece.verb == next(token.index for token in piece.words if token.text == "danced")
    assert piece.phrase is None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mine closed in 1972, when the pump broke.", ("time", "in", "in 1972")),
        ("The mine closed in Oslo, where the pump broke.", ("place", "in", "in Oslo")),
        ("The mine closed near Oslo, where the pump broke.", None),
    ],
)
def test_when_and_where_take_up_a_date_and_a_place(
    analysed: Analysed, sentence: str, expected: tuple[str, str, str] | None
) -> None:
    broke = next(one for one in analysed(sentence).sentences[0].clauses if one.verb.main.lemma == "break")
    taken: list[Piece] = [one for one in broke.pieces if one.role in {"time", "place"}]
    assert [(one.role, one.marker, join(one.words)) for one in taken] == ([expected] if expected else [])
