"""What only the sentences around tell: results of what, everything where, a figure or most of what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.gates.scope import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import ShortAnswer, TrueFalse
from quizgen.wording.statements import statement

Resting = Callable[..., Candidate]

OF_WHAT = [
    ("Results show a clear rise in sales of bread.", False),
    ("Early findings suggest that cod spawn near the reef.", False),
    ("Typical speeds are 900 turns per minute.", False),
    ("Construction began in 1921.", False),
    ("Outbreaks killed thousands in the ports of Norway.", False),
    ("Epidemics emptied the villages near Bergen.", False),
    ("Cholera outbreaks killed thousands in the ports of Norway.", True),
    ("Sales in May stood at the best mark since 1921.", False),
    ("Sales of boats in May stood at the best mark since 1921.", True),
    ("Talks failed in May 1921.", False),
    ("In 1825, members moved to the town of Bergen.", False),
    ("In 1825, members of the guild moved to the town of Bergen.", True),
    ("Several passengers jumped into the river.", False),
    ("Patients suffered a light form of the pox.", False),
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
    ("Examples include a pier of stone and a pier of oak.", False),
    ("Examples of fine piers include the one in Bergen.", True),
    ("Operations are expected to end in 2031.", False),
    ("Buyers were given a year, with sums that could be spread over it.", False),
    ("About thirty buyers came to the auction in Bergen.", True),
    ("Some buyers disliked the first Norwegian boats.", True),
    ("Buyers need to see the deed.", True),
    ("An example is the Halden pier.", False),
    ("An example of a fine pier is the one in Halden.", True),
    ("One drawback is the noise of a steam pump.", False),
    ("Alternatives, such as pine, are sold in Bergen.", False),
    ("One drawback of the pier is the noise of a steam pump.", True),
    ("Participants who drank tea felt calmer.", False),
    ("Participants in the trial who drank tea felt calmer.", True),
]
PIECES = [
    ("Kari Moe sold over 300 copies.", False),
    ("Berg Boats shipped about 40 units in 1921.", False),
    ("Kari Moe sold over 300 copies of the map.", True),
    ("The map sold over 300 copies.", True),
]
USED = [
    ("Bright dyes are used along with fine gold thread.", False),
    ("Two stitches are often used.", False),
    ("Bright dyes are used with gold thread in Norwegian shawls.", True),
    ("The dyes of Bergen are used along with gold thread.", True),
]
THE_MOST = [
    ("The most rapid growth came in spring.", False),
    ("The most rapid growth of the town came in spring.", True),
    ("The earliest coats were made of bark.", True),
    ("The tallest Norwegian tower burned.", True),
    ("The first step was the rise of small banks in spring.", False),
    ("The first step of the reform was the rise of small banks in spring.", True),
]
OTHER_SIDES = [
    ("Dried cod keeps for years, though there is a loss of taste.", False),
    ("Dried cod keeps for years, though there is a loss of taste in Norway.", True),
    ("Although there has been rapid growth in trade, prices fell.", True),
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
EVERY = [
    ("Every farm is laying a drain of clay.", False),
    ("Each household kept a goat.", False),
    ("Every farm in Jutland is laying a drain of clay.", True),
    ("Every farm needs a drain of clay.", True),
]
FIGURES = [
    ("In Figure 3, the slope is steeper than the beach.", False),
    ("By comparison, Norway is 385,000.", False),
    ("The bridge is about 900.", False),
    ("The harbour has been getting 1,200.", False),
    ("In 1921, the valley received 640.", False),
    ("The harbour has been getting 1,200 boats.", True),
    ("The hall seats 640.", True),
    ("The population is about 900,000.", True),
    ("The bridge is 900 metres long.", True),
    ("The usual opening time in Bergen is 9am.", True),
    ("The boiling point of water is 100 degrees.", True),
]
MOST = [
    ("Most families are weavers who use hand looms.", False),
    ("Most families in Norway are weavers.", True),
    ("Most people are afraid of deep water.", True),
]


@pytest.mark.parametrize(
    ("told", "passes"),
    [*OF_WHAT, *ALL, *EVERY, *FIGURES, *MOST, *THE_MOST, *PIECES, *USED],
)
def test_what_only_the_sentences_around_tell_is_refused(
    resting: Resting, analysed: Callable[..., Text], told: str, passes: bool
) -> None:
    assert (refuse(_candidate(resting, analysed, told), "Boats of the Fjord") is None) == passes


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Construction began in 1921.", "The construction of Bergen Pier"),
        ("Most families are weavers who use hand looms.", "Weavers of the fjord"),
        ("Every farm is laying a drain of clay.", "Farms of the fjord"),
    ],
)
def test_what_the_title_names_needs_no_more(
    resting: Resting, analysed: Callable[..., Text], told: str, title: str
) -> None:
    assert refuse(_candidate(resting, analysed, told), title) is None


@pytest.mark.parametrize(("sentence", "passes"), OTHER_SIDES)
def test_what_there_is_on_the_other_hand_leans_on_the_clause_before(
    resting: Resting, analysed: Callable[..., Text], sentence: str, passes: bool
) -> None:
    found = _candidate(resting, analysed, sentence)
    clause = next(one for one in found.finding.sentences[0].clauses if one.subject.head.text == "there")
    told = f"{statement(clause)}."
    candidate = replace(
        found, item=TrueFalse(statement=told, answer=True), finding=replace(found.finding, clause=clause)
    )
    assert (refuse(candidate, "Boats of the Fjord") is None) == passes


@pytest.mark.parametrize(
    ("sentence", "relation", "told", "passes"),
    [
        (
            "In 1710, the king sold the mint, although Moss remained a Danish town.",
            "concession",
            "Moss remained a Danish town.",
            False,
        ),
        ("In 1710, the king fled, while Moss stayed loyal.", "contrast", "Moss stayed loyal.", False),
        ("In 1710, the king fled, while Moss fell.", "contrast", "Moss fell.", True),
        (
            "In 1710, the king fled, although Moss stayed loyal until 1722.",
            "concession",
            "Moss stayed loyal until 1722.",
            True,
        ),
    ],
)
def test_what_stayed_so_in_a_year_keeps_the_year(
    resting: Resting, analysed: Callable[..., Text], sentence: str, relation: str, told: str, *, passes: bool
) -> None:
    assert (refuse(_of_clause(resting, analysed, sentence, relation, told), "Boats of the Fjord") is None) == passes


@pytest.mark.parametrize(
    ("sentence", "relation", "passes"),
    [
        ("When steam mills in Moss first started selling flour, the boats were rowed to the quay.", "time", False),
        ("After steam mills in Moss first began to sell flour, the boats were rowed to the quay.", "time", False),
        ("Steam mills in Moss first started selling flour in 1850.", "main", True),
    ],
)
def test_what_came_first_is_no_question_where_a_clause_only_says_when(
    resting: Resting, analysed: Callable[..., Text], sentence: str, relation: str, *, passes: bool
) -> None:
    found = _of_clause(resting, analysed, sentence, relation, sentence)
    asked = replace(
        found, item=ShortAnswer(stem="What kind of mills in Moss first started selling flour?", key="steam mills")
    )
    assert (refuse(asked, "Boats of the Fjord") is None) == passes


def _of_clause(resting: Resting, analysed: Callable[..., Text], sentence: str, relation: str, told: str) -> Candidate:
    """A statement made of the clause that stands so in a sentence."""
    found = _candidate(resting, analysed, sentence)
    clause = next(one for one in found.finding.sentences[0].clauses if one.relation == relation)
    item = TrueFalse(statement=told, answer=True)
    return replace(found, item=item, finding=replace(found.finding, clause=clause))


def test_a_context_tells_it(resting: Resting, analysed: Callable[..., Text]) -> None:
    found = _candidate(resting, analysed, "Construction began in 1921.")
    told = replace(found, finding=replace(found.finding, context="Moe planned a pier."))
    assert refuse(told, "Boats") is None


@pytest.mark.parametrize("without", ["excluding herring", "not counting herring"])
def test_what_brackets_leave_out_is_not_lost(resting: Resting, analysed: Callable[..., Text], without: str) -> None:
    told = f"The chief catch of Norway ({without}) is cod."
    for said, passes in (
        ("The chief catch of Norway is cod.", False),
        ("Cod is fished.", True),
        (told, True),
    ):
        found = _candidate(resting, analysed, told)
        item = TrueFalse(statement=said, answer=True)
        assert (refuse(replace(found, item=item), "Boats") is None) is passes


@pytest.mark.parametrize("when", ["as of May 1921", "1921 estimate"])
def test_the_date_of_a_figure_is_not_left_off(resting: Resting, analysed: Callable[..., Text], when: str) -> None:
    told = f"Norway has a population of 900,000 ({when})."
    for said, passes in (
        ("Norway has a population of 900,000.", False),
        ("Norway has a population.", True),
        (told, True),
    ):
        found = _candidate(resting, analysed, told)
        candidate = replace(found, item=TrueFalse(statement=said, answer=True))
        assert (refuse(candidate, "Boats of the Fjord") is None) == passes


def test_a_bracket_that_opens_a_sentence_dates_nothing_before_it(
    resting: Resting, analysed: Callable[..., Text]
) -> None:
    found = _candidate(resting, analysed, "(1921 census) Norway has a population of 900,000.")
    candidate = replace(found, item=TrueFalse(statement="Norway has a population of 900,000.", answer=True))
    assert refuse(candidate, "Boats of the Fjord") is None


def test_a_question_is_judged_by_its_sentence(resting: Resting, analysed: Callable[..., Text]) -> None:
    item = ShortAnswer(stem="What began in 1921?", key="construction")
    assert refuse(_candidate(resting, analysed, "Construction began in 1921.", item), "Boats") is not None


def _candidate(
    resting: Resting, analysed: Callable[..., Text], told: str, item: ShortAnswer | None = None
) -> Candidate:
    found = resting(item or TrueFalse(statement=told, answer=True), told)
    return replace(found, finding=replace(found.finding, sentences=(analysed(told).sentences[0],)))
