"""Compounds that are of no set: kinds of the noun that they end in, before which stand nouns of a like class."""

from __future__ import annotations

from random import Random

import pytest

from quizgen import knowledge
from quizgen.clauses import join
from quizgen.distractors import choose
from quizgen.distractors.kinds import kinds_like
from quizgen.facts.model import Ask, Fact


@pytest.mark.parametrize(
    ("term", "other", "never"),
    [
        ("llama breeder", "horse breeder", "rose breeder"),
        ("bauxite deposit", "gold deposit", "pottery deposit"),
        ("cherry harvest", "olive harvest", "silk harvest"),
        ("malaria vaccine", "polio vaccine", "cattle vaccine"),
    ],
)
def test_what_is_of_no_set_has_kinds_of_its_noun_beside_it(term: str, other: str, never: str) -> None:
    assert knowledge.siblings(term) == []
    assert other in kinds_like(term)
    assert never not in kinds_like(term)


@pytest.mark.parametrize(
    "term",
    [
        "curiosity breeder",
        "autumn harvest",
        "llama whisperer",
        "llama",
        "old llama breeder",
        "cereal harvest",
        "animal breeder",
    ],
)
def test_nothing_stands_beside_what_is_of_another_class_or_of_no_noun_that_has_kinds(term: str) -> None:
    assert kinds_like(term) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The county had warned the llama breeders.", "the horse breeders"),
        ("The county had warned the old llama breeders.", "the old yak breeders"),
        ("The county had warned the brave breeders.", None),
    ],
)
def test_the_key_keeps_what_stands_before_its_compound(analysed, sentence: str, expected: str | None) -> None:
    text = analysed(sentence)
    (clause,) = text.sentences[0].clauses
    piece = next(one for one in clause.pieces if one.role == "object")
    ask = Ask("object", "Whom had the county warned?", join(piece.words), frozenset({"choice"}), piece.phrase)
    told = Fact("other", "facts.told", sentence, (), text.sentences, clause, (ask,))
    found = {one.text for seed in range(6) for one in choose(ask, told, text, Random(seed))}
    assert expected in found if expected else not found


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("the county Kent", {"the county Essex", "the county Devon"}),
        ("Kent", {"Essex", "Devon"}),
        ("the Bronze Age", {"the Iron Age", "the Stone Age"}),
        ("the Tropic of Cancer", {"the Tropic of Capricorn", "the Arctic Circle"}),
        ("the Senate Budget Committee", {"the Senate Finance Committee", "the Senate Commerce Committee"}),
    ],
)
def test_a_name_keeps_the_noun_that_tells_what_it_names(story, key: str, expected: set[str]) -> None:
    told = story(f"She drew {key}.")
    ask = told.ask("What did she draw?", key, "place")
    found = {one.text for seed in range(9) for one in choose(ask, told.fact(ask), told.text, Random(seed))}
    assert expected <= found
