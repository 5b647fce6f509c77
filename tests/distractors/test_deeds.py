"""Deeds of the article as wrong answers: in the form of the key, done by its like or used for something else."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.clauses import Text
from quizgen.distractors import Query, deeds
from quizgen.distractors.told_deeds import deeds_of
from quizgen.facts.model import Ask, Fact

_TOOLS = "Wooden presses are used to squeeze olives. It was cold. Rain fell. Machines polish lenses."
_VOYAGES = "Tom Harrow painted churches. Mary Holm opened a bakery. Paul Reed planted willows."


def _options(text: Text, stem: str, key: str, frame: str = "purpose") -> list[str]:
    first = text.sentences[0]
    ask = Ask(frame, stem, key, frozenset({"choice"}))
    told = Fact(frame, "facts.told", first.text, (), (first,), first.clauses[0])
    return [one.text for one in deeds.find(Query(ask, told, text, Random("0")))]


def _of_vats(text: Text) -> list[str]:
    return _options(text, "For what purpose are copper vats used?", "to boil sap")


def _of_quill(
    text: Text, stem: str = "For what purpose did Ada Quill go north?", key: str = "to sell amber"
) -> list[str]:
    return _options(text, stem, key)


def test_what_is_used_for_one_thing_is_not_used_for_another(analysed) -> None:
    text = analysed("Copper vats are used to boil sap.", _TOOLS)
    assert set(_of_vats(text)) == {"to squeeze olives", "to polish lenses"}


@pytest.mark.parametrize(
    "presses",
    [
        "Copper vats are used to squeeze olives.",
        "Wooden presses are used to boil beans.",
        "Wooden presses are used to squeeze 40 olives.",
        "Wooden presses are used to help.",
        "Wooden presses were used to squeeze olives.",
    ],
    ids=["the same thing", "the same deed", "a figure", "no object", "another time"],
)
def test_what_may_be_so_or_is_of_one_scene_is_left_out(analysed, presses: str) -> None:
    text = analysed(
        "Copper vats are used to boil sap.", _TOOLS.replace("Wooden presses are used to squeeze olives.", presses)
    )
    assert _of_vats(text) == ["to polish lenses"]


def test_what_is_used_close_by_may_be_used_for_the_same(analysed) -> None:
    text = analysed("Copper vats are used to boil sap. Wooden presses are used to squeeze olives.", "Rain fell.")
    assert _of_vats(text) == []


def test_what_somebody_else_did_is_offered_as_an_end_and_as_a_means(analysed) -> None:
    text = analysed("Ada Quill went north to sell amber.", _VOYAGES)
    assert set(_of_quill(text)) == {"to paint churches", "to open a bakery", "to plant willows"}
    means = _options(text, "How did Ada Quill grow rich?", "by selling amber", "how")
    assert set(means) == {"by painting churches", "by opening a bakery", "by planting willows"}


@pytest.mark.parametrize(
    "harrow",
    [
        "Painters painted churches.",
        "Fog veiled churches.",
        "Ada Quill painted churches.",
        "Tom Harrow painted monks.",
        "Tom Harrow did not paint churches.",
        "Tom Harrow measured the north.",
        "Tom Harrow saw churches.",
    ],
    ids=["nobody named", "a thing", "her own deed", "to people", "not done", "a word of the stem", "no end"],
)
def test_what_is_unlike_or_may_be_true_of_the_subject_is_left_out(analysed, harrow: str) -> None:
    text = analysed("Ada Quill went north to sell amber.", _VOYAGES.replace("Tom Harrow painted churches.", harrow))
    assert set(_of_quill(text)) == {"to open a bakery", "to plant willows"}


@pytest.mark.parametrize(("stem", "expected"), [("was Ada Quill unable", True), ("was Ada Quill able", False)])
def test_what_somebody_did_is_false_of_what_was_not_done(analysed, stem: str, expected: bool) -> None:
    text = analysed("Ada Quill tried to sell amber.", "Ada Quill painted churches.")
    assert ("paint churches" in _options(text, f"What {stem} to do?", "sell amber", "what-do")) is expected


def test_beside_a_single_deed_stands_the_key_with_another_verb(analysed) -> None:
    text = analysed("Copper vats are used to store water. It was cold.", "Machines polish lenses.")
    found = _options(text, "For what purpose are copper vats used?", "to store water")
    assert found[0] == "to polish lenses"
    assert {one.split()[-1] for one in found[1:]} == {"water"}
    assert len(found) >= 3


def test_of_deeds_done_to_one_thing_the_first_is_offered_in_its_place(analysed) -> None:
    text = analysed("Ada Quill went north to sell amber.", f"{_VOYAGES} Jan Berg restored churches.")
    assert _of_quill(text) == ["to paint churches", "to open a bakery", "to plant willows"]


def test_deeds_done_to_one_thing_count_as_one_where_others_fill_up(analysed) -> None:
    text = analysed(
        "Copper vats are used to store water. It was cold.", "Machines polish lenses.", "Sponges clean lenses."
    )
    assert len(_options(text, "For what purpose are copper vats used?", "to store water")) >= 3


@pytest.mark.parametrize("did", ["used to paint churches", "intended to paint churches", "painted churches"])
def test_what_people_used_to_do_or_intended_is_their_own_deed(analysed, did: str) -> None:
    text = analysed("Ada Quill went north to sell amber.", f"Tom Harrow {did}.")
    assert "to paint churches" in _of_quill(text)


@pytest.mark.parametrize("thing", ["her house", "houses"])
def test_what_is_done_to_what_is_theirs_is_done_to_nobody(analysed, thing: str) -> None:
    text = analysed(f"Mary Holm was rich. Tom Harrow painted {thing}.")
    assert [deed.on_people for deed in deeds_of(text)] == [False]


def test_a_noun_phrase_takes_no_deed(analysed) -> None:
    text = analysed("Copper vats hold sap.", _TOOLS)
    assert _options(text, "What do copper vats hold?", "sap", "object") == []
