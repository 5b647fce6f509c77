"""Names that class nouns, short forms and titles stand for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

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


@pytest.mark.parametrize("one", ["the next novel", "her second novel"])
def test_one_of_several_is_not_the_novel(analysed: Analysed, one: str) -> None:
    text = analysed(f"Ida Berg sold {one}, Dusk Road, in Oslo. Otto Moe read the novel.")
    assert last_token(text, "novel").open


def test_the_only_one_told_of_is_the_novel(analysed: Analysed) -> None:
    text = analysed("Ida Berg sold her novel, Dusk Road, in Oslo. Otto Moe read the novel.")
    assert last_token(text, "novel").say == "Dusk Road"


def test_the_article_of_another_word_is_not_the_name_s(analysed: Analysed) -> None:
    text = analysed(
        "Neptune is cold. Its sign is the trident of the god Neptune. The core of the planet is hot.", title="Neptune"
    )
    assert last_token(text, "planet").say == "Neptune"


def test_a_firm_whose_name_ends_in_a_genitive_is_the_company_of_its_title(analysed: Analysed) -> None:
    text = analysed(
        "Rats lived in a hut of KFC.",
        "Sales of McDonald’s fell. Fans say that the company is slow.",
        title="Fans Turn Away from McDonald’s",
    )
    assert last_token(text, "company").say == "McDonald’s"


def test_a_class_noun_is_not_the_subject_of_its_own_clause(analysed: Analysed) -> None:
    text = analysed("The Fram Museum lies in Oslo. The Fram went on a tour, and has a loan of coins from the museum.")
    assert last_token(text, "museum").say is None


NAMED = [
    ("Chiefs signed the Second Treaty of Bergen. This agreement ended the war.", "agreement",
     "the Second Treaty of Bergen"),
    ("Anna Lind made the Nordic Team of the Tournament. In 1999 she scored at the tournament.", "tournament", None),
    ("The oldest dynasty of kings was the Ynge Dynasty, which ruled for years. Around 1100, the dynasty left Uppsala.",
     "dynasty", "the Ynge Dynasty"),
    ("Leo took Vienna. He also wanted the old trading centre of Szőny. Later, the city fell.", "city", None),
    ("Fields were chosen under the Owls Protection Act. The bill lets farmers keep a field.", "bill", None),
    ("A planet dims its star. Two planets or a giant planet dim it more, as seen from Earth. Lenses never show the "
     "planet.", "planet", None),
    ("The tide cycle begins at noon. At dusk, the tide turns.", "tide", None),
    ("He came to the Voss district. He has brought Acme to the district.", "district", "the Voss district"),
    ("Seeds came from Asia. Trade changed the region and made Egypt rich.", "region", None),
    ("The Firemen’s Bureau opened schools. Lind praised the bureau.", "bureau", "the Firemen’s Bureau"),
    ("An oak in Owl Park is old. It is the tallest in the region.", "region", None),
    ("Mumps spreads in schools. Most children with mumps get meningitis, and the disease then lasts for weeks.",
     "disease", "mumps"),
    ("Scurvy is old. Half of the people with scurvy develop cholera. The disease then lasts for weeks.", "disease",
     "scurvy"),
    ("Scurvy is old. Sailors in Oslo develop cholera. Later, the disease lasts for weeks.", "disease", None),
    ("Many plants, such as pepper, have seeds on two sides of the plant.", "plant", None),
    ("Thousands of Danes left for camps in Syria, making the country a source of trade.", "country", None),
    ("Lind went to Tromsdal, the barn where the club keeps its boats.", "club", None),
]  # fmt: skip


@pytest.mark.parametrize(("paragraph", "noun", "said"), NAMED, ids=[case[0] for case in NAMED])
def test_a_class_noun_is_said_by_the_one_name_it_may_stand_for(
    analysed: Analysed, paragraph: str, noun: str, said: str | None
) -> None:
    assert last_token(analysed(paragraph), noun).say == said


@pytest.mark.parametrize(
    ("told", "noun", "said"),
    [
        ("Sheep live all over the island. The island of Unst lies far to the north of Norway.", "island", "Unst"),
        ("Crews from Oslo crossed the continent on foot or sailed past the vast continent of South America.",
         "continent", None),
        ("Furs from Oslo went overland through the continent, or by ship past the icy continent of South America.",
         "continent", None),
    ],
)  # fmt: skip
def test_a_place_is_known_by_its_name_in_a_later_sentence_and_is_another_in_its_own(
    analysed: Analysed, told: str, noun: str, said: str | None
) -> None:
    (first, *_) = [token for token in analysed(told).sentences[0].tokens if token.text == noun]
    assert first.say == said


def test_a_title_that_names_what_its_thing_is_of_names_another(analysed: Analysed) -> None:
    text = analysed("The Voss Gang sold tea.", "Later, the gang burned a mill.", title="The Old Gang War of Norway")
    assert last_token(text, "gang").say == "the Voss Gang"


def test_a_short_name_is_open_where_the_one_of_the_title_comes_later(analysed: Analysed) -> None:
    text = analysed(
        "The Danish Parliament passed an act, which founds the Parliament as a body of its own. Only the Parliament of "
        "Iceland may change it.",
        title="Iceland",
    )
    sentence = text.sentences[0]
    assert [one.say for one in sentence.tokens if one.text == "Parliament"][-1] is None


@pytest.mark.parametrize(
    ("told", "name", "is_open"),
    [
        ("Moe drew the Tide Clock in Bern and the Moon Clock in Ulm.", None, True),
        ("Moe drew the Tide Clock in Bern and the Moon in Ulm.", "the Tide Clock", False),
        ("Moe drew the Moon in Bern and the Sun in Ulm.", None, False),
    ],
    ids=["two", "one", "none"],
)
def test_a_thing_in_short_is_the_one_whose_name_ends_so(
    analysed: Analysed, told: str, name: str | None, is_open: bool
) -> None:
    token = last_token(analysed(f"{told} The Clock held nine wheels of brass."), "clock")
    assert (token.say, token.open) == (name, is_open)
