"""One part of a clause held against another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession, contrast, parallel

PARTS = [
    (
        "The policy was shaped from the bottom up, and not from the top down.",
        ("from the bottom up", "from the top down", "how the policy was shaped"),
    ),
    ("The effect is seen in the heart and not in the lungs.", ("the heart", "the lungs", "where the effect is seen")),
    (
        "The stones were not gifts from the king, but payments for the army.",
        ("gifts from the king", "payments for the army", "what the stones were"),
    ),
    (
        "The prize was not a silver cup but rather fresh bread.",
        ("a silver cup", "fresh bread", "what the prize was"),
    ),
    (
        "Letters crossed the bay to reach the fort in minutes and seconds rather than days and weeks.",
        ("minutes and seconds", "days and weeks", "how long it takes to reach the fort"),
    ),
    (
        "Trains carry grain in hours rather than days and weeks.",
        ("hours", "days and weeks", "how quickly trains carry grain"),
    ),
    (
        "A wire was hung along the dam, enabling orders to reach the locks in a few minutes, rather than the "
        "three days it took for a mule to climb.",
        (
            "a few minutes",
            "the three days it took for a mule to climb",
            "how long it takes orders to reach the locks",
        ),
    ),
    (
        "Half of the trees were old oaks, not spread evenly over the hills, but crowded in the western part.",
        (
            "spread evenly over the hills",
            "crowded in the western part",
            "whether half of the trees were spread evenly over the hills or crowded in the western part",
        ),
    ),
    (
        "The mayor held a meeting to write the letter that was friendly in tone but not formal in style.",
        ("the letter was friendly in tone", "the letter was not formal in style", "what the letter was like"),
    ),
    (
        "Many of the charts were based on hearsay rather than exact soundings.",
        ("hearsay", "exact soundings", "on what many of the charts were based"),
    ),
    (
        "Norway rejoined the treaty in May, but with an exemption for whales.",
        (
            "Norway rejoined the treaty in May",
            "with an exemption for whales",
            "how Norway rejoined the treaty in May",
        ),
    ),
    (
        "Sailors are encouraged, but not required, to carry a lamp.",
        (
            "sailors are encouraged to carry a lamp",
            "sailors are not required to carry a lamp",
            "whether sailors are required to carry a lamp",
        ),
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), PARTS, ids=[case[0] for case in PARTS])
def test_the_parts_answer_one_question(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    text = analysed(sentence)
    found = (*contrast.find(text), *concession.find(text), *parallel.find(text))
    assert expected in [(one.a, one.b, one.aspect) for one in found]


def test_the_value_of_the_refused_part_is_denied(analysed: Callable[..., Text]) -> None:
    (found,) = parallel.find(analysed("The effect is seen in the heart and not in the lungs."))
    assert (found.a_value, found.b_value) == ("is seen in the heart", "not in the lungs")
