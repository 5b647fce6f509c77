"""Names that a gap takes whole or not at all."""

from __future__ import annotations

import pytest

from quizgen.items.half_names import is_half_name, is_half_of_pair, is_year_of_name


@pytest.mark.parametrize(
    ("before", "key", "after", "expected"),
    [
        ("", "Lake", " Victoria is deep.", True),
        ("It has a drill called ", "Soil Inspection", " at Venus (SIV), made in Oslo.", True),
        ("It was paid by the ", "Fund", " for the Arts (FA).", True),
        ("It was paid by the ", "Cod Fund", " for Moss, in Norway (NO).", False),
        ("They read the ", "Corriere", " della Sera.", True),
        ("They met at the University of ", "Uppsala", ".", True),
        ("They met at the University of Moss at ", "Ely", ".", True),
        ("They met at Moe College in ", "Ely", ".", True),
        ("They met at the college in ", "Ely", ".", False),
        ("The judge heard Ruiz v. ", "Hill", ".", True),
        ("They met at the National Oceanic and ", "Fishing Board", ".", True),
        ("Ibn ", "al-Haytham", " wrote it.", True),
        ("They met at the Anchor and ", "Crown", " inn.", True),
        ("It was held at the ", "Bergen Youth", " and Sailing Club.", True),
        ("It is served by the Ouse and ", "Foss Railway", ".", False),
        ("The Ouse and ", "Foss Railway", " was the first line of the county.", True),
        ("The ", "Ouse", " and Foss Railway was the first line of the county.", True),
        ("Puffins left the ", "Outer", " and Inner Islands.", True),
        ("Then ", "Larsen", " and Anna Rivers sang.", False),
        ("Puffins left ", "Norway", " and Danish Islands.", False),
        ("Puffins met ", "Berg", " and Moe Larsen.", False),
        ("The egg grows in ", "utero", ".", True),
        ("Then President ", "Lincoln", " spoke.", False),
        ("The formula is (", "CH2O)n", ".", True),
        ("It was made by Moe and ", "Sons", ".", True),
        ("It was made by ", "Moe", " & Co. of Oslo.", True),
        ("It was printed by Lie & ", "Dahl", " in May.", True),
        ("It was printed by ", "Lie", " & Dahl in May.", True),
        ("It was printed by Lie and ", "Dahl", " in May.", False),
        ("It was printed by Lie & Dahl in ", "Oslo", " in May.", False),
        ("It was made in the 12th ", "Century BC", ".", True),
        ("Dry, ", "hot winds", " carry the sand.", True),
        ("", "Technically", ", it is a bill.", True),
        ("", "Turnip", " mosaicvirus spreads by wind.", True),
        ("", "Barley", " disease spreads by wind.", True),
        ("", "Barley", " grows on the hill.", False),
        ("", "Uppsala", " church is tall.", False),
        ("", "Migratory", " and shore birds will leave.", True),
        ("", "Uppsala", " and Oslo agreed.", False),
        ("In Uppsala no ", "Dane", " was left.", False),
        ("In ", "Uppsala", " no Danes were left.", False),
        ("Generally, ", "hot winds", " carry the sand.", False),
        ("In ", "Uppsala", ", it rained.", False),
        ("The Swedish chemist ", "Scheele", " found it.", False),
        ("The treaty was signed in ", "Uppsala", ".", False),
    ],
)
def test_half_a_name_is_no_gap(before: str, key: str, after: str, expected: bool) -> None:
    assert is_half_name(before, key, after) is expected


@pytest.mark.parametrize(
    ("before", "key", "after", "other", "expected"),
    [
        ("It is run by the Ouse and ", "Foss Council", ".", "Few live in Ouse and Foss.", True),
        ("It is run by the ", "Ouse", " and Foss Council.", "Few live in Ouse and Foss.", True),
        ("It is run by the Ouse and ", "Foss Council", ".", "The Ouse and Foss Council met.", False),
        ("It is run by the ", "Ouse and Foss Council", ".", "Few live in Ouse and Foss.", False),
        ("It is run by the Ouse and Foss Council of ", "Oslo", ".", "Few live in Ouse and Foss.", False),
    ],
)
def test_a_pair_that_is_one_name_elsewhere_is_not_halved(
    before: str, key: str, after: str, other: str, expected: bool
) -> None:
    assert is_half_of_pair(before, key, after, [before + key + after, other]) is expected


@pytest.mark.parametrize(
    ("before", "key", "expected"),
    [
        ("Many firms failed after the Panic of ", "1837", True),
        ("It was told by the Norwegian Harbour Act of ", "1837", False),
        ("It fell in the storm of ", "1837", False),
    ],
)
def test_a_year_that_makes_a_name_of_a_noun_is_half_of_it(before: str, key: str, expected: bool) -> None:
    assert is_year_of_name(before, key) is expected
