import pytest

from quizgen.knowledge import canonical, country_of, demonym, is_metonym, related, same


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Beijing", "China"),
        ("Chinese", "China"),
        ("the Chinese", "China"),
        ("the Chinese government", "China"),
        ("the government of China", "China"),
        ("China's leadership", "China"),
        ("the Kremlin", "Russia"),
        ("Moscow", "Russia"),
        ("Russians", "Russia"),
        ("the White House", "the United States"),
        ("Washington", "the United States"),
        ("the US administration", "the United States"),
        ("Americans", "the United States"),
        ("Downing Street", "the United Kingdom"),
        ("British", "the United Kingdom"),
        ("Soviet", "the Soviet Union"),
        ("USSR", "the Soviet Union"),
        ("PRC", "China"),
        ("UN", "the United Nations"),
        ("Nixon", "Richard Nixon"),
        ("Hamburg", "Hamburg"),
        ("the Polish people", "Poland"),
        ("Tibetan", "Tibet"),
        ("Europeans", "Europe"),
        ("nobody known", "nobody known"),
    ],
)
def test_canonical(text: str, meant: str) -> None:
    assert canonical(text) == meant


def test_only_seats_of_government_are_metonyms() -> None:
    assert is_metonym("the Kremlin")
    assert is_metonym("Beijing")
    assert not is_metonym("Shanghai")
    assert not is_metonym("China")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Beijing", "China"),
        ("Chinese", "China"),
        ("Moscow", "the Kremlin"),
        ("USSR", "the Soviet Union"),
        ("US", "the United States"),
        ("U.S.", "America"),
        ("WHO", "World Health Organization"),
        ("Nixon", "Richard Nixon"),
        ("Burma", "Myanmar"),
        ("Constantinople", "Istanbul"),
        ("AIDS", "HIV/AIDS"),
        ("the White House", "Americans"),
        ("unknown thing", "the unknown thing"),
    ],
)
def test_same(a: str, b: str) -> None:
    assert same(a, b)
    assert same(b, a)
    assert related(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("China", "Japan"),
        ("Russia", "Ukraine"),
        ("Nixon", "Reagan"),
        ("Washington", "Beijing"),
        ("helium", "neon"),
        ("North Korea", "South Korea"),
        ("Niger", "Nigeria"),
        ("Hamburg", "Munich"),
        ("Berlin", "Munich"),
        ("Lima", "Cusco"),
        ("Peter the Great", "Catherine the Great"),
    ],
)
def test_neither_same_nor_related(a: str, b: str) -> None:
    assert not same(a, b)
    assert not related(a, b)


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("Shanghai", "China"),
        ("Paris", "France"),
        ("Paris", "Europe"),
        ("France", "Europe"),
        ("France", "NATO"),
        ("Germany", "the EU"),
        ("California", "the United States"),
        ("the Security Council", "the UN"),
        ("Titan", "Saturn"),
        ("Everest", "the Himalayas"),
        ("the Battle of Verdun", "World War I"),
        ("the Soviet Union", "Russia"),
        ("Scotland", "Britain"),
        ("Edinburgh", "the UK"),
        ("the Aegean", "the Mediterranean"),
    ],
)
def test_related_part_and_whole(part: str, whole: str) -> None:
    assert related(part, whole)
    assert related(whole, part)
    assert not same(part, whole) or part == "Paris"


@pytest.mark.parametrize(
    ("country", "adjective"),
    [("France", "French"), ("the Netherlands", "Dutch"), ("USA", "American"), ("USSR", "Soviet"), ("Atlantis", None)],
)
def test_demonym(country: str, adjective: str | None) -> None:
    assert demonym(country) == adjective


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("French", "France"),
        ("Danes", "Denmark"),
        ("Spaniard", "Spain"),
        ("Dutch", "the Netherlands"),
        ("Filipino", "the Philippines"),
        ("Congolese", None),
        ("Tibetan", None),
        ("European", None),
        ("purple", None),
        ("polish", None),
    ],
)
def test_country_of(word: str, country: str | None) -> None:
    assert country_of(word) == country
