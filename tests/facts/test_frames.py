"""Figures whose time or place stands in the sentence before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import verbatim
from quizgen.facts.askable import askable
from quizgen.facts.comparisons import change
from quizgen.facts.model import Finding

FRAMED = [
    "If a storm closes the port of Hull, ferries wait. The harbour master then rings more bells.",
    "In 1890, miners in Wales earned little. Around a third of all families lived in one-room cottages.",
    "Life expectancy in Portugal was low. In 1930, life expectancy stood at 40 years.",
    "Life expectancy in Portugal was low. Due to a plague, life expectancy fell to 40 years in 1930.",
    "By the time a goose egg reaches the third week, it weighs less. Feathers and claws are formed by special cells.",
    "In the 1990 season, Kari Moe rowed in all races. She won twice on the lake near Oslo.",
]
SUPPOSED = [
    "If a street in Moss flooded, the town would do nothing. Instead, shop owners would ask the bishop of Oslo.",
    "Imagine a toll that costs drivers ten crowns. Paying the toll costs drivers in Norway a whole day.",
    "Suppose a miller in Wales buys a cow. The miller gains five crowns from the milk every week.",
]
FREE = [
    "Imagine a driver without a map. Tolls cost drivers in Norway ten crowns a year.",
    "In 1890, miners in Wales earned little. In 1910, a third of all families lived in one-room cottages.",
    "Miners in Wales earned little. Around a third of all families lived in one-room cottages.",
    "In 1890, miners in Wales earned little. The Rhondda Union had 300 paying members.",
]


def _last_is_askable(text: Text) -> bool:
    return any(sentence.number == 2 for sentence, _ in askable(text))


@pytest.mark.parametrize("paragraph", FRAMED)
def test_a_figure_that_leans_on_its_frame_is_not_asked(analysed: Callable[..., Text], paragraph: str) -> None:
    assert not _last_is_askable(analysed(paragraph))


@pytest.mark.parametrize("paragraph", SUPPOSED)
def test_what_goes_on_about_a_case_that_is_thought_up_is_not_asked(
    analysed: Callable[..., Text], paragraph: str
) -> None:
    assert not _last_is_askable(analysed(paragraph))


@pytest.mark.parametrize("paragraph", FREE)
def test_a_figure_with_a_frame_or_name_of_its_own_is(analysed: Callable[..., Text], paragraph: str) -> None:
    assert _last_is_askable(analysed(paragraph))


@pytest.mark.parametrize("paragraph", FRAMED)
def test_it_is_no_gap_and_no_change_either(analysed: Callable[..., Text], paragraph: str) -> None:
    found: list[Finding] = [*verbatim.find(analysed(paragraph)), *change.find(analysed(paragraph))]
    assert not [ask for one in found if one.sentences[0].number == 2 for ask in one.asks]


@pytest.mark.parametrize(
    ("head", "asked"), [("In 1849, ", False), ("At the synod of May 1849, ", False), ("At the old synod, ", True)]
)
def test_what_somebody_was_beside_another_in_a_year_is_asked_for_that_alone(
    analysed: Callable[..., Text], head: str, asked: bool
) -> None:
    told = analysed(f"{head}Nils Lie was mayor of Oslo, while Otto Berg was mayor of Moss in Norway.")
    assert any(clause.subject.head.text == "Berg" for _, clause in askable(told)) is asked


COUNTRIES = [
    ("The basic unit in Poland is a parish. Parishes are governed by a mayor.", False),
    ("The basic unit in Poland is a parish. Parishes in Warsaw are governed by a mayor.", True),
    ("The basic unit of the church is a parish. Parishes are governed by a mayor.", True),
]


@pytest.mark.parametrize(("paragraph", "asked"), COUNTRIES)
def test_a_rule_of_a_country_named_before_is_not_asked(
    analysed: Callable[..., Text], paragraph: str, asked: bool
) -> None:
    assert _last_is_askable(analysed(paragraph)) is asked


def test_how_things_were_beside_a_dated_deed_is_not_asked_alone(analysed: Callable[..., Text]) -> None:
    told = analysed("Starting in 1890, trade by rail grew quickly while Norwegian trade by sea remained stable.")
    assert "contrast" not in [clause.relation for _, clause in askable(told)]


BESIDE = [
    ("The ferry pier of Moss was built at this time, but the harbour of Moss was bare.", False),
    ("The ferry pier of Moss was built in 1820, but the harbour of Moss was bare.", True),
    ("The ferry pier of Moss was built at this time, but Oslo sold the harbour of Moss.", True),
]


@pytest.mark.parametrize(("paragraph", "asked"), BESIDE)
def test_how_things_were_beside_a_time_that_points_outside_is_not_asked(
    analysed: Callable[..., Text], paragraph: str, asked: bool
) -> None:
    assert ("conjunct" in [clause.relation for _, clause in askable(analysed(paragraph))]) is asked


LEGENDS = [
    ("According to legend, the bell of Moss was cast by Ole Moe. Ole Moe melted a ship’s anchor.", False),
    ("The story goes that the bell of Moss fell into a well. Kari Moe heard the bell of Moss ring.", False),
    ("According to legend, the bell of Moss was cast by Ole Moe. In 1820, Ole Moe melted a ship’s anchor.", True),
    ("According to Lind, the bell of Moss was cast by Ole Moe. Ole Moe melted a ship’s anchor.", True),
]


@pytest.mark.parametrize(("paragraph", "asked"), LEGENDS)
def test_what_a_legend_goes_on_to_tell_is_not_asked_as_a_fact(
    analysed: Callable[..., Text], paragraph: str, asked: bool
) -> None:
    assert _last_is_askable(analysed(paragraph)) is asked


def test_a_figure_of_a_year_that_only_its_teller_has_is_not_asked(analysed: Callable[..., Text]) -> None:
    told = analysed("In 1998, the Harbour Institute estimated that 40 percent of all goods go by sea.")
    assert [clause.relation for _, clause in askable(told)] == ["main"]


def test_a_time_in_what_is_told_before_is_not_when_it_was_told(analysed: Callable[..., Text]) -> None:
    told = analysed("The Harbour Institute says that boats sink each year and that about 40% of all goods go by sea.")
    assert "go" in [clause.verb.main.text for _, clause in askable(told)]


def test_a_subject_that_lacks_a_word_is_not_asked(analysed: Callable[..., Text]) -> None:
    assert not list(askable(analysed("Erosion soft rocks by heavy rain fills many lakes of Finland.")))
