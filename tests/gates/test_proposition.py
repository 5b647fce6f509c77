"""Statements to judge: one proposition, not the article's own words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.gates.proposition import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]
SENTENCE = "In 1905 Sweden let Norway go."

REFUSED = [
    ("Although Sweden was strong, Norway left the union.", True),
    ("Sweden stayed, but Norway left the union.", False),
    ("Norway left the union and was crowned a kingdom.", True),
    ("Norway left the union and elected a king.", False),
    ("In 1905, Sweden let Norway go.", True),
    ("Oslo has the oldest port of Norway, as well as the deepest mine.", False),
    ("Cod was ranked first in 1905, and 43rd in 1911.", True),
    ("Ninety percent of Swedes and 71 percent of Danes let Norway go.", False),
    ("Swedish mines hold about 9% of the iron, and about 68% of the copper.", False),
    ("Swedish rule was the rule that was Swedish.", True),
    ("Norwegian cod becomes less sticky.", False),
    ("Norwegian cod was first dried in 1905 and now makes up a third of sales.", False),
    ("Swedish nobles left Norway, as did judges.", True),
    ("In 1905, the person who wrote The Letters of Kari Moe was Moe.", True),
    ("Norway left the union, even though it was poorer than Denmark.", True),
    ("Norway was freed, with most of its forts being pulled down.", True),
]
KEPT = [
    ("Norway left the union with Sweden in 1905.", True),
    ("Norway and Sweden were joined until 1905.", True),
    ("When it is dried, Norwegian cod becomes less sticky.", False),
    ("In 1905, Denmark let Norway go.", False),
    ("With most of its forts being old, Norway left the union.", True),
    ("Norway left the union, with little loss of well-being in the forts.", True),
    ("Norway left the union, with no human being in its forts.", True),
    ("The person who wrote The Letters of Bergen was Moe.", True),
]


@pytest.mark.parametrize(("statement", "answer"), REFUSED, ids=[case[0] for case in REFUSED])
def test_two_propositions_or_the_articles_words_are_refused(resting: Resting, statement: str, answer: bool) -> None:
    assert refuse(resting(TrueFalse(statement=statement, answer=answer), SENTENCE), "") is not None


@pytest.mark.parametrize(("rest", "passes"), [("and ahead of Ghana", False), ("in 1905", True)])
def test_one_comparison_is_turned_and_no_two(resting: Resting, rest: str, passes: bool) -> None:
    item = TrueFalse(statement=f"Norway stands behind Peru {rest}.", answer=False)
    assert (refuse(replace(resting(item, SENTENCE), asked="swap-sides"), "") is None) is passes


@pytest.mark.parametrize(("statement", "answer"), KEPT, ids=[case[0] for case in KEPT])
def test_one_proposition_in_other_words_passes(resting: Resting, statement: str, answer: bool) -> None:
    assert refuse(resting(TrueFalse(statement=statement, answer=answer), SENTENCE), "") is None


def test_sides_swapped_may_stand_in_one_statement(resting: Resting) -> None:
    item = TrueFalse(statement="While Sweden left, Norway stayed.", answer=False)
    assert refuse(replace(resting(item, SENTENCE), asked="swap-sides"), "") is None


def test_of_two_superlatives_no_one_is_turned_alone(resting: Resting) -> None:
    item = TrueFalse(statement="Sweden has the lowest peak and the longest coast of the north.", answer=False)
    assert refuse(replace(resting(item, SENTENCE), asked="swap-sides"), "") == "one of two superlatives turned"


def test_what_was_to_be_found_out_has_no_sides_to_swap(resting: Resting) -> None:
    item = TrueFalse(statement="Moe tested whether cod keeps worse in salt than in ice.", answer=False)
    assert refuse(replace(resting(item, SENTENCE), asked="swap-sides"), "") is not None


def test_one_reason_of_several_is_not_the_reason(resting: Resting, analysed: Callable[..., Text]) -> None:
    for told, is_refused in (("Cod also sells well due to its taste.", True), ("Cod sells well due to it.", False)):
        item = TrueFalse(statement="Its taste is the reason why cod sells well.", answer=True)
        found = resting(item, told)
        sentence = analysed(told).sentences[0]
        finding = replace(found.finding, sentences=(sentence,), clause=sentence.clauses[0])
        assert (refuse(replace(found, finding=finding), "") is not None) == is_refused


@pytest.mark.parametrize(
    ("told", "passes"),
    [("Cod is a fish caught in winter and dried in spring.", True), ("Cod is dried and salted in Bergen.", False)],
)
def test_participles_may_be_joined_where_they_only_describe(
    resting: Resting, analysed: Callable[..., Text], told: str, passes: bool
) -> None:
    found = resting(TrueFalse(statement=told, answer=False), told)
    sentence = analysed(told).sentences[0]
    finding = replace(found.finding, sentences=(sentence,), clause=sentence.clauses[0])
    assert (refuse(replace(found, finding=finding), "") is None) is passes


def test_other_items_pass(resting: Resting) -> None:
    assert refuse(resting(ShortAnswer(stem="While Sweden stayed, who left?", key="Norway"), SENTENCE), "") is None


@pytest.mark.parametrize(
    "statement",
    [
        "A port can live with none, but not with one pier.",
        "While at least twice as much rye could feed a family, an acre of oats was needed for it.",
    ],
)
def test_no_side_is_swapped_with_nothing_or_an_amount(resting: Resting, statement: str) -> None:
    item = TrueFalse(type="true_false", statement=statement, answer=False)
    assert refuse(replace(resting(item), asked="swap-sides"), "") is not None
