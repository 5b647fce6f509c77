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
