import pytest

from quizgen.knowledge import (
    antonym,
    are_turned_alike,
    gender,
    is_empty,
    is_free_turn,
    is_light_verb,
    is_role,
    is_unique,
    magnitude,
    noun_class,
    opposite_degree,
    roles_beside,
    siblings,
    title_word,
    turns,
    unit,
)


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("farmer", "person"),
        ("microbiologist", "person"),
        ("agency", "organisation"),
        ("river", "place"),
        ("village", "place"),
        ("superpower", "country"),
        ("capital", "city"),
        ("war", "event"),
        ("century", "time"),
        ("percentage", "quantity"),
        ("treaty", "document"),
        ("telescope", "artefact"),
        ("tiger", "animal"),
        ("wheat", "plant"),
        ("bacterium", "organism"),
        ("broth", "substance"),
        ("lung", "body-part"),
        ("malaria", "disease"),
        ("fermentation", "process"),
        ("astronomy", "field"),
        ("hypothesis", "abstract"),
        ("Prime minister", "person"),
        ("anatomist", "person"),
        ("checklist", None),
        ("blorp", None),
    ],
)
def test_noun_class(lemma: str, expected: str | None) -> None:
    assert noun_class(lemma) == expected


@pytest.mark.parametrize(
    ("text", "role", "title"),
    [
        ("President", True, True),
        ("prime minister", True, True),
        ("Dr.", False, True),
        ("Dr", True, True),
        ("chief executive", True, False),
        ("scientist", True, False),
        ("table", False, False),
    ],
)
def test_roles_and_titles(text: str, role: bool, title: bool) -> None:
    assert (is_role(text), title_word(text)) == (role, title)


@pytest.mark.parametrize("lemma", ["situation", "way", "thing", "kind", "part", "case"])
def test_empty_nouns(lemma: str) -> None:
    assert is_empty(lemma)


@pytest.mark.parametrize("lemma", ["embargo", "bacterium", "river"])
def test_full_nouns(lemma: str) -> None:
    assert not is_empty(lemma)


def test_siblings_are_the_others_of_a_set() -> None:
    assert "latitude" in siblings("longitude")
    assert "longitude" not in siblings("longitude")
    assert siblings("nowhere") == []


@pytest.mark.parametrize(
    ("one", "other", "place", "expected"),
    [
        ("enact", "adopt", "document", True),
        ("ostracize", "ostracise", "at", True),
        ("ostracize", "dismiss", "at", False),
        ("enact", "elect", "document", False),
        ("enact", "adopt", "animal", False),
    ],
    ids=["one row", "one that lists its own words", "the place of one is another's", "two rows", "of another class"],
)
def test_words_of_a_row_are_turned_alike_unless_one_takes_the_others_place(
    one: str, other: str, place: str, expected: bool
) -> None:
    assert are_turned_alike(one, other, "verb", place) is expected


@pytest.mark.parametrize(
    ("deed", "place", "also_done"),
    [
        ("enact", "document", {"debate", "translate"}),
        ("appoint", "person", {"advise", "pay"}),
        ("purchase", "artefact", {"inspect", "insure"}),
        ("exhibit", "artefact", {"restore", "copy"}),
        ("unveil", "artefact", {"patent", "test"}),
        ("draft", "document", {"review", "publish", "archive"}),
        ("build", "place", {"repair", "inspect"}),
        ("hire", "person", {"train", "pay", "promote"}),
        ("provide", "activity", {"fund", "design"}),
        ("submit", "document", {"publish", "archive"}),
    ],
)
def test_what_goes_with_a_deed_does_not_take_its_place(deed: str, place: str, also_done: set[str]) -> None:
    others = turns(deed, "verb", place)
    assert len(others) >= 3
    assert also_done.isdisjoint(others)


