"""Gaps in sentences as they stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.verbatim import find

GAPS = [
    ("Norwegian crews laid the first cable to Denmark in 1858.", "1858"),
    ("The harbours of Norway hold the list of the best, with Bergen joined by Oslo in the top six.", "six"),
    ("Norwegian crews laid a cable to Denmark between 1858 and 1872 without a pause.", "Denmark"),
]


@pytest.mark.parametrize(("told", "first"), GAPS)
def test_a_number_that_stands_by_itself_is_the_first_gap(analysed: Callable[..., Text], told: str, first: str) -> None:
    assert [ask.key for fact in find(analysed(told)) for ask in fact.asks][:1] == [first]


SHARES = [
    ("Over 60% of the sheep on Utsira died of a fever in 1848–50, and most goats with them.", "60%"),
    ("Crews from Bergen have mended more cables of the Utsira line than at any time since the 1930s.", "1930s"),
    ("About three million people in Norway own a boat, one million of whom have yet to sail.", "one million"),
]


@pytest.mark.parametrize(("told", "share"), SHARES)
def test_a_share_and_a_decade_are_gaps(analysed: Callable[..., Text], told: str, share: str) -> None:
    assert share in [ask.key for fact in find(analysed(told)) for ask in fact.asks]


@pytest.mark.parametrize("which", ["The southern half", "Norway’s upper half", "The second half"])
def test_which_of_two_halves_is_no_share(analysed: Callable[..., Text], which: str) -> None:
    told = f"{which} of the coast of Utsira is steep and full of caves and birds."
    assert "half" not in [ask.key for fact in find(analysed(told)) for ask in fact.asks]


def test_a_whole_sentence_is_a_fact_without_a_gap(analysed: Callable[..., Text]) -> None:
    (fact,) = find(analysed("Many farmers of small towns sell good eggs and fresh milk to their neighbours."))
    assert (fact.text, fact.asks) == (
        "Many farmers of small towns sell good eggs and fresh milk to their neighbours.",
        (),
    )


TERMS = [
    ("The farmers of Utsira spread artificial fertilizers and have sold their sheep.", "artificial fertilizers", True),
    (
        "The farmers of Utsira have replaced manure from their sheep with artificial fertilizers.",
        "artificial fertilizers",
        True,
    ),
    (
        "The farmers of Utsira have replaced manure with artificial fertilizers and sprays.",
        "artificial fertilizers",
        False,
    ),
    ("The farmers of Utsira have replaced their old sheep with beautiful llamas.", "beautiful llamas", False),
    ("The name keeler for a small flat boat comes from the building of ships in Norway.", "keeler", True),
    ("The name keeler for a small flat boat comes from the building of ships in Norway.", "name keeler", False),
    ("According to the historian Ida Holm (1965), the harbour of Utsira froze every winter.", "1965", False),
    ("Ida Holm, a keeper at the Sea Museum of Utsira, estimates that 600 seals live in Norway.", "Ida Holm", False),
    ("Ida Holm, a keeper at the Sea Museum of Utsira, wrote 600 songs for the children of Norway.", "Ida Holm", True),
    ("Ida Holm, a 42-year-old baker, and her friends in Utsira are far from alone.", "Ida Holm", False),
    ("In May 1912, nine inches of rain fell on the harbour of Utsira.", "nine inches of rain", False),
    ("In May 1912, nine inches of rain fell on the harbour of Utsira.", "nine", True),
    ("Ida Holm of Utsira had six children, 17 grandchildren and many dogs.", "17", True),
    ("The ferry sank off Norway in a storm on 3 May, 1912, with all hands aboard.", "1912", False),
]


@pytest.mark.parametrize(("told", "key", "is_gap"), TERMS)
def test_an_adjective_of_kind_and_a_figure_behind_a_comma_are_part_of_gaps(
    analysed: Callable[..., Text], told: str, key: str, *, is_gap: bool
) -> None:
    assert (key in [ask.key for fact in find(analysed(told)) for ask in fact.asks]) == is_gap
