"""People of the article as wrong answers: not those whom it only cites, nor those of another country."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.clauses import Mention
from quizgen.distractors import choose
from quizgen.facts.model import Ask, Fact


def test_those_who_are_only_cited_are_no_doers(analysed) -> None:
    told = analysed("Ada Quill built the mill.", "Tom Harrow argues that mills pay.", "Paul Reed and Mary Holm sailed.")
    (clause,) = told.sentences[0].clauses
    ask = Ask("subject", "Who built the mill?", "Ada Quill", frozenset({"choice"}), clause.subject)
    fact = Fact("other", "facts.told", told.sentences[0].text, (), told.sentences[:1], clause, (ask,))
    options = [one.text for one in choose(ask, fact, told, Random("0"))]
    assert "Mary Holm" in options
    assert "Tom Harrow" not in options


def test_a_deed_in_a_country_is_done_by_its_people(story) -> None:
    told = story("In China, Shen Kuo made maps.")
    ask = told.ask("In China, who made maps?", "Shen Kuo", "person")
    options = {one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))}
    assert not {"Avicenna", "Ptolemy"} & options


def _who(told, stem: str, key: str) -> set[str]:
    first = told.sentences[0]
    ask = Ask("subject", stem, key, frozenset({"choice"}), first.clauses[0].subject)
    fact = Fact("other", "facts.told", first.text, (), (first,), first.clauses[0], (ask,))
    return {one.text for one in choose(ask, fact, told, Random("0"))}


def test_nobody_who_made_a_story_stands_beside_its_characters(analysed) -> None:
    told = analysed("Ada Quill opens the gate.", "Mary Holm warns Tom Harrow.", "Paul Reed directed the film.")
    options = _who(told, "Who opens the gate?", "Ada Quill")
    assert "Mary Holm" in options
    assert "Paul Reed" not in options


def test_a_title_behind_a_name_is_no_surname(analysed) -> None:
    told = analysed("Quill built the mill.", "Ada Quill sang.", "Mary Holm met Emperor Ogedei Khan.")
    options = _who(told, "Who built the mill?", "Quill")
    assert "Holm" in options
    assert "Khan" not in options


def test_a_land_behind_a_name_is_no_surname(analysed) -> None:
    told = analysed("Quill built the mill.", "Ada Quill sang.", "Mary Holm met a guest.")
    king = Mention("Philip of Navarre", "person", ("Philip of Navarre",), "m", places=((1, 3, 0),))
    told = replace(told, mentions=(*told.mentions, king))
    options = _who(told, "Who built the mill?", "Quill")
    assert "Holm" in options
    assert "Navarre" not in options


def test_an_initial_is_no_surname(analysed) -> None:
    told = analysed("Quill built the mill.", "Ada Quill sang.", "Mary Holm met Pamela S. in Bergen.")
    options = _who(told, "Who built the mill?", "Quill")
    assert "Holm" in options
    assert "S." not in options


@pytest.mark.parametrize("body", ["Virginia Tech", "Howard University Press", "EMI Victor"])
def test_a_body_named_after_a_state_or_a_man_or_by_initials_is_nobody(analysed, body: str) -> None:
    told = analysed("Ada Quill built the mill.", f"{body} sold it.", "Paul Reed and Mary Holm sailed.")
    options = _who(told, "Who built the mill?", "Ada Quill")
    assert "Mary Holm" in options
    assert body not in options


def test_a_city_of_another_continent_tempts_nobody(story) -> None:
    told = story("The fair was held in Lima.", "Trains left Leeds.", "Ships left Quito.")
    ask = told.ask("In which city was the fair held?", "Lima", "city")
    options = {one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))}
    assert "Leeds" not in options