@pytest.mark.parametrize(
    ("deed", "before", "absurd"),
    [
        ("prevent", ("process", "=reaction"), {"predict", "explain"}),
        ("deliver", ("document", "=message"), {"store", "inspect"}),
        ("deter", ("unlisted", "=aggression"), {"regulate", "tax"}),
        ("mark", ("event", "=battle"), {"delay", "oppose"}),
    ],
)
def test_what_is_absurd_before_a_noun_takes_no_place_there(
    deed: str, before: tuple[str, ...], absurd: set[str]
) -> None:
    others = turns(deed, "verb", *before)
    assert others
    assert absurd.isdisjoint(others)


def test_what_a_word_turns_into_depends_on_what_stands_behind_it() -> None:
    assert turns("solid", "adj", "substance")
    assert turns("solid", "adj", "person") == turns("nowhere", "adj", "name") == ()
    assert "boiling" in turns("splitting", "noun", "of", "of substance")
    assert turns("splitting", "noun", "of", "of group") == ()
    assert "rural" not in turns("rural", "adj", "place")


def test_a_free_turn_tempts_by_itself() -> None:
    assert is_free_turn("splitting", "noun", "of", "of substance")
    assert is_free_turn("temporary", "adj", "place")
    assert not is_free_turn("use", "noun", "of", "of substance")
    assert not is_free_turn("splitting", "noun", "of", "of group")


def test_light_verbs() -> None:
    assert is_light_verb("have")
    assert not is_light_verb("discover")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Mary", "f"),
        ("Vladimir", "m"),
        ("queen", "f"),
        ("King", "m"),
        ("actress", "f"),
        ("Jean", None),
        ("scientist", None),
        ("President", None),
    ],
)
def test_gender(word: str, expected: str | None) -> None:
    assert gender(word) == expected


@pytest.mark.parametrize("text", ["the Moon", "the Internet", "The Cold War", "the Middle East", "the Pope", "the UN"])
def test_one_of_a_kind(text: str) -> None:
    assert is_unique(text)


@pytest.mark.parametrize("text", ["the embargo", "the broth", "the debate", "the economy"])
def test_not_one_of_a_kind(text: str) -> None:
    assert not is_unique(text)


@pytest.mark.parametrize(
    ("text", "family", "size"),
    [
        ("km", "length", 1000),
        ("kilometres", "length", 1000),
        ("miles", "length", 1609.344),
        ("feet", "length", 0.3048),
        ("tonnes", "mass", 1000),
        ("dollars", "money", None),
        ("%", "share", 0.01),
        ("per cent", "share", 0.01),
        ("years", "time", None),
        ("centuries", "time", None),
        ("hours", "time", 3600),
        ("°C", "temperature", None),
        ("million", "count", 1000000),
        ("MW", "power", 1000000),
        ("bananas", None, None),
    ],
)
def test_units(text: str, family: str | None, size: float | None) -> None:
    assert unit(text) == family
    assert magnitude(text) == size


@pytest.mark.parametrize(
    ("word", "pos", "opposite"),
    [
        ("increase", "verb", "decrease"),
        ("rise", "noun", "fall"),
        ("strengthen", None, "weaken"),
        ("largest", "adj", "smallest"),
        ("smallest", "adj", "largest"),
        ("north", None, "south"),
        ("northern", None, "southern"),
        ("more", "adv", "less"),
        ("export", "verb", "import"),
        ("before", "prep", "after"),
        ("north", "verb", None),
        ("banana", None, None),
    ],
)
def test_antonym(word: str, pos: str | None, opposite: str | None) -> None:
    assert antonym(word, pos) == opposite


@pytest.mark.parametrize(("word", "opposite"), [("lower", "higher"), ("most", "least"), ("increase", None)])
def test_a_degree_has_the_opposite_that_is_a_degree_too(word: str, opposite: str | None) -> None:
    assert opposite_degree(word) == opposite


def test_the_roles_beside_one_are_of_its_sort() -> None:
    assert {"king", "sultan"} <= set(roles_beside("Emperor"))
    assert "architect" not in roles_beside("emperor")
    assert roles_beside("chair leg") == ()
