"""Noun phrases: their words, whatever is left off them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

Analysed = Callable[..., Text]

_SEVERAL = {"Broncos", "British", "Dreks", "Ulvs", "many"}
BRACKETED = [
    "The last chairman of the (West) German Railway Museum, Otto Brand, is also a painter of ships.",
    "The last President of the (East) Bengali Free State, Anil Rao, is also a descendant of a weaver.",
]


@pytest.mark.parametrize(
    "text",
    [
        "Coaches led the Broncos to victory.",
        "Songs are loved by many of the islanders in May.",
        "The Danes beat the British at sea.",
        "The Dreks, a team of miners, won the cup in 1939.",
        "The Ulvs, a family of weavers, sold the mill in 1939.",
    ],
)
def test_a_team_a_people_and_many_are_several(analysed: Analysed, text: str) -> None:
    (sentence,) = analysed(text).sentences
    named = [phrase for phrase in sentence.phrases if phrase.head.text in _SEVERAL]
    told = [piece.phrase for clause in sentence.clauses for piece in clause.pieces if piece.phrase is not None]
    assert {phrase.number for phrase in (*named, *told) if phrase.head.text in _SEVERAL} == {"plural"}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A lot of boats left the harbour of Bergen in May.", "plural"),
        ("A handful of skippers ruled the harbour of Bergen.", "plural"),
        ("The number of boats fell in the harbour of Bergen.", "singular"),
        ("A lot of water rose in the harbour of Bergen.", "singular"),
    ],
)
def test_a_number_of_things_is_several(analysed: Analysed, text: str, number: str) -> None:
    assert analysed(text).sentences[0].clauses[0].subject.number == number


def test_a_name_in_s_that_is_told_to_be_one_thing_is_one(analysed: Analysed) -> None:
    (sentence,) = analysed("The Tamus, a river of Moravia, flooded the mill in 1939.").sentences
    assert [phrase.number for phrase in sentence.phrases if phrase.head.text == "Tamus"] == ["singular"]


@pytest.mark.parametrize("text", BRACKETED)
def test_a_phrase_whose_head_stands_in_brackets_keeps_that_head(analysed: Analysed, text: str) -> None:
    (sentence,) = analysed(text).sentences
    assert all(phrase.head in phrase.words for phrase in sentence.phrases)


@pytest.mark.parametrize(
    "text",
    [
        "In \\ late 1700s, a Danish baker, Otto Brand, argued for smaller ovens.",
        "The mill * stands beside the lake.",
    ],
)
def test_a_phrase_has_words_even_where_a_mark_was_taken_for_its_noun(analysed: Analysed, text: str) -> None:
    assert all(phrase.words for sentence in analysed(text).sentences for phrase in sentence.phrases)


def test_past_either_end_of_a_sentence_is_an_empty_token(analysed: Analysed) -> None:
    (sentence,) = analysed("It rains in Bergen.").sentences
    assert sentence.token_at(3).text == "Bergen"
    assert {(one.text, one.tag, one.pos) for one in map(sentence.token_at, (-1, 5, 99))} == {("", "", "")}
