import subprocess
import sys

import pytest

from quizgen.knowledge import entries, kinds
from quizgen.knowledge.own import is_allowed
from quizgen.knowledge.tables import columns, read
from quizgen.resources import tables

CLASSES = {
    *("person", "group", "organisation", "place", "country", "city", "event", "time", "quantity", "document"),
    *("artefact", "animal", "plant", "organism", "substance", "body-part", "disease", "process", "field"),
    *("activity", "language", "abstract"),
}
WORD_TABLES = {
    "nouns": ["words", "class"],
    "roles": ["words", "title"],
    "metonyms": ["words", "means"],
    "antonyms": ["words", "opposite", "pos"],
    "complements": ["words"],
    "units": ["words", "family", "magnitude"],
    "genders": ["words", "gender"],
    "set_phrases": ["words"],
    "unique": ["words"],
    "empty_nouns": ["words"],
    "light_verbs": ["words"],
    "siblings": ["words"],
    "turns": ["part", "words", "before", "others", "free"],
}


def header(name: str) -> list[str]:
    return (tables() / f"{name}.tsv").read_text(encoding="utf-8").split("\n", 1)[0].split("\t")


def test_every_table_is_a_declared_kind() -> None:
    files = {path.stem for path in tables().glob("*.tsv")} - {"kinds", "schema"}
    assert files == set(kinds())


@pytest.mark.parametrize("kind", kinds())
def test_header_is_the_schemas(kind: str) -> None:
    assert header(kind) == ["name", "aliases", *(column.name for column in columns(kind))]


@pytest.mark.parametrize("kind", kinds())
def test_no_name_stands_twice_within_a_kind(kind: str) -> None:
    names = [entry.name for entry in entries(kind)]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("kind", kinds())
def test_names_and_aliases_are_clean(kind: str) -> None:
    for entry in entries(kind):
        for text in (entry.name, *entry.aliases):
            assert text == text.strip() != "", entry
            assert "  " not in text, entry
        assert entry.name not in entry.aliases
        assert len(set(entry.aliases)) == len(entry.aliases), entry


@pytest.mark.parametrize("kind", kinds())
def test_attributes_have_declared_values(kind: str) -> None:
    for column in columns(kind):
        for entry in entries(kind):
            for value in entry.values(column.name):
                assert is_allowed(value, column), (entry.name, column.name, value)


@pytest.mark.parametrize("kind", kinds())
def test_nothing_ends_before_it_begins(kind: str) -> None:
    for first, last in (("from", "to"), ("born", "died")):
        for entry in entries(kind):
            if first in entry.attributes and last in entry.attributes:
                assert int(entry.attributes[first]) <= int(entry.attributes[last]), entry


def test_kinds_have_a_declared_class() -> None:
    assert {kind.word_class for kind in kinds().values()} <= CLASSES


def test_nouns_have_a_declared_class() -> None:
    assert {row["class"] for row in read("words/nouns")} <= CLASSES


@pytest.mark.parametrize("table", WORD_TABLES)
def test_word_tables_have_their_columns_and_no_word_twice(table: str) -> None:
    assert header(f"words/{table}") == WORD_TABLES[table]
    if table not in {"antonyms", "turns"}:
        found = [word for row in read(f"words/{table}") for word in row["words"].split(";")]
        assert sorted(set(found)) == sorted(found)


def test_a_set_of_siblings_gives_three_to_choose_from() -> None:
    assert [row["words"] for row in read("words/siblings") if row["words"].count(";") < 3] == []


def test_a_turned_word_has_others_and_one_row_before_each_thing() -> None:
    rows = [
        (row["part"], row.get("before", ""), row["words"].split(";"), row["others"].split(";"))
        for row in read("words/turns")
    ]
    assert [words for _, _, words, others in rows if any(set(others) == {one} for one in words)] == []
    places = [(part, word, one) for part, before, words, _ in rows for word in words for one in before.split(";")]
    assert sorted(set(places)) == sorted(places)
    assert {part for part, *_ in rows} == {"noun", "adj", "verb"}
    classes = {
        one.removesuffix(" to").split()[-1] for part, _, one in places if (" " in one if part == "noun" else one)
    }
    assert {one for one in classes if not one.startswith("=")} <= {*CLASSES, *"name unlisted by at as first".split()}


def test_antonym_pairs_stand_once_in_either_order() -> None:
    pairs = [(*sorted((row["words"], row["opposite"])), row["pos"]) for row in read("words/antonyms")]
    assert sorted(set(pairs)) == sorted(pairs)
    assert {row["pos"] for row in read("words/antonyms")} == {"noun", "verb", "adj", "adv", "prep"}


def test_elements_are_numbered_without_a_gap() -> None:
    assert [entry.attributes["number"] for entry in entries("element")] == [str(number) for number in range(1, 119)]


def test_presidents_follow_one_another() -> None:
    terms = entries("us_president")
    assert [int(entry.attributes["from"]) for entry in terms] == sorted(
        int(entry.attributes["from"]) for entry in terms
    )


def test_capital_of_every_country_is_in_its_country() -> None:
    cities = {(city.name, city.attributes["country"]) for city in entries("city")}
    alone = {"Vatican City", "San Marino", "Monaco", "Singapore", "South Tarawa", "Sri Jayawardenepura Kotte"}
    for country in entries("country"):
        capital = country.attributes.get("capital")
        assert capital is None or capital in alone or (capital, country.name) in cities


def test_nothing_is_read_at_import() -> None:
    code = "import quizgen.knowledge; from quizgen.knowledge.tables import kinds; print(kinds.cache_info().currsize)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "0"
