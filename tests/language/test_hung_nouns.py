"""Nouns given back to the words that they go with; one example a slip, and what is no slip."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

FOUND = [
    (
        "half of both before a relative",
        "Both Wells, who is of Danish descent, and Moe praised the use of cod oil for the coastal towns.",
        "Wells | is | of Danish descent",
    ),
    ("both of two that are not named", "Both boats, which are old, sank.", "Both boats | sank | "),
    (
        "owners before an apostrophe",
        "While steam power has lessened millers’ dependence on river water, some yards still use wheels.",
        "steam power | has lessened | millers’ dependence on river water",
    ),
    (
        "a second quality",
        "By 1790, Danish weavers were making coats with long, quilted sleeves and wide collars.",
        "Danish weavers | were making | By 1790; coats; with long, quilted sleeves and wide collars",
    ),
    (
        "a second deed",
        "Danish weavers were making coats with care, sewed sleeves and sold hats.",
        "Danish weavers | sewed | sleeves",
    ),
    (
        "by which process",
        "Kari Holm was converted to her theory of corrosion by oxidation.",
        "Kari Holm | was converted | to her theory of corrosion by oxidation",
    ),
    (
        "by whom",
        "Kari Moe was introduced to the practice of navigation by the skipper.",
        "Kari Moe | was introduced | to the practice of navigation; by the skipper",
    ),
    (
        "to whom a thing of two nouns is given",
        "Holm taught Beethoven chord shapes at the school.",
        "Holm | taught | Beethoven; chord shapes; at the school",
    ),
    (
        "a thing with its maker before it",
        "The museum showed Mozart piano scores.",
        "The museum | showed | Mozart piano scores",
    ),
    (
        "a thing offered with its maker before it",
        "The museum offered Beethoven piano scores.",
        "The museum | offered | Beethoven piano scores",
    ),
    (
        "to whom a story is told",
        "Holm told Beethoven ghost stories at the school.",
        "Holm | told | Beethoven; ghost stories; at the school",
    ),
    (
        "half a compound before a dash",
        "The Danish lamplighter describes the master–pupil bond, which keeps a craft alive.",
        "The Danish lamplighter | describes | the master–pupil bond",
    ),
    (
        "half a compound that a relative clause tells of",
        "The old guild kept the Lübeck–wool trade, which fed the town.",
        "the Lübeck–wool trade | fed | the town",
    ),
    (
        "two names before a dash",
        "The firm owns the Oslo–Bergen line, which crosses nine bridges.",
        "the Oslo–Bergen line | crosses | nine bridges",
    ),
    (
        "what a dash adds",
        "The fleet called at two harbours–Bergen and Moss, which are old.",
        "two harbours | are | old",
    ),
    (
        "a thing with a name before it",
        "Holm taught a Beethoven chord class at the school.",
        "Holm | taught | a Beethoven chord class; at the school",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in FOUND], ids=[case[0] for case in FOUND])
def test_a_noun_is_given_back_to_its_word(analysed: Analysed, sentence: str, expected: str) -> None:
    found = [
        f"{join(one.subject.words)} | {join(one.verb.words)} | {'; '.join(join(piece.words) for piece in one.pieces)}"
        for one in analysed(sentence).sentences[0].clauses
    ]
    assert expected in found
