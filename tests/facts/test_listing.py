"""Members of lists, halves of pairs, ends of names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.listing import is_part

PARTS = [
    ("The farmers of Bergen sold wheat, barley, and rye to Denmark.", "barley", True),
    ("The farmers of Bergen sold wheat, barley and rye to Denmark.", "wheat", True),
    ("The farmers of Bergen sold wheat and barley to Denmark.", "wheat", False),
    ("The farmers of Bergen sold wheat and barley to Denmark.", "barley", False),
    ("The farmers of Bergen baked bread and sold wheat.", "bread", False),
    ("The farmers of Bergen sold wheat (for bread), barley and rye to Denmark.", "wheat", True),
    ("The farmers of Bergen sold two pairs of shoes to Denmark.", "shoes", True),
    ("The farmers of Bergen sold nine tons of wheat per acre.", "acre", True),
    ("Its nicknames include the Old Port and the Silver Town with the Blue Roofs.", "Roofs", True),
    ("The tale is told again in the book of Salt Trek: The Long Way.", "Trek", True),
    ("The boat may carry hundreds of kilograms.", "kilograms", True),
    ("The boat may carry hundreds of goats.", "goats", False),
    ("Kari Moe wrote a book entitled Songs of Fishers in Bergen.", "Bergen", True),
    ("Kari Moe won the world title in Bergen.", "Bergen", False),
    ("The mill stands on the list of Norwegian Heritage in Danger.", "Danger", True),
    ("The judges sailed from Norway to Denmark.", "Norway", False),
]


@pytest.mark.parametrize(("sentence", "word", "expected"), PARTS)
def test_one_of_several_is_a_part_and_one_of_two_is_none(
    analysed: Callable[..., Text], sentence: str, word: str, expected: bool
) -> None:
    found = analysed(sentence).sentences[0]
    phrase = next(one for one in found.phrases if one.head.text == word)
    assert is_part(phrase, found) is expected
