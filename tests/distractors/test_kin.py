"""Kin of the key: people of one sex and calling, states of one time, bodies and prizes of a like sort."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen import knowledge
from quizgen.distractors import Query, choose, kin, people
from quizgen.distractors.eras import exists_then
from quizgen.distractors.kin import is_initials, like_key
from quizgen.distractors.sexes import is_of_the_sex
from quizgen.facts import find_all
from quizgen.facts.model import Ask, Fact


def _every(told, ask) -> list[str]:
    """Whatever the tables and the article give, good or not."""
    query = Query(ask, told.fact(ask), told.text, Random("0"))
    return [one.text for source in (people.find, kin.find) for one in source(query)]


def _texts(told, ask) -> list[str]:
    return [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))]


@pytest.mark.parametrize(
    ("stem", "key", "women"),
    [
        ("Who sold her boat?", "Ada Quill", True),
        ("Who sold his boat?", "Tom Harrow", False),
        ("Who did he sell it to?", "Ada Quill", None),
        ("Who was First Lady twice?", "Ada Quill", True),
        ("Who became the first spokeswoman?", "Ada Quill", True),
        ("Who buried a widow?", "Tom Harrow", None),
        ("Who was crowned king?", "Tom Harrow", False),
        ("Who was Anna’s half-brother?", "Tom Harrow", False),
    ],
)
def test_the_stem_tells_the_sex_of_whoever_is_asked_for(story, stem: str, key: str, women: bool | None) -> None:
    told = story(f"{key} was there.")
    ask = told.ask(stem, key, "person")
    query = Query(ask, told.fact(ask), told.text, Random("0"))
    assert is_of_the_sex("Mary Holm", query) is (women is not False)
    assert is_of_the_sex("Paul Reed", query) is (women is not True)


def test_what_is_named_like_a_person_stands_beside_no_people(story) -> None:
    told = story("Quillby lost the match.", "Tom Harrow, Eva Lund and Ned Marsh watched.")
    told = told.named("person", "Quillby", "Tom Harrow", "Eva Lund", "Ned Marsh")
    team, *people = told.text.mentions
    told.text = replace(told.text, mentions=(replace(team, role=""), *people))
    assert _texts(told, told.ask("Who lost the match?", "Quillby", "person")) == []


def test_people_of_the_article_come_before_those_of_the_tables(story) -> None:
    told = story("Nasser spoke in 1956.", "Ada Quill, Tom Harrow and Eva Lund listened.")
    told = told.named("person", "Quill", "Harrow", "Lund")
    found = _texts(told, told.ask("Who spoke in 1956?", "Nasser", "person"))
    assert set(found[:3]) == {"Quill", "Harrow", "Lund"}


def test_no_ruler_stands_beside_a_scientist(story) -> None:
    told = story("Marie Curie measured the ore.", "Benito Mussolini, Tom Harrow and Eva Lund came.")
    told = told.named("person", "Benito Mussolini", "Tom Harrow", "Eva Lund")
    assert "Benito Mussolini" not in _texts(told, told.ask("Who measured the ore?", "Marie Curie", "person"))


def test_a_state_that_was_gone_is_not_offered(story) -> None:
    told = story("The Soviet Union sent ships in 1956.")
    found = _texts(told, told.ask("Which state sent ships in 1956?", "Soviet Union"))
    assert "Czechoslovakia" in " ".join(found)
    assert not any("Weimar" in one or "Russian Empire" in one for one in found)


def test_a_state_of_another_continent_is_not_offered(story) -> None:
    told = story("The Soviet Union sent ships in 1930.")
    found = _texts(told, told.ask("Which state sent ships in 1930?", "Soviet Union"))
    assert found
    assert not any("Republic of China" in one or "Newfoundland" in one for one in found)


def test_a_prize_stands_beside_those_of_its_founder_or_field(story) -> None:
    told = story("She won the Nobel Peace Prize.")
    found = _texts(told, told.ask("Which prize did she win?", "the Nobel Peace Prize"))
    assert found
    assert all("Nobel" in one for one in found)


def test_the_prizes_of_its_founder_come_before_others_of_its_field(story) -> None:
    told = story("She won the Nobel Prize in Physics.")
    found = _texts(told, told.ask("Which prize did she win?", "the Nobel Prize in Physics"))
    assert all("Nobel" in one for one in found[:4])
    assert "the Abel Prize" in found or "the Copley Medal" in found


def test_beside_the_united_nations_the_tables_have_nobody(story) -> None:
    told = story("A medal came from the United Nations.")
    assert _texts(told, told.ask("Which body sent a medal?", "the United Nations", "organisation")) == []


def test_an_agency_stands_beside_those_of_like_fields(story) -> None:
    told = story("Drugs are tested by the FDA.")
    found = _texts(told, told.ask("Which agency tests drugs?", "the FDA", "organisation"))
    assert {"the NIH", "the CDC"} <= set(found)
    assert "the FBI" not in found


def test_nobody_of_another_land_and_age_stands_beside_a_ruler_of_old(story) -> None:
    told = story("Kublai Khan conquered China.", "Ulaanbaatar built a mill in 1921.", "It closed in 1990.")
    found = _texts(told, told.ask("Who conquered China?", "Kublai Khan", "person"))
    assert "Robert the Bruce" not in found


@pytest.mark.parametrize(
    ("stem", "key", "kind"),
    [
        ("Which region is Anatolia known as?", "Asia Minor", "place"),
        ("In which language was it written?", "English", "name"),
        ("Which region did they call dry?", "the Great Plains", "place"),
    ],
)
def test_a_region_or_language_that_is_named_alone_has_nothing_beside_it(story, stem: str, key: str, kind: str) -> None:
    told = story(f"It was {key}.")
    assert _texts(told, told.ask(stem, key, kind)) == []


def test_no_writer_of_today_stands_beside_one_of_antiquity(story) -> None:
    told = story("Herodotus tells of the race.")
    found = _texts(told, told.ask("Who tells of the race?", "Herodotus", "person"))
    assert not {"Milne", "Christie", "Kazantzakis"} & set(found)


def test_wars_stand_beside_those_of_their_age_and_keep_their_articles(story) -> None:
    told = story("By 1763 they had lost the French and Indian War.")
    found = _texts(told, told.ask("Which war ended in 1763?", "the French and Indian War", "event"))
    assert not any("Civil War" in one or one.startswith("the Pontiac") for one in found)


@pytest.mark.parametrize(
    ("key", "near", "far"),
    [
        ("the Paraguayan War", "the War of the Pacific", "the Austro-Prussian War"),
        ("the Bosporus", "the Dardanelles", "the English Channel"),
        ("the Pyrrhic War", "the First Punic War", "the Bosnian War"),
        ("the Kara Sea", "the Barents Sea", "the Coral Sea"),
        ("the Jay Treaty", "the Treaty of Ghent", "the Treaty of Amiens"),
        ("the Gilded Age", "the Progressive Era", "the Belle Époque"),
    ],
)
def test_wars_and_waters_stand_beside_those_of_their_part_of_the_world(story, key: str, near: str, far: str) -> None:
    told = story(f"They spoke of {key}.")
    found = _every(told, told.ask("What did they speak of?", key, "name"))
    assert near in found
    assert far not in found


def test_a_war_of_another_part_is_offered_where_the_article_names_it(story) -> None:
    told = story("They spoke of the Crimean War.", "The Taiping Rebellion was no less cruel.")
    assert "the Taiping Rebellion" in _every(told, told.ask("What did they speak of?", "the Crimean War", "name"))


def test_no_police_stands_beside_a_bank(story) -> None:
    told = story("The World Bank lends money to farmers.")
    found = _every(told, told.ask("Which organisation lends money to farmers?", "the World Bank"))
    assert "the International Monetary Fund" in found
    assert "Interpol" not in found


@pytest.mark.parametrize(("verb", "found"), [("lends", False), ("lent", True)])
def test_no_body_that_is_gone_does_anything_today(analysed, verb: str, *, found: bool) -> None:
    text = analysed(f"Under the plan of 1945, the World Bank {verb} money to farmers.")
    told = text.sentences[0]
    fact = Fact("other", "facts.told", told.text, (), (told,), told.clauses[0])
    ask = Ask("subject", f"Which body {verb} money to farmers?", "the World Bank", frozenset({"choice"}))
    league = knowledge.find("League of Nations")
    assert league is not None
    assert exists_then(league, Query(ask, fact, text, Random("0"))) is found


def test_a_treaty_of_all_the_world_stands_beside_any_other(story) -> None:
    told = story("They spoke of the Kellogg–Briand Pact.")
    found = _every(told, told.ask("What did they speak of?", "the Kellogg–Briand Pact"))
    assert "the Locarno Treaties" in found


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("J. Robert Oppenheimer", "Oppenheimer"),
        ("Duke of Wellington", "Wellington"),
        ("Lord John Russell", "Russell"),
        ("Antonio López de Santa Anna", "Santa Anna"),
        ("Zine El Abidine Ben Ali", "Ben Ali"),
        ("Mao Zedong", "Mao"),
        ("Joan of Arc", "Joan of Arc"),
        ("Zeno of Citium", "Zeno"),
        ("Akbar the Great", "Akbar"),
    ],
)
def test_beside_a_surname_everybody_is_called_by_what_stands_alone(story, name: str, shown: str) -> None:
    told = story("Quill built the fort.")
    ask = told.ask("Who built the fort?", "Quill", "person")
    other = knowledge.find(name)
    assert other is not None
    assert like_key(other, Query(ask, told.fact(ask), told.text, Random("0"))) == shown


def test_no_star_stands_beside_the_sun_where_the_article_names_none(story) -> None:
    told = story("Neptune orbits the Sun.")
    assert _texts(told, told.ask("Which star does Neptune orbit?", "the Sun", "name")) == []


def test_rivers_stand_beside_those_of_their_part_of_the_world(story) -> None:
    told = story("Fish swim in the Niger.", "The Amazon is wider.")
    found = _texts(told, told.ask("In which river do fish swim?", "the Niger", "name"))
    assert found
    assert "the Amazon" not in found


@pytest.mark.parametrize(
    ("sentence", "stem", "key", "kind", "near", "far"),
    [
        ("The barge left the Blue Nile.", "Which river?", "the Blue Nile", "name", "Sobat", "Limpopo"),
        ("UNHCR sent tents.", "Which body sent tents?", "UNHCR", "organisation", "IOM", "WHO"),
        ("It met the G20.", "Which group met?", "the G20", "organisation", "OPEC", "Petroleum"),
        ("Max Weber wrote it.", "Who wrote it all?", "Max Weber", "person", "Simmel", "Nietzsche"),
        ("Premchand wrote it.", "Who wrote the tale of a farm?", "Premchand", "person", "Prasad", "Natsume"),
        ("Zeus threw it.", "Who threw the dish?", "Zeus", "person", "Athena", "Galileo"),
    ],
)  # fmt: skip
def test_kin_are_of_the_scene(story, sentence: str, stem: str, key: str, kind: str, near: str, far: str) -> None:
    told = story(sentence, "Galileo Galilei, Tom Harrow and Eva Lund never saw it.")
    told = told.named("person", "Galileo Galilei", "Tom Harrow", "Eva Lund")
    found = _every(told, told.ask(stem, key, kind))
    assert any(near in one for one in found)
    assert not any(far in one for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("WHO", True), ("DfT", True), ("G20", True), ("MI5", True), ("Who", False), ("A", False), ("20", False)],
)
def test_initials_are_capitals_with_one_small_letter_or_a_number(text: str, expected: bool) -> None:
    assert is_initials(text) is expected


def test_nothing_stands_beside_a_law_that_was_passed(story) -> None:
    told = story("Ships fear the Stamp Act.")
    assert _every(told, told.ask("What passed both chambers?", "the Stamp Act", "work")) == []
    assert _every(told, told.ask("Which act do ships fear?", "the Stamp Act", "work"))


def test_nobody_of_an_earlier_deed_was_a_child_then(story) -> None:
    told = story("Charles Darwin sailed in 1831.")
    found = _every(told, told.ask("Who sailed in 1831?", "Charles Darwin", "person"))
    assert found
    assert not any("Wallace" in one for one in found)


def test_no_body_of_a_state_of_today_stands_beside_one_of_antiquity(analysed) -> None:
    text = analysed("The Senate ordered Marius to leave Rome.", "Marius was born in 57 BC and died in 86 BC.")
    asked = [(ask, fact) for fact in find_all(text) for ask in fact.asks if ask.key == "the Senate"]
    assert asked
    assert [one for ask, fact in asked for one in choose(ask, fact, text, Random("0"))] == []


@pytest.mark.parametrize(
    ("sentence", "stem", "key", "kind", "near"),
    [
        ("The tale calls her Sherlock Holmes.", "What do they call her?", "Sherlock Holmes", "person", "Poirot"),
        ("In the end the GMC struck him off.", "Which body struck him off?", "the GMC", "organisation", "the GPhC"),
        ("The moon hid Acubens.", "Which star was hidden?", "Acubens", "name", "Altarf"),
        ("The moon hid Alpha Cancri.", "Which star was hidden?", "Alpha Cancri", "name", "Beta Cancri"),
        ("They spoke Doric Greek.", "What did they speak?", "Doric Greek", "term", "Aeolic Greek"),
    ],
)
def test_kin_are_named_as_the_key_is(story, sentence: str, stem: str, key: str, kind: str, near: str) -> None:
    told = story(sentence, "Altarf is bright.")
    assert any(near in one for one in _every(told, told.ask(stem, key, kind)))


def test_beside_a_character_of_tales_stands_nobody_who_lived(story) -> None:
    told = story("The hunt was like Robin Hood.", "Tom Harrow, Eva Lund and Ned Marsh filmed it.")
    told = told.named("person", "Tom Harrow", "Eva Lund", "Ned Marsh")
    found = _every(told, told.ask("To whom was it likened?", "Robin Hood", "person"))
    assert "Zorro" in found
    assert not {"Tom Harrow", "Eva Lund", "Ned Marsh"} & set(found)


def test_the_name_of_a_star_is_asked_for_beside_those_of_others(story) -> None:
    told = story("Delta Cancri is known as Asellus Australis.", "Altarf is bright.")
    found = _every(told, told.ask("What is it known as?", "Asellus Australis", "name"))
    assert {"Altarf", "Acubens"} & set(found)


@pytest.mark.parametrize(
    ("stem", "found"), [("Who is chairman of the Indian Affairs panel?", True), ("Who was German chairman?", True)]
)
def test_a_country_that_the_key_is_not_of_asks_for_nobody_of_it(story, stem: str, found: bool) -> None:
    told = story("Lisa Murkowski is chairman.")
    assert bool(_every(told, told.ask(stem, "Lisa Murkowski", "person"))) is found


@pytest.mark.parametrize(("years", "found"), [(("1770", "1774", "1775"), True), (("1970", "1974", "1975"), False)])
def test_a_body_that_is_gone_stands_beside_another_of_its_years(analysed, years, *, found: bool) -> None:
    text = analysed("Parliament closed the port of Boston.", *(f"A ship sank in {year}." for year in years))
    first = text.sentences[0]
    ask = Ask("asked", "Which body closed it?", "Parliament", frozenset({"choice"}), first.phrases[0])
    fact = Fact("other", "facts.told", first.text, (), (first,), first.clauses[0], (ask,))
    others = [one.text for one in kin.find(Query(ask, fact, text, Random("0")))]
    assert any("Burgesses" in one for one in others) is found


def test_a_body_behind_a_preposition_has_others_like_it_behind_the_same(story) -> None:
    told = story("Deals are common in the US Congress.")
    found = _texts(told, told.ask("Where are deals common?", "in the US Congress", "organisation"))
    assert len(found) >= 3
    assert all(one.startswith("in the ") for one in found)


@pytest.mark.parametrize(("stem", "fits"), [("Which country is the oldest in Africa?", False), ("Which came?", True)])
def test_a_country_is_of_the_continent_that_the_stem_speaks_of(story, stem: str, fits: bool) -> None:
    told = story("Nigeria came.", "Argentina and Ghana stayed at home.")
    for word in ("Argentina", "Ghana"):
        told.phrase(word, "country", 2)
    found = _every(told, told.ask(stem, "Nigeria", "country"))
    assert ("Argentina" in found) is fits
    assert "Ghana" in found


@pytest.mark.parametrize(
    ("sentence", "stem", "key", "others", "never"),
    [
        ("In 1679 Aurangzeb brought in the tax.", "In 1679, who brought in the tax?", "Aurangzeb",
         {"Akbar", "Jahangir"}, {"Jahan", "Great", "Peter the Great"}),
        ("In 1848 Juárez led the revolt.", "In 1848, who led the revolt?", "Juárez", {"Santa Anna"}, {"Anna"}),
    ],
)  # fmt: skip
def test_rulers_of_one_realm_stand_beside_one_another_by_their_whole_names(
    story, sentence: str, stem: str, key: str, others: set[str], never: set[str]
) -> None:
    told = story(sentence)
    found = set(_every(told, told.ask(stem, key, "person")))
    assert others <= found
    assert not never & found


def test_beside_a_world_war_the_other_one_is_named_as_it_is(story) -> None:
    told = story("They traded with both in World War II.")
    found = _every(told, told.ask("During which war did they trade with both?", "World War II", "event"))
    assert "World War I" in found
    assert "the First World War" not in found


@pytest.mark.parametrize(
    ("sentence", "stem", "found"),
    [
        ("Salt was first mixed so in the United States.", "In which country was salt first mixed so?", True),
        ("A pandemic hit the United States in waves.", "Which country did a pandemic hit in waves?", False),
    ],
)
def test_beside_the_united_states_stand_the_large_states_that_speak_english(
    analysed, sentence: str, stem: str, found: bool
) -> None:
    told = analysed(sentence)
    first = told.sentences[0]
    phrase = next(one for one in first.phrases if one.kind == "country")
    ask = Ask("object", stem, "the United States", frozenset({"choice"}), phrase)
    fact = Fact("other", "facts.told", first.text, (), (first,), first.clauses[0], (ask,))
    options = [one.text for one in choose(ask, fact, told, Random("0"))]
    assert ({"Canada", "Australia", "the United Kingdom"} <= set(options)) is found


@pytest.mark.parametrize(("verb", "found"), [("founded", True), ("joined", False)])
def test_bodies_of_today_stand_beside_one_that_was_founded_long_ago(analysed, verb: str, found: bool) -> None:
    told = analysed(f"In 1863, Dunant {verb} the Red Cross.")
    first = told.sentences[0]
    phrase = next(one for one in first.phrases if one.head.text == "Cross")
    ask = Ask("object", f"In 1863, what was {verb} by Dunant?", "the Red Cross", frozenset({"choice"}), phrase)
    fact = Fact("other", "facts.told", first.text, (), (first,), first.clauses[0], (ask,))
    assert ("Oxfam" in {one.text for one in choose(ask, fact, told, Random("0"))}) is found


@pytest.mark.parametrize(
    ("key", "kind", "there", "not_there"),
    [("Athens", "city", "Corinth", "Abu Dhabi"), ("Eratosthenes", "person", "Euclid", "Hippocrates")],
)
def test_beside_a_capital_stand_cities_of_its_country_and_beside_an_ancient_scholar_others(
    story, key: str, kind: str, there: str, not_there: str
) -> None:
    told = story(f"The fair opened with {key}.")
    found = _every(told, told.ask("What did the fair open with?", key, kind))
    assert there in found
    assert not_there not in found
