"""Gaps: one whole unit, told once, not given away by the rest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.facts.model import Ask, Fact
from quizgen.items.cloze import hint_for, make


@pytest.mark.parametrize(
    ("key", "kind", "hint", "expected"),
    [
        ("1972", "year", "year", "year"),
        ("40 percent", "percent", "", "percentage"),
        ("400", "number", "", "number"),
        ("UNICEF", "person", "person", "organisation"),
        ("Peru", "place", "", "country"),
        ("Ottoman Empire", "country", "country", "name"),
        ("lava", "term", "", "term"),
        ("Qworx", "name", "", "name"),
        ("one third", "number", "", ""),
        ("318", "money", "", "number"),
        ("five", "date", "", "number"),
        ("8am", "number", "", "time of day"),
        ("83 light-years", "duration", "", "number"),
        ("mid-19th century", "duration", "", "date"),
        ("Sun", "place", "", "name"),
        ("Bronze Age", "event", "", "period"),
        ("salt marsh", "term", "", "term"),
        ("Danube", "place", "", "river"),
        ("Swahili", "name", "", "language"),
        ("Danes", "group", "", "people"),
        ("MPs", "name", "", "term"),
        ("MEP", "name", "", "term"),
        ("Harbour Guard", "name", "person", "name"),
        ("#31", "", "amount of money", "number"),
        ("No. 7", "", "amount of money", "number"),
    ],
)
def test_hints_come_from_the_closed_list_and_trust_the_tables(
    story, key: str, kind: str, hint: str, expected: str
) -> None:
    told = story(f"It was {key} again.")
    assert hint_for(told.ask("", key, kind, hint=hint), key, told.text) == expected


def test_a_state_with_the_name_of_a_country_is_a_place_among_states(story) -> None:
    told = story("Georgia grows nuts.", "Florida and Alabama grow figs.")
    ask = told.ask("", "Georgia", "country")
    assert hint_for(ask, "Georgia", told.text) == "country"
    assert hint_for(ask, "Georgia", told.named("place", "Florida", "Georgia").text) == "place"


def test_a_university_in_whose_town_somebody_is_named_is_a_city(story) -> None:
    told = story("Moe taught Norse in Princeton, New Jersey.")
    assert hint_for(told.ask("", "Princeton", "name"), "Princeton", told.text) == "city"


def test_a_place_that_is_a_surname_too_is_a_name(story) -> None:
    told = story("George Washington went south.", "Washington took the town.").named("person", "George Washington")
    assert hint_for(told.ask("", "Washington", "place"), "Washington", told.text) == "name"


def test_a_river_that_is_a_surname_of_the_article_is_a_name(story) -> None:
    told = story("Zed Murray played on.", "Murray won the match.").named("person", "Zed Murray")
    assert hint_for(told.ask("", "Murray", "person"), "Murray", told.text) == "name"


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("viscount", "place"),
        ("Duchess", "place"),
        ("bishop", "place"),
        ("sister", "person"),
        ("doctor", "person"),
        ("nurse", "person"),
        ("general", "person"),
        ("secretary", "person"),
    ],
)
def test_what_a_title_of_land_is_of_is_a_place_and_who_is_served_is_somebody(story, who: str, expected: str) -> None:
    told = story(f"She met the {who} of Quillem.").named("person", "Quillem")
    assert hint_for(told.ask("", "Quillem", "person"), "Quillem", told.text) == expected


@pytest.mark.parametrize(("kind", "expected"), [("name", "name"), ("person", "person")])
def test_a_thing_with_the_surname_of_somebody_in_the_tables_is_a_name(story, kind: str, expected: str) -> None:
    told = story("Growers sell the Kipling in autumn.").named(kind, "Kipling")
    assert hint_for(told.ask("", "Kipling", kind), "Kipling", told.text) == expected


def test_a_cloze_has_one_gap_and_says_where_it_stands(story) -> None:
    told = story("The bridge opened in 1972.")
    ask = told.ask("In which year did the bridge open?", "1972", "year", hint="year")
    (candidate,) = make([told.fact(ask)], told.text, 0)
    assert candidate.item.text == "The bridge opened in [[1972]]."
    assert candidate.item.source[0].answer == "1972"
    assert candidate.numeric
    assert candidate.identity == ("The bridge opened in 1972.", "cloze", "asked", 21)


def test_brackets_of_the_article_are_escaped(story) -> None:
    told = story("The [[old]] bridge opened in 1972.")
    (candidate,) = make([told.fact(told.ask("", "1972", "year"))], told.text, 0)
    assert candidate.item.text == r"The \[[old]] bridge opened in [[1972]]."
    assert candidate.item.key == "1972"


def test_overlapping_gaps_of_a_sentence_are_made_once(story) -> None:
    told = story("Mount Etna erupted again in that year.")
    asks = [told.ask("", key, "place") for key in ("Mount Etna", "Etna")]
    assert len(list(make([told.fact(*asks)], told.text, 0))) == 1


@pytest.mark.parametrize(
    ("sentence", "key", "kind"),
    [
        ("It is the third largest port of Norway.", "third", "number"),
        ("Norway grew poor in the second herring age.", "second", "number"),
        ("Frozen helium stays close to absolute zero for hours.", "zero", "number"),
        ("Severe floods filled the third drainage basin of Peru.", "drainage basin", "term"),
        ("Storms came back now and then, as in 1972.", "1972", "year"),
        ("Qworx is one of the oldest ships afloat.", "Qworx", "name"),
        ("The fair was held in the month Qworx.", "Qworx", "name"),
        ("Fires destroyed the villages of Peru.", "Peru", "country"),
        ("Sailors adored Qworx.", "Qworx", "name"),
        ("The Danes had lost patience with the loud sailors of Bergen.", "patience", "term"),
        ("Trade in salt cod is a good example of a cartel.", "salt cod", "term"),
        ("Fires destroyed villages in southern Peru.", "Peru", "country"),
        ("Fires destroyed the villages of Asia.", "Asia", "place"),
        ("She won the Nobel Prize in Qworx.", "Qworx", "name"),
        ("The Greeks called it Πηγή, the Romans Qworx.", "Qworx", "name"),
    ],
)
def test_a_gap_that_is_half_a_unit_or_has_several_answers_is_not_made(
    story, sentence: str, key: str, kind: str
) -> None:
    told = story(sentence)
    assert not list(make([told.fact(told.ask("", key, kind))], told.text, 0))


@pytest.mark.parametrize(("link", "made"), [("but the Danes", 0), ("but it", 1)])
def test_a_half_of_somebody_else_stands_beside_no_gap(story, link: str, made: int) -> None:
    told = story(f"Bergen is praised by Qworx for its old harbour {link} love the new one.")
    ask = told.ask("", "Qworx", "organisation")
    assert len(list(make([told.fact(replace(ask, frame="in-place"))], told.text, 0))) == made


@pytest.mark.parametrize(
    ("sentence", "key", "expected"),
    [
        ("In Bergen, the name spud is said.", "spud", "In Bergen, the name [[spud]] is said."),
        (
            "Into the cell flow sodium ions (Na⁺) at night.",
            "sodium ions",
            "Into the cell flow [[sodium ions]] at night.",
        ),
    ],
)
def test_no_formula_tells_a_term_and_a_naming_noun_is_none_of_it(story, sentence: str, key: str, expected: str) -> None:
    told = story(sentence)
    made = make([told.fact(replace(told.ask("", key, "term"), frame="term"))], told.text, 0)
    assert [one.item.text for one in made] == [expected]


@pytest.mark.parametrize(
    ("sentence", "noun", "expected"),
    [
        (
            "Skippers of the north praised the new cod gimlet.",
            "gimlet",
            ["Skippers of the north praised the new [[cod gimlet]]."],
        ),
        ("Skippers praised the new cod gimlet.", "gimlet", []),
        (
            "Sharp gimlets bore most masts in the yards of Norway.",
            "gimlets",
            ["[[Sharp gimlets]] bore most masts in the yards of Norway."],
        ),
        (
            "Skippers of the north love owls in pine groves.",
            "groves",
            ["Skippers of the north love owls in [[pine groves]]."],
        ),
        ("In Norway today gimlets bore most masts.", "gimlets", []),
        (
            "One way nectar becomes sweet for bees is by sugar.",
            "nectar",
            [],
        ),
    ],
    ids=[
        "a noun of the term",
        "too few words around it",
        "a quality at the head",
        "a plant that the tagger has for a quality",
        "a time before the subject",
        "a noun before a clause",
    ],
)
def test_a_lone_noun_takes_in_the_noun_that_makes_a_term_of_it(
    analysed, sentence: str, noun: str, expected: list[str]
) -> None:
    told = analysed(sentence)
    (first,) = told.sentences
    phrase = next(one for one in first.phrases if one.head.text == noun)
    ask = Ask("term", "", noun, frozenset({"cloze"}), phrase)
    made = make([Fact("other", "facts.told", first.text, (), (first,), None, (ask,))], told, 0)
    assert [one.item.text for one in made] == expected


@pytest.mark.parametrize(
    ("sentence", "key", "count"),
    [
        ("Norwegian tin melts at 232 °C (505 K).", "505", 0),
        ("Norwegian tin melts at 232 °C (505 K).", "232", 0),
        ("Norwegian tin melts at 232 °C (in 5 minutes).", "232", 1),
    ],
)
def test_a_number_beside_itself_in_another_unit_is_no_gap(story, sentence: str, key: str, count: int) -> None:
    told = story(sentence)
    ask = replace(told.ask("", key, "number"), hint="number")
    assert len(list(make([told.fact(ask)], told.text, 0))) == count


@pytest.mark.parametrize(("said", "expected"), [("the", "place"), ("", "person")])
def test_what_has_the_before_it_is_nobody_for_the_first_name_in_it(story, said: str, expected: str) -> None:
    told = story(f"Bread went to {said} Anna Berg Chapel daily.").named("person", "Anna Berg Chapel")
    ask = told.ask("", "Anna Berg Chapel", "person")
    phrase = replace(ask.phrase, determiner=said)
    assert hint_for(replace(ask, phrase=phrase), "Anna Berg Chapel", told.text) == expected
