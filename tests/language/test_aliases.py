"""Names that class nouns, short forms and titles stand for."""

from __future__ import annotations

from collections.abc import Callable

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]


def test_a_title_with_an_article_is_named_as_the_text_names_it(analysed: Analysed) -> None:
    text = analysed("The Rhine flows north. A Roman called Speyer the gift of the river.", title="The River Rhine")
    assert last_token(text, "river").say == "the Rhine"


def test_the_city_or_planet_of_the_title_is_meant_before_one_named_in_passing(analysed: Analysed) -> None:
    text = analysed("A line ends in Sunderland.", "The city has two parks.", title="Newcastle upon Tyne")
    assert last_token(text, "city").say == "Newcastle upon Tyne"
    text = analysed("Pluto has moons. It takes months to reach the planet from Earth.", title="Pluto")
    assert last_token(text, "planet").say == "Pluto"


def test_a_class_noun_is_not_the_subject_of_its_own_clause(analysed: Analysed) -> None:
    text = analysed("The Fram Museum lies in Oslo. The Fram went on a tour, and has a loan of coins from the museum.")
    assert last_token(text, "museum").say is None
