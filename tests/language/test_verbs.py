"""Which words are the verb of a clause, and what they say of its time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]


@pytest.mark.parametrize(
    ("sentence", "tense"),
    [
        ("Furnace gases, such as steam (H2O) and ammonia, trap the oven's heat in the brick.", "present"),
        ("Thick coats, such as those of bears and seals, trap the body's heat in the fur.", "present"),
        ("In 1820, the miners cut a tunnel.", "past"),
        ("The miners cut a tunnel. It led to a lake.", "past"),
        ("In Denmark, people of all ages read sagas. The form includes tales of many kinds.", "present"),
        ("In 1820, the abbots cast a bell.", "past"),
        ("Baltic merchants strove to control the trade of Norway.", "past"),
        ("Baltic merchants found towns along the coast.", "past"),
    ],
)
def test_a_base_form_is_past_only_where_the_past_looks_like_it(analysed: Analysed, sentence: str, tense: str) -> None:
    assert [clause.verb.tense for clause in analysed(sentence).sentences[0].clauses] == [tense]


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [("Rain did help the harvest.", "helped"), ("Rain did not help the harvest.", "did not help")],
)
def test_a_did_that_only_stresses_is_left_off(analysed: Analysed, sentence: str, verb: str) -> None:
    assert [join(clause.verb.words) for clause in analysed(sentence).sentences[0].clauses] == [verb]


def test_how_much_more_than_stands_between_a_subject_and_its_verb(analysed: Analysed) -> None:
    clause = analysed("The number of mills more than doubled in the 1910s.").sentences[0].clauses[0]
    assert (join(clause.subject.words), join(clause.verb.words)) == ("The number of mills", "more than doubled")


@pytest.mark.parametrize(
    ("sentence", "goes_on"),
    [
        ("The mills were growing.", True),
        ("The mills were being built.", True),
        ("The mills were built.", False),
        ("The mills grew.", False),
    ],
)
def test_what_is_being_done_goes_on(analysed: Analysed, sentence: str, goes_on: bool) -> None:
    assert analysed(sentence).sentences[0].clauses[0].verb.progressive is goes_on
