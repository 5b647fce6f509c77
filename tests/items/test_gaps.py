"""What a gap may hold: one whole unit, told once, given away by neither its sentence nor the title."""

from __future__ import annotations

import pytest

from quizgen.items.gaps import (
    counted_out,
    is_given_away,
    is_located,
    is_one_of_several,
    is_placed,
    is_short_for,
    is_told,
    is_unit,
    whole_term,
    with_gap,
    without_bound,
)


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ("In 1972, Nixon flew.", "1972", ("In ", "1972", ", Nixon flew.")),
        ("The old mill burnt down.", "the old mill", ("", "The old mill", " burnt down.")),
        ("About 40 percent agreed.", "40", ("About ", "40 percent", " agreed.")),
        ("It holds 3 million litres.", "3", ("It holds ", "3 million", " litres.")),
        ("It can feed two hundred sheep.", "two", ("It can feed ", "two hundred", " sheep.")),
        ("It dates from about 2500 BCE.", "2500", ("It dates from about ", "2500 BCE", ".")),
        ("Peru sold it to Peru.", "Peru", None),
        ("Peruvian gold shone.", "Peru", None),
        ("It shone.", "Peru", None),
        ("A well-known port.", "known", None),
        ("It holds 1–2% salt.", "2%", None),
        ("They sang with AC/DC.", "DC", None),
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
        ("Plants use ", "phosphate", " as their source of phosphorus."),
        ("", "Marconi", " founded the Marconi Company."),
        ("Physics and biology meet in ", "biophysics", "."),
        ("In ", "Rome", ", the Romans dug sewers."),
        ("Ionization of the air sets free ", "ions", "."),
        ("Ships report to the harbour safety board (", "HSB", ") by radio."),
        ("Ships report to the Board of Trade (", "BOT", ") by radio."),
        ("Norway joined the Group of 12 (", "G12", ") in May."),
    ],
)
def test_articles_and_aliases_give_a_gap_away(before: str, key: str, after: str) -> None:
    assert is_given_away(before, key, after)


@pytest.mark.parametrize(
    ("after", "count"),
    [
        (" kinds of trawler, known as Side Rig A and Side Rig B, by their nets.", 2),
        (" stars, called Vega, Deneb and Altair.", 3),
        (" kinds of trawler, called so for their nets.", None),
    ],
)
def test_what_is_called_one_by_one_can_be_counted(after: str, count: int | None) -> None:
    assert counted_out(after) == count


SPELT = ["Mumps virus infection (MVI) is rare.", "The World Herring Fund (WHF) met."]


@pytest.mark.parametrize(
    ("rest", "key", "expected"),
    [
        ("Some mumps is mild, and few causes of  are known.", "MVI", True),
        ("Herring is dear, so the  met.", "WHF", True),
        ("All over the world the  has offices.", "WHF", False),
        ("Causes of  are known.", "MVI", False),
        ("Some mumps is mild, and few causes of  are known.", "Mumps", False),
    ],
)
def test_a_rare_word_of_what_a_short_form_stands_for_gives_it_away(rest: str, key: str, expected: bool) -> None:
    assert is_short_for(rest, key, SPELT) is expected


def test_another_country_gives_nothing_away() -> None:
    assert not is_given_away("", "Russia", " sent the Chinese envoy home.")


def test_letters_that_stand_for_other_words_give_nothing_away() -> None:
    assert not is_given_away("Such individuals (", "XY", ") are male.")


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (", in southern Arabia.", True),
        (" in France for a year.", True),
        (" in May.", False),
        (" in World War I.", False),
        (" for a year.", False),
    ],
)
def test_what_says_where_a_place_lies_is_known(after: str, expected: bool) -> None:
    assert is_located(after) == expected


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("Bank of England", True),
        ("gentle slopes", True),
        ("the isolation of the state", False),
        ("Peru’s debts", False),
        ("some old plates", False),
        ("a very long black line", False),
        ("several people", False),
        ("the Commission", False),
        ("Baltic fishermen", False),
        ("plankton", True),
        ("Αθήνα", False),
    ],
)
def test_gaps_hold_names_or_short_terms(key: str, expected: bool) -> None:
    assert is_unit(key) is expected


@pytest.mark.parametrize(
    ("before", "key", "after", "expected"),
    [
        ("", "Peru", " and Chile agreed.", False),
        ("Peru and ", "Chile", " agreed.", False),
        ("Peru, Bolivia and ", "Chile", " agreed.", True),
        ("ports like Lima and ", "Callao", " closed.", True),
        ("in ", "Lima", ", Cusco, and Puno.", True),
        ("", "Peru and Chile", " agreed.", True),
        ("written by ", "Ana Ruiz", ", Tom Hill and others.", True),
        ("metals such as ", "zinc", " melted.", True),
        ("ports such as the one at ", "Lima", " closed.", True),
        ("", "Peru", " agreed and went home.", False),
    ],
)
def test_one_of_a_list_is_no_gap(before: str, key: str, after: str, expected: bool) -> None:
    assert is_one_of_several(before, key, after) is expected


@pytest.mark.parametrize(
    ("before", "key", "expected"),
    [
        ("Lakes suffer from toxic ", "blooms", ("Lakes suffer from ", "toxic blooms", ".")),
        ("Lakes suffer from several ", "blooms", ("Lakes suffer from several ", "blooms", ".")),
        ("Lakes suffer from toxic ", "algae blooms", ("Lakes suffer from toxic ", "algae blooms", ".")),
    ],
)
def test_an_adjective_of_quality_goes_into_the_gap_with_its_noun(
    before: str, key: str, expected: tuple[str, str, str]
) -> None:
    assert whole_term(before, key, ".") == expected


def test_a_bound_stays_before_the_gap() -> None:
    assert without_bound("It holds ", "more than 40 litres", ".") == ("It holds more than ", "40 litres", ".")
    assert without_bound("They sail by ", "age five", ".") == ("They sail by age ", "five", ".")
    assert without_bound("In all, ", "perhaps 40 litres", ".") == ("In all, perhaps ", "40 litres", ".")


@pytest.mark.parametrize(
    ("title", "key", "expected"),
    [
        ("Peruvians Vote", "Peru", True),
        ("A Lunar Calendar", "Moon", True),
        ("How Fermentation Works", "ferment", True),
        ("A Night at Sea", "Peru", False),
        ("How Microscopes Work", "microorganism", False),
    ],
)
def test_the_title_tells_a_key_of_its_own_root(title: str, key: str, expected: bool) -> None:
    assert is_told(title, key) is expected


@pytest.mark.parametrize(
    ("before", "key", "expected"),
    [
        ("The fair was held at Lima in ", "Peru", True),
        ("A chapel near Drumore in ", "Scotland", True),
        ("The ship sailed to ", "Peru", False),
    ],
)
def test_where_a_named_place_lies_is_no_gap(before: str, key: str, expected: bool) -> None:
    assert is_placed(before, key) is expected
