"""What only the sentences around tell: results of what, everything where, a deed on what occasion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.gates.scope import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]

OF_WHAT = [
    ("Results show a clear rise in sales of bread.", False),
    ("Early findings suggest that cod spawn near the reef.", False),
    ("Typical speeds are 900 turns per minute.", False),
    ("Construction began in 1921.", False),
    ("Talks failed in May 1921.", False),
    ("Several passengers jumped into the river.", False),
    ("The results of the Bergen survey show a rise in sales.", True),
    ("Survey results show a rise in sales of bread.", True),
    ("Construction of the pier began in 1921.", True),
    ("Road construction began in 1921.", True),
    ("Construction needs many skilled hands.", True),
    ("Two extensions were opened in 1921.", False),
    ("Several implementations were written in Bergen.", False),
    ("An announcement was made in May 1921.", False),
    ("Consumption has more than halved since 1921.", False),
    ("Two extensions of the tramway were opened in 1921.", True),
    ("Fish consumption has more than halved since 1921.", True),
    ("Consumption of fish has more than halved since 1921.", True),
    ("Talks with Norway failed in May 1921.", True),
]
BETWEEN = [
    ("Tensions with Sweden reached a peak in 1905.", False),
    ("The talks with Sweden failed.", False),
    ("Norway’s tensions with Sweden reached a peak in 1905.", True),
    ("Norwegian talks with Sweden failed.", True),
    ("As herds grew, conflicts with farmers became common.", True),
    ("Tensions between Norway and Sweden reached a peak in 1905.", True),
]
SOME = [
    ("Some settlers landed near Bergen.", False),
    ("Broken tiles are lying on a kitchen floor.", False),
    ("Some settlers from Sweden landed near Bergen.", True),
    ("Some settlers landed near Bergen in 1921.", True),
    ("Some whales sing.", True),
    ("Roof tiles lie in a tray of sand.", True),
]
ALL = [
    ("In 1921, soldiers destroyed almost everything of value.", False),
    ("The flood changed everything.", False),
    ("Nobody was hurt by the falling stones.", False),
    ("Soldiers destroyed almost everything in Bergen in 1921.", True),
    ("Moe kept everything that he wrote.", True),
    ("Before 1921, nobody had climbed Mount Moe.", True),
    ("Everyone needs clean water every day.", True),
]
THERE_IS = [
    ("There is a rare carved oak table.", False),
    ("There is no shortage of eager rivals.", False),
    ("There is a rare carved table in the town hall of Bergen.", True),
    ("There are three kinds of muscle tissue.", True),
    ("There is no cure for this rare fever.", True),
]
FIGURES = [
    ("By comparison, Norway is 385,000.", False),
    ("The bridge is about 900.", False),
    ("The population is about 900,000.", True),
    ("The bridge is 900 metres long.", True),
    ("The usual opening time in Bergen is 9am.", True),
    ("The boiling point of water is 100 degrees.", True),
]
OCCASIONS = [
    ("At least three crates were found.", False),
    ("Bergen was defeated during the last minutes.", False),
    ("Republicans had to choose between two old plans.", False),
    ("At least three crates were found near Bergen.", True),
    ("In 1921, at least three crates were found.", True),
    ("Bergen was defeated by Oslo during the last minutes.", True),
    ("Radium was found to be harmful.", True),
    ("Republicans chose Abraham Lincoln as their leader.", True),
]
SCENES = [
    ("Kari Moe and Ola Lie sat together in silence.", False),
    ("Three old women sit on a bench and sing.", False),
    ("An old couple sits on a bench.", False),
    ("Nine judges sit on the highest court of Norway.", True),
    ("In 1921, Kari Moe stood on the balcony.", True),
    ("Farmers sit on wooden stools.", True),
    ("Farmers used to sit on wooden stools.", True),
    ("Kings stood on bear skins on holidays.", True),
]
MOST = [
    ("Most families are weavers who use hand looms.", False),
    ("Most families in Norway are weavers.", True),
    ("Most people are afraid of deep water.", True),
]
EMPTY = [
    ("As mayor, Kari Moe faced a difficult and tense situation.", False),
    ("Kari Moe made a remarkable and lasting change.", False),
    ("Kari Moe faced a difficult situation in the harbour of Bergen.", True),
    ("Kari Moe faced a strong and angry crowd.", True),
]


@pytest.mark.parametrize(
    ("told", "passes"),
    [*OF_WHAT, *BETWEEN, *ALL, *THERE_IS, *FIGURES, *OCCASIONS, *SCENES, *MOST, *EMPTY, *SOME],
)
def test_what_only_the_sentences_around_tell_is_refused(
    resting: Resting, analysed: Callable[..., Text], told: str, passes: bool
) -> None:
    assert (refuse(_candidate(resting, analysed, told), "Boats of the Fjord") is None) == passes


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Construction began in 1921.", "The construction of Bergen Pier"),
        ("At least three craters were found.", "Craters on the Moon"),
        ("Three old women sit on a bench and sing.", "Old women at the river"),
    ],
)
def test_what_the_title_names_needs_no_more(
    resting: Resting, analysed: Callable[..., Text], told: str, title: str
) -> None:
    assert refuse(_candidate(resting, analysed, told), title) is None


def test_a_context_tells_it(resting: Resting, analysed: Callable[..., Text]) -> None:
    found = _candidate(resting, analysed, "Construction began in 1921.")
    told = replace(found, finding=replace(found.finding, context="Moe planned a pier."))
    assert refuse(told, "Boats") is None


def test_a_question_is_judged_by_its_own_words(resting: Resting, analysed: Callable[..., Text]) -> None:
    item = ShortAnswer(stem="What did Republicans have to do?", key="choose between Moe and Lie")
    told = "Republicans had to choose between Moe and Lie."
    assert refuse(_candidate(resting, analysed, told, item), "Boats") is not None


def _candidate(
    resting: Resting, analysed: Callable[..., Text], told: str, item: ShortAnswer | None = None
) -> Candidate:
    found = resting(item or TrueFalse(statement=told, answer=True), told)
    return replace(found, finding=replace(found.finding, sentences=(analysed(told).sentences[0],)))
