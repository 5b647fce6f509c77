"""What two opposed halves set against each other."""

from __future__ import annotations

from collections.abc import Callable

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
