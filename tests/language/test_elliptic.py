"""Words that leave out their noun or what follows them are open; where the sentence has it, they are bound or plain."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

OPEN = [
    ("Three quarters have a house in Norway.", "quarters"),
    ("One in five has a boat in Bergen.", "one"),
    ("In one year, Norway built forty-six.", "six"),
    ("In lists that name herbs, nobody parts the two.", "two"),
    ("The lamp is the largest of the eight.", "eight"),
    ("The first is by far the slowest boat.", "first"),
    ("Each has a mast and a rudder.", "each"),
    ("None had a mast or a rudder.", "none"),
    ("Neither was older than Moe.", "neither"),
    ("Bicycles were forbidden.", "forbidden"),
    ("Bicycles were strictly forbidden in 1935.", "forbidden"),
    ("Bicycles were banned in May 1935.", "banned"),
    ("Anna Lind waited for somebody else.", "else"),
    ("The harvest of Norway was more successful.", "more"),
    ("A more recent strike closed Bergen.", "more"),
    ("Elizabeth asked the nine-year-old to Norway.", "old"),
    ("A smaller share ends up as lime.", "smaller"),
]


@pytest.mark.parametrize(("sentence", "word"), OPEN, ids=[case[0] for case in OPEN])
def test_a_word_that_leaves_out_what_no_sentence_of_its_own_says_is_open(
    analysed: Analysed, sentence: str, word: str
) -> None:
    assert last_token(analysed(sentence), word).open


PLAIN = [
    ("Anna Lind turned forty.", "forty"),
    ("None of the boats of Bergen had a mast.", "none"),
    ("Rain has fallen on one in five.", "five"),
    ("Mont Blanc is the highest of the peaks in the Alps.", "highest"),
    ("Bicycles were forbidden in Bergen.", "forbidden"),
    ("When bicycles were banned in 1935, Moe went on foot.", "banned"),
    ("Copper is heavier than tin.", "heavier"),
    ("Rye is common in Norway but less common in Spain.", "less"),
    ("Norway is better off selling fish.", "better"),
    ("The stamps were printed in the 1920s.", "1920s"),
]


@pytest.mark.parametrize(("sentence", "word"), PLAIN, ids=[case[0] for case in PLAIN])
def test_a_word_whose_rest_stands_beside_it_is_no_reference(analysed: Analysed, sentence: str, word: str) -> None:
    assert not last_token(analysed(sentence), word).open


def test_what_lacks_its_noun_is_bound_to_the_plural_before_it(analysed: Analysed) -> None:
    text = analysed("Bergen has six harbours, and Dokken is the oldest.")
    harbours = last_token(text, "harbours")
    assert last_token(text, "oldest").bound == frozenset({harbours.index})


COUNTED = [
    ("Old ports led the list, with Oslo in the top seven.", "seven", "ports"),
    ("Norway built twelve mills in 1903 and sold seven.", "seven", "mills"),
    ("Oslo and Bergen are ports, and no map shows the two.", "two", "Oslo"),
]


@pytest.mark.parametrize(("sentence", "word", "noun"), COUNTED, ids=[case[0] for case in COUNTED])
def test_a_number_with_no_noun_is_bound_to_what_is_counted_before_it(
    analysed: Analysed, sentence: str, word: str, noun: str
) -> None:
    text = analysed(sentence)
    assert last_token(text, word).bound == frozenset({last_token(text, noun.lower()).index})


def test_a_bare_noun_before_another_is_said_with_the_name_that_it_leaves_out(analysed: Analysed) -> None:
    token = last_token(analysed("Lassa fever outbreaks closed schools and fever numbers are high."), "fever")
    assert (token.say, token.open) == (None, False)
    text = analysed("In May, Lassa infections closed ten schools, and infection numbers are growing fast.")
    assert last_token(text, "infection").say == "Lassa infection"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Any town with two mills is called a borough, and any with ten mills is called a city.", "any town"),
        ("Any house with a tower is called a keep, and any with two towers is called a castle.", "any house"),
        ("Any with two mills is called a borough.", None),
    ],
)
def test_any_with_a_mark_of_its_own_is_one_of_those_told_apart_before(
    analysed: Analysed, sentence: str, said: str | None
) -> None:
    assert last_token(analysed(sentence), "any").say == said
