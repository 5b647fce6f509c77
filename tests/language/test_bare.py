"""Definites of which nothing in the phrase tells which they are stay open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

BARE = [
    ("where a country lies", "Rain fell in Oslo and Rome. Farms across the Baltic country sowed rye.", "country"),
    ("a whole number of them", "The ferries left Oslo. All three ships sank.", "ships"),
    ("what is with it, behind a comma", "The crew, with Moe at the helm, sailed to Oslo.", "crew"),
    ("the state it is in, behind a comma", "The crew, in a rage, sailed to Oslo.", "crew"),
    ("where it was met", "Holm was the first Dane to see the species in Peru.", "species"),
    ("a region with several", "Moe left for the Baltic country.", "country"),
    ("a party", "Two clubs campaigned for the Labour candidate.", "candidate"),
    ("a place that is not said", "The animal within struggled twice.", "animal"),
    ("how big it is", "The narrow tube, about the width of a pencil, had a lamp attached.", "tube"),
    ("what a dash adds", "The nurse reversed the procedure – forceps out.", "procedure"),
    ("who wrote of it", "A few help the crowd (Moe, 1999).", "crowd"),
    ("with whom it was written of", "Otto Holm wrote a report about the ship with his sons.", "ship"),
    ("with whom it was told", "Ida Berg wrote a song about the ship with her pupils.", "ship"),
    ("a noun taken for a name", "In 1931 Moe sold the lighthouse lamp.", "lamp"),
    ("what the two are", "Moe bought two old boats. Oslo saw the pair of boats.", "pair"),
    ("what it is held to be", "Moe told Oslo that he thought the tune just a march.", "tune"),
    ("where a band was", "Kari Moe was a member of the band in Oslo.", "band"),
    ("where a crew was", "Kari Moe left the crew near Bergen.", "crew"),
    ("that they did so", "Moe filled nine tanks. The two tanks that leaked were sold in Oslo.", "tanks"),
    ("that it is wanted", "A dry kiln in Moss can reach the heat that is needed.", "heat"),
    ("what hyphens set off", "The whole valley - all nine farms and one mill - will be sold by Moe in Oslo.", "valley"),
    ("a party it is of", "Ida Holm is the Labour candidate.", "candidate"),
    ("a league of many", "The Labour leaders sailed to Oslo with Moe.", "leaders"),
    ("a body of many", "The Interpol officials were Ida Moe and Otto Holm.", "officials"),
    ("what is taught", "Moe read law at Lund University. Moe then taught at the Law School.", "school"),
    ("what was taught", "Moe lives in Bergen. In 1921 Moe left the History Department.", "department"),
    ("a rare word for people", "In 1820 the coenobites sailed to Oslo with Moe.", "coenobites"),
    ("a rarer word for people", "The fakirs left Oslo with Moe in 1921.", "fakirs"),
    ("what was done", "Holm held that the fumigations are harmful.", "fumigations"),
    ("what it was named with", "Moe named the salt with the Norse word for the sea.", "salt"),
    ("of what there is none", "Oslo is old. The lack of wood forced Moe to burn peat.", "lack"),
    ("of what there is too little", "Moe left Oslo. The shortage of salt ruined the port.", "shortage"),
    ("at what heat it is so", "Tin has nine forms. The brittle form at high pressure contains zinc.", "form"),
    ("how long it was done", "Monks and pupils have pondered the riddle for over 90 years.", "riddle"),
    ("for how many months it was done", "Pilots and skippers have pondered the riddle for over 9 months.", "riddle"),
    ("a remark in brackets", "Rust is the source of the slowing (consistent with Moe’s law).", "slowing"),
]


@pytest.mark.parametrize(("why", "paragraph", "word"), BARE, ids=[case[0] for case in BARE])
def test_which_it_is_is_not_told_by(analysed: Analysed, why: str, paragraph: str, word: str) -> None:
    assert last_token(analysed(paragraph), word).open


def test_whoever_is_with_somebody_tells_who_it_is(analysed: Analysed) -> None:
    assert not last_token(analysed("Otto Holm wrote a report about the farmer with his dog."), "farmer").open


TOLD = [
    ("The lack of wood in Iceland forced Moe to burn peat.", "lack"),
    ("The brittle form of tin at high pressure contains zinc.", "form"),
    ("Kari Moe was a member of the choir in Oslo.", "choir"),
    ("Moe led the fishing crew in Oslo.", "crew"),
    ("In 1921 Ida Holm taught at the Law School of Lund University.", "school"),
    ("Moe sold the tanks that leaked oil into the bay.", "tanks"),
    ("A kiln can reach the heat that is needed to bake clay.", "heat"),
    ("Moe led the search for two boats in Oslo.", "search"),
    ("Moe studied the actinomycetes of a marsh.", "actinomycetes"),
]


@pytest.mark.parametrize(("sentence", "word"), TOLD, ids=[case[1] for case in TOLD])
def test_what_tells_more_says_which_it_is(analysed: Analysed, sentence: str, word: str) -> None:
    assert not last_token(analysed(sentence), word).open


def test_some_of_what_the_title_names_are_not_all_of_it(analysed: Analysed) -> None:
    told = "The ferries {} reached Moss in May."
    assert last_token(analysed(told.format("that gave out"), title="Ferries"), "ferries").open
    assert not last_token(analysed(told.format(", which gave out,"), title="Ferries"), "ferries").open


def test_a_thing_brought_in_is_none_of_its_kind(analysed: Analysed) -> None:
    drawn = "Moe drew a rough skeleton of {}. Later the skeleton was filled with fields."
    assert last_token(analysed(drawn.format("paths")), "skeleton").say == "the rough skeleton of paths"
    plain = "Lime {}. It shields pots. The fibrous layer is a salt."
    assert last_token(analysed(plain.format("forms a fibrous layer")), "layer").open
    assert not last_token(analysed(plain.format("forms crusts")), "layer").open


def test_a_name_before_the_noun_tells_which_it_is(analysed: Analysed) -> None:
    assert not last_token(analysed("In 1931 Moe sold the Lindesnes lamp."), "lamp").open


def test_the_study_of_a_year_is_not_the_one_of_the_title(analysed: Analysed) -> None:
    told = "The 2011 study found lead in tea."
    assert last_token(analysed(told, title="Study finds tea is safe"), "study").open
    assert not last_token(analysed(told, title="The 2011 study on tea"), "study").open


def test_the_president_is_the_one_of_the_country_that_is_told_of(analysed: Analysed) -> None:
    told = "The President signed the Fish Plan in May 2009."
    assert last_token(analysed(f"Courts in Norway are slow. {told}"), "president").open
    about = "Peru sells wool. Peru is high. Peru has two ports."
    assert last_token(analysed(f"{about} {told}", title="Peru"), "president").say == "the Peruvian president"
    beside = f"{about} In May, Chile sent Peru grain. {told}"
    assert last_token(analysed(beside, title="Peru"), "president").open
    assert not last_token(analysed("The President may veto a law."), "president").open


def test_articles_in_short_are_those_told_of_before(analysed: Analysed) -> None:
    text = analysed("The Articles of Union were signed in 1707. The clerk read the Articles.")
    assert last_token(text, "articles").say == "the Articles of Union"


def test_the_country_that_lies_there_is_the_one_named(analysed: Analysed) -> None:
    told = "Otto Holm, who had lived in Spain, sold beer to bars across the Mediterranean country."
    assert last_token(analysed(told), "country").say == "Spain"
