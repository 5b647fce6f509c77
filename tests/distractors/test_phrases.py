"""Phrases as keys: one word changed for another of its set or table, where nothing hints at it or makes it right."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.clauses import Text, join
from quizgen.distractors import choose
from quizgen.facts.model import Ask, Fact


def _options(story, sentence: str, stem: str, key: str, *others: str, title: str = "", **fields: object) -> list[str]:
    told = story(sentence, *others, title=title)
    ask = told.ask(stem, key, "term", **fields)
    return [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))]


@pytest.mark.parametrize(
    ("sentence", "stem", "key", "expected"),
    [
        ("He built on fiat money.", "What did he build on?", "fiat money", {"paper money", "commodity money"}),
    ],
)
def test_a_word_gives_way_to_others_of_its_set(story, sentence: str, stem: str, key: str, expected: set[str]) -> None:
    assert expected <= set(_options(story, sentence, stem, key))


@pytest.mark.parametrize(
    ("key", "another"),
    [
        ("a school", "A theatre and a factory closed."),
        ("an old poem", "A play and two essays were on."),
        ("a newspaper", "A camera and a laptop were lost."),
    ],
)
def test_a_common_noun_gives_way_to_others_of_its_set_where_the_article_has_two(
    analysed, key: str, another: str
) -> None:
    assert not _of_object(analysed(f"The town got {key}."), 0)
    assert not _of_object(analysed(f"The town got {key}.", another.split(" and ")[0]), 0)
    assert len(_of_object(analysed(f"The town got {key}.", another), 0)) >= 3


@pytest.mark.parametrize(
    ("sentence", "stem", "key", "never"),
    [
        ("She wrote a letter in French.", "What did she write?", "a letter in French", "a letter in British"),
        ("They made a pulp and paper mill.", "What did they make?", "a pulp and paper mill", "a pulp and sugar mill"),
        ("He left an iron rail.", "What did he leave?", "an iron rail", "a cobalt rail"),
        ("They closed the route to Delhi and Mumbai.", "What did they close?", "the route to Delhi and Mumbai",
         "the route to Delhi and Agra"),
    ],
)  # fmt: skip
def test_what_the_clause_does_not_bear_takes_no_place(story, sentence: str, stem: str, key: str, never: str) -> None:
    assert never not in _options(story, sentence, stem, key)


@pytest.mark.parametrize(
    ("sentence", "stem", "key", "title"),
    [
        ("The town got an airport.", "What did the airport builders give the town?", "an airport", ""),
        ("The town got an airport.", "What did the town get?", "an airport", "The Airport"),
        ("They built a school of thought.", "What did they build?", "a school of thought", ""),
        ("They saw a fire on Mount Etna in Italy.", "What did they see?", "a fire on Mount Etna in Italy", ""),
        ("They built a war hospital.", "What did they build?", "a war hospital", ""),
        ("They saw stars far from Earth.", "What did they see?", "stars far from Earth", ""),
        ("They got a ford rather than an airport.", "What did they get?", "a ford rather than an airport", ""),
        ("Salt harms the heart and nervous system.", "What does salt harm?", "the heart and nervous system", ""),
        ("They saw a car crash.", "What did they see?", "a car crash", ""),
        ("It comes from the root railway.", "What does it come from?", "the root railway", ""),
        ("It has a football stadium roof.", "What does it have?", "a football stadium roof", ""),
        ("They fled from the plague.", "What did they flee from?", "the plague", ""),
        ("They flew a helicopter called Wren.", "What did they fly?", "a helicopter called Wren", ""),
        ("They saw the axis of the Earth.", "What did they see?", "the axis of the Earth", ""),
        ("It has two arms , Meuse and Waal .", "What does it have?", "two arms , Meuse and Waal", ""),
        ("They built an airport ( BGO ) there.", "What did they build?", "an airport ( BGO )", ""),
        ("They built an airport that flew kites.", "What did they build?", "an airport that flew kites", ""),
    ],
)
def test_what_is_hinted_at_or_a_figure_of_speech_stays(story, sentence: str, stem: str, key: str, title: str) -> None:
    assert (
        _options(story, sentence, stem, key, "Harbours, railways, cholera and a theatre were there.", title=title) == []
    )


def test_a_long_key_is_not_said_four_times(story) -> None:
    key, stem = "a state funeral with a long march for the old kings of the north", "What did the town get?"
    assert _options(story, f"The town got {key}.", stem, key) == []
    assert _options(story, "The town got a state funeral.", stem, "a state funeral")


def test_what_the_sentence_names_takes_no_place(story) -> None:
    told = "The thermal energy became chemical energy."
    found = _options(story, told, "What did the heat become?", "chemical energy")
    assert "kinetic energy" in found
    assert "thermal energy" not in found


def test_a_nation_gives_way_to_others(story) -> None:
    told, key = ("Ada led the Japanese fleet.", "What did Ada lead?"), "the Japanese fleet"
    found = _options(story, *told, key, "China and Russia had ships.")
    assert len(found) >= 3
    assert all(one.endswith(" fleet") and one != key for one in found)


@pytest.mark.parametrize(
    ("title", "others", "found"),
    [
        ("A survey", ("France", "Spain", "Italy"), True),
        ("A survey", ("India", "Brazil", "China"), False),
        ("Austria", ("France", "Spain", "Italy"), False),
    ],
    ids=["its neighbours", "far ones", "that of the title"],
)
def test_a_country_gives_way_to_those_of_its_part_of_the_world(
    story, title: str, others: tuple[str, ...], found: bool
) -> None:
    told = story("Ada sold the debts of Austria.", *(f"{one} was poor." for one in others), title=title)
    told = told.named("country", "Austria", *others)
    ask = told.ask("What did Ada sell?", "the debts of Austria", "term")
    assert bool(choose(ask, told.fact(ask), told.text, Random("0"))) is found


def test_countries_of_its_part_of_the_world_come_before_far_ones(story) -> None:
    others = ("Chile", "Spain", "Italy", "France")
    told = story("Ada sold the debts of Austria.", *(f"{one} was poor." for one in others)).named(
        "country", "Austria", *others
    )
    ask = told.ask("What did Ada sell?", "the debts of Austria", "term")
    found = [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))]
    assert len(found) > 2
    assert not any("Chile" in one for one in found[:3])


@pytest.mark.parametrize(
    "others",
    [(), ("Chinese ships sailed.",), ("China and Russia had ships.", "Japan fell.", "Japan rose.")],
    ids=["no other nation", "one", "the nation of the article"],
)
def test_a_nation_beside_which_the_article_has_no_rivals_stays(story, others: tuple[str, ...]) -> None:
    assert _options(story, "Ada led the Japanese fleet.", "What did Ada lead?", "the Japanese fleet", *others) == []


def test_a_nation_in_a_list_stays(story) -> None:
    key = "tongues such as French , Dutch and Welsh"
    assert _options(story, f"Ada spoke {key}.", "What did Ada speak?", key, "Germany and Italy met.") == []


def test_the_kind_asked_for_keeps_its_noun(story) -> None:
    found = _options(story, "Ada built a state school.", "What kind of school did Ada build?", "a state school")
    assert not any("factory" in one for one in found)


def test_a_prefix_alone_makes_no_family(story) -> None:
    told = "The board made antitrust law."
    assert "labour law" in _options(story, told, "What did the board make of anticompetitive deals?", "antitrust law")


@pytest.mark.parametrize("word", ["sulfate", "methane accumulation due to methanogenesis"])
def test_a_word_whose_family_stands_beside_it_stays(story, word: str) -> None:
    assert _options(story, f"Roots hold {word}.", "What do roots hold of sulfur?", word) == []


def test_a_part_of_what_the_key_names_takes_no_place(story) -> None:
    found = _options(
        story,
        "Soviet and Chinese guards met on a bridge.",
        "Who met on a bridge?",
        "Soviet and Chinese guards",
        "Japan, Russia and the United States sent envoys.",
    )
    assert found
    assert not any("Russian" in one for one in found)


@pytest.mark.parametrize("goods", ["the Danish colonies", "the Danish peninsula", "a glue warehouse"])
def test_a_nations_colonies_and_the_works_of_a_material_stay(story, goods: str) -> None:
    assert _options(story, f"The firm bought {goods}.", "What did the firm buy?", goods) == []


def test_other_goods_of_the_nation_stand_beside_its_own(story) -> None:
    told, key = ("The firm bought British sulfate.", "What did the firm buy?"), "British sulfate"
    found = _options(story, *told, key, "France and Germany met.")
    assert found
    assert all(one.startswith("British ") for one in found)


def test_another_kind_keeps_the_noun_asked_for(story) -> None:
    told = story("The town had a state funeral.", title="")
    ask = replace(told.ask("What kind of funeral had the town?", "a state funeral", "term"), frame="kind")
    found = {one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))}
    assert {"a military funeral", "a private funeral", "a royal funeral"} <= found


def test_what_stands_behind_the_noun_asked_for_is_not_changed(story) -> None:
    told = story("Ada led a raid on the Russian fleet.", "China and Japan had ships.", title="")
    ask = told.ask("What kind of raid did Ada lead?", "a raid on the Russian fleet", "term")
    assert choose(ask, told.fact(ask), told.text, Random("0"))
    raid = next(token for token in ask.phrase.words if token.text == "raid")
    ask = replace(ask, frame="kind", phrase=replace(ask.phrase, head=raid))
    assert not choose(ask, told.fact(ask), told.text, Random("0"))


@pytest.mark.parametrize(
    ("sentence", "stem", "key"),
    [
        ("The pact changed the three realms.", "What did the pact change?", "the three realms"),
        ("The act held all the American colonies.", "What did the act hold?", "all the American colonies"),
        ("The men built a 300-foot mast.", "What did the men build?", "a 300-foot mast"),
        ("President McKinley built the American fleet.", "What did President McKinley build?", "the American fleet"),
    ],
)
def test_a_count_that_is_known_and_the_country_of_whoever_acts_stay(story, sentence: str, stem: str, key: str) -> None:
    assert _options(story, sentence, stem, key) == []


def test_a_verb_is_no_noun_of_a_set(analysed) -> None:
    text = analysed(
        "Voters have a right to petition the crown.",
        "The crown signed a petition.",
        "Pamphlets and manifestos were out.",
    )
    wrong = [_of_object(text, number) for number in (0, 1)]
    assert not any("manifesto" in one for one in wrong[0])
    assert "a manifesto" in wrong[1]
    assert _of_object(analysed("Quotas slow the race to fish.", "Chickens and pigs sleep."), 0) == []


def test_an_event_of_one_particular_thing_gives_way_to_others(analysed) -> None:
    others = ("The weddings and inaugurations were small.", "A church and a factory closed.")
    text = analysed("Ada attended the funeral of the innkeeper.", "Ada founded a school of thought.", *others)
    assert "the wedding of the innkeeper" in _of_object(text, 0)
    assert _of_object(text, 1) == []


def test_what_repeats_the_stem_gives_way_to_what_repeats_it_too(story) -> None:
    told = "Ada fears the energy minister."
    assert _options(story, told, "Who does Ada fear?", "the energy minister")
    assert _options(story, told, "Who of the energy board does Ada fear?", "the energy minister") == []


def test_people_give_way_to_others_of_their_set(analysed) -> None:
    others = "A carpenter and a potter slept."
    assert "the carpenters" in _of_object(analysed("Ada paid the blacksmiths.", others), 0)
    text = analysed("Blacksmiths crossed the river at night.", others)
    (clause,) = text.sentences[0].clauses
    ask = Ask("thing", "Who crossed the river at night?", "blacksmiths", frozenset({"choice"}), clause.subject)
    fact = Fact("other", "facts.told", text.sentences[0].text, (), (text.sentences[0],), clause, (ask,))
    assert "carpenters" in {one.text for one in choose(ask, fact, text, Random("0"))}


def _of_object(text: Text, number: int) -> list[str]:
    sentence = text.sentences[number]
    (clause,) = sentence.clauses
    piece = next(one for one in clause.pieces if one.role == "object")
    key = join(piece.words)
    ask = Ask("object", "What was it?", key, frozenset({"choice"}), piece.phrase)
    fact = Fact("other", "facts.told", sentence.text, (), (sentence,), clause, (ask,))
    return [one.text for one in choose(ask, fact, text, Random("0"))]


def test_a_term_for_one_that_is_counted_has_others_in_the_singular(analysed) -> None:
    text = analysed("Her aide became solicitor general.", "A public defender met an attorney general.")
    sentence = text.sentences[0]
    phrase = next(one for one in sentence.phrases if one.head.text == "general")
    ask = Ask("term", "What did her aide become?", "solicitor general", frozenset({"choice"}), phrase)
    fact = Fact("other", "facts.told", sentence.text, (), (sentence,), sentence.clauses[0], (ask,))
    told = [one.text for one in choose(ask, fact, text, Random("0"))]
    assert "public defender" in told


@pytest.mark.parametrize(("year", "found"), [("1096", False), ("1920", True)])
def test_another_nation_is_offered_where_there_were_nations(story, year: str, found: bool) -> None:
    sentence, key = f"In {year}, many sought service with the Armenian state.", "service with the Armenian state"
    others = "Georgia and Azerbaijan were near."
    assert bool(_options(story, sentence, f"In {year}, what did many seek?", key, others)) is found


def test_an_animal_that_a_participle_makes_a_sort_of_stays(story, analysed) -> None:
    key = "a snapping turtle"
    others = "The snakes and lizards slept."
    assert _options(story, f"The keeper fed {key}.", "What did the keeper feed?", key, others) == []
    assert _of_object(analysed("The keeper fed an old turtle.", others), 0)


def test_a_word_that_runs_into_another_is_not_torn(story) -> None:
    assert _options(story, "They met a party leader.", "Who did they meet?", "a party leader")
    key = "a political party leader"
    assert not any("union" in one for one in _options(story, f"They met {key}.", "Who did they meet?", key))


@pytest.mark.parametrize(("city", "found"), [("Munich", False), ("Valmora", True)])
def test_the_places_of_a_country_whose_city_is_named_stay(story, city: str, found: bool) -> None:
    others = ("Canada, Germany, Spain and Italy met.", f"The bridge of {city} is old.")
    told = story("US cities do badly.", *others).named("country", "Canada", "Germany", "Spain", "Italy")
    told = told.named("place", city)
    ask = told.ask("Which cities do badly?", "US cities", "term")
    options = [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))]
    assert ("German cities" in options) is found


def test_a_plural_of_the_sciences_is_as_they_have_it(analysed) -> None:
    found = _of_object(analysed("The students drew vacuoles."), 0)
    assert "mitochondria" in found
    assert not any(one.startswith("endoplasmic") for one in found)


def test_an_organ_in_the_plural_gives_way_to_others_of_which_there_are_several(analysed) -> None:
    found = _of_object(analysed("The nurses measured the kidneys.", "The lungs and the adrenal glands failed."), 0)
    assert found
    assert not any("bladders" in one or "spleens" in one for one in found)


@pytest.mark.parametrize("other", ["tramway", "harbour"])
def test_of_what_is_past_a_word_that_the_article_names_comes_first(analysed, other: str) -> None:
    text = analysed(f"The town got an airport. The men dreamt of a {other} and a railway.")
    first = text.sentences[0]
    phrase = next(one for one in first.phrases if join(one.words) == "an airport")
    ask = Ask("asked", "What did the town get?", "an airport", frozenset({"choice"}), phrase)
    fact = Fact("other", "facts.told", first.text, (), (first,), clause=first.clauses[0])
    assert f"a {other}" in {one.text for one in choose(ask, fact, text, Random("0"))[:2]}


def test_a_word_of_a_longer_term_is_not_torn_out_of_it(story) -> None:
    key = "a country's legal tender"
    assert _options(story, f"The coin became {key}.", "What did the coin become?", key) == []


@pytest.mark.parametrize(
    "key", ["a speech on the plan for kinetic energy", "a great old airport", "tools of kinetic energy such as mills"]
)
def test_what_lies_too_deep_or_is_told_too_closely_stays(analysed, key: str) -> None:
    assert _of_object(analysed(f"The town got {key}.", "A harbour and a railway closed."), 0) == []


@pytest.mark.parametrize(("others", "found"), [("Rain fell.", False), ("Kansas and Ohio voted.", True)])
def test_a_state_within_a_phrase_gives_way_where_the_article_names_two_others(
    analysed, others: str, found: bool
) -> None:
    options = _of_object(analysed("The company bought the railways of Iowa.", others), 0)
    assert any("Kansas" in one or "Ohio" in one for one in options[:3]) is found
    assert bool(options) is found


@pytest.mark.parametrize(("key", "other"), [("paper monies", "commodity monies"), ("paper moneys", "commodity moneys")])
def test_others_are_spelt_as_the_key_is(analysed, key: str, other: str) -> None:
    assert other in _of_object(analysed(f"The guilds issued {key}."), 0)


@pytest.mark.parametrize(
    ("sentence", "key", "other"),
    [
        ("The duke feared messengers.", "messengers", "pilgrims"),
        ("The duke chased a young fisherman.", "a young fisherman", "a young diver"),
        ("The duke lost a wide investment horizon.", "a wide investment horizon", "a wide investment portfolio"),
        ("The duke praised a culture of secrecy.", "a culture of secrecy", "a culture of bullying"),
    ],
    ids=["whole", "somebody described", "a term", "behind its preposition"],
)
def test_a_noun_gives_way_though_the_article_names_none_of_its_set(
    analysed, sentence: str, key: str, other: str
) -> None:
    assert other in _of_object(analysed(sentence), 0)


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The duke met messengers.", "Messengers of old"),
        ("The duke fears anger.", ""),
        ("The duke saw human population growth.", ""),
        ("The duke built a church.", ""),
        ("The duke ran a music publishing house.", ""),
    ],
    ids=["in the title", "so of many", "its first word described", "common", "half a compound"],
)
def test_a_noun_that_others_may_be_as_well_or_do_not_fit_stays(analysed, sentence: str, title: str) -> None:
    assert not _of_object(analysed(sentence, title=title), 0)


@pytest.mark.parametrize(
    ("key", "other"), [("AC power", "battery power"), ("music industry leaders", "film industry leaders")]
)
def test_initials_make_no_name_of_a_noun_and_every_industry_has_its_leaders(analysed, key: str, other: str) -> None:
    assert other in _of_object(analysed(f"The duke met {key}."), 0)
