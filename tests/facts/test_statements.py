"""Which phrases of a statement are worth a gap."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import statements

GAPS = [
    ("The Danish skippers might put in at the harbours of Norway in 1720.", "Norway"),
    ("Sweden leased the island of Wollin to Prussia in 1720.", "Prussia"),
    ("The treaty of 1720 gave the ports of western Pomerania to Prussia.", "Pomerania"),
    ("In 1851 Foucault hung a pendulum from the dome of the Panthéon.", "pendulum"),
    ("There are many glaciers in the mountains of Norway.", "Norway"),
    ("Ibsen read the last act of a play at the 1896 Bergen Festival.", "Bergen Festival"),
    ("Ibsen lives with two sisters in Bergen and wrote a play for Norway.", "Bergen"),
    ("The miners of Bergen paid the Danish bakers with coins.", "coins"),
    ("In most cells, respiration takes place inside a mitochondrion.", "a mitochondrion"),
]


@pytest.mark.parametrize(("sentence", "key"), GAPS, ids=[key for _, key in GAPS])
def test_names_and_terms_are_blanked(asked: Callable[..., list[str]], sentence: str, key: str) -> None:
    keys = [line.rsplit(" | ", 1)[-1] for line in asked(statements.find, sentence)]
    assert any(key in one for one in keys)


def test_a_term_that_a_phrase_ends_in_is_blanked_where_it_recurs(asked: Callable[..., list[str]]) -> None:
    first = "Lenses of the Danish workshop suffer from spherical aberration."
    keys = [
        line.rsplit(" | ", 1)[-1] for line in asked(statements.find, f"{first} Many Danish lenses show aberration.")
    ]
    assert "aberration" in keys
    assert "aberration" not in [line.rsplit(" | ", 1)[-1] for line in asked(statements.find, first)]


def test_a_noun_of_a_whole_class_is_not(asked: Callable[..., list[str]]) -> None:
    text = "Danish brewers kept the beer of Odense free from microorganisms. Denmark lost beer to microorganisms."
    assert not [line for line in asked(statements.find, text) if line.endswith("microorganisms")]


NO_GAPS = [
    ("A skipper might put in at the harbours of Norway in spring.", "Norway"),
    ("There must be more glaciers in the mountains of Norway.", "Norway"),
    ("There are no glaciers on the island of Gotland in Sweden.", "Sweden"),
    ("Norway’s fleet left the harbour of Bergen for Denmark in May.", "Norway"),
    ("Denmark, Norway and Sweden signed the treaty of Kiel in 1814.", "Norway"),
    ("The farmers of Bergen sold wheat, barley, and rye to Denmark.", "barley"),
    ("The farmers of Bergen sold two pairs of shoes to Denmark.", "shoes"),
    ("The long winter of 1846 took a heavy toll in Denmark.", "toll"),
]


@pytest.mark.parametrize(("sentence", "key"), NO_GAPS, ids=[f"{key} in {text}" for text, key in NO_GAPS])
def test_possessors_lists_and_idioms_are_not(asked: Callable[..., list[str]], sentence: str, key: str) -> None:
    beside, key_beside = GAPS[3]
    keys = [line.rsplit(" | ", 1)[-1] for line in asked(statements.find, sentence, beside)]
    assert any(key_beside in one for one in keys)
    assert key not in keys


def test_nothing_is_stated_of_an_empty_word(asked: Callable[..., list[str]]) -> None:
    empty = "The situation worried Denmark and its neighbours in 1864."
    beside = GAPS[3][0]
    assert asked(statements.find, empty, beside) == asked(statements.find, beside) != []


def test_a_short_clause_of_a_sentence_with_many_commas_is_stated(asked: Callable[..., list[str]]) -> None:
    text = (
        "While Governor Lind opened the canal between the two lakes in 1911, his rival, Oskar Berg, a banker from "
        "Bergen, bought mills, mines, barges, quarries, and farms along the shore."
    )
    assert any("Bergen" in line for line in asked(statements.find, text))
