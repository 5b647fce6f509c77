"""Pronouns that stay as they are, and what they take up in their own sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.language import Parser
from quizgen.language.inside import joined_before
from quizgen.language.nodes import Doc

from .conftest import last_token

Analysed = Callable[..., Text]


def test_it_is_the_subject_of_what_made_it_so(analysed: Analysed) -> None:
    text = analysed("Voss Canal paid well. The Moss Canal ran for 90 miles, making it the longest ditch in Norway.")
    assert last_token(text, "it").bound == {text.sentences[1].clauses[0].subject.head.index}


def test_they_are_the_subject_of_the_clause_in_front(analysed: Analysed) -> None:
    text = analysed("Farmers keep goats and sell cheese to cooks. As kids begin to graze, they are eager to jump.")
    assert last_token(text, "they").bound == {text.sentences[1].clauses[0].subject.head.index}


def test_they_are_what_a_noun_with_their_clause_is_joined_to(analysed: Analysed) -> None:
    text = analysed("Maps let engineers measure the heights of hills and the mines they hide.")
    assert last_token(text, "they").bound == {last_token(text, "hills").index}


def test_nothing_stands_before_the_first_noun_of_a_block(parser: Parser) -> None:
    doc = Doc(next(parser.docs(["The mines they hide wear down hills."])))
    mines, they, hills = doc[1], doc[2], doc[6]
    mines.dep_ = "conj"
    mines.hang_on(hills)
    assert (they.head.dep_, they.head.head) == ("relcl", mines)
    assert joined_before(they) is None


@pytest.mark.parametrize(
    ("paragraph", "said"),
    [
        ("Moe explained how loud drums sound. They are old.", "loud drums"),
        ("We take old lighthouses for granted. They stand on most of our shores.", "old lighthouses"),
        ("We bear old lighthouses in mind. They stand on most of our shores.", "old lighthouses"),
    ],
)
def test_a_word_before_or_behind_the_antecedent_is_not_said(analysed: Analysed, paragraph: str, said: str) -> None:
    assert analysed(paragraph).sentences[1].tokens[0].say == said


def test_its_is_of_what_somebody_led_to_it(analysed: Analysed) -> None:
    text = analysed("Anna Lind coached Brann. She also ran the Voss team, which she led into its best years.")
    assert last_token(text, "its").bound == {last_token(text, "team").index}


HELD = [
    ("An early analysis of the wine shows that it was made in Spain.", "it", "wine"),
    ("The state is calm, even if Chad’s success in feeding its people is small.", "its", "chad"),
    ("The king gave land to three firms that each has its own ship.", "its", "firms"),
    ("The view is that everything we meet gains its meaning from use.", "its", "everything"),
    ("The king seized the farms from their Danish owners.", "their", "farms"),
]


@pytest.mark.parametrize(("paragraph", "word", "owner"), HELD, ids=[case[2] for case in HELD])
def test_a_pronoun_is_bound_to_what_its_words_say_it_belongs_to(
    analysed: Analysed, paragraph: str, word: str, owner: str
) -> None:
    text = analysed(paragraph)
    assert last_token(text, word).bound == {last_token(text, owner).index}
