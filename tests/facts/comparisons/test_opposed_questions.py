"""Questions out of opposed halves: who says it, sides swapped, references that one half resolves for the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession, contrast, parallel, thennow
from quizgen.terminal import findings_data


def test_a_source_of_both_halves_is_carried(asked: Callable[..., list[str]]) -> None:
    told = "Analysts believe that the treaty will help Peru, but exports to Chile will remain low."
    stems = [line.split(" | ")[1] for line in asked(contrast.find, told)]
    assert all(stem.startswith("According to analysts, ") for stem in stems)


def test_a_concession_under_a_source_is_asked_behind_but(asked: Callable[..., list[str]]) -> None:
    told = (
        "Experts believe that the policy of Chile will reduce the dependence of Peru on copper, "
        "but the economic interests of both countries will remain different."
    )
    stems = [line.split(" | ")[1] for line in asked(contrast.find, told)]
    assert stems == [
        "According to experts, the policy of Chile will reduce the dependence of Peru on copper, "
        "but what will remain different?"
    ]


@pytest.mark.parametrize("noun", ["layer", "region"])
def test_what_the_other_half_has_told_is_not_asked_beside_it(asked: Callable[..., list[str]], noun: str) -> None:
    told = f"A thin crust may stay on the floor of the kiln in Riga, but quite often, that {noun} undergoes melting."
    assert not [line for line in asked(contrast.find, told) if "what undergoes" in line]


BY_WHAT = [
    (
        "Dyslexia shows itself among pupils in different ways, but is characterized by difficulties with spelling.",
        "Although dyslexia shows itself among pupils in different ways, what is it characterized by?",
    ),
]


@pytest.mark.parametrize(("told", "stem"), BY_WHAT)
def test_what_does_nothing_is_asked_for_with_by_left_behind(
    asked: Callable[..., list[str]], told: str, stem: str
) -> None:
    assert stem in [line.split(" | ")[1] for line in asked(concession.find, told)]


def test_a_pronoun_stays_where_its_antecedent_is_in_the_stem(asked: Callable[..., list[str]]) -> None:
    told = "Although Finland has long winters, it exports strawberries to Sweden."
    assert asked(concession.find, told)[0].split(" | ")[1].count("Finland") == 1


def test_values_are_swapped_for_a_false_statement(analysed: Callable[..., Text]) -> None:
    told = "The museum in Paris received $40 million and the museum in Lyon received $17 million."
    (found,) = parallel.find(analysed(told))
    assert found.false_texts == (
        "While the museum in Paris received $17 million, the museum in Lyon received $40 million.",
    )


SUBJECTS = [
    (
        "While Hansen sailed wooden cutters in 1911, Berg founded a yard in Bergen.",
        ("While Berg sailed wooden cutters in 1911, Hansen founded a yard in Bergen.",),
    ),
    ("While Hansen sailed his own cutter in 1911, Berg founded a yard in Bergen.", ()),
    (
        "While fog is likely in May at sea, rain is likely in June on land.",  # of one value in both
        ("While rain is likely in May at sea, fog is likely in June on land.",),
    ),
    ("While fog is likely within five hours at sea, rain is likely within ten hours on land.", ()),
]


@pytest.mark.parametrize(("told", "false"), SUBJECTS)
def test_subjects_change_places_where_nothing_is_bound_to_them(
    analysed: Callable[..., Text], told: str, false: tuple[str, ...]
) -> None:
    (found,) = contrast.find(analysed(told))
    assert found.false_texts == false


def test_what_it_was_is_the_rival_of_what_it_is(analysed: Callable[..., Text]) -> None:
    told = "During the long war, Chile was a divided country, while today it is a union of two."
    (found,) = contrast.find(analysed(told))
    assert found.asks[0].rivals == ("a divided country",)


def test_today_is_compared_with_a_named_case(asked: Callable[..., list[str]]) -> None:
    told = (
        "Analysts compare the slump to the Wall Street Crash in 1929. "
        "However, the current economic situation of Chile is very different."
    )
    stem = "How does the current economic situation of Chile compare with the Wall Street Crash in 1929?"
    assert f"compare-with | {stem} | very different" in asked(thennow.find, told)


REFUSED = [
    "Although Chile exports copper, it does not export tin to China.",  # nothing to ask under a negation
    "If Chile had copper, it would sell copper, but Peru would sell tin to China.",  # a condition
]


@pytest.mark.parametrize("told", REFUSED)
def test_doubtful_halves_are_not_asked(asked: Callable[..., list[str]], told: str) -> None:
    assert asked(concession.find, told) == []


KNOWN = [
    ("that Peru would sell tin to China", True),
    ("that they could not say if Peru would sell tin to China", False),
]


@pytest.mark.parametrize(("half", "is_asked"), KNOWN)
def test_what_nobody_knows_is_no_half(asked: Callable[..., list[str]], half: str, is_asked: bool) -> None:
    found = asked(contrast.find, f"Miners said that Chile sold copper, but {half}.")
    assert any("Peru" in one for one in found) == is_asked


def test_a_half_is_asked_alone_where_the_other_is_open(asked: Callable[..., list[str]]) -> None:
    told = "Although this has helped, Chile exports copper to China."
    assert asked(concession.find, told) == ["subject | Which country exports copper to China? | Chile"]


ALONE_REFUSED = [
    "Although this has helped, the mine does not export copper to China.",  # others do not either
    "Although this has helped, the mine exports copper to China.",  # nobody can say which mine
    "Although this has helped, Chile is one of the poorest countries of South America.",  # others are, too
    "Although this has helped, Chile typically exports copper to China.",  # so do others
]


@pytest.mark.parametrize("told", ALONE_REFUSED)
def test_a_subject_that_is_not_singled_out_is_not_asked_for(asked: Callable[..., list[str]], told: str) -> None:
    assert asked(concession.find, told) == []


HOW = [
    (
        "Skiing is widely taught at schools in Norway but is much less popular in Denmark.",
        "Although skiing is widely taught at schools in Norway, how popular is it in Denmark? | much less popular",
    ),
    (
        "The gallery in Oslo is open to the public, but cameras are not allowed in the gallery in Oslo.",
        "The gallery in Oslo is open to the public, but what is not allowed in the gallery in Oslo? | cameras",
    ),
]


@pytest.mark.parametrize(("told", "line"), HOW)
def test_qualities_and_plural_subjects_are_asked_for_beside_the_other_half(
    asked: Callable[..., list[str]], told: str, line: str
) -> None:
    found = [*asked(concession.find, told), *asked(contrast.find, told)]
    assert line in [one.split(" | ", 1)[1] for one in found]


def test_who_says_the_asked_half_stands_behind_the_question(asked: Callable[..., list[str]]) -> None:
    told = "While many workers in Norway see holidays as a right, managers believe that a long holiday harms exports."
    stems = [line.split(" | ")[1] for line in asked(contrast.find, told)]
    assert any(stem.endswith("according to managers?") for stem in stems)


def test_what_is_fronted_stands_behind_its_half(asked: Callable[..., list[str]]) -> None:
    told = "With two men at the press, a shop could print 200 sheets an hour, while a scribe finished two pages a day."
    stems = [line.split(" | ")[1] for line in asked(contrast.find, told)]
    wanted = (
        "While a scribe finished two pages a day, how many sheets an hour could a shop print with two men at the press?"
    )
    assert wanted in stems


def test_what_only_ties_two_sentences_is_left_off(asked: Callable[..., list[str]]) -> None:
    told = "Movable type is a set of letters that make up a page. A woodblock, by contrast, serves for one page only."
    lines = [line.split(" | ", 1)[1] for line in asked(contrast.find, told)]
    stem = "While movable type is a set of letters that make up a page, how many pages does a woodblock serve for?"
    assert lines == [f"{stem} | only one"]


def test_halves_without_an_aspect_are_asked_and_not_listed(analysed: Callable[..., Text]) -> None:
    told = (
        "The gallery in Oslo shows paintings by Munch, but four of the nine curators in Bergen must vote to lend them."
    )
    found = [one for one in contrast.find(analysed(told)) if one.asks]
    assert [one.aspect for one in found] == [""]
    assert findings_data(found)["comparisons"] == []


TWO_TIMES = [
    (
        "Today the mill at Ely is a museum, but in the nineteenth century it was a school.",
        ["Although the mill at Ely is a museum today, what was it in the nineteenth century? | a school"],
    ),
    (
        "The Isle of Ely was once covered by water, but today it is a desert.",
        ["Although the Isle of Ely was once covered by water, what is it today? | a desert"],
    ),
    ("The mill at Ely is a museum, but it is a school as well.", []),
    ("Today the mill at Ely is a museum, but the mill at Bath was a school in 1900.", []),
]


@pytest.mark.parametrize(("told", "expected"), TWO_TIMES, ids=[case[0] for case in TWO_TIMES])
def test_what_one_thing_is_at_two_times_is_asked(
    asked: Callable[..., list[str]], told: str, expected: list[str]
) -> None:
    lines = [*asked(concession.find, told), *asked(contrast.find, told)]
    assert [line.partition(" | ")[2] for line in lines] == expected


def test_a_bare_deed_beside_a_concession_is_not_asked_for(asked: Callable[..., list[str]]) -> None:
    told = "Anna Lind founded a school, although her methods were still quite different from current practice."
    assert not [one for one in asked(concession.find, told) if "what did" in one]
