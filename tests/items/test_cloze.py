"""Gaps: one whole unit, told once, not given away by the rest."""

from __future__ import annotations

import pytest

from quizgen.items.cloze import hint_for, is_given_away, is_one_of_several, is_unit, make, with_gap, without_bound


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ("In 1972, Nixon flew.", "1972", ("In ", "1972", ", Nixon flew.")),
        ("The old mill burnt down.", "the old mill", ("", "The old mill", " burnt down.")),
        ("About 40 percent agreed.", "40", ("About ", "40 percent", " agreed.")),
        ("It holds 3 million litres.", "3", ("It holds ", "3 million", " litres.")),
        ("Peru sold it to Peru.", "Peru", None),
        ("Peruvian gold shone.", "Peru", None),
        ("It shone.", "Peru", None),
        ("A well-known port.", "known", None),
    ],
)
def test_the_key_must_stand_there_once_as_whole_words(text: str, key: str, expected: tuple[str, ...] | None) -> None:
    assert with_gap(text, key) == expected


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("It is an ", "island", "."),
        ("", "Russia", " sent the Russian envoy."),
        ("The Kremlin and ", "Russia", " agreed."),
        ("", "China", " praised Beijing's plan."),
    ],
)
def test_articles_and_aliases_give_a_gap_away(before: str, key: str, after: str) -> None:
    assert is_given_away(before, key, after)


def test_another_country_gives_nothing_away() -> None:
    assert not is_given_away("", "Russia", " sent the Chinese envoy home.")


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("Bank of England", True),
        ("gentle slopes", True),
        ("the isolation of the state", False),
        ("Peru’s debts", False),
        ("some old plates", False),
        ("a very long black line", False),
    ],
)
def test_gaps_hold_names_or_short_terms(key: str, expected: bool) -> None:
    assert is_unit(key) is expected


@pytest.mark.parametrize(
    ("before", "key", "after", "expected"),
    [
        ("", "Peru", " and Chile agreed.", True),
        ("Peru and ", "Chile", " agreed.", True),
        ("in ", "Lima", ", Cusco, and Puno.", True),
        ("", "Peru and Chile", " agreed.", True),
        ("", "Peru", " agreed and went home.", False),
    ],
)
def test_one_of_a_list_is_no_gap(before: str, key: str, after: str, expected: bool) -> None:
    assert is_one_of_several(before, key, after) is expected


def test_a_bound_stays_before_the_gap() -> None:
    assert without_bound("It holds ", "more than 40 litres", ".") == ("It holds more than ", "40 litres", ".")


@pytest.mark.parametrize(
    ("key", "kind", "hint", "expected"),
    [
        ("1972", "year", "year", "year"),
        ("40 percent", "percent", "", "percentage"),
        ("400", "number", "", "number"),
        ("UNICEF", "person", "person", "organisation"),
        ("Peru", "place", "", "country"),
        ("lava", "term", "", "term"),
        ("Qworx", "name", "", "name"),
    ],
)
def test_hints_come_from_the_closed_list_and_trust_the_tables(
    story, key: str, kind: str, hint: str, expected: str
) -> None:
    told = story(f"It was {key} again.")
    assert hint_for(told.ask("", key, kind, hint=hint), key) == expected


def test_a_cloze_has_one_gap_and_says_where_it_stands(story) -> None:
    told = story("The bridge opened in 1972.")
    ask = told.ask("In which year did the bridge open?", "1972", "year", hint="year")
    (candidate,) = make([told.fact(ask)], told.text, 0)
    assert candidate.item.text == "The bridge opened in [[1972]]."
    assert candidate.item.source[0].answer == "1972"
    assert candidate.numeric
    assert candidate.identity == ("The bridge opened in 1972.", "cloze", "asked", 21)


def test_brackets_of_the_article_are_escaped(story) -> None:
    told = story("The [[old]] bridge opened in 1972.")
    (candidate,) = make([told.fact(told.ask("", "1972", "year"))], told.text, 0)
    assert candidate.item.text == r"The \[[old]] bridge opened in [[1972]]."
    assert candidate.item.key == "1972"


def test_overlapping_gaps_of_a_sentence_are_made_once(story) -> None:
    told = story("Mount Etna erupted.")
    asks = [told.ask("", key, "place") for key in ("Mount Etna", "Etna")]
    assert len(list(make([told.fact(*asks)], told.text, 0))) == 1
