"""What stands behind an inner clause hangs on that, or on the verb before it; one example a kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

BEHIND = [
    (
        "a deed of the time of the first",
        "The firm bought the farm on which the current Harbour House is situated and dug a deep well.",
        [
            "The firm | bought | the farm on which the current Harbour House is situated",
            "The firm | dug | a deep well",
        ],
    ),
    (
        "a state beside a deed of the past",
        "Anna Moe owns the farm that her father drained and grows rye.",
        ["Anna Moe | owns | the farm that her father drained", "Anna Moe | grows | rye"],
    ),
    (
        "two deeds of one time",
        "Anna Moe sold the boat in which her son sails and fishes for cod.",
        ["Anna Moe | sold | the boat; in which her son sails and fishes for cod"],
    ),
    (
        "a quality behind a relative clause",
        "Norway has the deepest fjords, including Sognefjord, which is about 200 km in length, long enough to reach "
        "the hills.",
        ["Norway | has | the deepest fjords, including Sognefjord"],
    ),
    (
        "a quality without a measure",
        "The club owns the Ada, which is 40 feet long, fit to break ice.",
        ["The club | owns | the Ada"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in BEHIND], ids=[case[0] for case in BEHIND])
def test_an_inner_clause_has_its_own_and_no_more(analysed: Analysed, sentence: str, expected: list[str]) -> None:
    found = [
        f"{join(one.subject.words)} | {join(one.verb.words)} | {'; '.join(join(piece.words) for piece in one.pieces)}"
        for one in analysed(sentence).sentences[0].clauses
    ]
    assert set(expected) <= set(found), found
