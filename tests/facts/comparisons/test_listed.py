"""Aspects and sides of what is listed, through all finders: they are named where the words tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import FINDERS

NAMED = [
    (
        "how it has to be done",
        "Of the nets sold each spring, about 40% are sold by widows, and formerly had to be knotted by hand.",
        "how nets sold by widows have to be knotted",
    ),
    (
        "how somebody finds it",
        "Anna Lind says she finds the walk to her mill much easier now than when she was a child.",
        "how easy Anna Lind finds the walk to her mill",
    ),
    (
        "what a state is set against",
        "The ruling surprised Peru, which, although neutral in the Gulf War, has remained a partner of Chile.",
        "whether Peru has remained a partner of Chile although Peru is neutral in the Gulf War",
    ),
    (
        "by whom it was done",
        "This is not a law made in a palace. It was written mainly by nurses and village doctors.",
        "by whom the law was written",
    ),
]


@pytest.mark.parametrize(("sentence", "aspect"), [row[1:] for row in NAMED], ids=[row[0] for row in NAMED])
def test_an_aspect_is_named(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    text = analysed(sentence)
    assert aspect in [one.aspect for find in FINDERS for one in find(text)]


def test_a_name_added_right_before_is_he(analysed: Callable[..., Text]) -> None:
    text = analysed("Olsen said, “Berg keeps a second horse, Rex, but he is slower than Bruno.”")
    assert [one.a for find in FINDERS for one in find(text) if one.kind == "more-less"] == ["Rex"]
