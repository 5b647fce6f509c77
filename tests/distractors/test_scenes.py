"""Phrases of the article as wrong answers: those that play a like part in another scene, and are surely untrue."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.clauses import Text, join
from quizgen.distractors import choose
from quizgen.facts.model import Ask, Fact

_OTHERS = "Barbers cut hair. The town slept. Cooks kept goats. Rain fell. Wrestlers sang at night."


def _options(text: Text, key: str = "jugglers", stem: str = "Who sold the blankets?") -> list[str]:
    first = text.sentences[0]
    phrase = next(one for one in first.phrases if join(one.words).lower() == key)
    ask = Ask("thing", stem, key, frozenset({"choice"}), phrase)
    told = Fact("other", "facts.told", first.text, (), (first,), first.clauses[0] if first.clauses else None)
    return [one.text for one in choose(ask, told, text, Random("0"))]


def test_people_of_other_scenes_stand_beside_the_key(analysed) -> None:
    text = analysed("Jugglers sold the blankets. It was cold.", _OTHERS)
    assert set(_options(text)) >= {"barbers", "cooks", "wrestlers"}


@pytest.mark.parametrize(
    "barbers",
    [
        "Barbers sold the jars.",
        "Other barbers cut hair.",
        "Six barbers cut hair.",
        "A barber cut hair.",
        "Jugglers such as barbers cut hair.",
        "Citizens cut hair.",
        "The barbers who came from the hills cut hair.",
    ],
    ids=["the same deed", "others", "counted", "one", "a kind of them", "too wide", "described"],
)
def test_who_may_be_meant_or_is_unlike_the_key_is_left_out(analysed, barbers: str) -> None:
    text = analysed("Jugglers sold the blankets. It was cold.", _OTHERS.replace("Barbers cut hair.", barbers))
    assert not {"barbers", "citizens"} & {one.split()[-1] for one in _options(text)}


@pytest.mark.parametrize(("barbers", "expected"), [("Kings", False), ("Bishops", False), ("Monks", True)])
def test_whose_rank_goes_before_a_name_is_beside_others_of_rank_alone(analysed, barbers: str, expected: bool) -> None:
    text = analysed("Jugglers sold the blankets. It was cold.", _OTHERS.replace("Barbers", barbers))
    assert (barbers.lower() in _options(text)) is expected


def test_what_the_sentence_beside_tells_of_is_left_out(analysed) -> None:
    text = analysed("Jugglers sold the blankets. Barbers were cold.", _OTHERS)
    assert "barbers" not in _options(text)


def test_a_word_of_the_stem_in_the_key_alone_would_give_it_away(analysed) -> None:
    text = analysed("Jugglers sold the blankets. It was cold.", _OTHERS)
    assert _options(text, stem="Who sold what jugglers had made?") == []


def test_places_and_things_have_verbs_of_their_own(analysed) -> None:
    text = analysed("Towers held the bells. It was cold.", "Kitchens were warm. It rained. Cellars were full of wine.")
    assert not {"kitchens", "cellars"} & set(_options(text, "towers", "What held the bells?"))


@pytest.mark.parametrize(
    ("experts", "expected"),
    [("wool experts", True), ("experts", False), ("wise experts", False), ("guild leaders", False)],
    ids=["of a sort", "of none", "praised", "of anybody"],
)
def test_a_wide_noun_wants_another_before_it(analysed, experts: str, *, expected: bool) -> None:
    text = analysed("Jugglers sold the blankets. It was cold.", f"The town had paid {experts}. {_OTHERS}")
    assert (experts in _options(text)) is expected
