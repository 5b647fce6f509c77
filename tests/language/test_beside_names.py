"""What stands beside a name hangs on it; one example a kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

BESIDE = [
    (
        "names with glosses in a list",
        "Numerous makers of wooden tools donated nails to the school, including Lund (planes), Moesta (saws), Bergo "
        "(hammers), Zalder (clamps) and D'Arno (files).",
        [
            "Numerous makers of wooden tools | donated | nails; to the school, including Lund , Moesta , Bergo , "
            "Zalder and D'Arno"
        ],
    ),
    (
        "a land behind a town",
        "Born in 1640 in Bodø, Norway to Rolf and Kari, Anna Moe was educated at Voss School.",
        ["Anna Moe | was educated | Born in 1640 in Bodø, Norway to Rolf and Kari; at Voss School"],
    ),
    (
        "a land behind another town",
        "Born in 1901 in Odense, Denmark to two bakers, Karin Lund was trained in Oslo.",
        ["Karin Lund | was trained | Born in 1901 in Odense, Denmark to two bakers; in Oslo"],
    ),
    (
        "what sort of town it is",
        "Born in Odense, a town of bakers, Karin Lund was trained in Oslo.",
        ["Karin Lund | was trained | Born in Odense; in Oslo"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in BESIDE], ids=[case[0] for case in BESIDE])
def test_what_tells_of_a_name_hangs_on_it(analysed: Analysed, sentence: str, expected: list[str]) -> None:
    found = [
        f"{join(one.subject.words)} | {join(one.verb.words)} | {'; '.join(join(piece.words) for piece in one.pieces)}"
        for one in analysed(sentence).sentences[0].clauses
    ]
    assert set(expected) <= set(found), found


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "After Ivan the Terrible, a pupil of Macarius, conquered Kazan in 1552, his envoys divided the land.",
            ["his envoys"],
        ),
        ("Ivan the Terrible, a grandson of Sophia, conquered Kazan in 1552.", ["Ivan the Terrible"]),
        ("Ivar the Boneless, a son of Ragnar, led the army to York.", ["Ivar the Boneless"]),
    ],
)
def test_an_epithet_is_nobody_by_itself(analysed: Analysed, sentence: str, expected: list[str]) -> None:
    assert [join(one.subject.words) for one in analysed(sentence).sentences[0].clauses] == expected


def test_a_noun_with_a_capital_behind_a_name_is_none_of_it(analysed: Analysed) -> None:
    clause = analysed("The king gave Olaf the Nobel Prize in 1911.").sentences[0].clauses[0]
    assert [join(piece.words) for piece in clause.pieces] == ["Olaf", "the Nobel Prize", "in 1911"]
