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
    (
        "what is found of those whom a relative clause tells of",
        "A study has shown trees that drop dead branches grow twice as many leaves as others.",
        ["trees that drop dead branches | grow | twice as many leaves as others"],
    ),
    (
        "what is found, with brackets behind the object",
        "A study has shown trees that drop dead branches (which are mostly thin) grow twice as many leaves as others.",
        ["trees that drop dead branches | grow | twice as many leaves as others"],
    ),
    (
        "things found, with nothing said of them but what they fear",
        "The team found trees that fear cold winds.",
        ["trees that fear cold winds | fear | cold winds"],
    ),
    (
        "where those of an aside stood",
        "The inns served the same food as the hostels, houses that stood across the empire, including along the coast "
        "of Spain.",
        [
            "houses that stood across the empire, including along the coast of Spain | stood | across the empire; "
            "including along the coast of Spain"
        ],
    ),
    (
        "the far end of a range",
        "Owls show a wide range of habits, with some kinds hunting all night and sleeping all day, to kinds that hunt "
        "crabs in daylight.",
        [
            "Owls | show | a wide range of habits; with some kinds hunting all night and sleeping all day, to kinds "
            "that hunt crabs in daylight"
        ],
    ),
    (
        "the last of several parts",
        "Living newts include approximately 90 kinds, some of which are tame, other wild, and some that "
        "live in mud only as adults.",
        ["Living newts | include | approximately 90 kinds"],
    ),
    (
        "two things owned",
        "Norwegian ferries include about 90 vessels and some that run only in summer.",
        ["Norwegian ferries | include | about 90 vessels and some that run only in summer"],
    ),
    (
        "where those of an aside lie",
        "The town has the same law as the ports, markets that lie along the coast, including in the bay of Gdansk.",
        [
            "markets that lie along the coast, including in the bay of Gdansk | lie | along the coast; including in "
            "the bay of Gdansk"
        ],
    ),
    (
        "when somebody was there",
        "To avoid being in Oslo when Moe was, Berg moved to Kiel.",
        ["Berg | moved | To avoid being in Oslo when Moe was; to Kiel"],
    ),
    (
        "at what age somebody died",
        "When Moe died in 1905, at the age of 81, the mayor rowed to Bergen.",
        ["the mayor | rowed | When Moe died in 1905, at the age of 81; to Bergen"],
    ),
    (
        "at what age another did what several do now",
        "When Moe retired in 1905, at the age of 81, hundreds of skippers rowed to Bergen.",
        ["hundreds of skippers | rowed | When Moe retired in 1905, at the age of 81; to Bergen"],
    ),
    (
        "at what age one does it",
        "When the war began in 1905, at the age of 17, Moe rowed to Bergen.",
        ["Moe | rowed | When the war began in 1905; at the age of 17; to Bergen"],
    ),
    (
        "where the deed itself was done",
        "Silk was sold throughout the empire, including in Spain and in France.",
        ["Silk | was sold | throughout the empire; including in Spain and in France"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in BEHIND], ids=[case[0] for case in BEHIND])
def test_an_inner_clause_has_its_own_and_no_more(analysed: Analysed, sentence: str, expected: list[str]) -> None:
    found = [
        f"{join(one.subject.words)} | {join(one.verb.words)} | {'; '.join(join(piece.words) for piece in one.pieces)}"
        for one in analysed(sentence).sentences[0].clauses
    ]
    assert set(expected) <= set(found), found
