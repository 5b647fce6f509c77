"""Words of a key that stay: what hangs deep, parts of names, rows and compounds, and figures of speech."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

import pytest

from quizgen.clauses import Text
from quizgen.distractors.bound_words import (
    is_bound,
    is_in_compound,
    is_of_family,
    is_of_material,
    is_of_sort,
    is_of_verb,
    is_remote,
)
from quizgen.distractors.model import Query
from quizgen.facts.model import Ask, Fact

Asked = Callable[..., Query]


def run_of(key: str, words: str) -> re.Match[str]:
    """Where words stand in a key."""
    found = re.search(rf"(?<!\w)({re.escape(words)})(?!\w)", key)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def asked_for(analysed: Callable[..., Text]) -> Asked:
    """A question for the object of "they saw …": its key is all of it, or so many of its first words."""

    def query(key: str, of: str = "") -> Query:
        text = analysed(f"They saw {of or key}.")
        (sentence,) = text.sentences
        seen = next(one for one in sentence.clauses if one.verb.main.lemma == "see").piece("object")
        assert seen is not None
        ask = Ask("object", "What did they see?", key, frozenset({"choice"}), seen.phrase)
        fact = Fact("other", "facts.relations", sentence.text, (), (sentence,), None, (ask,))
        return Query(ask, fact, text, Random(0))

    return query


REMOTE = [
    ("a barn at the gate of a farm", "", "farm", True),
    ("a barn at the gate of a farm", "", "gate", False),
    ("a barn at a farm", "", "farm", False),
    ("a small green barn", "", "barn", True),
    ("a green barn", "", "barn", False),
    ("a small green barn", "", "green", False),
    ("a barn", "a barn that was small and green", "barn", False),
    ("a golden barn of old men", "", "barn", False),
]
"""A key, what it is cut from, a word of it, and whether that hangs too deep or is told of by two words."""


@pytest.mark.parametrize(("key", "of", "word", "expected"), REMOTE)
def test_what_hangs_two_deep_or_is_described_twice_is_remote(
    asked_for: Asked, key: str, of: str, word: str, expected: bool
) -> None:
    assert is_remote(asked_for(key, of), run_of(key, word)) is expected


@pytest.mark.parametrize(
    ("word", "other", "expected"),
    [
        ("nitrate", "nitrogen", True),
        ("antitrust", "antitrusting", True),
        ("nitrate", "sodium", False),
        ("undertaker", "underground", False),
        ("salt", "salted", False),
        ("geomagnetism", "magnets", True),
        ("neurosurgery", "surgery", True),
        ("counterpart", "partner", False),
        ("vaccination", "nations", False),
        ("commission", "missions", False),
        ("conversion", "version", False),
        ("storekeeper", "keepers", True),
    ],
    ids=[
        "one stem",
        "one stem behind a prefix",
        "another",
        "a prefix alone",
        "a short word",
        "in it",
        "its end",
        "part",
        "letters of another",
        "letters behind no prefix",
        "letters behind a short word",
        "behind a noun",
    ],
)
def test_words_of_one_stem_are_a_family(word: str, other: str, expected: bool) -> None:
    assert is_of_family(word, frozenset({other})) is expected


BOUND = [
    ("part of a name", "the Marlow bridge", "bridge", True),
    ("what a nation rules", "the Danish islands", "islands", True),
    ("what a nation has", "the Danish ships", "ships", False),
    ("one of a row", "ropes, nets and oars", "nets", True),
    ("one of two", "nets and oars", "oars", False),
    ("torn from a term", "a political party leader", "party leader", True),
    ("set aside", "a tunnel rather than a bridge", "bridge", True),
    ("before what is set aside", "a tunnel rather than a bridge", "tunnel", False),
    ("mentioned", "the word bridge", "bridge", True),
    ("joined before a noun", "a salt and pepper mill", "pepper mill", True),
    ("bent by what is behind", "a school of thought", "school", True),
    ("a process of one thing", "the erosion of the coast", "erosion", False),
    ("explained", "a bridge that spans a lake", "bridge", True),
    ("free", "a bridge near a lake", "bridge", False),
]


@pytest.mark.parametrize(("key", "words", "expected"), [row[1:] for row in BOUND], ids=[row[0] for row in BOUND])
def test_parts_of_names_rows_and_figures_of_speech_are_bound(key: str, words: str, expected: bool) -> None:
    assert is_bound(key, run_of(key, words)) is expected


@pytest.mark.parametrize(
    ("key", "word", "expected"),
    [
        ("a flying fish", "fish", True),
        ("a big fish", "fish", False),
        ("a flying machine", "machine", False),
        ("the harbour crab", "crab", True),
        ("crab soup", "crab", False),
        ("river gold", "gold", True),
        ("yellow gold", "gold", False),
        ("the metal gold", "gold", False),
        ("sodium nitrate", "sodium", True),
        ("a sodium lamp", "sodium", False),
    ],
)
def test_the_word_before_a_living_thing_or_material_makes_a_sort_of_it(
    asked_for: Asked, key: str, word: str, expected: bool
) -> None:
    assert is_of_sort(asked_for(key), run_of(key, word)) is expected


@pytest.mark.parametrize(
    ("key", "word", "expected"),
    [
        ("a train crash", "train", True),
        ("a train crash", "crash", True),
        ("a steel crash barrier", "barrier", True),
        ("a wheat field", "wheat", False),
        ("a wheat field", "field", False),
        ("a crash", "crash", False),
        ("the silver-mine owner", "owner", True),
        ("the card-game dealer", "dealer", True),
        ("the well-known owner", "owner", False),
    ],
)
def test_half_a_compound_stays_unless_the_first_is_a_material(
    asked_for: Asked, key: str, word: str, expected: bool
) -> None:
    assert is_in_compound(asked_for(key), run_of(key, word)) is expected


@pytest.mark.parametrize(
    ("key", "expected"), [("a steel factory", True), ("a small factory", False), ("factory", False)]
)
def test_a_material_before_a_noun_is_seen(asked_for: Asked, key: str, expected: bool) -> None:
    assert is_of_material(asked_for(key), run_of(key, "factory")) is expected


@pytest.mark.parametrize(
    ("sentence", "key", "word", "stays"),
    [
        ("The town accepted the surrender of the fort.", "the surrender of the fort", "surrender", True),
        ("The town demanded the retreat of the fleet.", "the retreat of the fleet", "retreat", True),
        ("The town laid the foundation of the fort.", "the foundation of the fort", "foundation", True),
        ("The town saw the foundation of the fort.", "the foundation of the fort", "foundation", False),
        ("The town feared the surrender of the fort.", "the surrender of the fort", "surrender", False),
        ("The town accepted the lord of the fort.", "the lord of the fort", "lord", False),
        ("The town accepted the surrender of the fort.", "the surrender of the fort", "fort", False),
    ],
)
def test_a_deed_stays_beside_the_verb_that_goes_with_it(
    analysed: Callable[..., Text], sentence: str, key: str, word: str, *, stays: bool
) -> None:
    text = analysed(sentence)
    (told,) = text.sentences
    clause = told.clauses[0]
    thing = clause.piece("object")
    assert thing is not None
    ask = Ask("object", "What?", key, frozenset({"choice"}), thing.phrase)
    fact = Fact("other", "facts.relations", sentence, (), (told,), clause, (ask,))
    assert is_of_verb(Query(ask, fact, text, Random(0)), run_of(key, word)) is stays
