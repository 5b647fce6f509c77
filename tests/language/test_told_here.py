"""Definites that their own sentence tells: bound to a word before them, or plain by its scope."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

BOUND = [
    ("Solar power travels six miles from the power source.", "source", "power"),
    ("The council kept bread prices low, but the low prices ruined bakers.", "prices", "prices"),
    ("Most of the Welsh electorate voted, which was half of the total electorate.", "electorate", "electorate"),
    ("Ida Berg praised the roads of Peru, where maize covers a third of the land.", "land", "Peru"),
]


@pytest.mark.parametrize(("sentence", "word", "whole"), BOUND, ids=[case[0] for case in BOUND])
def test_a_definite_is_bound_to_the_word_before_it_that_tells_which(
    analysed: Analysed, sentence: str, word: str, whole: str
) -> None:
    text = analysed(sentence)
    first = next(token for token in text.sentences[0].tokens if token.text == whole)
    assert last_token(text, word).bound == {first.index}


PLAIN = [
    ("In most countries, the mayor is paid by the town.", "mayor"),
    ('The song had success on the "summer radio circuit".', "circuit"),
    ("Voters trust the central government more than state governments.", "government"),
    ("If rich towns want more trams, they have to pay the costs.", "costs"),
    ("The plague reached Ghent in 1348 and spread over the next two years.", "years"),
    ("The more rain falls in Oslo, the less dust gathers.", "rain"),
    ("Bergen had the right and the duty to guard the port of Voss.", "right"),
    ("Chemists found salt that is left over from the cheese-making process.", "process"),
    ("The statue stood in Rome at the beginning.", "beginning"),
]


@pytest.mark.parametrize(("sentence", "word"), PLAIN, ids=[case[0] for case in PLAIN])
def test_a_definite_needs_nothing_where_its_sentence_says_enough(analysed: Analysed, sentence: str, word: str) -> None:
    assert not last_token(analysed(sentence), word).open


OPEN = [
    ("Solar power and wind power travel six miles from the wire source.", "source"),
    ("In 1950 the mayor was paid by Bergen.", "mayor"),
    ("The song had success on the circuit.", "circuit"),
    ("Ida Berg paid the costs.", "costs"),
    ("Cooks moved a cold pan from a hot stove, and the hot pan fell.", "pan"),
]


@pytest.mark.parametrize(("sentence", "word"), OPEN, ids=[case[0] for case in OPEN])
def test_a_definite_stays_open_where_nothing_in_its_sentence_tells_which(
    analysed: Analysed, sentence: str, word: str
) -> None:
    token = last_token(analysed(sentence), word)
    assert token.open
    assert not token.bound


def test_the_army_is_that_of_the_country_named_before_it(analysed: Analysed) -> None:
    text = analysed("Kenya sells tea. Ida Berg praised the country’s ports, for the army guards them.")
    assert last_token(text, "army").bound or not last_token(text, "army").open
