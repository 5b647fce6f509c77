"""What the article tells of those whom it names: that they are people, their callings, what they say and do."""

from __future__ import annotations

import pytest

from quizgen.clauses import Mention
from quizgen.distractors.callings import acts, are_of_other_callings, calling_of, is_cited, is_surely_person


def _named(told, name: str):
    return next(one for one in told.mentions if one.name == name)


@pytest.mark.parametrize(
    ("sentence", "calling"),
    [
        ("The potter Oddvar Kvalheim left the town in May.", "potter"),
        ("Oddvar Kvalheim, a retired miner, left the town in May.", "miner"),
        ("Oddvar Kvalheim left the town in May.", ""),
    ],
)
def test_a_noun_beside_a_name_tells_a_calling(analysed, sentence: str, calling: str) -> None:
    told = analysed(sentence)
    assert calling_of(_named(told, "Oddvar Kvalheim"), told) == calling


@pytest.mark.parametrize(
    ("sentence", "is_one"),
    [
        ("The potter Oddvar Kvalheim left the town in May.", True),
        ("Oddvar Kvalheim, who was ill, left the town in May.", True),
        ("Oddvar Kvalheim, 48, left the town in May.", True),
        ("Oddvar Kvalheim explained that the town was empty.", True),
        ("Oddvar Kvalheim estimated that the town was empty.", False),
        ("Oddvar Kvalheim, 12 miles from the town, was empty in May.", False),
        ("Oddvar Kvalheim left the town in May.", False),
    ],
)
def test_a_first_name_that_no_table_has_is_told_by_what_is_said_of_it(analysed, sentence: str, is_one: bool) -> None:
    told = analysed(sentence)
    assert is_surely_person(_named(told, "Oddvar Kvalheim"), told) is is_one


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("Emperor", "King", False),
        ("Captain", "Admiral Sir", False),
        ("King", "architect", True),
        ("Sir", "King", False),
        ("", "King", False),
    ],
)
def test_callings_of_one_sort_are_alike_and_a_form_of_address_is_none(one: str, other: str, differ: bool) -> None:
    assert are_of_other_callings(one, other) is differ


@pytest.mark.parametrize(("verb", "is_scholar"), [("argues", True), ("says", False)])
def test_a_witness_is_no_scholar(analysed, verb: str, is_scholar: bool) -> None:
    told = analysed(f"Tom Harrow {verb} that mills pay.")
    mention = _named(told, "Tom Harrow")
    assert is_cited(mention, told)
    assert is_cited(mention, told, may_be_witness=True) is is_scholar


@pytest.mark.parametrize(
    ("sentence", "does"),
    [("Tom Harrow built the dam.", True), ("Tom Harrow studies dams.", False), ("Tom Harrow argued for dams.", False)],
)
def test_who_acts_did_something_in_the_past(analysed, sentence: str, does: bool) -> None:
    told = analysed(sentence)
    assert acts(_named(told, "Tom Harrow"), told) is does


@pytest.mark.parametrize(("name", "expected"), [("Chinese", False), ("Daniel French", True)])
def test_those_of_a_nation_are_nobody_by_name(name: str, *, expected: bool) -> None:
    assert is_surely_person(Mention(name, "person", (name,), "m")) is expected


@pytest.mark.parametrize(
    ("title", "name", "expected"),
    [
        ("General", "Motors", False),
        ("General", "Electric", False),
        ("General", "Rawlins", True),
        ("General", "Butler", True),
        ("Captain", "Banks", True),
    ],
)
def test_general_opens_the_name_of_a_firm_before_what_it_makes(title: str, name: str, *, expected: bool) -> None:
    assert is_surely_person(Mention(name, "person", (name,), role=title)) is expected


def test_a_title_behind_a_name_tells_a_person(analysed) -> None:
    told = analysed("Oddvar Shah left the town in May.")
    assert is_surely_person(_named(told, "Oddvar Shah"), told)
    assert not is_surely_person(Mention("Oddvar Mayor", "person", ("Oddvar Mayor",)), told)
