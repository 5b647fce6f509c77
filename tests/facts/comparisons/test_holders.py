"""What two opposed halves set against each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession, contrast


def test_two_who_think_something_are_compared_in_what_they_think_of_it(analysed: Callable[..., Text]) -> None:
    (found,) = contrast.find(
        analysed(
            "Lind believed that the current came from frogs, whereas Berg believed that the current came from metal."
        )
    )
    assert (found.a, found.b, found.aspect) == ("Lind", "Berg", "what they think of the current")
    assert (found.a_value, found.b_value) == ("the current came from frogs", "the current came from metal")


def test_what_both_speak_about_is_named_where_one_of_them_denies_it(analysed: Callable[..., Text]) -> None:
    (found,) = contrast.find(
        analysed("Critics say that the museum has tried to hide its losses, but the directors deny this.")
    )
    assert (found.a, found.b, found.aspect) == ("critics", "the directors", "what they say about the museum")


def test_a_side_that_points_back_stands_behind_the_sentence_that_it_points_to(analysed: Callable[..., Text]) -> None:
    text = analysed(
        "The ruling on ferries cost Bergen a million crowns. Although this was a serious blow, the town recovered."
    )
    (found,) = concession.find(text)
    assert found.a == "the ruling on ferries cost Bergen a million crowns; this was a serious blow"
    assert found.sentences == text.sentences


def test_two_of_one_kind_stand_with_the_time_at_the_head_of_their_clauses(analysed: Callable[..., Text]) -> None:
    (found,) = contrast.find(
        analysed("The 2010 drought had three centres, whereas in 2005 the drought was limited to the southwest.")
    )
    assert (found.a, found.b) == ("the 2010 drought", "the drought in 2005")


def test_a_phrase_behind_but_is_added_to_what_the_first_half_says(analysed: Callable[..., Text]) -> None:
    (found,) = concession.find(analysed("A city is a commune, but with a charter."))
    assert found.b == "a city is a commune with a charter"


def test_a_phrase_that_nothing_before_rather_than_is_built_like_is_not_compared(analysed: Callable[..., Text]) -> None:
    text = analysed("New rules will show what cars are like when driving in traffic rather than in quiet conditions.")
    assert not [*contrast.find(text)]


SECOND_ALONE = [
    (
        "somebody beside a thing",
        "The broad aim of the council is holding a wide peace while farmers and miners still follow different goals.",
        "whether farmers and miners follow different goals while the broad aim of the council is holding a wide peace",
    ),
]


@pytest.mark.parametrize(("sentence", "aspect"), [case[1:] for case in SECOND_ALONE], ids=[c[0] for c in SECOND_ALONE])
def test_what_the_first_subject_does_not_answer_is_not_asked_of_both(
    analysed: Callable[..., Text], sentence: str, aspect: str
) -> None:
    assert [one.aspect for one in contrast.find(analysed(sentence))] == [aspect]


DEEDS = [
    (
        "While Anna Lind used river water, Karl Berg founded a company that sold spring water.",
        [("Anna Lind", "Karl Berg", "what they did")],
    ),
    (
        "While the fishermen mend nets in the harbour, the farmers sell hay to the town.",
        [("the fishermen", "the farmers", "what they do")],
    ),
    ("While Anna Lind and Karl Berg built small mills, the flood of 1904 brought back the ferries.", []),
    (
        "Farmers who had no horses would probably lose more hay than they could spare, while the rich would not see "
        "a change in their barns.",
        [],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), DEEDS)
def test_two_deeds_side_by_side_go_against_nothing(
    analysed: Callable[..., Text], sentence: str, expected: list[tuple[str, str, str]]
) -> None:
    found = [one for one in contrast.find(analysed(sentence)) if one.aspect]
    assert [(one.a, one.b, one.aspect) for one in found] == expected


def test_a_side_that_the_other_one_acts_on_does_not_do_so_itself(analysed: Callable[..., Text]) -> None:
    sentence = "The lighthouse stays dark in summer, while the gulls circle around the lighthouse."
    assert not [one for one in contrast.find(analysed(sentence)) if one.aspect.startswith("whether they")]


THERE = [
    ("When ships sank, there was fear. However, sinking ships did not stop the trade.", "there was fear"),
    ("When ships sank, the town took fright. However, sinking ships did not stop the trade.", "took fright"),
]


@pytest.mark.parametrize(("sentence", "value"), THERE)
def test_what_there_is_is_said_with_there(analysed: Callable[..., Text], sentence: str, value: str) -> None:
    (found,) = contrast.find(analysed(sentence))
    assert found.a_value == value


def test_what_both_subjects_answer_is_asked_of_both(analysed: Callable[..., Text]) -> None:
    (found,) = contrast.find(analysed("Farmers live near the mill, whereas miners were housed in old barns."))
    assert (found.a, found.b) == ("farmers", "miners")


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        (
            "The museum has since admitted that the label is wrong, while insisting that the age of the bone is right.",
            "the museum has insisted that the age of the bone is right",
        ),
        (
            "The museum admitted that the label is wrong, while insisting that the age of the bone is right.",
            "the museum insisted that the age of the bone is right",
        ),
    ],
    ids=["perfect", "past"],
)
def test_a_participle_behind_while_is_told_of_the_first_subject(
    analysed: Callable[..., Text], sentence: str, side: str
) -> None:
    assert [one.b for one in contrast.find(analysed(sentence))] == [side]


def test_a_pronoun_is_said_by_name_where_the_effects_of_one_thing_are_told(analysed: Callable[..., Text]) -> None:
    text = analysed("The change of the tax will damage the harbour, but it will help the small mills of the valley.")
    assert [(one.b, one.aspect) for one in concession.find(text)] == [
        ("the change of the tax will help the small mills of the valley", "the effects of the change of the tax")
    ]


def test_what_is_told_of_a_half_is_what_it_says_and_no_reason_in_it(analysed: Callable[..., Text]) -> None:
    text = analysed(
        "According to the charter, the guild respects the wishes of its members. In practice, peace and order are rare "
        "because the elder masters cannot set rules, widows of poor members have two votes, and the hall is shut."
    )
    (found,) = concession.find(text)
    assert found.b_value.startswith(("are rare", "peace and order are rare"))
