"""A question has one answer in the whole article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import find_all

Analysed = Callable[..., Text]
ASKING = {"short_answer", "choice", "cloze"}

TWO = [
    ("Norse has heavily influenced several Scottish dialects.", "The influence of Norse on English is great."),
    ("Kari Lie’s acts have been described as Sami resistance.", "The miners led a Sami resistance in Moss."),
    (
        "The drought in Ethiopia caused a famine in 1984.",
        "In 1984, the drought in Ethiopia began to cause strikes.",
    ),
    ("The Bergen petition has attracted several thousand letters.", "Gifts too were attracted by the Bergen petition."),
]
ONE = [
    ("Marie Curie founded the old museum of Bergen.", "The old museum of Bergen was founded in 1911."),
    ("Kari Lie first mapped the cod banks of Lofoten.", "Ola Moe mapped the cod banks of Lofoten again."),
    ("The Bergen Act would ban herring nets of nylon.", "This law would ban herring nets of nylon in Bergen from May."),
    ("Marie Curie founded the old museum of Bergen.", "Ola Moe founded the museum of Oslo."),
]


def _asks(text: Text, sentence: str) -> list[str]:
    roles = {"subject", "thing", "agent", "object", "governed"}
    return [
        ask.stem
        for one in find_all(text)
        if one.sentences[0].text == sentence
        for ask in one.asks
        if ask.frame in roles and ask.types & ASKING and ask.stem
    ]


@pytest.mark.parametrize(("sentence", "other"), TWO)
def test_what_a_second_sentence_answers_is_not_asked(analysed: Analysed, sentence: str, other: str) -> None:
    assert len(_asks(analysed(f"{sentence} {other}"), sentence)) < len(_asks(analysed(sentence), sentence))


@pytest.mark.parametrize(("sentence", "other"), ONE)
def test_what_the_other_sentence_does_not_answer_is_asked(analysed: Analysed, sentence: str, other: str) -> None:
    alone = _asks(analysed(sentence), sentence)
    assert alone
    assert _asks(analysed(f"{sentence} {other}"), sentence) == alone


def test_a_thing_of_two_kinds_is_not_asked_for_its_kind(analysed: Analysed) -> None:
    text = analysed("Faroese is a Nordic language.", "Ole Berg sang in Bergen. Faroese is a Germanic language.")
    kinds = [ask for one in find_all(text) for ask in one.asks if ask.frame == "kind" and ask.types & ASKING]
    assert not kinds


def test_what_some_do_is_not_asked_where_others_do_otherwise(analysed: Analysed) -> None:
    text = analysed("Some Norwegian otters hunt only salmon, whereas others hunt only brown crabs.")
    assert not [ask.stem for one in find_all(text) for ask in one.asks if ask.frame == "object" and ask.types & ASKING]


def test_one_of_two_things_that_somebody_states_is_not_asked_for(analysed: Analysed) -> None:
    text = analysed("Kari Lind stated that rain wears down hard rocks. She also stated that ice splits the rocks.")
    told = [ask for one in find_all(text) for ask in one.asks if ask.frame == "content"]
    assert told
    assert not any(ask.types & ASKING for ask in told)


def test_one_of_two_refusals_is_not_asked_for(analysed: Analysed) -> None:
    text = analysed("Norway refused to sell the port of Moss. In May, Norway refused to sign the Treaty of Lund.")
    deeds = [ask for one in find_all(text) for ask in one.asks if ask.frame == "what-do"]
    assert deeds
    assert not any(ask.types & ASKING for ask in deeds)


def test_one_of_two_prizes_of_a_year_is_not_asked_for(analysed: Analysed) -> None:
    told = "Kari Lund received the Nordic Harbour Prize in 1912."
    again = analysed(told, "In 1912, Kari Lund was chosen as Architect of the Year by Oslo.")
    assert _asks(analysed(told), told) != _asks(again, told)


def test_one_of_two_requests_is_not_asked_for(analysed: Analysed) -> None:
    told = "Norway has asked Swedish sailors to carry a lamp at night."
    again = analysed(told, "Norway has also asked Swedish sailors to report every iceberg.")
    deeds = [ask for one in find_all(again) for ask in one.asks if ask.frame == "to-do"]
    assert any(ask.frame == "to-do" for one in find_all(analysed(told)) for ask in one.asks)
    assert deeds
    assert not any(ask.types & ASKING for ask in deeds)


@pytest.mark.parametrize(
    ("told", "is_asked"),
    [
        ("Puffins have glands that filter the brine of the ocean: just like we do.", False),
        ("Puffins have glands that filter the brine of the ocean: much as gulls do.", False),
        ("Puffins have glands that filter the brine of the ocean: unlike us.", True),
        ("Puffins have glands that filter the brine of the ocean.", True),
    ],
)
def test_what_does_as_others_do_is_not_asked_for(analysed: Analysed, told: str, is_asked: bool) -> None:
    asks = [ask for one in find_all(analysed(told)) if one.rule == "facts.actors" for ask in one.asks]
    assert any("short_answer" in ask.types for ask in asks if ask.key.lower() == "puffins") == is_asked


def test_whoever_another_is_likened_to_is_not_asked_for(analysed: Analysed) -> None:
    findings = find_all(analysed("Kari Lie, like Ola Moe, mapped the cod banks of Lofoten."))
    asked = {ask.key for one in findings if one.rule != "facts.verbatim" for ask in one.asks if ask.types & ASKING}
    assert "Kari Lie" not in asked
    assert asked
