"""A key stands in its source sentence, or a table or a count leads from there to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.gates.support import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]

HELD = [
    ("Finland", "Finland left the union in 1917."),
    ("the union of Kalmar", "The Union of Kalmar ended in 1523."),
    ("China", "Beijing rejected the proposal in 1972."),
    ("Pasteur’s flask", "He broke the flask of Pasteur."),
    ("three times", "Amundsen visited the Arctic for the third time."),
    ("Amundsen", "He visited the Arctic in 1925."),
]
MISSING = [
    ("Sweden", "Finland left the union in 1917."),
    ("Japan", "Beijing rejected the proposal in 1972."),
    ("a long war", "Finland left the union in 1917."),
    ("1918", "Finland left the union in 1917."),
]


def test_the_first_of_a_list_does_not_stand_for_all(resting: Resting) -> None:
    told = "Rowers must be a citizen of Norway, the Faroe Islands, Sweden or Denmark."
    item = TrueFalse(statement="Rowers must be a citizen of Norway.", answer=True)
    assert refuse(resting(item, told, text="Rowers must be a citizen of Norway."), "") is not None


def test_the_first_of_a_list_is_no_whole_answer(resting: Resting) -> None:
    told = "Moe sailed to the Faroe Islands, the coast of Iceland, where she wintered, and the Shetlands."
    assert refuse(resting(ShortAnswer(stem="Where did Moe sail?", key="the Faroe Islands"), told), "") is not None
    dated = resting(ShortAnswer(stem="When did the kings meet?", key="1814"), "In 1814, the kings, Ole, and Per met.")
    assert refuse(replace(dated, numeric=True), "") is None


def test_a_shorter_name_that_opens_the_sentence_holds_the_key(resting: Resting) -> None:
    item = ShortAnswer(stem="Which body drew up a plan?", key="the European Commission")
    told = "The Commission drew up a plan."
    assert refuse(resting(item, told, accept=("the Commission",)), "") is None
    assert refuse(resting(item, told), "") is not None


@pytest.mark.parametrize(("key", "sentence"), HELD, ids=[case[0] for case in HELD])
def test_a_key_that_the_sentence_holds_passes(resting: Resting, key: str, sentence: str) -> None:
    assert refuse(resting(ShortAnswer(stem="Who was it?", key=key), sentence), "") is None


def test_a_clause_behind_a_comma_is_no_list(resting: Resting) -> None:
    told = "Though Moe watches the cod alone, they eat many crabs, shrimps, and the young of herring."
    assert refuse(resting(ShortAnswer(stem="What does Moe watch?", key="the cod alone"), told), "") is None


def test_a_key_may_stand_at_the_head_of_what_was_found(resting: Resting) -> None:
    item = ShortAnswer(stem="For what purpose did Bergen dig?", key="to end the war over cod")
    assert refuse(resting(item, "To end the war, Bergen dug.", text="To end the war over cod, Bergen dug."), "") is None


def test_half_a_phrase_is_no_key(resting: Resting) -> None:
    told = "Moe wrote to the Secretary of State Per Lie."
    assert refuse(resting(ShortAnswer(stem="To whom did Moe write?", key="of State Per Lie"), told), "") is not None


@pytest.mark.parametrize(("key", "sentence"), MISSING, ids=[case[0] for case in MISSING])
def test_a_key_from_elsewhere_is_refused_by_name(resting: Resting, key: str, sentence: str) -> None:
    reason = refuse(resting(ShortAnswer(stem="Who was it?", key=key), sentence), "")
    assert reason is not None
    assert repr(key) in reason


def test_another_wording_in_the_sentence_is_enough(resting: Resting) -> None:
    item = ShortAnswer(stem="Who was it?", key="the Low Countries")
    assert refuse(resting(item, "Holland and Flanders traded.", ("Holland and Flanders",)), "") is None


def test_an_item_without_a_phrase_for_key_passes(resting: Resting) -> None:
    assert refuse(resting(TrueFalse(statement="Finland left.", answer=True), "Sweden stayed."), "") is None


def test_what_stands_behind_a_colon_is_no_more_than_announced(resting: Resting) -> None:
    told = "Skippers divide herring into two classes: spring herring and winter herring."
    assert refuse(resting(ShortAnswer(stem="How do skippers divide herring?", key="into two classes"), told), "")


@pytest.mark.parametrize(("told", "passes"), [("rests on a simple idea", False), ("has two classes of fish", True)])
def test_a_statement_does_not_end_where_it_announces_what_is_told(resting: Resting, told: str, passes: bool) -> None:
    item = TrueFalse(statement=f"The trade {told}.", answer=True)
    found = resting(item, f"The trade {told}: spring herring keeps longer.", text=f"The trade {told}.")
    assert (refuse(found, "") is None) is passes


def test_nobody_asks_whom_there_is_none_of(resting: Resting) -> None:
    told = "Per Dahl rented a shed in Bergen, but he found no customers."
    item = ShortAnswer(stem="Per Dahl rented a shed in Bergen, but who did he find?", key="no customers")
    assert refuse(resting(item, told), "") is not None
