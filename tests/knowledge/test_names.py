import pytest

from quizgen.knowledge import entries, find, find_all, kind_of, kinds


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("China", "China", "country"),
        ("the United States", "United States", "country"),
        ("The United States", "United States", "country"),
        ("U.S.", "United States", "country"),
        ("USSR", "Soviet Union", "former_state"),
        ("Nixon", "Richard Nixon", "us_president"),
        ("Richard M. Nixon", "Richard Nixon", "us_president"),
        ("JJ Thomson", "J. J. Thomson", "scientist"),
        ("J.J. Thomson", "J. J. Thomson", "scientist"),
        ("Pasteur", "Louis Pasteur", "scientist"),
        ("Spallanzani", "Lazzaro Spallanzani", "scientist"),
        ("Erdogan", "Recep Tayyip Erdoğan", "leader"),
        ("Sao Paulo", "São Paulo", "city"),
        ("Iran–Iraq War", "Iran–Iraq War", "war"),
        ("Iran-Iraq War", "Iran–Iraq War", "war"),
        ("Alzheimer’s disease", "Alzheimer's disease", "disease"),
        ("Oxygen", "oxygen", "element"),
        ("aluminum", "aluminium", "element"),
        ("CO2", "carbon dioxide", "substance"),
        ("Mercury", "Mercury", "planet"),
        ("mercury", "mercury", "element"),
        ("turkey", "turkey", "animal"),
        ("Turkey", "Turkey", "country"),
        ("WHO", "World Health Organization", "organisation"),
        ("the Yom Kippur War", "Yom Kippur War", "war"),
        ("Watergate", "Watergate scandal", "event"),
    ],
)
def test_find_by_name_or_alias(text: str, name: str, kind: str) -> None:
    entry = find(text)
    assert entry is not None
    assert (entry.name, entry.kind) == (name, kind)


@pytest.mark.parametrize("text", ["who", "us", "aids", "march", "", "the", "Roosevelt", "Bush", "Blorptown", "china"])
def test_find_nothing(text: str) -> None:
    assert find(text) is None


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Washington", "us_president", "George Washington"),
        ("Washington", "us_state", "Washington"),
        ("Washington", "city", "Washington, D.C."),
        ("Georgia", "us_state", "Georgia"),
        ("Clinton", "us_president", "Bill Clinton"),
        ("Johnson", "uk_prime_minister", "Boris Johnson"),
        ("Paris", "element", None),
        ("Roosevelt", "us_president", None),
    ],
)
def test_find_within_a_kind(text: str, kind: str, name: str | None) -> None:
    entry = find(text, kind)
    assert (entry.name if entry else None) == name


def test_find_in_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(KeyError):
        find("China", "no_such_kind")


def test_find_all_lists_every_bearer_of_a_name() -> None:
    assert [entry.kind for entry in find_all("Georgia")] == ["country", "us_state"]


@pytest.mark.parametrize("kind", kinds())
def test_every_entry_is_found_by_its_name_within_its_kind(kind: str) -> None:
    for entry in entries(kind):
        assert find(entry.name, kind) == entry
        assert find(entry.shown, kind) == entry


def test_kind_says_what_to_ask_for() -> None:
    entry = find("Richard Nixon")
    assert entry is not None
    assert (kind_of(entry).noun, kind_of(entry).word_class) == ("US president", "person")
