"""What may stand beside a key at all."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors.article import does_the_same
from quizgen.distractors.fitness import is_alike, is_fit, is_in_title
from quizgen.distractors.model import Query
from quizgen.facts.model import Ask, Fact


@pytest.mark.parametrize(
    ("key", "other", "fits"),
    [
        ("beeswax or amber", "beeswax or pearl", False),
        ("beeswax or amber", "tallow or amber", False),
        ("beeswax or amber", "tallow or pearl", True),
        ("beeswax and amber", "beeswax and pearl", True),
        ("barley sown north", "barley sown north-east", False),
        ("barley sown north", "barley sown south-east", True),
        ("loans to builders of boats or carts", "grants to builders of boats or carts", True),
        ("wax, tar or glue", "paint, tar or lime", False),
        ("wax, pine tar, oil or glue", "paint, lime, oil or soap", False),
        ("wax, tar or glue", "paint, chalk or lime", True),
        ("either amber or wax", "amber or pearl", False),
        ("two or more rooms of a mill", "two or more rooms of a barn", True),
        ("one or two barns of farmers", "one or two barns of weavers", True),
        ("more or less peat", "more or less clay", True),
        ("some or all peat of the moor", "some or all peat of the valley", True),
        ("a few ropes or sails", "a few ropes or masts", False),
    ],
)
def test_no_wrong_answer_holds_the_key_or_one_of_two_that_or_joins(story, key: str, other: str, *, fits: bool) -> None:
    told = story(f"The town got {key}.")
    ask = told.ask("What did the town get?", key)
    assert is_fit(other, Query(ask, told.fact(ask), told.text, Random("0"))) is fits


@pytest.mark.parametrize(
    ("stem", "may_be"),
    [
        ("What is the tallest hill?", False),
        ("What is the main hill?", False),
        ("What is a hill?", True),
        ("What is a hill near the forest?", True),
        ("What is among the tallest hills?", True),
        ("What is one of the tallest hills?", True),
    ],
)
def test_what_alone_is_the_tallest_is_not_what_others_are(analysed, stem: str, may_be: bool) -> None:
    told = analysed("Quillby is the tallest hill of the island.", "Harrow is a low hill.")
    first = told.sentences[0]
    clause = first.clauses[0]
    ask = Ask("subject", stem, "Quillby", frozenset({"choice"}), clause.subject)
    fact = Fact("other", "facts.told", first.text, (), (first,), clause, (ask,))
    assert does_the_same("Harrow", Query(ask, fact, told, Random("0"))) is may_be


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("World War II", "the Korean War", True),
        ("Henry VIII", "Oliver Cromwell", False),
        ("Henry VIII", "Edward VI", True),
    ],
)
def test_a_war_needs_no_number_beside_a_numbered_one_but_a_ruler_does(one: str, other: str, alike: bool) -> None:
    assert is_alike(other, one) is alike


@pytest.mark.parametrize(
    ("key", "title", "gives"),
    [
        ("the U.S. Senate", "Senate passes the bill", True),
        ("the UK Parliament", "How Parliament works", True),
        ("mills", "Millstones of the north", True),
        ("mills", "Milk of the north", False),
        ("tourism", "Tourists of the north", True),
        ("tourism", "A tour of the north", False),
        ("autism", "An autistic painter", True),
        ("autism", "An autonomous painter", False),
        ("Theodore Roosevelt", "PRESIDENT ROOSEVELT SPEAKS", True),
        ("Theodore Roosevelt", "Theodore’s Day", False),
    ],
)
def test_a_body_a_compound_a_root_or_a_surname_in_the_title_gives_a_key_away(
    key: str, title: str, *, gives: bool
) -> None:
    assert is_in_title(key, title) is gives
