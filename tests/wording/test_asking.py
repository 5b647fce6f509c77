"""Question words typed from what the key names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Phrase
from quizgen.wording.asking import answer, len_word, name_of, plural, question_word

Build = Callable[[str], Phrase]

TYPED = [
    ("wild/JJ salmon/NN populations/NNS/population :term", "what"),
    ("a/DT horse/NN community/NN :group", "what"),
    ("a/DT farming/NN community/NN :term", "who"),
    ("Marie Curie :person", "who"),
    ("the Danes :group", "who"),
    ("the engineer :term", "who"),
    ("Portugal :country", "which country"),
    ("Lisbon :city", "which city"),
    ("1755 :year", "which year"),
    ("the earthquake :term", "what"),
    ("the Treaty of Tordesillas :event", "which treaty"),
    ("the Corn Laws :event", "what"),
    ("the Locomotive Act :work", "which act"),
    ("the Zubrowka Institute :organisation", "which organisation"),
    ("Zubrowka :name", ""),
    ("the Zubrowka Parliament :organisation", "which body"),
    ("the Zubrowka House :organisation", "which body"),
    ("Zubrowka House :organisation", ""),  # somebody lives there
    ("Otter House :organisation", ""),
    ("the Zubrowka Organization :organisation", "which body"),
    ("the African National Congress :organisation", "which party"),
    ("the US Supreme Court :organisation", "which court"),
    ("a committee :term", "which body"),
    ("a house :term", "what"),
    ("its/PRP$ authority/NN :term", "what"),
    ("chalk/NN board/NN :term", "what"),  # a stuff
    ("a/DT town/NN board/NN :term", "which body"),
    ("the southerner :term", "who"),
    ("human/JJ beings/NNS/being :term", "who"),
    ("the/DT inner/JJ being/NN :term", "what"),
    ("the dwarf :term", "who"),
    ("the white dwarf :term", "what"),  # a star
    ("two islanders :term", "who"),
    ("some/DT 90/CD million/CD adults/NNS/adult :term", ""),  # how many
    ("two/CD adults/NNS/adult :term", "who"),
    ("schoolchildren :term", "who"),
    ("two stockbrokers :term", "who"),
    ("small-scale/JJ goatherders/NNS/goatherder :term", "who"),
    ("the co-founder :term", "who"),
    ("the male :term", ""),
    ("wild/JJ moss/NN communities/NNS/community :term", "what"),
    ("the/DT wild/JJ fish/NN populations/NNS/population :term", "what"),
    ("the/DT whale/NN families/NNS/family :term", "what"),
    ("the/DT town/NN populations/NNS/population :term", "who"),
    ("Zubrowka :term", ""),
    ("Zubrowka :place", ""),
    ("Portugal and Spain :country", "which two countries"),
    ("the Corn Act and the Rail Act :work", "which two acts"),
    ("the Rail Department and the Department of Canals :organisation", "which two departments"),
    ("the Rail Department and the Canal Bureau :organisation", "which two bodies"),
    ("Otterby and the Otter Field :organisation", ""),  # no bodies
    ("Curie and Becquerel :person", "who"),
    ("sugar and salt :term", "what"),
    ("the villain/NN Fagrin/NNP :term", "who"),
    ("a/DT small/JJ number/NN of/IN settlers/NNS/settler :term", "who"),
    ("a/DT small/JJ number/NN of/IN ferries/NNS/ferry :term", "what"),
]


@pytest.mark.parametrize(("notation", "word"), TYPED, ids=[case[0] for case in TYPED])
def test_question_word_is_typed_or_none(phrase: Build, notation: str, word: str) -> None:
    assert question_word(phrase(notation)) == word


def test_a_capital_that_acts_is_asked_as_its_country(phrase: Build) -> None:
    assert answer(phrase("Washington :place"), acting=True).word == ""  # he or it
    found = answer(phrase("Beijing :city"), acting=True)
    assert (found.word, found.key, found.accept) == ("which country", "China", ("Beijing",))


def test_a_person_called_as_a_capital_is_nobody_else(phrase: Build) -> None:
    assert answer(phrase("Washington :person"), acting=True).word == "who"


def test_a_capital_that_does_not_act_is_a_city(phrase: Build) -> None:
    found = answer(phrase("Beijing :city"))
    assert (found.word, found.key) == ("which city", "Beijing")


def test_a_persons_key_carries_no_title(phrase: Build) -> None:
    built = phrase("the chemist/NN Marie Curie :person")
    assert (answer(built).word, answer(built).key) == ("who", "Marie Curie")


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("country", "countries"), ("US president", "US presidents"), ("city", "cities")],
)
def test_plural_is_that_of_the_last_word(noun: str, expected: str) -> None:
    assert plural(noun) == expected


@pytest.mark.parametrize(("count", "expected"), [(2, "two"), (5, "five"), (11, "11")])
def test_small_numbers_are_words(count: int, expected: str) -> None:
    assert len_word(count) == expected


@pytest.mark.parametrize(
    ("notation", "word"),
    [
        ("Galen/NNP 's/POS De/NNP Febribus/NNP :name", "what"),
        ("Ann/NNP Ford/NNP 's/POS Model/NNP Benz/NNP :person", "what"),
        ("De/NNP Febribus/NNP :name", ""),
    ],
)
def test_a_name_behind_its_owners_is_a_things(phrase: Build, notation: str, word: str) -> None:
    assert answer(phrase(notation)).word == word


def test_name_of_leaves_the_article_off(phrase: Build) -> None:
    assert name_of(phrase("the Netherlands/NNPS :country")) == "Netherlands"


def test_a_rank_of_living_things_is_asked_for_by_its_noun(phrase: Build) -> None:
    built = phrase("Order/NNP Rodentia :organisation")
    assert (answer(built).word, answer(built).key) == ("which order", "Rodentia")


def test_a_name_of_common_words_is_no_rank(phrase: Build) -> None:
    assert answer(phrase("the Family/NNP Court :organisation")).key == "the Family Court"
