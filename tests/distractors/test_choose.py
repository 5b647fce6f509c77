"""The selector: each wrong answer false, alike in form, unlike the others; what the article makes true stays out."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen import knowledge
from quizgen.distractors import Query, choose, is_set
from quizgen.distractors.article import does_the_same
from quizgen.distractors.fitness import clash, is_alike, is_fit, stands_in
from quizgen.facts.model import Ask, Fact
from quizgen.quiz.model import Distractor


def _texts(told, ask, seed: int = 0) -> list[str]:
    return [one.text for one in choose(ask, told.fact(ask), told.text, Random(str(seed)))]


def test_rivals_come_first(story) -> None:
    told = story("Today it is a rich port.")
    ask = told.ask("What is Harwick today?", "a rich port", rivals=("a poor village",))
    first = choose(ask, told.fact(ask), told.text, Random("0"))[0]
    assert (first.text, first.why) == ("a poor village", "the other side of the comparison")


def test_countries_of_the_article_come_before_kin(story) -> None:
    told = story("China signed the treaty.", "Brazil and India sent nobody.")
    for word in ("Brazil", "India"):
        told.phrase(word, "country", 2)
    ask = told.ask("Which country signed the treaty?", "China", "country")
    assert _texts(told, ask)[:2] == ["Brazil", "India"]


def test_names_of_the_same_sentence_and_of_the_stem_are_not_offered(story) -> None:
    told = story("China signed the treaty with Japan.")
    told.phrase("Japan", "country")
    ask = told.ask("Which country signed the treaty with Japan?", "China", "country")
    found = _texts(told, ask)
    assert len(found) >= 3
    assert not any(knowledge.same(one, "Japan") for one in found)


def test_a_country_that_the_stem_abbreviates_is_not_offered(story) -> None:
    assert stands_in("the United States", "Unlike the U.S. government, which country sold land?")


def test_nothing_related_to_the_key_is_offered(story) -> None:
    told = story("China signed the treaty.", "Beijing kept silent.", "Asia rejoiced.")
    for number, word in ((2, "Beijing"), (3, "Asia")):
        told.phrase(word, "place", number)
    ask = told.ask("Which country signed the treaty?", "China", "country")
    assert not {"Beijing", "Asia", "the People’s Republic of China"}.intersection(_texts(told, ask))


def test_presidents_stand_beside_presidents_of_their_time(story) -> None:
    told = story("Nixon resigned in 1974.")
    ask = told.ask("Which US president resigned in 1974?", "Nixon", "person")
    found = _texts(told, ask)
    assert len(found) >= 3
    assert not {"Lincoln", "Washington", "Obama"}.intersection(found)


def test_unknown_people_are_taken_from_the_article(story) -> None:
    told = story("Ada Quill built the mill.", "Tom Harrow, Eva Lund and Ned Marsh watched.")
    told.named("person", "Ada Quill", "Tom Harrow", "Eva Lund", "Ned Marsh")
    ask = told.ask("Who built the mill?", "Ada Quill", "person")
    assert sorted(_texts(told, ask)) == ["Eva Lund", "Ned Marsh", "Tom Harrow"]


def test_nobody_of_the_keys_or_the_titles_family_is_offered(story) -> None:
    told = story(
        "Ada Quill built the mill.", "Tom Quill, Eva Lund, Ned Marsh and Jan Marsh watched.", title="Ned Marsh"
    )
    told = told.named("person", "Ada Quill", "Tom Quill", "Eva Lund", "Ned Marsh", "Jan Marsh")
    ask = told.ask("Who built the mill?", "Ada Quill", "person")
    assert not {"Tom Quill", "Jan Marsh"}.intersection(_texts(told, ask))
    assert "Eva Lund" in _texts(told, ask)


def test_places_of_other_parts_of_the_world_are_not_offered(story) -> None:
    told = story("The army left Moscow.")
    cities = _texts(told, told.ask("Which city did the army leave?", "Moscow", "city"))
    assert not {"Beijing", "Brasília", "Berlin"}.intersection(cities)


def test_small_countries_of_another_part_do_not_stand_beside_great_powers(story) -> None:
    told = story("Japan attacked the fleet.", "Panama sent nobody.")
    told.phrase("Panama", "country", 2)
    ask = told.ask("Which country attacked the fleet?", "Japan", "country")
    assert "Panama" not in _texts(told, ask)


def test_only_women_stand_beside_the_first_woman(story) -> None:
    told = story("Ada Quill was the first woman to sail.", "Paul Reed and Mary Holm sailed.")
    told = told.named("person", "Ada Quill", "Paul Reed", "Mary Holm")
    ask = told.ask("Who was the first woman to sail?", "Ada Quill", "person")
    assert _texts(told, ask) == ["Mary Holm"]


@pytest.mark.parametrize(("stem", "found"), [("What burns to CO2?", False), ("What burns?", True)])
def test_an_element_that_a_formula_of_the_stem_holds_is_no_matter_of_choice(story, stem: str, found: bool) -> None:
    told = story("They burn carbon.")
    assert bool(_texts(told, told.ask(stem, "carbon", "term"))) is found


def test_national_bodies_stand_beside_those_of_their_country(story) -> None:
    told = story("Congress moved to a new hall.")
    ask = told.ask("Which body moved to a new hall?", "Congress", "organisation")
    found = _texts(told, ask)
    assert found
    assert "the British Parliament" not in found


@pytest.mark.parametrize(
    ("sentence", "question", "key"),
    [
        ("Congress passed the Mining Act.", "Which body passed the Mining Act?", "Congress"),
        ("In May the US Supreme Court ruled on mines.", "Which body ruled on mines?", "the US Supreme Court"),
    ],
    ids=["a law", "a ruling"],
)
def test_a_body_of_another_power_is_not_offered(story, sentence: str, question: str, key: str) -> None:
    told = story(sentence)
    found = _texts(told, told.ask(question, key, "organisation"))
    assert not any("Department" in one or "Reserve" in one for one in found)
    assert not {"the US Supreme Court", "Congress"} & set(found)


@pytest.mark.parametrize(
    ("sentence", "question", "key", "kind", "never"),
    [
        ("In 2014 Chile wrote to the UN.", "In 2014, which body did Chile write to?", "the UN", "organisation",
         {"the League of Nations", "the Council of Europe", "the African Union"}),
        ("In 1950 they tested penicillin.", "In 1950, what did they test?", "penicillin", "term",
         {"morphine", "aspirin", "caffeine", "glucose"}),
        ("In 2012 Desmond Tutu opened the school.", "In 2012, who opened the school?", "Desmond Tutu", "person",
         {"Mahatma Gandhi", "Martin Luther King Jr.", "Rosa Parks", "Oliver Tambo"}),
        ("Premchand wrote the tale.", "Who wrote the tale?", "Premchand", "person",
         {"James Joyce", "Upton Sinclair", "Boris Pasternak"}),
        ("De Klerk lifted the ban.", "Who lifted the ban?", "De Klerk", "person", {"Slobodan Milošević"}),
        ("Desmond Tutu opened the school.", "Who opened the school?", "Desmond Tutu", "person",
         {"Mahatma Gandhi", "Frederick Douglass"}),
    ],
)  # fmt: skip
def test_what_was_not_there_or_does_something_else_is_not_offered(
    story, sentence: str, question: str, key: str, kind: str, never: set[str]
) -> None:
    told = story(sentence)
    assert not never.intersection(_texts(told, told.ask(question, key, kind)))


def test_a_longer_spare_one_stands_beside_a_long_key(story) -> None:
    others = ("Tom Low", "Eva Lund", "Ned Marsh", "Wilhelmina Harrington")
    told = story("Bartholomew Quill built the mill.", "Tom Low, Eva Lund, Ned Marsh and Wilhelmina Harrington watched.")
    told = told.named("person", "Bartholomew Quill", *others)
    ask = told.ask("Who built the mill?", "Bartholomew Quill", "person")
    assert sorted(_texts(told, ask)[:3]) == ["Eva Lund", "Ned Marsh", "Wilhelmina Harrington"]


def test_a_place_keeps_its_preposition(story) -> None:
    told = story("The plague raged in Venice.")
    found = _texts(told, told.ask("Where did the plague rage?", "in Venice", "city"))
    assert len(found) >= 3
    assert all(knowledge.find(one.removeprefix("in "), "city") for one in found)


def test_volcanoes_stand_beside_volcanoes(story) -> None:
    told = story("Mount Etna erupted.", "Mount Everest stood still.")
    found = _texts(told, told.ask("What erupted?", "Mount Etna", "place"))
    entries = [knowledge.find(one, "mountain") for one in found]
    assert len(found) >= 3
    assert all(one is not None and one.attributes.get("group") == "volcano" for one in entries)


def test_elements_stand_beside_others_of_their_family(story) -> None:
    told = story("The core consists of iron.")
    found = _texts(told, told.ask("What does the core consist of?", "iron", "term"))
    assert len(found) >= 3
    assert {"nickel", "cobalt", "manganese"} & set(found)
    assert "oxygen" not in found


@pytest.mark.parametrize(
    ("key", "kind", "apart"),
    [("the Battle of Debaltseve", "battle", 30), ("the Battle of Leipzig", "battle", 70), ("the Tea Act", "law", 80)],
)
def test_events_and_laws_stand_beside_those_of_their_age_and_country(story, key: str, kind: str, apart: int) -> None:
    told = story(f"All spoke of {key}.")
    one = knowledge.find(key, kind)
    found = [knowledge.find(text, kind) for text in _texts(told, told.ask("What did all speak of?", key, "event"))]
    assert one is not None
    assert len(found) >= 3
    for other in found:
        assert other is not None
        assert abs(int(other.attributes["year"]) - int(one.attributes["year"])) <= apart
        assert other.attributes.get("country") == one.attributes.get("country")


def test_a_disease_that_has_the_stands_alone(story) -> None:
    told = story("Oslo feared the plague.")
    assert _texts(told, told.ask("What did Oslo fear?", "the plague", "term")) == []
    assert _texts(told, told.ask("What did Oslo fear?", "plague", "term"))


def test_what_may_be_held_as_well_is_not_offered(analysed) -> None:
    text = analysed("Mussel shells contain calcium.", "Sulfur makes mussel shells brown.")
    (clause,) = text.sentences[0].clauses
    ask = Ask("object", "What do mussel shells contain?", "calcium", frozenset({"choice"}), clause.pieces[0].phrase)
    fact = Fact("other", "facts.told", text.sentences[0].text, (), (text.sentences[0],), clause, (ask,))
    found = [one.text for seed in range(9) for one in choose(ask, fact, text, Random(seed))]
    assert found
    assert "sulfur" not in found


def test_people_whom_the_article_dates_otherwise_are_not_offered(story) -> None:
    told = story("In 1780 Ada Quill built the mill.", "In 1990 Tom Harrow bought it.", "Mary Holm watched in 1781.")
    told = told.named("person", "Ada Quill", "Tom Harrow", "Mary Holm")
    ask = told.ask("In 1780, who built the mill?", "Ada Quill", "person")
    assert _texts(told, ask) == ["Mary Holm"]


def test_of_long_ago_only_those_are_offered_whom_the_article_dates(story) -> None:
    told = story(
        "In 1780 Ada Quill built the mill.",
        "Tom Harrow calls it fine.",
        "Mary Holm watched in 1781.",
        "It fell in 1990.",
    )
    told = told.named("person", "Ada Quill", "Tom Harrow", "Mary Holm")
    ask = told.ask("Who built the mill?", "Ada Quill", "person")
    assert _texts(told, ask) == ["Mary Holm"]


@pytest.mark.parametrize("key", ["Tom Harrow Hall Bridge", "Assembly"])
def test_what_is_no_person_does_not_stand_beside_people(story, key: str) -> None:
    told = story(f"Ada drew {key} in May.", "Eva Lund, Ned Marsh and Tom Quill watched.")
    told = told.named("person", "Eva Lund", "Ned Marsh", "Tom Quill")
    assert _texts(told, told.ask("Who was drawn in May?", key, "person")) == []


def test_states_and_rulers_of_another_age_are_not_offered(story) -> None:
    told = story("In 750, the Umayyad Caliphate fell.")
    states = _texts(told, told.ask("In 750, which state fell?", "the Umayyad Caliphate", "country"))
    assert not {"the Ottoman Empire", "the Hittite Empire"} & set(states)


def test_an_unknown_person_with_no_others_gets_none(story) -> None:
    told = story("Ada Quill built the mill.").named("person", "Ada Quill")
    ask = told.ask("Who built the mill?", "Ada Quill", "person")
    assert _texts(told, ask) == []


def test_two_countries_in_a_phrase_change_places(story) -> None:
    told = story("It grew through Peru’s debts to Chile that year.")
    ask = told.ask("What grew that year?", "Peru’s debts to Chile", "term")
    assert "Chile’s debts to Peru" in _texts(told, ask)


@pytest.mark.parametrize(
    ("key", "other"), [("Peru assembly plants", "Chilean assembly plants"), ("plants in Peru", "plants in Chile")]
)
def test_before_a_noun_stands_the_adjective_of_another_country(story, key: str, other: str) -> None:
    told = story(f"They built {key} that year.", "Chile, Brazil and Bolivia grew.")
    told = told.named("country", "Peru", "Chile", "Brazil", "Bolivia")
    assert other in _texts(told, told.ask("What did they build that year?", key, "term"))


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("Peru’s debts to Chile", ["Chile’s debts to Peru", "Brazil’s debts to Chile", "Peru’s debts to Brazil"]),
        ("Peru’s debts to the Chile fund", []),
        ("ties between Peru and Chile", ["ties between Brazil and Chile", "ties between Peru and Brazil"]),
    ],
)
def test_a_third_country_takes_either_side(story, key: str, expected: list[str]) -> None:
    told = story(f"It grew through {key} that year.", "Brazil held its rate.").named(
        "country", "Peru", "Chile", "Brazil"
    )
    others = [one for one in _texts(told, told.ask("What grew that year?", key, "term")) if "Brazil" in one]
    assert others == [one for one in expected if "Brazil" in one]


def test_two_countries_that_are_only_listed_stay(story) -> None:
    told = story("It grew through goods from Peru and Chile that year.", "Brazil and Spain held their rates.")
    told = told.named("country", "Peru", "Chile", "Brazil", "Spain")
    assert _texts(told, told.ask("What grew that year?", "goods from Peru and Chile", "term")) == []


def test_two_that_and_joins_do_not_change_places(story) -> None:
    told = story("It grew through ties between Peru and Chile that year.").named("country", "Peru", "Chile")
    ask = told.ask("What grew that year?", "ties between Peru and Chile", "term")
    assert "ties between Chile and Peru" not in _texts(told, ask)


def test_equal_seeds_give_equal_answers(story) -> None:
    told = story("France sold the land.")
    ask = told.ask("Which country sold the land?", "France", "country")
    assert _texts(told, ask, 3) == _texts(told, ask, 3)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("China", "Beijing"),
        ("the Kremlin", "Russia"),
        ("Paris", "France"),
        ("a rich port", "a port"),
        ("400", "400"),
        ("microbiology", "biology"),
        ("the Malden Treaty", "the Treaty of Malden"),
    ],
)
def test_what_may_mean_one_thing_clashes(one: str, other: str) -> None:
    assert clash(one, other)


@pytest.mark.parametrize(("one", "other"), [("China", "Japan"), ("400", "40"), ("a rich port", "a poor village")])
def test_what_is_apart_does_not_clash(one: str, other: str) -> None:
    assert not clash(one, other)


def test_an_alias_stands_in_the_stem_as_well() -> None:
    assert stands_in("Russia", "What did the Kremlin sell?")
    assert not stands_in("Norway", "What did the Kremlin sell?")


def test_a_word_that_begins_like_one_of_the_stem_stands_in_it() -> None:
    assert stands_in("hydropower", "Which source gives as much as wind and hydro?")
    assert not stands_in("geothermal energy", "Which source gives as much as wind and hydro?")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("volcano", "Etna"),
        ("12", "a dozen ships"),
        ("Henry", "Charles IV"),
        ("the IMF", "the World Bank"),
        ("x" * 60, "a port"),
    ],
)
def test_options_unlike_in_form_are_refused(text: str, key: str) -> None:
    assert not is_alike(text, key) or not is_alike(key, text)


@pytest.mark.parametrize(
    ("key", "expected"),
    [("a tin of cold pea soup", False), ("a bowl of broth", True), ("a jug of ale", True)],
    ids=["longer than each by a third", "a little longer", "shorter"],
)
def test_a_key_far_longer_than_the_others_makes_no_set(key: str, expected: bool) -> None:
    wrong = [Distractor(text=text) for text in ("a cup of milk", "a loaf of rye", "a leg of lamb")]
    assert is_set(key, wrong, "") is expected


def test_a_key_that_the_title_gives_makes_no_set() -> None:
    wrong = [Distractor(text=text) for text in ("1973 steel crisis", "1973 coal crisis", "1973 bank crisis")]
    assert not is_set("the oil crisis", wrong, "1973 oil crisis")
    assert is_set("1973 rice crisis", wrong, "Harvests")


def test_the_other_side_may_be_said_of_the_same_thing(analysed) -> None:
    text = analysed("In 1900 Harwick was a poor village, while today Harwick is a rich port.")
    (sentence,) = text.sentences
    clause = sentence.clauses[-1]
    phrase = next(piece.phrase for piece in clause.pieces if piece.role == "predicate")
    ask = Ask("today", "What is Harwick today?", "a rich port", frozenset({"choice"}), phrase)
    fact = Fact("other", "facts.told", sentence.text, (), (sentence,), clause, (ask,))
    assert does_the_same("a poor village", Query(ask, fact, text, Random("0")))
    assert not does_the_same("a poor village", Query(replace(ask, rivals=("a poor village",)), fact, text, Random("0")))


def test_two_distractors_make_no_set() -> None:
    assert not is_set("Peru", [Distractor(text="Chile"), Distractor(text="Brazil")], "")


def test_another_name_of_the_key_or_of_the_one_in_the_stem_is_not_offered(story) -> None:
    told = story("Hans Moe (Giovanni Moa) fell.", "Hans Moe taught Ole Lund, Kari Holm and Per Dahl.")
    ask = told.ask("Who taught them?", "Hans Moe", "person")
    query = Query(ask, told.fact(ask), told.text, Random(0))
    assert not is_fit("Giovanni Moa", query)
    ask = told.ask("Who was Anna’s brother?", "Peter II")
    assert not is_fit("Anna I", Query(ask, told.fact(ask), told.text, Random(0)))
