"""Members that were taken for verbs or clauses go back into their list; one example a kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

LISTED = [
    (
        "a participle of the last member",
        "The tapir is a shy beast, with a short trunk, round ears, small eyes, and feet adapted to walking in mud.",
        ["The tapir | is | a shy beast, with a short trunk, round ears, small eyes and feet adapted to walking in mud"],
    ),
    (
        "a last member without a verb",
        "The heron is slender, with a long neck, thin legs, and wings shaped for slow flight.",
        ["The heron | is | slender; with a long neck, thin legs and wings shaped for slow flight"],
    ),
    (
        "a participle behind two members and more",
        "Otters are similar in shape to the other weasels, with a long supple body, quick paws, small round ears, and "
        "teeth adapted to crushing shells.",
        [
            "Otters | are | similar in shape to the other weasels; with a long supple body, quick paws, small round "
            "ears and teeth adapted to crushing shells"
        ],
    ),
    (
        "a gerund before a member",
        "Heaths have been badly harmed by pond drainage, conversion to fields, fire control, new plant and animal "
        "pests, collecting pressure on eggs and chicks, and changes to the coast.",
        [
            "Heaths | have been badly harmed | by pond drainage, conversion to fields, fire control, new plant and "
            "animal pests, collecting pressure on eggs and chicks, and changes to the coast"
        ],
    ),
    (
        "a gerund before a member, and an and on the verb",
        "The herds have been thinned by wolf attacks, loss of grass, pond drainage, new road and rail lines, hunting "
        "pressure on cows and bulls, and changes to the river.",
        [
            "The herds | have been thinned | by wolf attacks, loss of grass, pond drainage, new road and rail lines, "
            "hunting pressure on cows and bulls and changes to the river"
        ],
    ),
    (
        "a deed with two objects",
        "The river crosses the plain, collecting water from the hills and mud from the fields.",
        ["The river | crosses | the plain; collecting water from the hills and mud from the fields"],
    ),
    (
        "a second clause behind a list that is whole",
        "The army marched with guns, horses, and carts, and the men sang.",
        ["The army | marched | with guns, horses, and carts", "the men | sang | "],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in LISTED], ids=[case[0] for case in LISTED])
def test_a_list_has_all_its_members_and_no_more(analysed: Analysed, sentence: str, expected: list[str]) -> None:
    found = [
        f"{join(one.subject.words)} | {join(one.verb.words)} | {'; '.join(join(piece.words) for piece in one.pieces)}"
        for one in analysed(sentence).sentences[0].clauses
    ]
    assert found == expected
