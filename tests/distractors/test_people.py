"""Other people of the article: those of its past, by their callings, in full where the tables know them."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.clauses import Mention
from quizgen.distractors import Query, people
from quizgen.facts.model import Ask, Fact


def _who(told, key: str, stem: str) -> list[str]:
    first = told.sentences[0]
    ask = Ask("subject", stem, key, frozenset({"choice"}), first.clauses[0].subject)
    fact = Fact("other", "facts.told", first.text, (), (first,), first.clauses[0], (ask,))
    return [one.text for one in people.find(Query(ask, fact, told, Random("0")))]


@pytest.mark.parametrize(
    ("other", "is_offered"),
    [
        ("In 1660, Tom Harrow repaired the gate.", True),
        ("In 1990, Tom Harrow repaired the gate.", False),
        ("Tom Harrow knows the gate.", False),
    ],
)
def test_who_did_something_some_lives_apart_is_taken_for_another(analysed, other: str, is_offered: bool) -> None:
    told = analysed("In 1750, Ada Quill built the mill.", other, "The mill stood in 1640, in 1700, and in 2001.")
    assert ("Tom Harrow" in _who(told, "Ada Quill", "In 1750, who built the mill?")) is is_offered


@pytest.mark.parametrize(
    ("stem", "is_offered"),
    [
        ("Who met President Mary Holm at the mill?", True),
        ("Who was named a major cause of the fire?", True),
        ("Who was elected president?", False),
        ("Which president was at the mill?", False),
        ("Who was greeted by the king at the mill?", True),
    ],
)
def test_only_the_office_that_is_asked_for_has_to_be_held(analysed, stem: str, is_offered: bool) -> None:
    told = analysed("Ada Quill was at the mill.", "Tom Harrow left the town.")
    assert ("Tom Harrow" in _who(told, "Ada Quill", stem)) is is_offered


def test_a_known_surname_is_shown_in_full(analysed) -> None:
    told = analysed("In 1520, Ada Quill sailed home.", "In 1519, Magellan left Spain.")
    assert "Ferdinand Magellan" in _who(told, "Ada Quill", "In 1520, who sailed home?")


@pytest.mark.parametrize(("key", "is_offered"), [("Ada Quill", True), ("Ada and Tom", False)])
def test_two_people_have_no_single_one_beside_them(analysed, key: str, is_offered: bool) -> None:
    told = analysed("In 1520, Ada Quill sailed home.", "In 1519, Magellan left Spain.")
    assert bool(_who(told, key, "In 1520, who sailed home?")) is is_offered


def test_a_king_in_the_article_stands_by_his_whole_name_beside_surnames(analysed) -> None:
    told = analysed("In 1611, Quill sailed home.", "Ada Quill was ill.", "In 1609, the king sent a ship.")
    king = Mention("James I", "person", ("James I",), "m", places=((3, 1, 3),))
    told = replace(told, mentions=(*told.mentions, king))
    assert "James I" in _who(told, "Quill", "In 1611, which king sailed home?")


@pytest.mark.parametrize(
    ("other", "shown"),
    [("Captain Kvalheim", True), ("General Society", False), ("President Obama", False)],
)
def test_a_surname_behind_a_title_stands_beside_full_names_with_it(analysed, other: str, shown: bool) -> None:
    told = analysed("Ada Quill sailed home.", f"Later {other} was lost at sea.")
    assert (other in _who(told, "Ada Quill", "Who sailed home?")) is shown
