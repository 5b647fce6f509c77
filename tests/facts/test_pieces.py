"""Keys of at most eight words, stems that name something and do not hold the key."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.pieces import clipped, is_rich, repeats, title_words

CLIPPED = [
    ("Chile has a long coast.", "a long coast"),
    (
        "Chile is a mining country with its own plans closely tied to Peru and Bolivia.",
        "a mining country with its own plans",
    ),
]
RICH = [
    ("What did Chile export to China?", "", True),
    ("What did the farmers export in autumn?", "", False),
    ("What did the copper mines export in autumn?", "Copper mines", True),
    ("In, what did Chile export to China?", "", False),
    ("What did Chile and the other countries of South America do?", "", False),
]
REPEATED = [
    ("What kind of trials show whether it works over a long time?", "long-term trials run by the clinic", True),
    ("What kind of nets last over a long time?", "tar-coated hemp", False),
    ("What did Chile export?", "copper", False),
    ("What did the copper mine export?", "copper ore", True),
    ("What did Chile keep?", "its provinces", True),
]


@pytest.mark.parametrize(("sentence", "expected"), CLIPPED)
def test_a_long_phrase_is_cut_before_a_preposition_or_participle(
    analysed: Callable[..., Text], sentence: str, expected: str
) -> None:
    clause = analysed(sentence).sentences[0].clauses[0]
    piece = clause.piece("object", "predicate")
    assert piece is not None
    assert clipped(piece.words, clause.subject.words) == expected


@pytest.mark.parametrize(("stem", "title", "expected"), RICH)
def test_a_stem_names_something(stem: str, title: str, expected: bool) -> None:
    assert is_rich(stem, title_words(title)) is expected


@pytest.mark.parametrize(("stem", "key", "expected"), REPEATED)
def test_the_key_holds_no_word_of_the_stem(stem: str, key: str, expected: bool) -> None:
    assert repeats(stem, key) is expected
